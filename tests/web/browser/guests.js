// SPDX-License-Identifier: MIT
// guests.js LINK: two people come in with browsers, say something, wait for the host's "Come in", and go. For tests/e2e, where
// the host is the desktop app.
import { Browser } from "../support/browser.js";

const browser = await Browser.launch();
const cleo = await browser.open();
const dan = await browser.open();
await cleo.join(process.argv[2], "Cleo");
await dan.join(process.argv[2], "Dan");
await cleo.say("Hello from a browser");
for (const guest of [cleo, dan]) {
  await guest.hears("Hello from a browser");
  await guest.hears("Come in");
}
await dan.say("Is there popcorn?");
await cleo.hears("Is there popcorn?");
await cleo.picture("in-the-apps-room");
await browser.end();
