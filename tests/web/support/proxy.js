// SPDX-License-Identifier: MIT
import { createServer, connect } from "node:net";
import { once } from "node:events";

/** Stands between a page and its server, and can be cut like a cable. */
export class Proxy {
  port = 0;
  #target;
  #isCut = false;
  /** @type {Set<import("node:net").Socket>} */
  #sockets = new Set();
  #server = createServer((client) => this.#carry(client));

  /** @param {number} target port */
  constructor(target) {
    this.#target = target;
  }

  /** @param {number} target */
  static async to(target) {
    const proxy = new Proxy(target);
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    proxy.port = /** @type {import("node:net").AddressInfo} */ (proxy.#server.address()).port;
    return proxy;
  }

  cut() {
    this.#isCut = true;
    this.#sockets.forEach((socket) => socket.destroy());
  }

  mend() {
    this.#isCut = false;
  }

  /** @param {import("node:net").Socket} client */
  #carry(client) {
    if (this.#isCut) {
      client.destroy();
      return;
    }
    const server = connect(this.#target, "127.0.0.1");
    for (const [here, there] of [[client, server], [server, client]]) {
      this.#sockets.add(here);
      here.on("error", () => there.destroy());
      here.on("close", () => {
        this.#sockets.delete(here);
        there.destroy();
      });
      here.pipe(there);
    }
  }

  end() {
    this.cut();
    this.#server.close();
  }
}
