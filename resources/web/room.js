// SPDX-License-Identifier: MIT
"use strict";

// The part after "#" holds the key to the room. It never reaches the server, so only the page can pass it on.
function showButton() {
    const button = document.getElementById("open");
    button.href = "snug:" + window.location.href;
    button.hidden = false;
    document.getElementById("by-hand").hidden = true;
}

window.addEventListener("hashchange", showButton);
showButton();
