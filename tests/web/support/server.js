// SPDX-License-Identifier: MIT
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

const program = process.env.SNUGD ?? "build/dev/bin/snugd";
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("SNUG_")));

/** A port nobody listens on, below those that the system gives to outgoing connections: a server finds it free again. */
export async function freePort() {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    const probe = createServer();
    const isFree = await new Promise((resolve) => probe.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true)));
    await new Promise((resolve) => probe.close(resolve));
    if (isFree)
      return port;
  }
}

/** A real snugd on a port of its own, with a data directory that goes with it. */
export class Server {
  /** All that it wrote to stderr, over restarts. */
  log = "";
  /** The link of the room it was started with. */
  invite = "";
  port = 0;
  #data = mkdtempSync(join(tmpdir(), "snug-web-"));
  #options;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #process;

  /** @param {string[]} options */
  constructor(options = []) {
    this.#options = options;
  }

  /** @param {string[]} options of snugd serve */
  static async start(...options) {
    const server = new Server(["--rate", "0", "--max-per-address", "0", "--room", "Film night", "--log", "json", ...options]);
    await server.start();
    return server;
  }

  async start() {
    this.port ||= await freePort();
    const running = spawn(program, ["--listen", `127.0.0.1:${this.port}`, "--admin", "off", "--data", this.#data, ...this.#options], { env: environment });
    this.#process = running;
    running.stderr.setEncoding("utf8").on("data", (text) => (this.log += text));
    let said = "";
    await new Promise((resolve, reject) => {
      running.stdout.setEncoding("utf8").on("data", (text) => (said += text).includes("invite ") && said.endsWith("\n") && resolve(null));
      running.once("error", reject).once("exit", () => reject(new Error(`snugd ended: ${this.log}`)));
    });
    this.port = Number(/^listening http:\S*:(\d+)$/m.exec(said)?.[1]);
    this.invite ||= /^invite (\S+)$/m.exec(said)?.[1] ?? "";
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  get secret() {
    return /#i=([\w-]+)/.exec(this.invite)?.[1] ?? "";
  }

  /** The output of one of snugd's commands. @param {string[]} words */
  command(...words) {
    return execFileSync(program, ["--data", this.#data, ...words], { env: environment, encoding: "utf8" });
  }

  /** Done once none of its threads runs: a signal is only queued, and a server answers for some milliseconds more. */
  async freeze() {
    this.#process?.kill("SIGSTOP");
    const tasks = `/proc/${this.#process?.pid}/task`;
    const isStopped = (/** @type {string} */ task) => /\) T [^)]*$/.test(readFileSync(`${tasks}/${task}/stat`, "utf8"));
    while (!readdirSync(tasks).every(isStopped))
      await setImmediate();
  }

  /** It goes on where it stopped. */
  thaw() {
    this.#process?.kill("SIGCONT");
  }

  /** @param {NodeJS.Signals} name */
  async stop(name = "SIGTERM") {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null)
      return;
    const gone = once(running, "exit");
    running.kill(name);
    await gone;
  }

  async end() {
    await this.stop("SIGKILL");
    rmSync(this.#data, { recursive: true, force: true });
  }
}
