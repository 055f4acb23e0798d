// SPDX-License-Identifier: MIT

import { el, iconButton, listen, say } from "./dom.js";
import { byteLength, messageText, textMost } from "./plaintext.js";
import { count, fill, words } from "./strings.js";

/** From here on a person is told how much more fits. */
const nearLimit = textMost - 1024;
/** Milliseconds within which an Enter still belongs to the input method that has just ended composing. */
const compositionEcho = 100;

/** Where messages are written. Keeps every word until the outbox has taken it. Events: "sent", "scroll" (pages in `detail`). */
export class Composer extends EventTarget {
	element;
	problem = el("p", { class: "problem", role: "alert" });
	#session;
	#input;
	#send;
	#counter = el("span", { class: "counter", role: "status" });
	#composedAt = -Infinity;

	/** @param {RoomSession} session */
	constructor(session) {
		super();
		this.#session = session;
		this.#input = el("textarea", {
			rows: 1, dir: "auto", enterkeyhint: "send", autocomplete: "off",
			oninput: () => this.#changed(),
			onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
			onkeyup: () => (this.#composedAt = -Infinity),
			oncompositionend: (/** @type {Event} */ event) => (this.#composedAt = event.timeStamp),
		});
		// A phone must not take its keyboard away when the button is pressed.
		this.#send = iconButton("send", words.send, () => this.#submit());
		this.#send.addEventListener("pointerdown", (event) => event.preventDefault());
		this.element = el("div", { class: "composer" }, this.#input, this.#counter, this.#send);
		this.#input.value = session.draft;
		listen(session, "self", () => this.#name());
		this.#name();
		this.#changed();
		addEventListener("resize", () => this.#fit());
	}

	focus() {
		this.#input.focus({ preventScroll: true });
		this.#fit();
	}

	/** What was typed while the keyboard was elsewhere. @param {KeyboardEvent} event */
	take(event) {
		if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey)
			this.focus();
	}

	#name() {
		const says = fill(words.messageTo, this.#session.title);
		this.#input.placeholder = says;
		this.#input.setAttribute("aria-label", says);
	}

	/** @param {KeyboardEvent} event */
	#key(event) {
		// 229 is what Safari says of the Enter that ended composing; others send it once more behind the end.
		const isComposing = event.isComposing || event.keyCode === 229 || event.timeStamp - this.#composedAt < compositionEcho;
		if (event.key === "Enter" && !event.shiftKey) {
			if (isComposing && !event.isComposing)
				event.preventDefault();
			if (isComposing)
				return;
			event.preventDefault();
			this.#submit();
		} else if ((event.key === "PageUp" || event.key === "PageDown") && !isComposing) {
			event.preventDefault();
			this.dispatchEvent(new CustomEvent("scroll", { detail: event.key === "PageUp" ? -0.9 : 0.9 }));
		}
	}

	#submit() {
		if (this.#input.value.trim() === "")
			return;
		const problem = this.#session.send(this.#input.value);
		say(this.problem, problem);
		if (problem)
			return;
		this.#input.value = "";
		this.#changed();
		this.#input.focus();
		this.dispatchEvent(new Event("sent"));
	}

	#changed() {
		const text = this.#input.value;
		this.#session.draft = text;
		this.#session.setTyping(text !== "");
		this.#send.disabled = text.trim() === "";
		say(this.problem, "");
		// Counting is work, and short texts have no need of it.
		const used = text.length * 3 < nearLimit ? 0 : byteLength(messageText(text));
		this.#counter.hidden = used < nearLimit;
		this.#counter.classList.toggle("over", used > textMost);
		say(this.#counter, used < nearLimit ? "" : used > textMost ? count(words.tooLong, used - textMost) : count(words.charactersLeft, textMost - used));
		this.#fit();
	}

	/** As high as the text, up to what the style allows. */
	#fit() {
		this.#input.style.height = "auto";
		if (this.#input.scrollHeight > 0)
			this.#input.style.height = `${this.#input.scrollHeight}px`;
	}
}
