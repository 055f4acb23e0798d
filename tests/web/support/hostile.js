// SPDX-License-Identifier: MIT

/** What somebody might say to harm who reads it here; the app is told its own (tests/qml/hostilewords.h). @param {string} bait an address nobody may visit */
export function hostileWords(bait) {
  return [
    "<img src=x>", `<img src="${bait}">`, `<IMG SRC='${bait}' width=1 height=1>`, `<b>bold</b><img src=${bait}><i>`,
    `<!DOCTYPE html><html><body background="${bait}"><p style="background-image:url(${bait})">x`,
    `<table background="${bait}"><tr><td>x</td></tr></table>`, `![picture](${bait})`,
    `<link rel=stylesheet href="${bait}"><style>@import url(${bait});</style>`,
    `<script>fetch('${bait}')</script><svg onload=fetch('${bait}')>`,
    `<a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="data:text/html,x">c</a> <a href="snug:x">d</a>`,
    `<img src="file:///etc/passwd"><img src="qrc:/x"><img src="data:image/png;base64,AAAA">`,
    `%1 %n %L1 &amp; &lt;img src=${bait}&gt; &nbsp;&#60;img src=x&#62;`,
    "&File && _mnemonic ~tilde \\ \"quotes\" 'single' ${1} {{x}}",
    "[click](javascript:alert(1)) [click](data:text/html,<script>alert(1)</script>) [click](vbscript:x) [click](file:///etc/passwd)",
    "javascript:alert(1) data:text/html,x file:///etc/passwd snug:x about:blank",
    `[bank.example](${bait}) https://bank.example@evil.example/`,
    "\u202Egnp.exe\u202C \u2066isolated \u2067right\u2069\u200F\u200E",
    "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u034C\u0363\u0307l\u0353\u034Dg\u0321\u0356\u034E\u034Fo\u030C\u0304\u036F".repeat(20),
    "a".repeat(16 * 1024),
    "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}\u{1F3F3}\uFE0F\u200D\u{1F308} \u{1F595}\u{1F3FF}".repeat(50),
    `\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 <img src=${bait}>`,
    "a\n\n\n\t\n\u2028\u2029\u0085b", " \u3164\u2800\u00AD\u200B.", "<".repeat(4000), "<div>".repeat(3000),
    "*".repeat(16 * 1024), "> ".repeat(8000), "- ".repeat(8000), "[".repeat(16 * 1024), "```".repeat(5000),
    "__proto__ constructor toString @constructor #__proto__",
  ];
}
