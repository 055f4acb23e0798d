// SPDX-License-Identifier: MIT
// People in a room, each with a browser of their own, and a real server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { Server } from "../support/server.js";

/** @type {Server} */
let server;
/** @type {Browser} */
let browser;

before(async () => {
  server = await Server.start();
  browser = await Browser.launch();
});
after(async () => {
  await browser?.end();
  await server?.end();
});

test("two people talk, and see the same", async () => {
  const [ada, bo] = [await browser.open(), await browser.open({ colorScheme: "dark" })];
  await ada.page.goto(server.invite);
  await ada.page.locator("#name").waitFor();
  await ada.picture("join");
  await ada.join(server.invite, "Ada");
  await ada.reads("Nobody has said anything yet. The word is yours.");
  await ada.picture("empty");
  await bo.join(server.invite, "Bo");
  await ada.reads("2 here");
  await ada.say("Popcorn is ready");
  await bo.hears("Popcorn is ready");
  await bo.say("On *my* **way**, `now`");
  await ada.hears("On my way, now");
  await ada.say("See [the list](https://example.org/list)\n\n- one\n- two\n\n> quoted");
  await bo.hears("two");
  assert.deepEqual(await ada.texts(), await bo.texts());
  await ada.picture("room");
  await bo.picture("room-dark");
});

test("who is typing is told", async () => {
  const [ada, bo] = [await browser.open(), await browser.open()];
  await ada.join(server.invite, "Cleo");
  await bo.join(server.invite, "Dan");
  await ada.input.pressSequentially("H");
  await bo.reads("Cleo is typing…");
  await ada.input.fill("");
  await bo.page.locator(".typing", { hasText: "typing" }).waitFor({ state: "hidden" });
});

test("a reload keeps the person, the draft and the place", async () => {
  const eve = await browser.open();
  await eve.join(server.invite, "Eve");
  await eve.say("I was here");
  await eve.hears("I was here");
  await eve.input.fill("half a thou");
  await eve.page.reload();
  await eve.hears("I was here");
  assert.equal(await eve.input.inputValue(), "half a thou");
  assert.equal(await eve.page.locator(".members bdi", { hasText: /^Eve( \d)?$/ }).count(), 1);
  assert.equal(await eve.page.locator(".message.own .words", { hasText: "I was here" }).count(), 1);
});

test("two tabs of one browser are one person", async () => {
  const context = await browser.visitor();
  const first = await browser.tab(context);
  await first.join(server.invite, "Finn");
  const second = await browser.tab(context);
  await second.page.goto(server.invite.replace(/#.*/, ""));
  await second.say("from the second tab");
  await first.hears("from the second tab");
  assert.equal(await first.page.locator(".members bdi", { hasText: "Finn" }).count(), 1);
  assert.equal(await first.page.locator(".message.own .words", { hasText: "from the second tab" }).count(), 1);
});

test("a taken name gets a number, and can be changed", async () => {
  const [one, two] = [await browser.open(), await browser.open()];
  await one.join(server.invite, "Gil");
  await two.join(server.invite, "Gil");
  await one.page.locator(".members bdi", { hasText: "Gil 2" }).waitFor();
  await two.page.getByRole("button", { name: "More" }).click();
  await two.picture("menu");
  await two.page.getByLabel("Your name here").fill("Gilda");
  await two.page.keyboard.press("Enter");
  await one.page.locator(".members bdi", { hasText: "Gilda" }).waitFor();
  await two.page.locator("dialog").waitFor({ state: "detached" });
});

test("a name that cannot be is refused in place", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.invite);
  await visitor.page.keyboard.press("Enter");
  await visitor.reads("Say who you are first.");
  await visitor.page.fill("#name", "x".repeat(33));
  await visitor.page.keyboard.press("Enter");
  await visitor.reads("A name has at most 32 characters.");
});

test("an Enter that ends composing sends nothing", async () => {
  const hana = await browser.open();
  await hana.join(server.invite, "Hana");
  await hana.input.focus();
  const protocol = await hana.page.context().newCDPSession(hana.page);
  await protocol.send("Input.imeSetComposition", { text: "かな", selectionStart: 2, selectionEnd: 2 });
  await hana.page.keyboard.press("Enter");
  await protocol.send("Input.insertText", { text: "仮名" });
  await hana.page.evaluate(() => {
    const input = /** @type {HTMLTextAreaElement} */ (document.querySelector(".composer textarea"));
    const key = { key: "Enter", bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent("keydown", { ...key, isComposing: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { ...key, keyCode: 229 }));
    input.dispatchEvent(new CompositionEvent("compositionend", { data: "仮名" }));
    input.dispatchEvent(new KeyboardEvent("keydown", key));
    input.dispatchEvent(new KeyboardEvent("keyup", key));
  });
  assert.match(await hana.input.inputValue(), /仮名/);
  await hana.input.press("Enter");
  await hana.hears("仮名");
});

test("Shift and Enter begin a line, and a long text says how much is too much", async () => {
  const ivo = await browser.open();
  await ivo.join(server.invite, "Ivo");
  await ivo.input.fill("one");
  await ivo.input.press("Shift+Enter");
  await ivo.input.pressSequentially("two");
  await ivo.input.press("Enter");
  await ivo.hears("one\ntwo");
  await ivo.input.fill("x".repeat(16 * 1024 + 5));
  await ivo.reads("5 characters too many");
  await ivo.input.press("Enter");
  assert.equal((await ivo.input.inputValue()).length, 16 * 1024 + 5);
});

test("everything is done with the keyboard alone", async () => {
  const person = await browser.open();
  const { page } = person;
  await page.goto(server.invite);
  await page.keyboard.type("Kay");
  await page.keyboard.press("Enter");
  await page.locator(".composer textarea").waitFor();
  await page.keyboard.type("typed without a mouse");
  await page.keyboard.press("Enter");
  await person.hears("typed without a mouse");
  const reached = new Set();
  for (let i = 0; i < 12; ++i) {
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName));
    await page.keyboard.press("Tab");
  }
  for (const name of ["Message Film night", "Invite", "More", "Messages"])
    assert.ok(reached.has(name), `${name}: ${[...reached].join(", ")}`);
  await page.getByRole("button", { name: "Invite" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await person.picture("invite");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // What is typed anywhere is meant for the room.
  await page.locator(".timeline").focus();
  await page.keyboard.type("anywhere");
  assert.equal(await page.locator(".composer textarea").inputValue(), "anywhere");
});

test("who leaves is forgotten, and needs the link again", async () => {
  const lea = await browser.open();
  await lea.join(server.invite, "Lea");
  await lea.page.getByRole("button", { name: "More" }).click();
  await lea.page.getByRole("button", { name: "Leave room…" }).click();
  await lea.page.getByRole("button", { name: "Leave the room" }).click();
  await lea.reads("You have left the room.");
  assert.deepEqual(await lea.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("film"))), []);
  await lea.page.reload();
  await lea.page.fill("#name", "Lea");
  await lea.page.keyboard.press("Enter");
  await lea.reads("This room needs an invite, and this link has none. Ask for the whole link.");
  await lea.picture("stopped");
});

test("a tab in the background counts what is new", async () => {
  const context = await browser.visitor({ permissions: ["notifications"] });
  const [mia, ned] = [await browser.tab(context), await browser.open()];
  await mia.join(server.invite, "Mia");
  await ned.join(server.invite, "Ned");
  await mia.page.evaluate(() => {
    document.hasFocus = () => false;
    dispatchEvent(new Event("blur"));
  });
  await ned.say("are you there?");
  await mia.page.waitForFunction(() => document.title.startsWith("(1) Film night"));
  await mia.page.locator(".rule.unread").waitFor();
  await mia.picture("unread");
  assert.equal(await mia.page.locator("[aria-live]", { hasText: "Ned: are you there?" }).count(), 1);
  await mia.page.evaluate(() => {
    document.hasFocus = () => true;
    dispatchEvent(new Event("focus"));
  });
  await mia.page.waitForFunction(() => document.title.startsWith("Film night"));
});

test("notifications are asked for by a press alone", async () => {
  const context = await browser.visitor();
  await context.addInitScript(() => {
    Notification.requestPermission = async () => {
      document.documentElement.dataset.asked = String(Number(document.documentElement.dataset.asked ?? 0) + 1);
      return "denied";
    };
    Object.defineProperty(Notification, "permission", { get: () => (document.documentElement.dataset.asked ? "denied" : "default") });
  });
  const oda = await browser.tab(context);
  await oda.join(server.invite, "Oda");
  await oda.say("no questions");
  await oda.hears("no questions");
  assert.equal(await oda.page.evaluate(() => document.documentElement.dataset.asked), undefined);
  await oda.page.getByRole("button", { name: "More" }).click();
  await oda.page.getByRole("button", { name: "Tell me about new messages" }).click();
  await oda.reads(/This browser doesn’t let Snug show notifications\./);
  assert.equal(await oda.page.evaluate(() => document.documentElement.dataset.asked), "1");
});

test("the back button leaves without a trap", async () => {
  const pit = await browser.open();
  await pit.page.goto(server.origin);
  await pit.join(server.invite, "Pit");
  await pit.page.getByRole("button", { name: "More" }).click();
  await pit.page.goBack();
  assert.equal(pit.page.url(), `${server.origin}/`);
  await pit.page.goForward();
  await pit.reads(/\d+ here/);
});

test("the app opens the link only when the person says so", async () => {
  const ray = await browser.open();
  /** @type {string[]} */
  const asked = [];
  const protocol = await ray.page.context().newCDPSession(ray.page);
  await protocol.send("Page.enable");
  protocol.on("Page.frameRequestedNavigation", ({ url }) => asked.push(url));
  await ray.page.goto(server.invite);
  await ray.page.locator("#name").waitFor();
  assert.deepEqual(asked.filter((url) => url.startsWith("snug:")), []);
  await ray.page.getByRole("button", { name: "Open in the app" }).click();
  await ray.page.waitForFunction(() => document.readyState === "complete");
  assert.deepEqual(asked.filter((url) => url.startsWith("snug:")), [`snug:${server.invite}`]);
});
