// SPDX-License-Identifier: MIT
import { once } from "node:events";
import { WebSocket } from "ws";

/** Says many things in a room, quickly. @param {string} link @param {string} name @param {string[]} texts */
export async function talk(link, name, texts) {
  const url = new URL(link);
  const socket = new WebSocket(`ws://${url.host}${url.pathname}`, "snug.v1");
  await once(socket, "open");
  let stored = 0;
  const done = new Promise((resolve) => socket.on("message", (data) => {
    const frame = JSON.parse(String(data));
    if (frame.type === "joined")
      texts.forEach((text, i) => socket.send(JSON.stringify({ type: "send", id: `talk-${i}`, text })));
    if (frame.type === "messages" && (stored += frame.messages.length) >= texts.length)
      resolve(null);
  }));
  socket.send(JSON.stringify({ type: "join", v: 1, name, invite: url.hash.replace("#i=", "") }));
  await done;
  socket.close();
}
