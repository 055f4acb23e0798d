// SPDX-License-Identifier: MIT

import { count, fill, words } from "./strings.js";

const typingLasts = 6_000;

/** Who is in the room, and who is writing just now. Event: "typing" when that ends by itself. */
export class People extends EventTarget {
	/** @type {Map<string, Member>} */
	#members = new Map();
	/** Timers by member. @type {Map<string, ReturnType<typeof setTimeout>>} */
	#typing = new Map();

	/** All of them. @param {Member[]} members */
	reset(members) {
		this.#members.clear();
		this.stopAll();
		this.apply(members);
	}

	/** Those that changed. @param {Member[]} members */
	apply(members) {
		for (const member of members) {
			this.#members.set(member.id, member);
			if (!member.online)
				this.stopTyping(member.id);
		}
	}

	/** @param {string} id */
	find(id) {
		return this.#members.get(id);
	}

	get hereCount() {
		return [...this.#members.values()].filter((member) => member.online).length;
	}

	/** Those who are here first, then by name. */
	get sorted() {
		return [...this.#members.values()].sort((a, b) =>
			Number(b.online) - Number(a.online) || a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
	}

	/** @param {string} id */
	startTyping(id) {
		clearTimeout(this.#typing.get(id));
		this.#typing.delete(id);
		this.#typing.set(id, setTimeout(() => {
			this.#typing.delete(id);
			this.dispatchEvent(new Event("typing"));
		}, typingLasts));
	}

	/** @param {string} id */
	stopTyping(id) {
		clearTimeout(this.#typing.get(id));
		this.#typing.delete(id);
	}

	stopAll() {
		[...this.#typing.keys()].forEach((id) => this.stopTyping(id));
	}

	get typingText() {
		const names = [...this.#typing.keys()].flatMap((id) => this.find(id)?.name ?? []);
		if (names.length < 2)
			return names.length === 0 ? "" : fill(words.typing1, names[0]);
		return names.length === 2 ? fill(words.typing2, names[0], names[1]) : count(words.typingMany, names.length);
	}
}
