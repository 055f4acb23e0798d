// SPDX-License-Identifier: MIT

import { Courier } from "./courier.js";
import { Outbox } from "./outbox.js";
import { outboxStore } from "./outboxstore.js";
import { byteLength, messageText, textMost } from "./plaintext.js";
import { count, words } from "./strings.js";

/** What a person writes, until the room has it: kept, sent, sent again. Event: "changed". */
export class Sending extends EventTarget {
	#outbox;
	#courier;

	/** @param {string} room @param {(frame: object) => void} send */
	constructor(room, send) {
		super();
		this.#outbox = new Outbox(outboxStore(room));
		this.#courier = new Courier(this.#outbox, ({ id, text }) => send({ type: "send", id, text }));
	}

	/** Oldest first. */
	get messages() {
		return this.#outbox.messages;
	}

	get waiting() {
		return this.#outbox.waiting;
	}

	/** Why it is slow, in words; "" where it is not. */
	get statusText() {
		return this.#courier.statusText;
	}

	/** Takes up what an earlier visit left. */
	async load() {
		await this.#outbox.load();
		this.#changed();
	}

	/** A sentence where it was not taken, else "". @param {string} typed */
	send(typed) {
		const text = messageText(typed);
		const excess = byteLength(text) - textMost;
		if (excess > 0)
			return count(words.tooLong, excess);
		if (this.#outbox.isFull)
			return count(words.outboxFull, this.waiting);
		this.#courier.carry(this.#outbox.append(newId(), text, Date.now()));
		this.#changed();
		return "";
	}

	/** @param {string} id */
	retry(id) {
		const message = this.#outbox.retry(id);
		if (message)
			this.#courier.carry(message);
		this.#changed();
	}

	/** @param {string} id */
	cancel(id) {
		this.#outbox.remove(id);
		this.#courier.proceed();
		this.#changed();
	}

	/** Messages came; own ones among them have arrived. @param {Message[]} messages @param {string} self */
	confirm(messages, self) {
		const mine = messages.filter((message) => message.from === self && this.#outbox.find(message.id));
		mine.forEach((message) => this.#outbox.remove(message.id));
		if (mine.length > 0)
			this.#courier.proceed();
	}

	/** The room did not take one, or not yet. @param {string | undefined} id @param {Told} error */
	refuse(id, error) {
		if (!id || !this.#outbox.find(id))
			return;
		if (error.code === "rate_limited" || error.code === "storage") {
			this.#courier.delay(error);
		} else {
			this.#outbox.refuse(id, error.text);
			this.#courier.proceed();
		}
		this.#changed();
	}

	/** The room was joined. */
	resume() {
		this.#courier.resume();
	}

	/** The connection was lost. */
	pause() {
		this.#courier.pause();
	}

	/** Nothing of it is wanted any more. */
	clear() {
		this.pause();
		[...this.messages].forEach((message) => this.#outbox.remove(message.id));
	}

	#changed() {
		this.dispatchEvent(new Event("changed"));
	}
}

/** 128 random bits; crypto.randomUUID is there for encrypted pages only. */
function newId() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
