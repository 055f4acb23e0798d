// SPDX-License-Identifier: MIT
// What a page says and does when something is wrong: with the server, the network, the link or the browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createServer, get } from "node:http";
import { once } from "node:events";
import { WebSocketServer } from "ws";

import { Browser } from "../support/browser.js";
import { Proxy } from "../support/proxy.js";
import { Server } from "../support/server.js";

/** @type {Server} */
let server;
/** @type {Browser} */
let browser;

before(async () => {
  server = await Server.start();
  browser = await Browser.launch("--host-resolver-rules=MAP snug.test 127.0.0.1");
});
after(async () => {
  await browser?.end();
  await server?.end();
});

/** The room's link on another port. @param {number} port */
const through = (port) => server.invite.replace(/:\d+\//, `:${port}/`);

test("a server that starts again gets what waited, once and in order", async () => {
  const [ada, bo] = [await browser.open(), await browser.open()];
  await ada.join(server.invite, "Ada");
  await bo.join(server.invite, "Bo");
  await ada.say("before");
  await bo.hears("before");
  await server.stop();
  await ada.reads(/The host closed the room at \d\d:\d\d\./);
  await ada.say("while away 1");
  await ada.say("while away 2");
  await ada.reads(/2 messages wait\./);
  await ada.message("while away 1", "waiting").waitFor();
  await ada.picture("host-closed");
  await server.start();
  await bo.hears("while away 2");
  await ada.hears("while away 2");
  await ada.bar.waitFor({ state: "hidden" });
  const expected = ["before", "while away 1", "while away 2"];
  assert.deepEqual(await bo.texts(), expected);
  assert.deepEqual(await ada.texts(), expected);
});

test("a server that dies is said to have broken off", async () => {
  const cleo = await browser.open();
  await cleo.join(server.invite, "Cleo");
  await server.stop("SIGKILL");
  await cleo.reads(/The connection to 127\.0\.0\.1 broke off at \d\d:\d\d\.|127\.0\.0\.1 isn’t answering\. It was last reachable at/);
  await server.start();
  await cleo.bar.waitFor({ state: "hidden" });
  await cleo.say("back");
  await cleo.hears("back");
});

test("a cut cable loses and doubles nothing", async () => {
  const proxy = await Proxy.to(server.port);
  const [dan, eve] = [await browser.open(), await browser.open()];
  await dan.join(through(proxy.port), "Dan");
  await eve.join(server.invite, "Eve");
  for (let round = 0; round < 3; ++round) {
    await dan.say(`sent ${round}`);
    proxy.cut();
    await dan.say(`cut ${round}`);
    await eve.say(`meanwhile ${round}`);
    proxy.mend();
    await eve.hears(`cut ${round}`);
    await dan.hears(`meanwhile ${round}`);
  }
  const ending = (await eve.texts()).slice(-9);
  assert.deepEqual((await dan.texts()).slice(-9), ending);
  assert.equal(new Set(ending).size, 9);
  proxy.end();
});

test("what waits survives a reload without a server", async () => {
  const proxy = await Proxy.to(server.port);
  const fay = await browser.open();
  await fay.join(through(proxy.port), "Fay");
  // The worker must have the page before the cable is cut.
  await fay.page.evaluate(() => navigator.serviceWorker.ready);
  await fay.page.waitForFunction(() => navigator.serviceWorker.controller !== null); // which has kept the page
  proxy.cut();
  await fay.reads(/1 message|broke off|isn’t answering/);
  await fay.say("kept through a reload");
  await fay.message("kept through a reload", "waiting").waitFor();
  await fay.page.reload();
  await fay.message("kept through a reload", "waiting").waitFor();
  await fay.reads(/127\.0\.0\.1 isn’t answering\./);
  await fay.picture("offline");
  proxy.mend();
  await fay.page.getByRole("button", { name: "Try now" }).click();
  await fay.hears("kept through a reload");
  proxy.end();
});

test("no network is said at once, and its return ends the wait", async () => {
  const context = await browser.visitor();
  const gil = await browser.tab(context);
  await gil.join(server.invite, "Gil");
  await context.setOffline(true);
  await gil.reads("No network.");
  await gil.say("later");
  await gil.reads("No network. 1 message waits.");
  await context.setOffline(false);
  await gil.hears("later");
  await gil.bar.waitFor({ state: "hidden" });
});

/** Does something while the server hangs. @param {() => Promise<void>} act */
async function hanging(act) {
  await server.freeze();
  try {
    await act();
  } finally {
    server.thaw();
  }
}

test("a server that hangs is noticed when the person looks", async () => {
  const hal = await browser.open();
  await hal.join(server.invite, "Hal");
  await hanging(async () => {
    await hal.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await hal.reads(/127\.0\.0\.1 stopped answering at \d\d:\d\d\./);
  });
  await hal.say("and on");
  await hal.hears("and on");
});

test("a page opens though its server hangs", async () => {
  const hui = await browser.open();
  await hui.join(server.invite, "Hui");
  await hui.page.waitForFunction(() => navigator.serviceWorker.controller !== null); // which has kept the page
  await hanging(async () => {
    await hui.page.reload({ waitUntil: "commit" });
    await hui.reads("Connecting to 127.0.0.1…");
  });
  await hui.bar.waitFor({ state: "hidden" });
});

test("a browser that keeps nothing is no obstacle", async () => {
  const context = await browser.visitor();
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(navigator, "serviceWorker", { value: undefined });
  });
  const ivy = await browser.tab(context);
  await ivy.join(server.invite, "Ivy");
  await ivy.say("nothing is kept");
  await ivy.hears("nothing is kept");
});

/** Each kind of link, and what is said to who follows it. @type {[string, () => string, string | RegExp][]} */
const dead = [
  ["is not known here", () => server.invite.replace(/#i=.*/, "#i=AAAAAAAAAAAAAAAAAAAAAA"), "This room doesn’t know the invite in this link. Ask for a new link."],
  ["has no invite", () => server.invite.replace(/#.*/, ""), "This room needs an invite, and this link has none. Ask for the whole link."],
  ["was turned off", () => revoked(), "The host turned this link off. Ask for a new one."],
  ["leads to no room", () => server.invite.replace("/r/film", "/r/no"), "There is no such room on 127.0.0.1. Ask for a new link."],
];

/** @param {string[]} options */
const made = (...options) => server.command("room", "invite", server.invite.replace(/#.*/, ""), ...options).split("\n")[0];
const revoked = () => {
  const [link, id] = server.command("room", "invite", server.invite.replace(/#.*/, "")).split("\n");
  server.command("room", "revoke", id.replace("id ", ""));
  return link;
};

for (const [name, link, sentence] of dead)
  test(`a link that ${name} says so`, async () => {
    const visitor = await browser.open();
    await visitor.page.goto(link());
    await visitor.page.fill("#name", "Jo");
    await visitor.page.keyboard.press("Enter");
    await visitor.reads(sentence);
    assert.equal(await visitor.page.getByRole("alert").filter({ visible: true }).count(), 1);
    if (name === "was turned off")
      await visitor.picture("turned-off");
  });

test("a link whose time has run out says so", async () => {
  const link = made("--expires", "1s");
  const end = Date.now() + 1_000;
  const visitor = await browser.open();
  await visitor.page.goto(link);
  await visitor.page.fill("#name", "Kit");
  await visitor.page.waitForFunction((time) => Date.now() > time, end);
  await visitor.page.keyboard.press("Enter");
  await visitor.reads("The time of this link has run out. Ask for a new one.");
});

test("a link that has let in enough says so", async () => {
  const link = made("--uses", "1");
  const [first, second] = [await browser.open(), await browser.open()];
  await first.join(link, "Kim");
  await second.page.goto(link);
  await second.page.fill("#name", "Lou");
  await second.page.keyboard.press("Enter");
  await second.reads("This link has let in as many people as it may. Ask for a new one.");
});

test("a link that is cut off says so before anyone tries it", async () => {
  const visitor = await browser.open();
  await visitor.page.goto(server.invite.slice(0, -4));
  await visitor.reads("This link is cut off: its last part is missing. Ask for it again.");
});

test("a room that is deleted says so", async () => {
  const link = server.command("room", "create", "Short-lived").trim();
  const max = await browser.open();
  await max.join(link, "Max");
  server.command("room", "delete", link.replace(/#.*/, ""));
  await max.reads(/There is no such room on 127\.0\.0\.1\./);
});

test("a network with too many connections is told so", async () => {
  const small = await Server.start("--max-per-address", "1");
  const [ned, ola] = [await browser.open(), await browser.open()];
  await ned.join(small.invite, "Ned");
  await ola.page.goto(small.invite);
  await ola.page.fill("#name", "Ola");
  await ola.page.keyboard.press("Enter");
  await ola.reads(/127\.0\.0\.1 answers, but takes no connection from this page right now\. Trying again in \d+ s\./);
  await small.end();
});

test("sending too fast slows down and loses nothing", async () => {
  const slow = await Server.start("--rate", "1/1");
  const pia = await browser.open();
  await pia.join(slow.invite, "Pia");
  const lines = [1, 2, 3, 4, 5, 6].map((n) => `quick ${n}`);
  for (const line of lines)
    await pia.say(line);
  await pia.reads(/Sending slowed down; \d waiting\./);
  await pia.hears("quick 6");
  assert.deepEqual(await pia.texts(), lines);
  await slow.end();
});

test("plain http says that others could read along", async () => {
  const quin = await browser.open();
  const link = server.invite.replace("127.0.0.1", "snug.test");
  await quin.page.goto(link);
  await quin.reads("This connection is not encrypted. Others in your network could read what is said here.");
  await quin.picture("not-encrypted");
  await quin.join(link, "Quin");
  await quin.reads(/here · snug\.test:\d+ · Not encrypted/);
  await quin.say("works without a secure context");
  await quin.hears("works without a secure context");
});

test("a page without JavaScript says what it is", async () => {
  const visitor = await browser.open({ javaScriptEnabled: false });
  await visitor.page.goto(server.invite);
  await visitor.reads(/Chatting on this page needs JavaScript/);
  await visitor.picture("noscript");
});

test("pages and servers of different ages say which has to be updated", async () => {
  // The pages of this server, and a room of another version.
  const host = createServer((request, response) => get({ port: server.port, path: request.url, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  }));
  const sockets = new WebSocketServer({ server: host });
  const text = "Your app is too old for this room. Update it to join.";
  sockets.on("connection", (socket) => socket.on("message", () => {
    socket.send(JSON.stringify({ type: "error", code: "unsupported_version", text }));
    socket.close(4400);
  }));
  host.listen(0, "127.0.0.1");
  await once(host, "listening");
  const rosa = await browser.open();
  await rosa.page.goto(through(/** @type {import("node:net").AddressInfo} */ (host.address()).port));
  await rosa.page.fill("#name", "Rosa");
  await rosa.page.keyboard.press("Enter");
  await rosa.reads(text);
  await rosa.page.getByRole("button", { name: "Load the page again" }).waitFor();
  await rosa.picture("too-old");
  sockets.close();
  host.close();
});
