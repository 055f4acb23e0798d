// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";

import { Backoff } from "../../../resources/web/app/line.js";
import { Pager } from "../../../resources/web/app/pager.js";
import { ReadMark } from "../../../resources/web/app/readmark.js";
import { Timeline } from "../../../resources/web/app/timeline.js";

/** @param {number} seq @param {number} [rev] @param {string} [from] */
const message = (seq, rev = seq, from = "m1") => ({ seq, rev, id: `id-${seq}`, from, name: "Ada", at: seq, text: `${seq}/${rev}` });
/** @param {number} from @param {number} to */
const run = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => message(from + i));
/** @param {Timeline} timeline */
const seqs = (timeline) => Array.from({ length: timeline.length }, (_, i) => timeline.at(i).seq);

test("messages stand by seq, each once, in their newest state", () => {
  const timeline = new Timeline();
  timeline.apply([message(3), message(1), message(2)]);
  timeline.apply([message(2, 9), message(3, 1)]);
  assert.deepEqual(seqs(timeline), [1, 2, 3]);
  assert.equal(timeline.at(1).text, "2/9");
  assert.equal(timeline.at(2).text, "3/3");
});

test("any order of pages gives the same timeline", () => {
  const seed = Number(process.env.SNUG_SEED ?? Date.now() % 1_000_000);
  console.log(`SNUG_SEED=${seed}`);
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < 200; ++round) {
    const timeline = new Timeline();
    const pages = Array.from({ length: 10 }, (_, i) => run(i * 5 + 1, i * 5 + 5 + Math.floor(random() * 4)));
    pages.sort(() => random() - 0.5);
    pages.forEach((page) => timeline.apply(random() < 0.5 ? page : page.slice().reverse()));
    assert.deepEqual(seqs(timeline), seqs(timeline).sort((a, b) => a - b));
    assert.equal(new Set(seqs(timeline)).size, timeline.length);
    assert.ok(timeline.length >= 50);
  }
});

test("what was not loaded shows as a gap", () => {
  const timeline = new Timeline();
  timeline.apply([...run(3, 5), ...run(9, 12)]);
  assert.deepEqual(seqs(timeline).map((_, i) => timeline.gapBefore(i)), [true, false, false, true, false, false, false]);
  assert.equal(timeline.at(timeline.newestRun()).seq, 9);
  assert.equal(timeline.indexOf(7), -1);
  timeline.clear();
  assert.equal(timeline.length, 0);
  assert.equal(timeline.newestRun(), 0);
});

test("older pages are asked for one at a time until there are none", () => {
  const timeline = new Timeline();
  const pager = new Pager();
  assert.equal(pager.older(timeline), null);
  timeline.apply(run(51, 100));
  pager.joined(timeline, true);
  const request = pager.older(timeline);
  assert.deepEqual({ ...request, re: "" }, { type: "history", re: "", before: 51, limit: 50 });
  assert.equal(pager.older(timeline), null);
  assert.ok(pager.isAnswer(request?.re));
  assert.ok(!pager.isAnswer(undefined));
  timeline.apply(run(20, 50));
  pager.answered(timeline, false);
  assert.ok(!pager.canLoadOlder(timeline));
  pager.joined(timeline, null);
  assert.ok(!pager.canLoadOlder(timeline));
});

test("a page that brings nothing is not asked for again", () => {
  const timeline = new Timeline();
  const pager = new Pager();
  timeline.apply(run(51, 100));
  pager.joined(timeline, true);
  pager.older(timeline);
  pager.answered(timeline, true);
  assert.ok(!pager.canLoadOlder(timeline));
});

test("a gap is filled from its newer end", () => {
  const timeline = new Timeline();
  const pager = new Pager();
  timeline.apply([...run(1, 10), ...run(61, 100)]);
  pager.joined(timeline, null);
  assert.equal(pager.older(timeline)?.before, 61);
});

test("the unread line stands above what came while nobody looked", () => {
  const timeline = new Timeline();
  const mark = new ReadMark(5);
  timeline.apply(run(1, 5));
  timeline.apply([message(6, 6, "me"), message(7), message(8)]);
  mark.see(timeline, "me");
  assert.equal(mark.unread(timeline, "me"), 2);
  assert.equal(mark.line(timeline, "me"), 7);
  mark.beginVisit(timeline, "me");
  assert.ok(mark.read(8));
  assert.ok(!mark.read(7));
  assert.equal(mark.unread(timeline, "me"), 0);
  assert.equal(mark.line(timeline, "me"), 7, "it stays while they look");
  mark.endVisit(timeline, "me");
  mark.beginVisit(timeline, "me");
  assert.equal(mark.line(timeline, "me"), 0);
});

test("who was never here has nothing unread", () => {
  const timeline = new Timeline();
  const mark = new ReadMark(null);
  timeline.apply(run(1, 50));
  mark.see(timeline, "me");
  assert.equal(mark.unread(timeline, "me"), 0);
  assert.equal(mark.line(timeline, "me"), 0);
});

test("a room that starts over takes the mark with it", () => {
  const timeline = new Timeline();
  const mark = new ReadMark(80);
  timeline.apply(run(1, 10));
  mark.startOver(timeline);
  assert.equal(mark.lastRead, 10);
  assert.ok(!mark.read(80));
});

test("waits grow to ten seconds and begin anew", () => {
  const backoff = new Backoff(() => 0.5);
  const waits = Array.from({ length: 12 }, () => backoff.next());
  assert.deepEqual(waits.slice(0, 4), [500, 800, 1280, 2048]);
  assert.ok(Math.max(...waits) <= 10_000);
  backoff.reset();
  assert.equal(backoff.next(), 500);
  assert.equal(new Backoff(() => 0).next(), 250);
  const longest = new Backoff(() => 0.999999);
  assert.ok(Array.from({ length: 20 }, () => longest.next()).every((wait) => wait <= 10_000));
});
