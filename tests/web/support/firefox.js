// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

/** What keeps a Firefox under test to itself. */
const preferences = {
  "app.update.disabledForTesting": true, "browser.shell.checkDefaultBrowser": false, "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false, "browser.safebrowsing.downloads.enabled": false, "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false, "services.settings.server": "data:,", "extensions.getAddons.cache.enabled": false,
  "browser.startup.homepage_override.mstone": "ignore", "startup.homepage_welcome_url": "about:blank", "browser.aboutwelcome.enabled": false,
};

/** Debian's Firefox with a fresh profile, spoken to by WebDriver BiDi. */
export class Firefox {
  #profile = mkdtempSync(join(tmpdir(), "snug-firefox-"));
  #process;
  /** @type {WebSocket | undefined} */
  #socket;
  #lastId = 0;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();

  constructor() {
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(this.#profile, "user.js"), lines.join("\n"));
    this.#process = spawn(process.env.FIREFOX ?? "firefox-esr", ["--headless", "--no-remote", "--profile", this.#profile, "--remote-debugging-port", "0"], {
      env: { ...process.env, HOME: this.#profile, MOZ_CRASHREPORTER_DISABLE: "1" },
      stdio: ["ignore", "ignore", "pipe"],
    });
  }

  static async launch() {
    const firefox = new Firefox();
    let said = "";
    const address = await new Promise((resolve, reject) => {
      firefox.#process.stderr.setEncoding("utf8").on("data", (text) => {
        said += text;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
        if (found)
          resolve(found[1]);
      });
      firefox.#process.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    firefox.#socket = socket;
    await once(socket, "open");
    socket.on("message", (data) => {
      const answer = JSON.parse(String(data));
      firefox.#waiting.get(answer.id)?.(answer);
    });
    await firefox.ask("session.new", { capabilities: {} });
    return firefox;
  }

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  async ask(method, params) {
    const id = ++this.#lastId;
    const answered = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#socket?.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    this.#waiting.delete(id);
    if (answer.type === "error")
      throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }

  /** A page whose storage is its own. */
  async page() {
    const { userContext } = await this.ask("browser.createUserContext", {});
    const { context } = await this.ask("browsingContext.create", { type: "tab", userContext });
    return new FirefoxPage(this, context);
  }

  async end() {
    const gone = once(this.#process, "exit");
    this.#process.kill();
    await gone;
    this.#socket?.terminate();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

export class FirefoxPage {
  #firefox;
  #context;

  /** @param {Firefox} firefox @param {string} context */
  constructor(firefox, context) {
    this.#firefox = firefox;
    this.#context = context;
  }

  /** @param {string} url */
  async goto(url) {
    await this.#firefox.ask("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  async reload() {
    await this.#firefox.ask("browsingContext.reload", { context: this.#context, wait: "complete" });
  }

  /** What an expression is in the page: text, number or boolean. @param {string} expression @returns {Promise<any>} */
  async value(expression) {
    const { result, exceptionDetails } = await this.#firefox.ask("script.evaluate", {
      expression, target: { context: this.#context }, awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true. @param {string} expression */
  async until(expression) {
    const isTrue = await this.value(`new Promise((resolve) => {
      const end = Date.now() + 20000;
      const look = () => (${expression}) ? resolve(true) : Date.now() > end ? resolve(false) : requestAnimationFrame(look);
      look();
    })`);
    if (!isTrue)
      throw new Error(`never came true: ${expression}\n${await this.value("document.body.innerText")}`);
  }

  /** With the keyboard, wherever the focus is; "\uE007" is Enter. @param {string} text */
  async type(text) {
    const keys = [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await this.#firefox.ask("input.performActions", { context: this.#context, actions: [{ type: "key", id: "keyboard", actions: keys }] });
  }
}
