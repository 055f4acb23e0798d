// SPDX-License-Identifier: MIT

/** The most that may wait, so that a page that is never online does not fill its computer. */
export const outboxMost = 500;

/**
 * What was written and is not in the room yet, oldest first. Each message keeps its id whatever happens, so sending
 * it again is harmless (docs/protocol.md §4, rule 3).
 */
export class Outbox {
	/** @type {Outgoing[]} */
	#messages = [];
	#store;

	/** @param {OutboxStore} store */
	constructor(store) {
		this.#store = store;
	}

	/** Takes up what an earlier visit left. */
	async load() {
		const left = await this.#store.load();
		const known = new Set(this.#messages.map((message) => message.id));
		this.#messages = [...left.filter((message) => !known.has(message.id)), ...this.#messages];
		this.#messages.sort((a, b) => a.madeAt - b.madeAt);
	}

	/** @returns {readonly Outgoing[]} */
	get messages() {
		return this.#messages;
	}

	get waiting() {
		return this.#messages.filter((message) => message.state === "waiting").length;
	}

	get isFull() {
		return this.#messages.length >= outboxMost;
	}

	/** @param {string | undefined} id */
	find(id) {
		return this.#messages.find((message) => message.id === id);
	}

	/** @param {string} id @param {string} text @param {number} now @returns {Outgoing} */
	append(id, text, now) {
		// Two in one millisecond keep their order.
		const newest = this.#messages[this.#messages.length - 1];
		const madeAt = Math.max(now, (newest?.madeAt ?? 0) + 1);
		/** @type {Outgoing} */
		const message = { id, text, madeAt, state: "waiting", refusal: "" };
		this.#messages.push(message);
		this.#store.put(message);
		return message;
	}

	/** The room has it, or the person does not want it any more. @param {string} id */
	remove(id) {
		this.#messages = this.#messages.filter((message) => message.id !== id);
		this.#store.remove(id);
	}

	/** @param {string} id @param {string} refusal */
	refuse(id, refusal) {
		this.#change(id, { state: "refused", refusal });
	}

	/** @param {string} id */
	retry(id) {
		return this.#change(id, { state: "waiting", refusal: "" });
	}

	/** @param {string} id @param {Partial<Outgoing>} change */
	#change(id, change) {
		this.#messages = this.#messages.map((message) => (message.id === id ? { ...message, ...change } : message));
		const message = this.find(id);
		if (message)
			this.#store.put(message);
		return message;
	}
}
