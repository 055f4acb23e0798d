// SPDX-License-Identifier: MIT
const first = 500;
const growth = 1.6;
const most = 10_000;
const spread = 0.5;

/**
 * How long to wait before the next attempt (docs/protocol.md §2): a time that grows, spread so that the guests of a
 * host that restarts do not all come at once.
 */
export class Backoff {
	#nominal = first;
	#random;

	/** @param {() => number} random a number in [0, 1) */
	constructor(random = Math.random) {
		this.#random = random;
	}

	/** The next wait in milliseconds, at most 10 s. */
	next() {
		const wait = this.#nominal * (1 - spread + 2 * spread * this.#random());
		this.#nominal = Math.min(this.#nominal * growth, most / (1 + spread));
		return Math.round(wait);
	}

	reset() {
		this.#nominal = first;
	}
}
