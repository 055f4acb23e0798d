// SPDX-License-Identifier: MIT
// The invite's secret stays in the link: it is in no address, no history, no request, no log and no number.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Browser } from "../support/browser.js";
import { freePort, Server } from "../support/server.js";

/** @type {Server} */
let server;
/** @type {Browser} */
let browser;

let admin = 0;

before(async () => {
  admin = await freePort();
  server = await Server.start("--admin", `127.0.0.1:${admin}`);
  browser = await Browser.launch();
});
after(async () => {
  await browser?.end();
  await server?.end();
});

test("the secret leaves the address bar at once and turns up nowhere", async () => {
  const context = await browser.visitor();
  const ada = await browser.tab(context);
  /** @type {string[]} */
  const headers = [];
  ada.page.on("request", async (request) => headers.push(JSON.stringify(await request.allHeaders()), request.postData() ?? ""));
  await ada.page.goto(server.invite);
  await ada.page.locator("#name").waitFor();
  assert.equal(ada.page.url(), server.invite.replace(/#.*/, ""));
  await ada.page.reload();
  await ada.join(ada.page.url(), "Ada");
  await ada.say("hello");
  await ada.hears("hello");
  await ada.page.reload();
  await ada.hears("hello");

  const protocol = await context.newCDPSession(ada.page);
  const { entries } = await protocol.send("Page.getNavigationHistory");
  const inPage = await ada.page.evaluate(async () => ({
    address: location.href, state: JSON.stringify(history.state), referrer: document.referrer,
    loaded: performance.getEntriesByType("resource").map((entry) => entry.name).join(),
    cached: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).join(),
    attributes: [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].map((attribute) => attribute.value)).join(),
    cookies: document.cookie,
  }));
  const metrics = await (await fetch(`http://127.0.0.1:${admin}/metrics`)).text();
  assert.match(metrics, /snug_connections 1/);
  for (const [where, what] of Object.entries({ ...inPage, metrics, headers: headers.join(), requests: browser.requests.join(), log: server.log, history: JSON.stringify(entries) }))
    assert.ok(!what.includes(server.secret), where);
  assert.ok(headers.length > 10);
});

test("the token is in no address either", async () => {
  const bo = await browser.open();
  await bo.join(server.invite, "Bo");
  const token = await bo.page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(" token"))?.[1] ?? "");
  assert.match(token, /^[\w-]{43}$/);
  assert.ok(!browser.requests.join().includes(token));
  assert.ok(!server.log.includes(token));
});

test("a visit that ends at the name leaves nothing behind", async () => {
  const cleo = await browser.open();
  await cleo.page.goto(server.invite);
  await cleo.page.locator("#name").waitFor();
  assert.deepEqual(await cleo.page.evaluate(() => Object.keys(localStorage)), []);
});

test("everything comes from the server itself, and the policy holds", async () => {
  const dan = await browser.open();
  const answer = await dan.page.goto(server.invite);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  assert.ok(!policy.includes("unsafe") && policy.includes("default-src 'none'"), policy);
  await dan.join(server.invite, "Dan");
  assert.deepEqual(browser.requests.filter((address) => !address.startsWith(server.origin)), []);
  // What a page of ours never does is not possible either.
  const refused = await dan.page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
      return "";
    } catch (error) {
      return String(error);
    }
  });
  assert.match(refused, /TrustedHTML/);
  browser.complaints = browser.complaints.filter((complaint) => !complaint.includes("TrustedHTML"));
});
