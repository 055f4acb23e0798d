// SPDX-License-Identifier: MIT
// What stands behind "#" in a link lets people in. It is taken out of the address bar at once, and never put into
// an address again that this browser would keep.

import { forGood, forTab, roomKeys } from "./storage.js";

/** The fragment that the page was opened with, now and when it was reloaded. @param {string} room */
export function takeFragment(room) {
	const shown = location.hash.slice(1);
	if (location.hash || location.href.endsWith("#"))
		history.replaceState(null, "", location.pathname + location.search);
	if (shown)
		keepFragment(room, shown);
	return shown || (forTab.get(roomKeys(room).fragment) ?? forGood.get(roomKeys(room).fragment) ?? "");
}

/** For this tab: a visit that ends before the room was entered leaves nothing. @param {string} room @param {string} fragment */
export function keepFragment(room, fragment) {
	forTab.set(roomKeys(room).fragment, fragment);
}

/** The person is in the room, and may come back. @param {string} room @param {string} fragment @param {string} token */
export function stay(room, fragment, token) {
	if (fragment)
		forGood.set(roomKeys(room).fragment, fragment);
	if (token)
		forGood.set(roomKeys(room).token, token);
}

/** @param {string} room */
export function forget(room) {
	for (const key of Object.values(roomKeys(room))) {
		forGood.remove(key);
		forTab.remove(key);
	}
}
