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

/** Milliseconds; docs/protocol.md §2 where it names them. */
const handshakeTime = 10_000;
const pingAfter = 25_000;
const answerWithin = 20_000;
const probeWithin = 3_000;

/**
 * The connection to a room's server, made again for as long as it is wanted. Events: "opened"; "frame" and "lost"
 * with `detail`; "changed" when `secondsLeft` or `hasNetwork` did.
 *
 * A page cannot send WebSocket pings, so it asks with a frame of a type that no server knows, and is answered with
 * an error: any answer is a sign of life.
 */
export class Line extends EventTarget {
	#url;
	#backoff = new Backoff();
	/** @type {WebSocket | null} */
	#socket = null;
	#isOpen = false;
	#nextAt = 0;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	#deadline;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	#attempt;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	#second;

	/** @param {string} url */
	constructor(url) {
		super();
		this.#url = url;
		addEventListener("online", () => this.#wake());
		addEventListener("offline", () => this.#tell("changed"));
		addEventListener("pageshow", () => this.#wake());
		document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#wake());
	}

	get hasNetwork() {
		return navigator.onLine !== false;
	}

	get isWaiting() {
		return this.#attempt !== undefined;
	}

	get secondsLeft() {
		return this.isWaiting ? Math.max(0, Math.ceil((this.#nextAt - Date.now()) / 1000)) : 0;
	}

	/** Connects now, in the place of any connection there is. */
	open() {
		this.close();
		const socket = new WebSocket(this.#url, "snug.v1");
		this.#socket = socket;
		socket.onopen = () => {
			this.#isOpen = true;
			this.#hear();
			this.#tell("opened");
		};
		socket.onmessage = ({ data }) => {
			this.#hear();
			this.#tell("frame", JSON.parse(data));
		};
		socket.onclose = ({ code }) => void this.#end(code);
		this.#expect(handshakeTime, "unopened");
	}

	/** Connects after a while: what the server asked for, else what Backoff says. @param {number} [seconds] */
	comeBack(seconds) {
		this.close();
		const wait = seconds === undefined ? this.#backoff.next() : seconds * 1000;
		this.#nextAt = Date.now() + wait;
		this.#attempt = setTimeout(() => this.open(), wait);
		this.#second = setInterval(() => this.#tell("changed"), 1000);
		this.#tell("changed");
	}

	/** The room was reached: the next loss begins with short waits again. */
	settle() {
		this.#backoff.reset();
	}

	/** @param {object} frame */
	send(frame) {
		if (this.#isOpen && this.#socket?.readyState === WebSocket.OPEN)
			this.#socket.send(JSON.stringify(frame));
	}

	close() {
		clearTimeout(this.#deadline);
		clearTimeout(this.#attempt);
		clearInterval(this.#second);
		this.#attempt = undefined;
		this.#isOpen = false;
		const socket = this.#socket;
		this.#socket = null;
		if (socket) {
			socket.onopen = socket.onmessage = socket.onclose = null;
			socket.close();
		}
	}

	/** The network or the person is back: no reason to wait, and every reason to see who is still there. */
	#wake() {
		this.#tell("changed");
		if (this.isWaiting)
			this.open();
		else if (this.#isOpen)
			this.#ask(probeWithin);
	}

	#hear() {
		clearTimeout(this.#deadline);
		this.#deadline = setTimeout(() => this.#ask(answerWithin), pingAfter);
	}

	/** @param {number} within */
	#ask(within) {
		this.send({ type: "ping", re: "ping" });
		this.#expect(within, "silent");
	}

	/** @param {number} within @param {"unopened" | "silent"} kind */
	#expect(within, kind) {
		clearTimeout(this.#deadline);
		this.#deadline = setTimeout(() => this.#lose({ kind, code: 0, answers: null }), within);
	}

	/** @param {number} code */
	async #end(code) {
		if (this.#isOpen)
			return this.#lose({ kind: code === 1006 || code === 1000 || code === 1005 ? "cut" : "closed", code, answers: null });
		// Browsers do not say why none came about. A plain request tells whether anyone is there.
		this.#socket = null;
		clearTimeout(this.#deadline);
		const { answers, health } = await askHealth();
		this.#lose({ kind: "unopened", code: 0, answers, health });
	}

	/** @param {Loss} loss */
	#lose(loss) {
		this.close();
		this.#tell("lost", loss);
	}

	/** @param {string} name @param {unknown} [detail] */
	#tell(name, detail) {
		this.dispatchEvent(new CustomEvent(name, { detail }));
	}
}

/** @returns {Promise<{answers: boolean, health?: string}>} `health`: what the server says ails it */
async function askHealth() {
	try {
		const answer = await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(probeWithin) });
		return { answers: true, health: answer.status === 503 ? (await answer.text()).trim() : undefined };
	} catch {
		return { answers: false };
	}
}
