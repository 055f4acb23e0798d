// SPDX-License-Identifier: MIT

import { button, el } from "./dom.js";
import { copyButton } from "./sharepanel.js";
import { count, words } from "./strings.js";

/** Why the room does not let this person in, what is safe, and what can be done. */
/** @param {RoomSession} session @param {Problem} problem */
export function problemPanel(session, problem) {
	const waiting = session.sending.messages.length;
	const isOld = problem.code === "unsupported_version";
	return [
		el("p", { role: "alert" }, problem.text),
		...(waiting > 0 ? [el("p", { class: "quiet" }, count(words.keptHere, waiting))] : []),
		el("div", { class: "row" },
			button(isOld ? words.reload : words.tryAgain, () => (isOld ? location.reload() : session.tryNow()), "primary")),
		el("details", {}, el("summary", {}, words.details),
			el("div", { class: "row" }, el("code", {}, problem.detail),
				navigator.clipboard && copyButton(words.copyDetails, problem.detail, "slight"))),
	];
}
