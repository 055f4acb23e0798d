// SPDX-License-Identifier: MIT

import { el, put } from "./dom.js";
import { icon, shape } from "./icons.js";
import { qrMatrix } from "./qr.js";
import { words } from "./strings.js";

const confirmation = 2_500;

/** The code as a picture: one path, four modules of quiet around it. @param {string} text */
function qrPicture(text) {
	const matrix = qrMatrix(text);
	if (!matrix)
		return null;
	const quiet = 4;
	const size = matrix.length + 2 * quiet;
	const dark = matrix.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])));
	const svg = shape("svg", {
		viewBox: `0 0 ${size} ${size}`, class: "qr", role: "img", "aria-label": words.qrName, "shape-rendering": "crispEdges",
	});
	svg.append(shape("path", { d: dark.join("") }));
	return svg;
}

/** The room's link to give to others. @param {string} room @param {string} fragment */
export function sharePanel(room, fragment) {
	const link = `${location.origin}/r/${room}${fragment && "#"}${fragment}`;
	const address = el("p", { class: "address", tabindex: "0", "aria-label": words.roomLink }, link);
	return [
		el("p", {}, words.shareLead),
		fragment !== "" && el("p", { class: "quiet small" }, words.shareSecret),
		address,
		// Browsers let only encrypted pages write to the clipboard.
		navigator.clipboard ? copyButton(words.copyLink, link) : el("p", { class: "quiet small" }, words.copyByHand),
		qrPicture(link),
	].filter((part) => part !== null && part !== false);
}

/** Copies, and says in place that it did. @param {string} says @param {string} text */
export function copyButton(says, text, kind = "primary") {
	const button = el("button", { type: "button", class: kind, onclick: copy }, icon("copy"), says);
	async function copy() {
		try {
			await navigator.clipboard.writeText(text);
		} catch {
			put(button, words.copyByHand);
			return;
		}
		put(button, icon("check"), words.copied);
		setTimeout(() => put(button, icon("copy"), says), confirmation);
	}
	return button;
}
