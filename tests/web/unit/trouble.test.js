// SPDX-License-Identifier: MIT
// What is said of a connection that the host closed: its cause, then its code, then how it was closed.
import assert from "node:assert/strict";
import { test } from "node:test";

import { closeCodes, lossWords } from "../../../resources/web/app/trouble.js";

/** @param {Told | null} told */
const full = (told) => lossWords({ kind: "closed", code: closeCodes.full, answers: null }, "sams-pc.local", 0, told);

test("what the host said counts more than how it closed", () => {
  assert.equal(full(null), "The room is full right now.");
  assert.equal(full({ code: "of a newer host", text: "" }), "The room is full right now.");
  assert.equal(full({ code: "room_paused", text: "" }), "The host has closed the room for now.");
  assert.equal(full({ code: "storage", text: "" }), "The host can’t store anything right now, so it lets nobody in.");
  assert.equal(full({ code: "storage", text: "", cause: "no_space" }),
    "The host’s computer has no space left, so it lets nobody in.");
});
