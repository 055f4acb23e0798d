// SPDX-License-Identifier: MIT

import { count, words } from "./strings.js";

const resendAfter = 1_000;
const storageRetryAfter = 10_000;

/**
 * Brings what is in the outbox to the room: all of it when the room was joined, then each message as it comes. Where
 * the host wants it slower, one at a time, each when the one before has arrived or after the time the host named.
 */
export class Courier {
	#outbox;
	#send;
	#isJoined = false;
	/** @type {Told | null} */
	#slow = null;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	#pause;

	/** @param {Outbox} outbox @param {(message: Outgoing) => void} send */
	constructor(outbox, send) {
		this.#outbox = outbox;
		this.#send = send;
	}

	/** The room was joined. */
	resume() {
		this.#stopWaiting();
		this.#isJoined = true;
		this.#outbox.messages.filter((message) => message.state === "waiting").forEach(this.#send);
	}

	/** The connection was lost. */
	pause() {
		this.#stopWaiting();
		this.#isJoined = false;
	}

	/** A new one. @param {Outgoing} message */
	carry(message) {
		if (this.#isJoined && !this.#slow)
			this.#send(message);
	}

	/** One has arrived, or will not any more. */
	proceed() {
		if (!this.#slow)
			return;
		if (this.#outbox.waiting === 0)
			this.#stopWaiting();
		else if (this.#pause === undefined)
			this.#sendOldest();
	}

	/** The host wants to be asked later. @param {Told} told */
	delay(told) {
		const usual = told.code === "storage" ? storageRetryAfter : resendAfter;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.#sendOldest(), told.retryAfter ? told.retryAfter * 1000 : usual);
		this.#slow = told;
	}

	get statusText() {
		if (!this.#slow)
			return "";
		const { waiting } = this.#outbox;
		return this.#slow.code === "storage" ? `${this.#slow.text} ${count(words.keptAndSent, waiting)}` : count(words.sendingSlowed, waiting);
	}

	#sendOldest() {
		this.#pause = undefined;
		const oldest = this.#outbox.messages.find((message) => message.state === "waiting");
		if (this.#isJoined && oldest)
			this.#send(oldest);
	}

	#stopWaiting() {
		clearTimeout(this.#pause);
		this.#pause = undefined;
		this.#slow = null;
	}
}
