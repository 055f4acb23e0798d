// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const pictures = process.env.SNUG_WEB_PICTURES;

/** A Chromium with a profile of its own for each visitor. Notes whatever a page does that it should not. */
export class Browser {
  /** Errors, refused loads, reports of the security policy: a test ends with none. @type {string[]} */
  complaints = [];
  /** The address of every request. @type {string[]} */
  requests = [];
  #chromium;

  /** @param {import("playwright-core").Browser} chromium */
  constructor(chromium) {
    this.#chromium = chromium;
  }

  /** @param {string[]} args */
  static async launch(...args) {
    return new Browser(await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", ...args],
    }));
  }

  /** Another person at another computer. @param {import("playwright-core").BrowserContextOptions} options */
  async visitor(options = {}) {
    const context = await this.#chromium.newContext({ viewport: { width: 1040, height: 720 }, locale: "en-GB", ...options });
    context.setDefaultTimeout(20_000);
    return context;
  }

  /** @param {import("playwright-core").BrowserContext} context */
  async tab(context) {
    const page = await context.newPage();
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.stack}`));
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("console", (message) => {
      // That a server is away is what some tests are about. The header is for encrypted pages and does no harm to others.
      const isExpected = /WebSocket connection to|net::ERR_|Cross-Origin-Opener-Policy header has been ignored/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isExpected)
        this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    return new RoomPage(page);
  }

  /** A person on a page of their own. @param {import("playwright-core").BrowserContextOptions} [options] */
  async open(options) {
    return this.tab(await this.visitor(options));
  }

  async end() {
    await this.#chromium.close();
    assert.deepEqual(this.complaints, []);
  }
}

/** What a person does on a page. */
export class RoomPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.input = page.locator(".composer textarea");
    this.bar = page.locator(".bar");
    this.jump = page.locator(".jump");
  }

  /** Opens the link and goes in. @param {string} link @param {string} name */
  async join(link, name) {
    await this.page.goto(link);
    await this.page.fill("#name", name);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".members li").first().waitFor({ state: "attached" });
  }

  /** @param {string} text */
  async say(text) {
    await this.input.fill(text);
    await this.input.press("Enter");
  }

  /** Waits until a message of that text is stored. @param {string} text */
  async hears(text) {
    await this.message(text).first().waitFor();
  }

  /** @param {string} text @param {string} state */
  message(text, state = "stored") {
    return this.page.locator(`.message.${state} .words`, { hasText: text });
  }

  /** What each message says, in order. @returns {Promise<string[]>} */
  texts() {
    return this.page.locator(".message .words").allInnerTexts();
  }

  /** Waits for a sentence. @param {string | RegExp} sentence */
  async reads(sentence) {
    await this.page.getByText(sentence).filter({ visible: true }).first().waitFor();
  }

  /** Keeps a picture, where SNUG_WEB_PICTURES names a folder. @param {string} name */
  async picture(name) {
    if (!pictures)
      return;
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}
