// SPDX-License-Identifier: MIT

/** How far a person has read, and where the line above what is new stands while they are looking. */
export class ReadMark {
	/** @type {number | null} null: never here */
	#lastRead;
	#lastKnown = 0;
	#isVisited = false;
	/** @type {number | null} */
	#lineAfter = null;

	/** @param {number | null} lastRead from the last visit */
	constructor(lastRead = null) {
		this.#lastRead = lastRead;
	}

	get lastRead() {
		return this.#lastRead;
	}

	/** Messages came. @param {Timeline} messages @param {string} self */
	see(messages, self) {
		this.#lastKnown = Math.max(this.#lastKnown, messages.last?.seq ?? 0);
		this.#lastRead ??= this.#lastKnown;
		if (!this.#isVisited && this.unread(messages, self) > 0)
			this.#lineAfter = this.#lastRead;
	}

	/** All that was held is forgotten; this is what there is now. @param {Timeline} messages */
	startOver(messages) {
		this.#lastKnown = messages.last?.seq ?? 0;
		this.#lastRead = Math.min(this.#lastRead ?? this.#lastKnown, this.#lastKnown);
		if (this.#lineAfter !== null && this.#lineAfter >= this.#lastKnown)
			this.#lineAfter = null;
	}

	/** Everything up to `seq` was seen. Returns whether that is news. @param {number} seq */
	read(seq) {
		const reached = Math.min(seq, this.#lastKnown);
		if (this.#lastRead === null || reached <= this.#lastRead)
			return false;
		this.#lastRead = reached;
		return true;
	}

	/** The person looks. @param {Timeline} messages @param {string} self */
	beginVisit(messages, self) {
		if (this.#isVisited)
			return;
		this.#isVisited = true;
		this.#lineAfter = this.unread(messages, self) > 0 ? this.#lastRead : null;
	}

	/** The person looks away. @param {Timeline} messages @param {string} self */
	endVisit(messages, self) {
		this.#isVisited = false;
		if (this.unread(messages, self) > 0)
			this.#lineAfter = this.#lastRead;
	}

	/** Messages of others that were not seen. @param {Timeline} messages @param {string} self */
	unread(messages, self) {
		if (this.#lastRead === null)
			return 0;
		let count = this.#lastKnown - this.#lastRead;
		for (let index = messages.lowerBound(this.#lastRead + 1); index < messages.length; ++index)
			count -= messages.at(index).from === self ? 1 : 0;
		return Math.max(0, count);
	}

	/** The seq above which the line stands, 0 for none. @param {Timeline} messages @param {string} self */
	line(messages, self) {
		if (this.#lineAfter === null)
			return 0;
		let seq = this.#lineAfter + 1;
		for (let index = messages.lowerBound(seq); messages.at(index)?.seq === seq && messages.at(index).from === self; ++index)
			++seq;
		return seq <= this.#lastKnown ? seq : 0;
	}
}
