// SPDX-License-Identifier: MIT

import { button, el, put } from "./dom.js";
import { icon } from "./icons.js";
import { markdownNodes } from "./markdownview.js";
import { words } from "./strings.js";
import { clockTime, dayText, fullTime } from "./time.js";

/** Most messages wait for a moment only, which is not worth a word. */
const patience = 2_500;

/** A person's initial on the colour that is theirs, the same as in the app. @param {string} id @param {string} name */
export function avatar(id, name) {
	let sum = 0;
	for (let i = 0; i < id.length; ++i)
		sum = (sum * 31 + id.charCodeAt(i)) % 65536;
	const face = el("div", { class: "avatar", "aria-hidden": "true" }, ([...name][0] ?? "").toUpperCase());
	face.style.backgroundColor = `var(--avatar-${sum % 10})`;
	return face;
}

/** The element of a row: the same while a message goes from waiting to stored, so nothing flickers. */
export class RowView {
	element = el("li");
	/** 0 while the room does not have it. */
	seq = 0;
	#words = el("div", { class: "words" });
	#actions;
	#shownText = "";
	#shown = "";
	/** @type {number | undefined} */
	#late;

	/** @param {Row} row @param {RowActions} actions */
	constructor(row, actions) {
		this.#actions = actions;
		this.update(row);
	}

	/** Where a reader's eye rests, whatever comes or goes above it in the row. */
	get eye() {
		return this.#words.isConnected ? this.#words : this.element;
	}

	/** @param {Row} row */
	update(row) {
		const all = JSON.stringify(row) + dayText(row.at);
		if (all === this.#shown)
			return;
		this.#shown = all;
		this.seq = row.seq;
		clearTimeout(this.#late);
		if (row.state === "waiting")
			this.#late = setTimeout(() => this.#build(row, true), patience);
		this.#build(row, false);
	}

	/** @param {Row} row @param {boolean} isLate */
	#build(row, isLate) {
		put(this.element,
			row.gapBefore && el("div", { class: "gap" }, el("span", {}, words.gap),
				button(words.loadGap, () => this.#actions.loadGap(), "plain slight")),
			(row.startsDay || row.startsUnread) && rule(row),
			row.isNotice ? el("p", { class: "said", dir: "auto" }, row.text) : this.#message(row, isLate));
	}

	/** @param {Row} row @param {boolean} isLate */
	#message(row, isLate) {
		const text = row.isDeleted ? words.deleted : row.text;
		if (text !== this.#shownText)
			put(this.#words, ...(row.isDeleted ? [el("p", { class: "quiet" }, text)] : markdownNodes(text)));
		this.#shownText = text;
		const time = el("time", { datetime: new Date(row.at).toISOString(), title: fullTime(row.at) }, clockTime(row.at));
		const kind = ["message", row.startsGroup && "headed", row.isOwn && "own", row.state].filter(Boolean).join(" ");
		return el("div", { class: kind },
			...(row.startsGroup
				? [avatar(row.from, row.name), el("div", { class: "who" }, el("bdi", {}, row.name), time)]
				: [el("span", { class: "unseen" }, el("bdi", {}, row.name)), time]),
			row.quote && el("p", { class: "answers small" }, row.quote.name && el("b", {}, el("bdi", {}, row.quote.name)), " ", el("bdi", {}, row.quote.text)),
			this.#words,
			this.#delivery(row, isLate));
	}

	/** @param {Row} row @param {boolean} isLate */
	#delivery(row, isLate) {
		if (row.state === "refused")
			return el("div", { class: "delivery small" }, icon("alert"), el("p", {}, row.refusal),
				button(words.sendAgain, () => this.#actions.retry(row.id), "slight"),
				button(words.dontSend, () => this.#actions.cancel(row.id), "plain slight"));
		return row.state === "waiting" && isLate && el("div", { class: "delivery small" }, icon("clock"), el("p", {}, words.waits),
			button(words.dontSend, () => this.#actions.cancel(row.id), "plain slight"));
	}
}

/** The line where a day or what is new begins. @param {Row} row */
function rule(row) {
	const kind = ["rule", row.startsDay && "day", row.startsUnread && "unread"].filter(Boolean).join(" ");
	const says = [row.startsDay && dayText(row.at), row.startsUnread && words.newMessages].filter(Boolean).join(" · ");
	return el("div", { class: kind }, el("span", {}, says));
}
