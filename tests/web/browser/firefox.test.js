// SPDX-License-Identifier: MIT
// The core of it in a second engine.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Firefox } from "../support/firefox.js";
import { hostileWords } from "../support/hostile.js";
import { Server } from "../support/server.js";
import { talk } from "../support/talker.js";

const enter = "\uE007";
/** @type {Server} */
let server;
/** @type {Firefox} */
let firefox;

before(async () => {
  server = await Server.start();
  firefox = await Firefox.launch();
});
after(async () => {
  await firefox?.end();
  await server?.end();
});

/** @param {string} name */
async function joined(name) {
  const page = await firefox.page();
  await page.goto(server.invite);
  await page.until("document.activeElement?.id === 'name'");
  await page.type(name + enter);
  await page.until("document.querySelector('.members li') !== null");
  return page;
}

/** @param {string} text */
const heard = (text) => `[...document.querySelectorAll(".message.stored .words")].some((words) => words.innerText === ${JSON.stringify(text)})`;

test("two people talk, reload and come back after a restart", async () => {
  const [ada, bo] = [await joined("Ada"), await joined("Bo")];
  assert.equal(await ada.value("location.hash"), "");
  await ada.type(`Popcorn is *ready*${enter}`);
  await bo.until(heard("Popcorn is ready"));
  await bo.reload();
  await bo.until(heard("Popcorn is ready"));
  await server.stop();
  await bo.until("!document.querySelector('.bar').hidden");
  await bo.until("document.activeElement?.matches('.composer textarea')");
  await bo.type(`while away${enter}`);
  await bo.until("document.querySelector('.message.waiting') !== null");
  await server.start();
  await ada.until(heard("while away"));
  await bo.until(heard("while away"));
  assert.equal(await ada.value("document.querySelectorAll('.message').length"), 2);
  assert.equal(await ada.value("document.querySelectorAll('.members li').length"), 2);
});

test("hostile words show as typed", async () => {
  const page = await joined("Cleo");
  await talk(server.invite, "Mallory", hostileWords("http://127.0.0.1:9/bait.png"));
  await page.until(heard("<img src=x>"));
  assert.equal(await page.value("document.querySelectorAll('.words :is(img, script, style, svg, iframe, link, table, form)').length"), 0);
  assert.equal(await page.value("document.documentElement.scrollWidth > innerWidth"), false);
  assert.equal(await page.value("performance.getEntriesByType('resource').every((entry) => new URL(entry.name).origin === location.origin)"), true);
});

test("reading up stays where it is", async () => {
  await talk(server.invite, "Dan", Array.from({ length: 1500 }, (_, i) => `line ${i + 1}`));
  const page = await joined("Eve");
  await page.until(heard("line 1500"));
  const moved = await page.value(`(async () => {
    const timeline = document.querySelector(".timeline");
    const frame = () => new Promise(requestAnimationFrame);
    let worst = 0;
    for (let step = 0; step < 60; ++step) {
      const row = [...document.querySelectorAll(".words")].find((words) => words.getBoundingClientRect().top > timeline.getBoundingClientRect().top);
      const [top, scroll] = [row.getBoundingClientRect().top, timeline.scrollTop];
      timeline.scrollTop -= 300;
      const by = scroll - timeline.scrollTop;
      for (let quiet = 0; quiet < 5; ++quiet)
        await frame();
      if (row.isConnected && by > 0)
        worst = Math.max(worst, Math.abs(row.getBoundingClientRect().top - top - by));
    }
    return worst;
  })()`);
  assert.ok(moved <= 1, `${moved} pixels`);
});
