// SPDX-License-Identifier: MIT
// Every state of the page is one that people can use who see little, hear it read, or have a small screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { Server } from "../support/server.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** @type {Server} */
let server;
/** @type {Browser} */
let browser;

before(async () => {
  server = await Server.start("--rooms", "open");
  browser = await Browser.launch();
});
after(async () => {
  await browser?.end();
  await server?.end();
});

/** @param {import("../support/browser.js").RoomPage} visitor @param {string} name */
async function isAccessible(visitor, name) {
  await visitor.picture(`access-${name}`);
  // Through the debugger, which the page's policy does not concern.
  await visitor.page.evaluate(axe);
  const { violations } = await visitor.page.evaluate(() => /** @type {any} */ (window).axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.map((/** @type {any} */ found) => `${found.id}: ${found.nodes.map((/** @type {any} */ node) => node.html).join(" ").slice(0, 400)}`), [], name);
}

/** @type {import("playwright-core").BrowserContextOptions[]} */
const looks = [{ colorScheme: "light" }, { colorScheme: "dark" }, { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }];

looks.forEach((look, index) => {
  const name = ["light", "dark", "phone"][index];
  test(`axe finds nothing to complain of (${name})`, async () => {
    const visitor = await browser.open({ ...look, bypassCSP: true });
    const { page } = visitor;
    await page.goto(server.origin);
    await page.locator("#link").waitFor();
    await isAccessible(visitor, `landing-${name}`);
    await page.fill("#link", "hello");
    await page.keyboard.press("Enter");
    await visitor.reads("That’s not a room link.");
    await isAccessible(visitor, `landing-problem-${name}`);

    await page.getByRole("button", { name: "New room" }).click();
    await page.locator("#name").waitFor();
    await isAccessible(visitor, `name-${name}`);
    await page.fill("#name", "Ada");
    await page.keyboard.press("Enter");
    await visitor.reads("Nobody has said anything yet. The word is yours.");
    await isAccessible(visitor, `empty-${name}`);
    await visitor.say("**Popcorn** is `ready`, see [the list](https://example.org) and https://example.net @Ada");
    await visitor.say("> quoted\n\n- one\n- two\n\n1. first\n\n```\ncode\n```");
    await visitor.hears("quoted");
    await isAccessible(visitor, `room-${name}`);
    for (const button of ["Invite", "People", "More"]) {
      if (!(await page.getByRole("button", { name: button }).isVisible()))
        continue;
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("dialog").waitFor();
      await isAccessible(visitor, `${button.toLowerCase()}-${name}`);
      await page.keyboard.press("Escape");
    }
    await page.context().setOffline(true);
    await visitor.reads("No network.");
    await visitor.say("later");
    await visitor.reads("Waits to be sent");
    await isAccessible(visitor, `offline-${name}`);
    await page.context().setOffline(false);
    await visitor.hears("later");

    await page.goto(`${server.origin}/r/film-night-none`);
    await page.goto(`${server.invite.replace(/#.*/, "")}`);
    await page.fill("#name", "Ada");
    await page.keyboard.press("Enter");
    await visitor.reads(/This room needs an invite/);
    await isAccessible(visitor, `stopped-${name}`);
  });
});

test("text can be twice as large", async () => {
  const visitor = await browser.open({ viewport: { width: 360, height: 640 } });
  await visitor.join(`${server.origin}/r/large-text`, "Ada");
  const protocol = await visitor.page.context().newCDPSession(visitor.page);
  await protocol.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
  await visitor.page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await visitor.say("A rather long sentence that has to find its place on a small screen.");
  await visitor.hears("small screen");
  await visitor.picture("large-text");
  assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.equal(await visitor.page.evaluate(() => getComputedStyle(document.querySelector("button") ?? document.body).transitionDuration), "0s");
});

test("a phone’s keyboard leaves the composer in view", async () => {
  const visitor = await browser.open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  await visitor.join(`${server.origin}/r/phone`, "Ada");
  for (let i = 0; i < 30; ++i)
    await visitor.say(`line ${i}`);
  await visitor.hears("line 29");
  await visitor.page.setViewportSize({ width: 390, height: 420 });
  await visitor.page.waitForFunction(() => {
    const bottom = document.querySelector(".composer")?.getBoundingClientRect().bottom ?? Infinity;
    const last = [...document.querySelectorAll(".message")].at(-1)?.getBoundingClientRect().bottom ?? Infinity;
    return bottom <= innerHeight && last <= bottom;
  });
  await visitor.picture("keyboard");
});
