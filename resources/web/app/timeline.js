// SPDX-License-Identifier: MIT

/**
 * The messages that are loaded, in the order everyone sees them. Seqs have no holes in the room, so a hole here is
 * something that was not loaded: gapBefore() tells.
 */
export class Timeline {
	/** By ascending seq, each seq once. @type {Message[]} */
	#messages = [];

	get length() {
		return this.#messages.length;
	}

	get first() {
		return this.#messages[0];
	}

	get last() {
		return this.#messages[this.#messages.length - 1];
	}

	/** @param {number} index */
	at(index) {
		return this.#messages[index];
	}

	/** Index of the first message whose seq is at least `seq`; `length` where there is none. @param {number} seq */
	lowerBound(seq) {
		let low = 0;
		let high = this.#messages.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#messages[middle].seq < seq)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** Index of the message `seq`, or -1. @param {number} seq */
	indexOf(seq) {
		const index = this.lowerBound(seq);
		return this.#messages[index]?.seq === seq ? index : -1;
	}

	/** Takes messages in, in any order; a known one is replaced where `rev` is newer. @param {Message[]} messages */
	apply(messages) {
		if (messages.length > 1 && messages[0].seq < (this.first?.seq ?? 0))
			return this.#merge(messages);
		for (const message of messages)
			this.#upsert(message);
	}

	/** @param {Message} message */
	#upsert(message) {
		const index = this.lowerBound(message.seq);
		const known = this.#messages[index];
		if (known?.seq !== message.seq)
			this.#messages.splice(index, 0, message);
		else if (message.rev > known.rev)
			this.#messages[index] = message;
	}

	/** Older ones go in at once: one by one, each would move all that is newer. @param {Message[]} page */
	#merge(page) {
		const older = page.filter((message) => message.seq < this.first.seq).sort((a, b) => a.seq - b.seq);
		const unique = older.filter((message, index) => message.seq !== older[index - 1]?.seq);
		const others = page.filter((message) => message.seq >= this.first.seq);
		this.#messages = unique.concat(this.#messages);
		others.forEach((message) => this.#upsert(message));
	}

	/** Whether messages between this one and the one before it (or the room's first) are not loaded. @param {number} index */
	gapBefore(index) {
		const previous = index === 0 ? 0 : this.#messages[index - 1].seq;
		return this.#messages[index].seq !== previous + 1;
	}

	/** Index where the newest run without a gap starts. */
	newestRun() {
		// In such a run, and only there, distance and index agree all the way to the newest.
		const last = this.#messages.length - 1;
		let low = 0;
		let high = Math.max(0, last);
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.last.seq - this.#messages[middle].seq === last - middle)
				high = middle;
			else
				low = middle + 1;
		}
		return low;
	}

	clear() {
		this.#messages = [];
	}
}
