// SPDX-License-Identifier: MIT
// The plainest server of rooms on npm's ws: the path is the room, everyone in it hears everything said there.
"use strict";
const { WebSocketServer, OPEN } = require("ws");

const rooms = new Map();

function enter(socket, path) {
    const room = rooms.get(path) ?? new Set();
    rooms.set(path, room.add(socket));
    socket.on("message", (payload, isBinary) => {
        for (const peer of room) {
            if (peer.readyState === OPEN) {
                peer.send(payload, { binary: isBinary });
            }
        }
    });
    socket.on("close", () => room.delete(socket));
    socket.on("error", () => {});
}

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, backlog: 4096, perMessageDeflate: false });
server.on("connection", (socket, request) => enter(socket, request.url));
server.on("listening", () => console.log(`listening http://127.0.0.1:${server.address().port}`));
