// SPDX-License-Identifier: MIT

import { Admission } from "./admission.js";
import { listen } from "./dom.js";
import { Pager } from "./pager.js";
import { People } from "./people.js";
import { readableRoom } from "./place.js";
import { ReadMark } from "./readmark.js";
import { forget } from "./secret.js";
import { Sending } from "./sending.js";
import { forGood, nameKey, roomKeys } from "./storage.js";
import { count, words } from "./strings.js";
import { Timeline } from "./timeline.js";

/** Milliseconds after which typing is told again; it lasts for twice that. */
const typingRepeat = 3_000;

/**
 * One room, as app/session/roomsession.h is for the app. Events: "phase", "status", "timeline", "people", "typing",
 * "self"; "news" with the messages of others that just came; "problem" with a sentence about what was just asked for.
 */
export class RoomSession extends EventTarget {
	timeline = new Timeline();
	people = new People();
	self = { id: "", name: "", role: "" };
	title = "";
	access = "";
	sending;

	#room;
	#keys;
	#admission;
	#pager = new Pager();
	#readMark;
	#typingUntil = 0;
	#phase = "";

	/** @param {string} room @param {string} fragment @param {string} invite of the fragment */
	constructor(room, fragment, invite) {
		super();
		this.#room = room;
		this.#keys = roomKeys(room);
		this.title = forGood.get(this.#keys.title) ?? readableRoom(room);
		this.self.name = forGood.get(nameKey) ?? "";
		const read = forGood.get(this.#keys.read);
		this.#readMark = new ReadMark(read === null ? null : Number(read));
		this.#admission = new Admission(room, fragment, invite);
		this.sending = new Sending(room, (frame) => this.#admission.send(frame));
		listen(this.sending, "changed", () => this.#tell("timeline", "status"));
		listen(this.#admission, "changed", () => this.#follow());
		listen(this.#admission, "joined", (detail) => this.#takeJoined(detail));
		listen(this.#admission, "frame", (frame) => this.#take(frame));
		listen(this.people, "typing", () => this.#tell("typing"));
	}

	get phase() {
		return this.#admission.phase;
	}

	get problem() {
		return this.#admission.problem;
	}

	/** Whether this browser was in the room before. */
	get isKnown() {
		return this.#admission.isKnown;
	}

	/** Whether this person has something to bring others in with. */
	get canInvite() {
		return this.access === "open" || this.#admission.invite !== "";
	}

	/** Takes up what an earlier visit left, and goes in. @param {string} name */
	async start(name) {
		this.self = { ...this.self, name };
		this.#admission.name = name;
		if (name)
			forGood.set(nameKey, name);
		await this.sending.load();
		this.#admission.open();
	}

	tryNow() {
		this.#admission.tryNow();
	}

	/** Leaves for good: nothing is kept of the room. */
	leave() {
		this.#admission.close();
		this.sending.clear();
		forget(this.#room);
	}

	/** A sentence where it was not taken, else "". @param {string} typed */
	send(typed) {
		this.#typingUntil = 0;
		return this.sending.send(typed);
	}

	/** @param {boolean} on */
	setTyping(on) {
		const now = Date.now();
		const isKnown = on ? this.#typingUntil - now > typingRepeat : this.#typingUntil <= now;
		if (this.phase !== "joined" || isKnown)
			return;
		this.#typingUntil = on ? now + 2 * typingRepeat : 0;
		this.#admission.send({ type: "typing", on });
	}

	/** @param {string} name */
	rename(name) {
		this.#admission.send({ type: "rename", re: "rename", name });
	}

	/** Whether the room has messages before the newest run. */
	get hasOlder() {
		return this.#pager.canLoadOlder(this.timeline);
	}

	get canLoadOlder() {
		return this.phase === "joined" && this.hasOlder;
	}

	/** The page before the newest run, which also fills gaps. @param {number} [limit] */
	loadOlder(limit) {
		const request = this.phase === "joined" && this.#pager.older(this.timeline, limit);
		if (request)
			this.#admission.send(request);
	}

	/** @param {number} seq */
	markRead(seq) {
		if (!this.#readMark.read(seq))
			return;
		this.#keepRead();
		this.#tell("status");
	}

	/** @param {boolean} isVisited the person looks */
	setVisited(isVisited) {
		const before = this.unreadLine;
		if (isVisited)
			this.#readMark.beginVisit(this.timeline, this.self.id);
		else
			this.#readMark.endVisit(this.timeline, this.self.id);
		if (before !== this.unreadLine)
			this.#tell("timeline");
	}

	get unread() {
		return this.#readMark.unread(this.timeline, this.self.id);
	}

	/** The seq above which the unread line stands, or 0. */
	get unreadLine() {
		return this.#readMark.line(this.timeline, this.self.id);
	}

	get draft() {
		return forGood.get(this.#keys.draft) ?? "";
	}

	set draft(text) {
		if (text)
			forGood.set(this.#keys.draft, text);
		else
			forGood.remove(this.#keys.draft);
	}

	/** What is not well, in words; "" while all is. */
	get statusText() {
		const { status } = this.#admission;
		if (status.length === 0)
			return this.phase === "joined" ? this.sending.statusText : "";
		const { waiting } = this.sending;
		return [...status, ...(waiting > 0 ? [count(words.waiting, waiting)] : [])].join(" ");
	}

	get canTryNow() {
		return this.#admission.canTryNow;
	}

	#follow() {
		if (this.phase !== "joined" && this.#phase === "joined") {
			this.sending.pause();
			this.#pager.reset();
			this.people.stopAll();
			this.#typingUntil = 0;
			this.#tell("typing");
		}
		const isNew = this.#phase !== this.phase;
		this.#phase = this.phase;
		this.#tell(...(isNew ? ["phase"] : []), "status");
	}

	/** @param {{joined: Joined, continues: boolean}} detail */
	#takeJoined({ joined, continues }) {
		if (!continues)
			this.timeline.clear();
		this.self = joined.self;
		this.people.reset(joined.members);
		this.#takeRoom(joined.room);
		this.#apply(joined.messages, continues);
		if (!continues)
			this.#readMark.startOver(this.timeline);
		this.#pager.joined(this.timeline, continues ? null : joined.more);
		this.#tell("people", "typing", "timeline");
		this.sending.resume();
	}

	/** @param {any} frame */
	#take(frame) {
		switch (frame.type) {
		case "messages": return this.#takeMessages(frame);
		case "presence": return this.#takePresence(frame.members);
		case "typing": return this.#takeTyping(frame);
		case "room": return this.#takeRoom(frame.room);
		case "error": return this.#takeError(frame);
		}
	}

	/** @param {MessagesFrame} frame */
	#takeMessages(frame) {
		const isLive = frame.base !== undefined;
		if (frame.base !== undefined && !this.#admission.follows(frame.base, frame.head))
			return;
		this.#apply(frame.messages, isLive);
		if (this.#pager.isAnswer(frame.re))
			this.#pager.answered(this.timeline, frame.more ?? false);
		this.#tell("timeline", "status");
	}

	/** @param {Message[]} messages @param {boolean} isNews said just now, and not read back */
	#apply(messages, isNews) {
		this.sending.confirm(messages, this.self.id);
		messages.forEach((message) => this.people.stopTyping(message.from));
		const newest = this.timeline.last?.seq ?? 0;
		this.timeline.apply(messages);
		this.#readMark.see(this.timeline, this.self.id);
		this.#keepRead();
		this.#tell("typing");
		const news = messages.filter((message) => message.seq > newest && message.from !== this.self.id);
		if (isNews && news.length > 0)
			this.dispatchEvent(new CustomEvent("news", { detail: news }));
	}

	#keepRead() {
		forGood.set(this.#keys.read, String(this.#readMark.lastRead));
	}

	/** @param {Member[]} members */
	#takePresence(members) {
		this.people.apply(members);
		const self = members.find((member) => member.id === this.self.id);
		if (self && self.name !== this.self.name) {
			this.self = { ...this.self, ...self };
			this.#tell("self");
		}
		this.#tell("people", "typing");
	}

	/** @param {{member: string, on: boolean}} typing */
	#takeTyping({ member, on }) {
		if (on && member !== this.self.id)
			this.people.startTyping(member);
		else
			this.people.stopTyping(member);
		this.#tell("typing");
	}

	/** @param {{title: string, access: string}} room */
	#takeRoom({ title, access }) {
		// A room that came into being when it was joined has no title but its id.
		this.title = title === this.#room ? readableRoom(title) : title;
		this.access = access;
		forGood.set(this.#keys.title, this.title);
		this.#tell("self");
	}

	/** @param {Told} error */
	#takeError(error) {
		if (this.#pager.isAnswer(error.re))
			this.#pager.reset();
		else if (error.re === "rename")
			this.dispatchEvent(new CustomEvent("problem", { detail: error.text }));
		else
			this.sending.refuse(error.re, error);
	}

	/** @param {string[]} names */
	#tell(...names) {
		names.forEach((name) => this.dispatchEvent(new Event(name)));
	}
}
