// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { Server } from "../support/server.js";

/** @type {Server} */
let server;
/** @type {Server} */
let open;
/** @type {Browser} */
let browser;

before(async () => {
  [server, open] = [await Server.start(), await Server.start("--rooms", "open")];
  browser = await Browser.launch();
});
after(async () => {
  await browser?.end();
  await Promise.all([server?.end(), open?.end()]);
});

test("a pasted text leads to the room in it", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.origin);
  await visitor.picture("landing");
  await visitor.page.fill("#link", `Join me: <${server.invite}>. It opens in a browser`);
  await visitor.page.keyboard.press("Enter");
  await visitor.page.locator("#name").waitFor();
  assert.equal(visitor.page.url(), server.invite.replace(/#.*/, ""));
  await visitor.page.fill("#name", "Ada");
  await visitor.page.keyboard.press("Enter");
  await visitor.reads("1 here");
});

test("a link to another server leads there", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.origin);
  await visitor.page.fill("#link", `${open.origin}/r/elsewhere`);
  await visitor.page.keyboard.press("Enter");
  await visitor.page.waitForURL(`${open.origin}/r/elsewhere`);
});

test("what is no link says why", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.origin);
  for (const [typed, sentence] of [
    ["", "Paste a room’s link here first."],
    ["hello", "That’s not a room link."],
    ["https://example.org/", "That’s a link, but not to a Snug room."],
    [server.invite.slice(0, -3), "This link is cut off: its last part is missing. Ask for it again."],
    [`${server.invite}xx`, "This link is damaged: a part of it has changed. Ask for it again."],
  ]) {
    await visitor.page.fill("#link", typed);
    await visitor.page.keyboard.press("Enter");
    await visitor.reads(sentence);
  }
});

test("a room is offered only where anyone may make one", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.origin);
  await visitor.page.locator("#link").waitFor();
  assert.equal(await visitor.page.getByRole("button", { name: "New room" }).count(), 0);

  await visitor.page.goto(open.origin);
  await visitor.picture("landing-open");
  await visitor.page.getByRole("button", { name: "New room" }).click();
  await visitor.page.fill("#name", "Ada");
  await visitor.page.keyboard.press("Enter");
  await visitor.page.getByRole("img", { name: "The link as a code, for a phone’s camera" }).waitFor();
  const link = await visitor.page.locator(".address").innerText();
  assert.match(link, /\/r\/[a-z]+-[a-z]+-[a-z2-7]{4}$/);
  const guest = await browser.open();
  await guest.join(link, "Bo");
  await visitor.reads("2 here");
});

test("the page can be installed, and opens without a network", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.origin);
  const manifest = await visitor.page.evaluate(async () => {
    const address = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=manifest]")).href;
    const manifest = await (await fetch(address)).json();
    const found = await Promise.all(manifest.icons.map(async (/** @type {{src: string}} */ icon) => (await fetch(icon.src)).status));
    return { name: manifest.name, found };
  });
  assert.deepEqual(manifest, { name: "Snug", found: [200, 200] });
  await visitor.page.evaluate(() => navigator.serviceWorker.ready);
  await visitor.page.context().setOffline(true);
  await visitor.page.goto(server.invite);
  await visitor.page.fill("#name", "Ada");
  await visitor.page.keyboard.press("Enter");
  await visitor.reads("No network.");
});

test("the page is small, and loads fast enough", async () => {
  const visitor = await browser.open();
  await visitor.join(server.invite, "Ada");
  await visitor.say("measured");
  await visitor.hears("measured");
  const fresh = await browser.open();
  await fresh.page.goto(server.invite);
  await fresh.page.locator("#name").waitFor();
  const size = await fresh.page.evaluate(() => performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation"))
    .reduce((sum, entry) => sum + /** @type {PerformanceResourceTiming} */ (entry).decodedBodySize, 0));
  console.log(`${size} bytes, unpacked`);
  assert.ok(size > 50_000 && size <= 150 * 1024, `${size} bytes`);
});
