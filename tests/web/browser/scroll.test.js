// SPDX-License-Identifier: MIT
// A long room: only a part of it is in the page, and nothing that is read moves by itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { Server } from "../support/server.js";
import { talk } from "../support/talker.js";

const count = 10_000;
/** @type {Server} */
let server;
/** @type {Browser} */
let browser;

before(async () => {
  server = await Server.start();
  browser = await Browser.launch();
  await talk(server.invite, "Ada", Array.from({ length: count }, (_, i) => `message ${i + 1}${i % 7 === 0 ? "\nwith\nmore lines" : ""}`));
});
after(async () => {
  await browser?.end();
  await server?.end();
});

/** The numbers of the messages in view, where they are, and how many the page holds. @param {import("playwright-core").Page} page */
const look = (page) => page.evaluate(() => {
  const edge = /** @type {Element} */ (document.querySelector(".timeline")).getBoundingClientRect();
  const rows = [...document.querySelectorAll(".words")].map((words) => {
    const { top, bottom } = words.getBoundingClientRect();
    return { number: Number(/message (\d+)/.exec(words.textContent ?? "")?.[1]), top: top - edge.top, seen: bottom > edge.top && top < edge.bottom };
  });
  return { held: rows.length, seen: rows.filter((row) => row.seen) };
});

/** Waits until the newest message is there and nothing comes and goes above it. @param {import("../support/browser.js").RoomPage} person */
async function settled(person) {
  await person.hears(`message ${count}`);
  await person.bar.waitFor({ state: "hidden" });
  await scroll(person.page, 0);
}

/** Scrolls, and waits until the page has settled. @param {import("playwright-core").Page} page @param {number} by */
const scroll = (page, by) => page.evaluate(async (pixels) => {
  const timeline = /** @type {Element} */ (document.querySelector(".timeline"));
  const before = timeline.scrollTop;
  timeline.scrollTop += pixels;
  const moved = timeline.scrollTop - before;
  for (let quiet = 0, height = -1; quiet < 3; quiet = timeline.scrollHeight === height ? quiet + 1 : 0) {
    height = timeline.scrollHeight;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return moved;
}, by);

test("ten thousand messages are read back without a jump", async () => {
  const bo = await browser.open();
  await bo.join(server.invite, "Bo");
  await settled(bo);
  /** @type {Set<number>} */
  const read = new Set();
  let previous = await look(bo.page);
  previous.seen.forEach((row) => read.add(row.number));
  for (let step = 0; step < 1500 && !read.has(1); ++step) {
    const moved = await scroll(bo.page, -400);
    if (moved === 0)
      await bo.page.waitForFunction(() => /** @type {Element} */ (document.querySelector(".timeline")).scrollTop > 0 || document.querySelector(".said")?.textContent === "This is where the room begins.");
    const now = await look(bo.page);
    assert.ok(now.held <= 320, `${now.held} rows`);
    now.seen.forEach((row) => read.add(row.number));
    const common = now.seen.find((row) => previous.seen.some((other) => other.number === row.number));
    const before = previous.seen.find((row) => row.number === common?.number);
    if (common && before)
      assert.ok(Math.abs(common.top - before.top + moved) <= 1, `message ${common.number} moved from ${before.top} to ${common.top}, scrolled by ${moved}`);
    previous = now;
  }
  assert.deepEqual(Array.from({ length: count }, (_, i) => i + 1).filter((number) => !read.has(number)), []);
  await bo.reads("This is where the room begins.");
  await bo.jump.click();
  await bo.hears(`message ${count}`);
  assert.equal((await look(bo.page)).seen.at(-1)?.number, count);
});

test("the oldest message that is loaded stays where it is when older ones come", async () => {
  const gus = await browser.open();
  await gus.join(server.invite, "Gus");
  await settled(gus);
  // It loses the day and the name that stood above it while it was the first.
  const [before, after] = await gus.page.evaluate(async () => {
    const timeline = /** @type {Element} */ (document.querySelector(".timeline"));
    const first = /** @type {Element} */ (document.querySelector(".words"));
    const held = document.querySelectorAll(".words").length;
    timeline.scrollTop = 0;
    const place = first.getBoundingClientRect().top;
    while (document.querySelectorAll(".words").length === held)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return [place, first.getBoundingClientRect().top];
  });
  assert.ok(Math.abs(after - before) <= 1, `from ${before} to ${after}`);
});

test("a scroll in the frame in which a row grows is not undone", async () => {
  const kim = await browser.open();
  await kim.join(server.invite, "Kim");
  await settled(kim);
  const moved = (/** @type {number} */ growth) => kim.page.evaluate(async (pixels) => {
    const timeline = /** @type {HTMLElement} */ (document.querySelector(".timeline"));
    const frame = () => new Promise(requestAnimationFrame);
    const row = [...document.querySelectorAll(".words")].findLast((words) => words.getBoundingClientRect().top < timeline.getBoundingClientRect().top);
    const before = /** @type {Element} */ (row).getBoundingClientRect().top;
    await frame();
    /** @type {HTMLElement} */ (timeline.querySelector(".message")).style.paddingTop = `${pixels}px`;
    timeline.scrollTop -= 300;
    await frame();
    await frame();
    return /** @type {Element} */ (row).getBoundingClientRect().top - before;
  }, growth);
  for (const growth of [10, 30]) { // from the end, and from farther up
    const by = await moved(growth);
    assert.ok(Math.abs(by - 300) <= 1, `${by} pixels`);
  }
});

test("reading up stays where it is whatever comes", async () => {
  const [cleo, dan] = [await browser.open(), await browser.open()];
  await cleo.join(server.invite, "Cleo");
  await dan.join(server.invite, "Dan");
  await settled(cleo);
  await scroll(cleo.page, -1500);
  const before = await look(cleo.page);
  for (let i = 0; i < 5; ++i)
    await dan.say(`news ${i}`);
  await cleo.reads("5 new messages");
  await cleo.picture("reading-up");
  const after = await look(cleo.page);
  assert.ok(Math.abs(after.seen[0].top - before.seen[0].top) <= 1 && after.seen[0].number === before.seen[0].number);
  /** Where that message is in the window. */
  const place = async () => (await cleo.page.locator(".words", { hasText: `message ${before.seen[3].number}` }).first().boundingBox())?.y ?? NaN;
  const above = await place();
  await cleo.page.context().setOffline(true);
  await cleo.reads("No network.");
  assert.ok(Math.abs(await place() - above) <= 1);
  await cleo.page.context().setOffline(false);
  await cleo.bar.waitFor({ state: "hidden" });
  assert.ok(Math.abs(await place() - above) <= 1);
  await cleo.page.setViewportSize({ width: 700, height: 720 });
  await cleo.jump.click();
  await cleo.page.locator(".words", { hasText: "news 4" }).waitFor();
  await cleo.jump.waitFor({ state: "hidden" });
});

test("who comes back finds the line where they stopped reading", async () => {
  const context = await browser.visitor();
  const eve = await browser.tab(context);
  await eve.join(server.invite, "Eve");
  await eve.hears(`message ${count}`);
  await eve.page.close();
  await talk(server.invite, "Fay", Array.from({ length: 120 }, (_, i) => `while away ${i + 1}`));
  const again = await browser.tab(context);
  await again.page.goto(server.invite.replace(/#.*/, ""));
  await again.reads("New messages");
  await again.page.locator(".words", { hasText: /^while away 1$/ }).waitFor();
  await again.jump.waitFor();
  await again.picture("came-back");
});
