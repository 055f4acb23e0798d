// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fragmentOf, isLocalHost, linkText, originOf, parseLink, readFragment } from "../../../resources/web/app/link.js";

/** The corpus that the app's tests use, too: EXPECTED, a tab, PASTED. @param {string} name */
function corpus(name) {
  const lines = readFileSync(new URL(`../../shared/links/${name}`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line.includes("\t") && !line.startsWith("#")).map((line) => {
    const [expected, pasted] = [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)];
    return { expected, pasted: pasted.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code, sign) =>
      code ? String.fromCharCode(parseInt(code, 16)) : { n: "\n", r: "\r", t: "\t" }[/** @type {"n"} */ (sign)] ?? sign) };
  });
}

test("every link of the corpus is found in what was pasted", () => {
  for (const { expected, pasted } of corpus("good.txt")) {
    const parsed = parseLink(pasted);
    assert.ok("link" in parsed, `${JSON.stringify(pasted)}: ${JSON.stringify(parsed)}`);
    // Browsers have a spelling of their own for some addresses.
    assert.equal(new URL(linkText(parsed.link)).href, new URL(expected).href, pasted);
  }
});

test("what is no room link is refused for its own reason", () => {
  for (const { expected, pasted } of corpus("bad.txt"))
    assert.deepEqual(parseLink(pasted), { code: expected }, pasted);
});

test("the parts of a link make it whole again", () => {
  const parsed = parseLink("https://[2001:db8::1]:8443/r/film#i=q8ZrT5bN1x-w3KfJ0_aLmQ");
  assert.ok("link" in parsed);
  assert.equal(originOf(parsed.link), "https://[2001:db8::1]:8443");
  assert.equal(fragmentOf(parsed.link), "i=q8ZrT5bN1x-w3KfJ0_aLmQ");
});

test("a fragment without anything has no fault", () => {
  assert.deepEqual(readFragment(""), { invite: "", pin: "", alternatives: [], fault: "" });
  assert.equal(readFragment("i=short").fault, "cut_off");
  assert.equal(readFragment("i=q8ZrT5bN1x!w3KfJ0_aLmQ").fault, "damaged");
  assert.deepEqual(readFragment("a=b:1").alternatives, []);
});

test("only addresses of private networks are local", () => {
  for (const host of ["localhost", "a.localhost", "nas.local", "10.0.0.1", "172.16.0.1", "192.168.1.9", "::1", "fd00::1", "fe80::1"])
    assert.ok(isLocalHost(host), host);
  for (const host of ["example.org", "localhost.example.org", "172.32.0.1", "8.8.8.8", "10.example.org", "2001:db8::1"])
    assert.ok(!isLocalHost(host), host);
});
