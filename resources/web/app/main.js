// SPDX-License-Identifier: MIT
// The web client begins here: the address says whether it is a room or the page that takes links.

import { showLanding } from "./landing.js";
import { showRoom } from "./roompage.js";

/** Tells the style how high the page is: a phone's keyboard covers a part that no layout knows of. */
function followViewport() {
	const seen = window.visualViewport;
	if (!seen)
		return;
	const follow = () => {
		// A person who magnifies the page wants to move over it, not to have it shrunk.
		if (seen.scale > 1.01)
			return;
		document.documentElement.style.setProperty("--viewport", `${Math.round(seen.height)}px`);
		if (seen.offsetTop > 0)
			window.scrollTo(0, 0);
	};
	seen.addEventListener("resize", follow);
	seen.addEventListener("scroll", follow);
	follow();
}

/** Keeps the page for when there is no network, where the browser allows it. */
function keepPage() {
	if (!navigator.serviceWorker)
		return;
	const types = /** @type {{trustedTypes?: {createPolicy(name: string, rules: object): {createScriptURL(address: string): unknown}}}} */ (globalThis).trustedTypes;
	// The only address that this page may run a script from by its own choice.
	const policy = types?.createPolicy("snug", {
		createScriptURL: (/** @type {string} */ address) => (address === "/sw.js" ? address : ""),
	});
	const script = policy?.createScriptURL("/sw.js") ?? "/sw.js";
	navigator.serviceWorker.register(/** @type {string} */ (script)).catch(() => {
		// Without it everything works but opening the page without a network.
	});
}

const room = /^\/r\/([A-Za-z0-9_-]{1,64})$/.exec(location.pathname)?.[1];
followViewport();
if (room)
	showRoom(room);
else
	showLanding();
addEventListener("load", keepPage, { once: true });
