// SPDX-License-Identifier: MIT
"use strict";

const form = document.getElementById("join");
const field = document.getElementById("link");
const problem = document.getElementById("problem");

const roomLink =
    /(?:snug:(?:\/\/)?)?(?:(https?|wss?):\/\/)?((?:\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?::\d{1,5})?)\/r\/([A-Za-z0-9_-]{1,64})(?![A-Za-z0-9_-])(#[^\s<>"'`)\]}|]*)?/iu;

// Where no scheme is given: a name on this computer or in this network has no certificate.
const local =
    /^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1|f[cd]|fe[89ab]))|(\.local|\.localhost)(:\d+)?$/i;

// The address of the first room link in what was pasted, or null.
function roomAddress(pasted) {
    const match = roomLink.exec(pasted);
    if (!match)
        return null;
    const [, scheme, host, room, fragment = ""] = match;
    const secure = scheme ? /^(https|wss)$/i.test(scheme) : !local.test(host);
    const address = (secure ? "https://" : "http://") + host + "/r/" + room + fragment.replace(/[.,;:!?]+$/, "");
    try {
        return new URL(address).href;
    } catch {
        return null;
    }
}

function tell(text) {
    problem.textContent = text;
    problem.hidden = text === "";
    field.setAttribute("aria-invalid", String(text !== ""));
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = roomAddress(field.value);
    if (address) {
        tell("");
        window.location.assign(address);
        return;
    }
    tell(field.value.trim() === "" ? "Paste a room's link here first." : "That's not a room link.");
    field.focus();
});

field.addEventListener("input", () => tell(""));
form.hidden = false;
field.focus();
