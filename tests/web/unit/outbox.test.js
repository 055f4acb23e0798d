// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";

import { Courier } from "../../../resources/web/app/courier.js";
import { Outbox, outboxMost } from "../../../resources/web/app/outbox.js";

/** A store in memory. @param {any[]} left by an earlier visit */
function memory(left = []) {
  const kept = new Map(left.map((message) => [message.id, message]));
  return {
    kept,
    load: async () => [...kept.values()],
    put: (/** @type {any} */ message) => void kept.set(message.id, message),
    remove: (/** @type {string} */ id) => void kept.delete(id),
  };
}

/** A clock that stands still until it is told to go on; those of Node.js 18 and later are set by different words. */
function stoppedClock(/** @type {import("node:test").TestContext} */ context) {
  const real = { setTimeout, clearTimeout };
  /** @type {Map<number, {at: number, call: () => void}>} */
  const waiting = new Map();
  let now = 0;
  let last = 0;
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ call, /** @type {number} */ wait) => (waiting.set(++last, { at: now + wait, call }), last),
    clearTimeout: (/** @type {number} */ id) => void waiting.delete(id),
  });
  context.after(() => Object.assign(globalThis, real));
  return (/** @type {number} */ time) => {
    now += time;
    for (const [id, { at, call }] of waiting)
      if (at <= now && waiting.delete(id))
        call();
  };
}

/** @param {Outbox} outbox */
const ids = (outbox) => outbox.messages.map((message) => message.id);

test("what waits is kept until it has arrived", () => {
  const store = memory();
  const outbox = new Outbox(store);
  outbox.append("aaaa", "one", 10);
  outbox.append("bbbb", "two", 10);
  assert.deepEqual([...store.kept.keys()], ["aaaa", "bbbb"]);
  assert.ok(outbox.messages[1].madeAt > outbox.messages[0].madeAt, "two in one millisecond keep their order");
  outbox.remove("aaaa");
  assert.deepEqual([...store.kept.keys()], ["bbbb"]);
});

test("a later visit takes up what an earlier one left, in order", async () => {
  const outbox = new Outbox(memory([
    { id: "late", text: "2", madeAt: 20, state: "waiting", refusal: "" },
    { id: "early", text: "1", madeAt: 10, state: "refused", refusal: "No." },
  ]));
  outbox.append("now1", "3", 30);
  await outbox.load();
  assert.deepEqual(ids(outbox), ["early", "late", "now1"]);
  assert.equal(outbox.waiting, 2);
});

test("a refused message waits for its person", () => {
  const store = memory();
  const outbox = new Outbox(store);
  outbox.append("aaaa", "one", 10);
  outbox.refuse("aaaa", "No.");
  assert.equal(outbox.waiting, 0);
  assert.equal(store.kept.get("aaaa").refusal, "No.");
  outbox.retry("aaaa");
  assert.equal(outbox.waiting, 1);
});

test("an outbox is full in the end", () => {
  const outbox = new Outbox(memory());
  for (let i = 0; i < outboxMost; ++i)
    outbox.append(`id-${i}`, "x", i);
  assert.ok(outbox.isFull);
});

test("everything is sent again, under the same ids, after each join", () => {
  /** @type {string[]} */
  const sent = [];
  const outbox = new Outbox(memory());
  const courier = new Courier(outbox, (message) => sent.push(message.id));
  courier.carry(outbox.append("aaaa", "one", 1));
  assert.deepEqual(sent, []);
  courier.resume();
  courier.carry(outbox.append("bbbb", "two", 2));
  assert.deepEqual(sent, ["aaaa", "bbbb"]);
  courier.pause();
  courier.resume();
  assert.deepEqual(sent, ["aaaa", "bbbb", "aaaa", "bbbb"]);
  courier.pause();
});

test("a host that wants it slower gets one at a time", (context) => {
  const wait = stoppedClock(context);
  /** @type {string[]} */
  const sent = [];
  const outbox = new Outbox(memory());
  const courier = new Courier(outbox, (message) => sent.push(message.id));
  courier.resume();
  courier.carry(outbox.append("aaaa", "one", 1));
  courier.delay({ code: "rate_limited", text: "Slower.", retryAfter: 2 });
  courier.carry(outbox.append("bbbb", "two", 2));
  assert.deepEqual(sent, ["aaaa"]);
  assert.equal(courier.statusText, "Sending slowed down; 2 waiting.");
  wait(2000);
  assert.deepEqual(sent, ["aaaa", "aaaa"]);
  outbox.remove("aaaa");
  courier.proceed();
  assert.deepEqual(sent, ["aaaa", "aaaa", "bbbb"]);
  outbox.remove("bbbb");
  courier.proceed();
  assert.equal(courier.statusText, "");
});

test("a host that cannot store says so until it can", (context) => {
  stoppedClock(context);
  const outbox = new Outbox(memory());
  const courier = new Courier(outbox, () => {});
  courier.resume();
  courier.carry(outbox.append("aaaa", "one", 1));
  courier.delay({ code: "storage", text: "The disk is full." });
  assert.equal(courier.statusText, "The disk is full. 1 message is kept here and sent later.");
});
