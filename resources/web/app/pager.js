// SPDX-License-Identifier: MIT

/** Asks for the pages that are missing, one at a time, until the room has no older ones. */
export class Pager {
	#count = 0;
	/** The oldest seq of the newest run when it turned out that nothing is older. */
	#nothingBefore = 0;
	/** @type {{re: string, start: number} | null} */
	#asked = null;

	/** The room was joined. @param {Timeline} messages @param {boolean | null} more null: as it was before */
	joined(messages, more) {
		this.#asked = null;
		if (more !== null)
			this.#nothingBefore = more || messages.length === 0 ? 0 : messages.first.seq;
	}

	get isWaiting() {
		return this.#asked !== null;
	}

	/** @param {Timeline} messages */
	canLoadOlder(messages) {
		if (messages.length === 0)
			return false;
		const start = messages.at(messages.newestRun()).seq;
		return start > 1 && start !== this.#nothingBefore;
	}

	/** The request for the page before the newest run, null where it is under way or there is none. */
	/** @param {Timeline} messages @returns {HistoryRequest | null} */
	older(messages, limit = 50) {
		if (this.#asked || !this.canLoadOlder(messages))
			return null;
		const start = messages.at(messages.newestRun()).seq;
		this.#asked = { re: `history-${++this.#count}`, start };
		return { type: "history", re: this.#asked.re, before: start, limit };
	}

	/** @param {string | undefined} re */
	isAnswer(re) {
		return this.#asked !== null && this.#asked.re === re;
	}

	/** The answer was taken in. @param {Timeline} messages @param {boolean} more */
	answered(messages, more) {
		const start = messages.at(messages.newestRun()).seq;
		// Where nothing came, asking again would not end.
		if (!more || start === this.#asked?.start)
			this.#nothingBefore = start;
		this.#asked = null;
	}

	/** There will be no answer. */
	reset() {
		this.#asked = null;
	}
}
