// SPDX-License-Identifier: MIT
// What holds of the files themselves: their size, what they may not call, and the values they share with the app.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import jsQR from "jsqr";

import { shapes } from "../../../resources/web/app/icons.js";
import { byteLength, displayName, messageText } from "../../../resources/web/app/plaintext.js";
import { qrMatrix } from "../../../resources/web/app/qr.js";
import { count, fill, words } from "../../../resources/web/app/strings.js";

const root = new URL("../../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), "utf8");
const modules = readdirSync(new URL("resources/web/app/", root)).map((name) => `resources/web/app/${name}`);

test("the page is at most 150 KiB", () => {
  const pages = [...modules, "resources/web/index.html", "resources/web/sw.js", "resources/web/manifest.webmanifest", "resources/icons/snug.svg"];
  const size = pages.reduce((sum, path) => sum + readFileSync(new URL(path, root)).length, 0);
  console.log(`${size} bytes`);
  assert.ok(size <= 150 * 1024, `${size} bytes`);
});

test("no module is longer than a stranger reads at once", () => {
  for (const path of modules)
    assert.ok(read(path).split("\n").length <= 300, path);
});

test("nothing becomes markup or code, and nothing is asked of others", () => {
  const forbidden = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|DOMParser|srcdoc|setHTML|importScripts|new Function)\b|https?:\/\/(?!www\.w3\.org\/2000\/svg)[a-z]/;
  for (const path of [...modules, "resources/web/sw.js", "resources/web/index.html"].filter((name) => /\.(?:js|html|css)$/.test(name))) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, "");
    assert.equal(forbidden.exec(code)?.[0], undefined, path);
  }
});

/** "accentText" is "--accent-text". @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** QML writes the opacity first. @param {string} color */
const cssColor = (color) => (color.length === 9 ? `#${color.slice(3)}${color.slice(1, 3)}` : color);

test("the page and the app have the same theme", () => {
  const qml = read("qml/theme/Theme.qml") + read("qml/theme/Colours.qml");
  const css = read("resources/web/app/theme.css");
  const [light, dark] = [css.slice(0, css.indexOf("@media")), css.slice(css.indexOf("@media"))];
  /** @param {string} part */
  const declared = (part) => Object.fromEntries([...part.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map((match) => [match[1], match[2]]));
  /** @type {Record<string, [string, string]>} */
  const expected = {};
  for (const [, name, darkColor, lightColor] of qml.matchAll(/color (\w+): theme\.dark \? "(#\w+)" : "(#\w+)"/g))
    expected[kebab(name)] = [cssColor(lightColor), cssColor(darkColor)];
  for (const [, name, color] of qml.matchAll(/color (\w+): "(#\w+)"/g))
    expected[kebab(name)] = [color, color];
  for (const [, name, value] of qml.matchAll(/property (?:int|real) (\w+): ([\d.]+)$/gm))
    expected[kebab(name.replace("motionLength", "motion"))] = name === "dimmed" ? [value, value] : name === "motionLength" ? [`${value}ms`, `${value}ms`] : [`${value}px`, `${value}px`];
  for (const [, name, value] of qml.matchAll(/property int (\w+): Math\.round\(([\d.]+) \* theme\.scale\)/g))
    expected[kebab(name)] = [`calc(${value}rem / 16)`, `calc(${value}rem / 16)`];
  const avatars = [...(/avatars: \[([^\]]+)\]/.exec(qml)?.[1] ?? "").matchAll(/#\w+/g)].map((match) => match[0]);
  avatars.forEach((color, i) => (expected[`avatar-${i}`] = [color, color]));
  expected.measure = ["72ch", "72ch"];

  const lights = declared(light);
  const darks = { ...lights, ...declared(dark.slice(0, dark.indexOf("prefers-reduced-motion"))) };
  assert.ok(Object.keys(lights).length > 50);
  for (const name of Object.keys(darks))
    assert.deepEqual([lights[name], darks[name]], expected[name], name);
});

test("the page has the app's colours for eyes that need more contrast", () => {
  const qml = read("qml/theme/StrongColours.qml");
  const css = read("resources/web/app/theme.css").split("@media (prefers-contrast: more)");
  /** @param {string} part */
  const declared = (part) => Object.fromEntries([...part.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map((match) => [match[1], match[2]]));
  const [lights, darks] = [declared(css[1]), declared(css[2])];
  for (const [, name, darkColor, lightColor] of qml.matchAll(/(\w+): theme\.dark \? "(#\w+)" : "(#\w+)"/g)) {
    if (name !== "chosen")
      assert.deepEqual([lights[kebab(name)], darks[kebab(name)]], [cssColor(lightColor), cssColor(darkColor)], name);
  }
  const avatars = [...(/avatars: \[([^\]]+)\]/.exec(qml)?.[1] ?? "").matchAll(/#\w+/g)].map((match) => match[0]);
  avatars.forEach((color, i) => assert.equal(lights[`avatar-${i}`], color));
  assert.ok(Object.keys(lights).length > 25);
});

test("the page folds where the app does", () => {
  const qml = read("qml/theme/Theme.qml");
  const css = read("resources/web/app/room.css") + read("resources/web/app/timeline.css");
  const fold = Number(/foldWidth: Math\.round\((\d+)/.exec(qml)?.[1]);
  const column = Number(/columnWidth: Math\.round\((\d+)/.exec(qml)?.[1]);
  assert.deepEqual([...css.matchAll(/\((?:max|min)-width: (\d+)px\)/g)].map((match) => Number(match[1])), [fold - 1, fold, column - 1, column - 1]);
});

test("the page's small pictures are the app's", () => {
  for (const [name, parts] of Object.entries(shapes)) {
    const svg = read(`qml/icons/${name}.svg`);
    const drawn = [...svg.matchAll(/<(path|circle|rect) ([^>]*)\/>/g)].map(([, tag, attributes]) =>
      [tag, Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]))]);
    assert.deepEqual(parts, drawn, name);
  }
});

test("cameras read the code of a link", () => {
  for (const length of [1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412]) {
    const text = "http://192.168.1.20:8787/r/film-night-7k2m#i=q8ZrT5bN1x-w3KfJ0_aLmQ&x=".repeat(8).slice(0, length);
    const matrix = qrMatrix(text);
    assert.ok(matrix, `${length}`);
    const [scale, quiet] = [4, 4];
    const side = (matrix.length + 2 * quiet) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    matrix.forEach((row, y) => row.forEach((isDark, x) => {
      for (let i = 0; isDark && i < scale * scale; ++i) {
        const at = (((y + quiet) * scale + Math.floor(i / scale)) * side + (x + quiet) * scale + (i % scale)) * 4;
        pixels.fill(0, at, at + 3);
      }
    }));
    // @ts-expect-error its types say that the function is a property
    assert.equal((jsQR.default ?? jsQR)(pixels, side, side)?.data, text, `${length} characters`);
  }
  assert.equal(qrMatrix("x".repeat(413)), null);
});

test("texts and names are what the room will make of them", () => {
  assert.equal(messageText("a\r\nb\u0000\u0007\u009b\tc"), "a\nb\tc");
  assert.equal(messageText("e\u0301"), "\u00e9");
  assert.equal(messageText("lone \ud83d here"), "lone \ufffd here");
  assert.equal(displayName("  A\u202eda \n B  "), "Ada B");
  assert.equal(displayName(" \u200b\u3164 "), "");
  assert.equal(byteLength("é€😀"), 9);
});

test("sentences take their numbers and names", () => {
  assert.equal(count(words.waiting, 1), "1 message waits.");
  assert.equal(count(words.waiting, 2000), "2,000 messages wait.");
  assert.equal(fill(words.brokeOff, "%2", "14:02"), "The connection to %2 broke off at 14:02.");
});

test("every sentence is used", () => {
  const code = modules.filter((path) => path.endsWith(".js")).map(read).join("\n");
  for (const key of Object.keys(words))
    assert.match(code, new RegExp(`words\\.${key}\\b`), key);
});
