// SPDX-License-Identifier: MIT

import { listen } from "./dom.js";
import { Line } from "./line.js";
import { stay } from "./secret.js";
import { forGood, roomKeys } from "./storage.js";
import { fill, words } from "./strings.js";
import { closeCodes, comesBack, goodbyeWords, lossWords, refusal } from "./trouble.js";

/**
 * Gets a person into the room and back in after every loss, until the room says no. Events: "joined" with the frame
 * and whether it continues what was there; "frame" with what came since; "changed" when anything here did.
 */
export class Admission extends EventTarget {
	/** @type {"connecting" | "joined" | "stopped"} */
	phase = "connecting";
	/** @type {Problem | null} why the phase is "stopped" */
	problem = null;
	name = "";
	invite;

	#room;
	#fragment;
	#token;
	#line;
	#epoch = "";
	#head = 0;
	#trouble = "";
	#saidGoodbye = false;
	#isRejoining = false;
	#hasHealed = false;
	#lastReached = 0;
	/** @type {Told | null} */
	#told = null;

	/** @param {string} room @param {string} fragment @param {string} invite of the fragment */
	constructor(room, fragment, invite) {
		super();
		this.#room = room;
		this.#fragment = fragment;
		this.invite = invite;
		this.#token = forGood.get(roomKeys(room).token) ?? "";
		this.#line = new Line(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/r/${room}`);
		listen(this.#line, "opened", () => this.#join());
		listen(this.#line, "frame", (frame) => this.#take(frame));
		listen(this.#line, "lost", (loss) => this.#lose(loss));
		listen(this.#line, "changed", () => this.#tell("changed"));
	}

	/** Whether this browser was in the room before. */
	get isKnown() {
		return this.#token !== "";
	}

	get host() {
		return location.hostname;
	}

	open() {
		this.problem = null;
		this.#trouble = "";
		this.#setPhase("connecting");
		this.#line.open();
	}

	tryNow() {
		if (this.phase === "stopped")
			this.open();
		else if (this.phase === "connecting")
			this.#line.open();
	}

	close() {
		this.#line.close();
		this.#token = "";
	}

	/** @param {object} frame */
	send(frame) {
		if (this.phase === "joined")
			this.#line.send(frame);
	}

	/** Whether a frame follows what came before it; joins again where it does not. @param {number} base @param {number} head */
	follows(base, head) {
		if (base === this.#head) {
			this.#head = head;
			this.#isRejoining = false;
			return true;
		}
		// A host whose frames never fit together must not keep both sides busy.
		const isSecond = this.#isRejoining;
		this.#isRejoining = true;
		this.#setPhase("connecting");
		if (isSecond)
			this.#line.comeBack();
		else
			this.#line.open();
		return false;
	}

	get canTryNow() {
		return this.phase === "connecting" && this.#line.isWaiting;
	}

	/** What is not well, in sentences; none while all is. @returns {string[]} */
	get status() {
		if (this.phase === "stopped")
			return [];
		if (!this.#line.hasNetwork)
			return [words.noNetwork];
		if (this.phase === "joined")
			return [];
		if (!this.#trouble)
			return [this.#epoch ? words.catchingUp : fill(words.connecting, this.host)];
		const seconds = this.#line.secondsLeft;
		return [this.#trouble, seconds > 0 ? fill(words.tryingIn, seconds) : words.keepTrying];
	}

	#join() {
		this.#told = null;
		const since = this.#epoch ? { since: this.#head, epoch: this.#epoch } : {};
		const key = this.#token ? { token: this.#token } : { invite: this.invite };
		this.#line.send({ type: "join", v: 1, name: this.name, ...key, ...since, limit: 50 });
	}

	/** @param {any} frame */
	#take(frame) {
		switch (frame.type) {
		case "joined":
			return this.#takeJoined(frame);
		case "bye":
			this.#trouble = goodbyeWords(frame.reason);
			this.#saidGoodbye = true;
			return;
		case "error":
			if (!frame.re)
				this.#told = frame;
			if (this.phase !== "joined" && frame.code === "bad_name")
				return this.#stop(0);
		}
		if (this.phase === "joined")
			this.#tell("frame", frame);
	}

	/** @param {Joined & {reset: boolean}} joined */
	#takeJoined(joined) {
		this.#told = null;
		this.#line.settle();
		const continues = this.#epoch === joined.room.epoch && !joined.reset;
		this.#epoch = joined.room.epoch;
		this.#head = joined.room.head;
		this.#token = joined.self.token ?? this.#token;
		stay(this.#room, this.#fragment, this.#token);
		this.name = joined.self.name;
		this.#hasHealed = false;
		this.#trouble = "";
		this.#saidGoodbye = false;
		this.#lastReached = Date.now();
		this.phase = "joined";
		this.#tell("joined", { joined, continues });
		this.#tell("changed");
	}

	/** @param {Loss} loss */
	#lose(loss) {
		if (this.phase === "joined")
			this.#lastReached = Date.now();
		if (loss.kind === "closed" && !comesBack(loss.code))
			return this.#isHealed(loss.code) ? this.#line.open() : this.#stop(loss.code);
		if (!this.#saidGoodbye)
			this.#trouble = lossWords(loss, this.host, this.#lastReached, this.#told);
		this.#line.comeBack(this.#told?.retryAfter);
		this.#told = null;
		this.#setPhase("connecting");
	}

	/** A token the room forgot: the invite may still let in, as somebody new. @param {number} code */
	#isHealed(code) {
		if (code !== closeCodes.notAdmitted || !this.#token || !this.invite || this.#hasHealed)
			return false;
		this.#hasHealed = true;
		this.#token = "";
		return true;
	}

	/** @param {number} code */
	#stop(code) {
		this.#line.close();
		this.#hasHealed = false;
		this.problem = refusal(this.#told, code, this.host, this.name);
		this.#setPhase("stopped");
	}

	/** @param {Admission["phase"]} phase */
	#setPhase(phase) {
		this.phase = phase;
		this.#tell("changed");
	}

	/** @param {string} name @param {unknown} [detail] */
	#tell(name, detail) {
		this.dispatchEvent(new CustomEvent(name, { detail }));
	}
}
