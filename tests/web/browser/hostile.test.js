// SPDX-License-Identifier: MIT
// What people write shows as they typed it, harms nobody, and keeps the page in shape.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { hostileWords } from "../support/hostile.js";
import { Server } from "../support/server.js";

/** @type {Server} */
let server;
/** @type {Browser} */
let browser;
/** Whoever follows the bait is noted here. @type {string[]} */
const caught = [];
const trap = createServer((request, response) => {
  caught.push(request.url ?? "");
  response.end();
});
let bait = "";

before(async () => {
  trap.listen(0, "127.0.0.1");
  await once(trap, "listening");
  bait = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (trap.address()).port}/bait.png`;
  server = await Server.start();
  browser = await Browser.launch();
});
after(async () => {
  await browser?.end();
  await server?.end();
  trap.close();
});

/** What a browser makes of white space and of what the room takes out. @param {string} text */
const plain = (text) => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "").normalize("NFC").replace(/\s+/g, " ").trim();

for (const viewport of [{ width: 360, height: 640 }, { width: 1280, height: 800 }])
  test(`hostile words show as typed at ${viewport.width} pixels`, async () => {
    const [mallory, ada] = [await browser.open(), await browser.open({ viewport })];
    await mallory.join(server.invite, "<img src=x>");
    await ada.join(server.invite, "Ada");
    for (const words of hostileWords(bait)) {
      await mallory.input.fill(words);
      await mallory.input.press("Enter");
    }
    await mallory.say("that was all");
    await ada.hears("that was all");
    await ada.picture(`hostile-${viewport.width}`);

    const shown = (await ada.page.locator(".message .words").evaluateAll((all) => all.map((words) => words.textContent ?? ""))).map(plain);
    for (const words of hostileWords(bait).map(plain).filter((words) => /[<&]/.test(words) && !words.includes("[")))
      assert.ok(shown.some((text) => text === words), words.slice(0, 80));

    assert.deepEqual(await ada.page.evaluate(() => ({
      strange: document.querySelectorAll(".words :is(img, script, style, svg, iframe, object, embed, link, table, form, input, video, audio)").length,
      links: [...document.querySelectorAll("a")].filter((link) => !/^(?:https?:|mailto:)/.test(link.href) || link.rel !== "noopener noreferrer").length,
      sideways: document.documentElement.scrollWidth > innerWidth,
      spilled: [...document.querySelectorAll(".message, .words, .members li")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).length,
    })), { strange: 0, links: 0, sideways: false, spilled: 0 });

    // A link says where it leads, whatever its words are.
    await ada.page.locator(".words", { hasText: "(evil.example)" }).first().waitFor({ state: "attached" });
    for (const address of browser.requests.map((address) => new URL(address)))
      assert.equal(address.origin, server.origin, address.href);
    assert.deepEqual(caught, []);
    await Promise.all([mallory, ada].map(({ page }) => page.close()));
  });

test("names and titles are as harmless as messages", async () => {
  const link = server.command("room", "create", `<img src=${bait}> &amp; {{x}}`).trim();
  const visitor = await browser.open();
  await visitor.join(link, `\u202E"><i>x`);
  await visitor.page.locator("h1", { hasText: `<img src=${bait}> &amp; {{x}}` }).waitFor();
  await visitor.page.locator(".members bdi", { hasText: `"><i>x` }).waitFor();
  assert.deepEqual(caught, []);
});

test("a text in a room of two directions reads from its own side", async () => {
  const visitor = await browser.open({ locale: "he-IL" });
  await visitor.join(server.invite, "נועה");
  await visitor.say("שלום hello עולם\nhello שלום\n\nمرحبا 123");
  await visitor.hears("hello");
  const sides = await visitor.page.locator(".own .words p").evaluateAll((all) => all.map((part) => getComputedStyle(part).direction));
  assert.deepEqual(sides, ["rtl", "rtl"]);
  await visitor.picture("right-to-left");
});
