// SPDX-License-Identifier: MIT

import { el, iconButton } from "./dom.js";
import { words } from "./strings.js";

/**
 * Shows something in front of the page until the person closes it: with the button, Escape, a phone's back gesture
 * or a press beside it. It leaves nothing behind, least of all in the history.
 * @param {string} title
 * @param {(close: () => void) => Node[]} contents
 */
export function showDialog(title, contents) {
	const close = () => dialog.close();
	/** @type {HTMLDialogElement} */
	const dialog = el("dialog", {
		"aria-labelledby": "dialog-title",
		onclose: () => dialog.remove(),
		onclick: (/** @type {Event} */ event) => event.target === dialog && close(),
	});
	dialog.append(el("div", {},
		el("div", { class: "heading" }, el("h2", { id: "dialog-title", dir: "auto" }, title), iconButton("close", words.close, close)),
		...contents(close)));
	document.body.append(dialog);
	dialog.showModal();
}
