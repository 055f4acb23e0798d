// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { parseInline, parseMarkdown, plainMarkdown } from "../../../resources/web/app/markdown.js";

/** A text form of inline nodes that is easy to compare. @param {any[]} nodes @returns {string} */
function shown(nodes) {
  return nodes.map((node) => typeof node === "string" ? node
    : node.type === "link" ? `<link ${node.href}|${node.text}|${node.host}>`
      : `<${node.type} ${node.children ? shown(node.children) : node.text}>`).join("");
}

/** @param {string} text @param {string} expected */
function reads(text, expected) {
  assert.equal(shown(parseInline(text)), expected, text);
}

test("marks make their words stand out", () => {
  reads("*a* **b** ~~c~~ `d`", "<emphasis a> <strong b> <strike c> <code d>");
  reads("**bold with *more* inside**", "<strong bold with <emphasis more> inside>");
  reads("(*a*), \"**b**\".", "(<emphasis a>), \"<strong b>\".");
  reads("``a ` b``", "<code a ` b>");
  reads("`*no*`", "<code *no*>");
});

test("what is no mark stays as it was typed", () => {
  for (const text of ["2*3*4", "a * b * c", "**", "* a*", "*a *", "~~", "~a~", "`", "snake_case_name", "_a_", "a*b*c", "**open", "1 < 2 && 3 > 2",
    "<b>bold</b>", "&amp; &lt;", "<img src=x onerror=alert(1)>"])
    reads(text, text);
});

test("links lead where they say", () => {
  reads("see https://example.org/a.", "see <link https://example.org/a|https://example.org/a|>.");
  reads("(https://example.org/a_(b))", "(<link https://example.org/a_(b)|https://example.org/a_(b)|>)");
  reads("[name](https://example.org/x)", "<link https://example.org/x|name|example.org>");
  reads("[mail](mailto:sam@example.org)", "<link mailto:sam@example.org|mail|sam@example.org>");
  reads("HTTP://EXAMPLE.org/", "<link http://example.org/|HTTP://EXAMPLE.org/|>");
  reads("mailto:sam@example.org", "<link mailto:sam@example.org|mailto:sam@example.org|>");
});

test("links that pretend show where they really lead", () => {
  reads("https://bank.example@evil.example/", "<link https://bank.example@evil.example/|https://bank.example@evil.example/|evil.example>");
  reads("https://еxample.org/", "<link https://xn--xample-2of.org/|https://еxample.org/|xn--xample-2of.org>");
  reads("[https://bank.example](https://evil.example)", "<link https://evil.example/|https://bank.example|evil.example>");
  reads("https://evil.example/\u202Egpj", "<link https://evil.example/%E2%80%AEgpj|https://evil.example/\u202Egpj|evil.example>");
});

test("no other kind of link is one", () => {
  for (const text of ["javascript:alert(1)", "[a](javascript:alert(1))", "[a](data:text/html,x)", "file:///etc/passwd", "[x](file:///etc/passwd)",
    "snug:x", "vbscript:x", "ftp://example.org/", "http://", "https://[", "nohttps://x.example", "[a](//x.example)"])
    reads(text, text);
});

test("a picture is not one", () => {
  reads("![a](https://example.org/x.png)", "![a](<link https://example.org/x.png|https://example.org/x.png|>)");
});

test("people and rooms are named", () => {
  reads("@Ada, #film-night and a@b.example #1", "<mention @Ada>, <room #film-night> and a@b.example <room #1>");
  reads("@ # @@ ## C# a#b", "@ # @@ ## C# a#b");
});

test("a text falls into paragraphs, lists, quotes and code", () => {
  assert.deepEqual(parseMarkdown("a\nb\n\nc"), [
    { type: "paragraph", children: ["a\nb"] },
    { type: "paragraph", children: ["c"] },
  ]);
  assert.deepEqual(parseMarkdown("- a\n- b\n  more\n3. c"), [
    { type: "list", ordered: false, items: [{ number: 0, children: ["a"] }, { number: 0, children: ["b\nmore"] }] },
    { type: "list", ordered: true, items: [{ number: 3, children: ["c"] }] },
  ]);
  assert.deepEqual(parseMarkdown("> a\n> > b\nc"), [
    { type: "quote", blocks: [{ type: "paragraph", children: ["a"] }, { type: "quote", blocks: [{ type: "paragraph", children: ["b"] }] }] },
    { type: "paragraph", children: ["c"] },
  ]);
  assert.deepEqual(parseMarkdown("```js\n*a*\n\n<b>\n```\nb"), [
    { type: "code", text: "*a*\n\n<b>" },
    { type: "paragraph", children: ["b"] },
  ]);
  assert.deepEqual(parseMarkdown("```\nopen"), [{ type: "paragraph", children: ["```\nopen"] }]);
  assert.deepEqual(parseMarkdown("```a``` b\n```"), [{ type: "paragraph", children: [{ type: "code", text: "a" }, " b\n```"] }]);
  assert.deepEqual(parseMarkdown("  \n\n "), []);
  assert.deepEqual(parseMarkdown("-5 degrees\n1.5 litres"), [{ type: "paragraph", children: ["-5 degrees\n1.5 litres"] }]);
});

test("no text takes more than a moment to read", () => {
  const size = 16 * 1024;
  const signs = ["*", "**", "~~", "`", "``a", "[", "[a](", "[a](http://", "*a ", "**a ", "a* ", "http://", "http://a ", "> ", ">", "- ", "1. ", "@", "#a", "```\n",
    "*a* ", "***", "~", "<", "(", "https://a)", "mailto:", "*a`", "\n", "[[a]", "* a\n", "`a``b```c````d "];
  for (const sign of signs) {
    const text = sign.repeat(size / sign.length);
    parseMarkdown(text); // a parser that is not linear takes minutes here, and the test's time runs out
  }
});

test("the app reads every text the same way", () => {
  const corpus = new URL("../../shared/markup/", import.meta.url);
  for (const name of readdirSync(corpus)) {
    for (const { text, blocks } of JSON.parse(readFileSync(new URL(name, corpus), "utf8")))
      assert.deepEqual(parseMarkdown(text), blocks, text);
  }
});

test("a preview has the words alone, in one line", () => {
  assert.equal(plainMarkdown("**First** (*words*)\n\n> and\n- [more](https://a.example/)\n"), "First (words) and more");
});
