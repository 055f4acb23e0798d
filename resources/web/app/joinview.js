// SPDX-License-Identifier: MIT

import { button, el, say } from "./dom.js";
import { isOpenToOthers, openInApp, readableRoom } from "./place.js";
import { displayName, nameMost } from "./plaintext.js";
import { words } from "./strings.js";

/** Asks for a name before the room is entered. Event: "named", when there is one that may be tried. */
export class JoinView extends EventTarget {
	name = "";
	element;
	#field;
	#problem;

	/** @param {{room: string, fragment: string, name: string, problem: string}} what */
	constructor({ room, fragment, name, problem }) {
		super();
		this.#field = el("input", {
			id: "name", name: "name", type: "text", autocomplete: "nickname", enterkeyhint: "go", dir: "auto",
			"aria-describedby": "name-hint problem", oninput: () => this.#tell(""),
		});
		this.#field.value = name;
		this.#problem = el("p", { id: "problem", class: "problem", role: "alert" }, problem);
		this.element = el("main", { class: "sheet" },
			el("div", { class: "brand" }, el("img", { src: "/icon.svg", alt: "" }), "Snug"),
			el("div", {},
				el("p", { class: "quiet" }, words.invited),
				el("h1", {}, el("bdi", {}, readableRoom(room))),
				el("p", { class: "quiet small" }, location.host)),
			el("form", { class: "card", novalidate: true, onsubmit: (/** @type {Event} */ event) => this.#submit(event) },
				el("div", { class: "field" },
					el("label", { for: "name" }, words.yourName),
					this.#field,
					el("p", { id: "name-hint", class: "quiet small" }, words.yourNameHint),
					this.#problem),
				el("button", { type: "submit", class: "primary" }, words.joinRoom)),
			isOpenToOthers && el("p", { class: "note" }, words.notEncrypted),
			el("div", { class: "row" },
				el("p", { class: "quiet small" }, words.openInAppHint),
				button(words.openInApp, () => openInApp(room, fragment), "plain slight")));
	}

	focus() {
		this.#field.focus();
	}

	/** @param {Event} event */
	#submit(event) {
		event.preventDefault();
		this.name = displayName(this.#field.value);
		if (this.name === "" || [...this.name].length > nameMost) {
			this.#tell(this.name === "" ? words.emptyName : words.longName);
			this.#field.focus();
			return;
		}
		this.dispatchEvent(new Event("named"));
	}

	/** @param {string} problem */
	#tell(problem) {
		say(this.#problem, problem);
		this.#field.setAttribute("aria-invalid", String(problem !== ""));
	}
}
