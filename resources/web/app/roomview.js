// SPDX-License-Identifier: MIT

import { Composer } from "./composer.js";
import { showDialog } from "./dialog.js";
import { button, el, iconButton, listen, put, say } from "./dom.js";
import { icon } from "./icons.js";
import { membersList } from "./membersview.js";
import { isOpenToOthers } from "./place.js";
import { problemPanel } from "./problempanel.js";
import { showRoomMenu } from "./roommenu.js";
import { sharePanel } from "./sharepanel.js";
import { count, fill, words } from "./strings.js";
import { TimelineView } from "./timelineview.js";
import { rowCount } from "./timelinerows.js";

/** Milliseconds before it is said that something is not well: most of what heals does so at once. */
const patience = 400;

/** A room: what is said, where to write, who is here. */
export class RoomView {
	element;
	#session;
	#place;
	#timeline;
	#composer;
	#title = el("h1", {});
	#summary = el("p", { class: "summary" });
	#barWords = el("p", { role: "status" });
	#tryNow;
	#bar;
	#typing = el("p", { class: "typing" });
	#empty = el("div", { class: "empty" });
	#stopped = el("section", { class: "stopped" });
	#heard = el("div", { class: "unseen", "aria-live": "polite", role: "log" });
	#invite;
	/** @type {number | undefined} */
	#barSoon;

	/** @param {RoomSession} session @param {{room: string, fragment: string, leave: () => void}} place */
	constructor(session, place) {
		this.#session = session;
		this.#place = place;
		this.#timeline = new TimelineView(session);
		this.#composer = new Composer(session);
		this.#tryNow = button(words.tryNow, () => session.tryNow(), "plain slight");
		this.#bar = el("div", { class: "bar small" }, icon("network"), this.#barWords, this.#tryNow);
		this.#bar.hidden = true;
		this.#invite = iconButton("invite", words.invite, () => this.#share());
		this.element = this.#build();
		this.#listen();
		this.#showPhase();
		this.#showSelf();
	}

	focus() {
		this.#composer.focus();
	}

	#build() {
		const people = iconButton("people", words.people, () => showDialog(words.people, () => [membersList(this.#session)]), "bare folded");
		const more = iconButton("more", words.more, () => showRoomMenu(this.#session, this.#place));
		const talk = el("main", { class: "talk" }, this.#timeline.element, this.#typing, this.#composer.problem,
			this.#composer.element, this.#stopped);
		this.#timeline.element.append(this.#empty);
		return el("div", { class: "room" },
			el("header", {}, el("div", {}, this.#title, this.#summary), this.#invite, people, more),
			this.#bar,
			talk,
			el("aside", { "aria-label": words.people, tabindex: "0" }, el("h2", {}, words.people), membersList(this.#session)),
			this.#heard);
	}

	#listen() {
		const session = this.#session;
		listen(session, "phase", () => this.#showPhase());
		listen(session, "status", () => this.#showStatus());
		listen(session, "timeline", () => this.#showEmpty());
		listen(session, "self", () => this.#showSelf());
		listen(session, "people", () => this.#showSelf());
		listen(session, "typing", () => say(this.#typing, session.people.typingText));
		listen(session, "news", (news) => this.#announce(news));
		listen(this.#composer, "sent", () => this.#timeline.jumpToNewest());
		listen(this.#composer, "scroll", (pages) => this.#timeline.scrollBy(pages));
		// Whatever is typed anywhere in the room is meant for it.
		this.element.addEventListener("keydown", (event) => {
			const isTyped = !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLButtonElement);
			if (isTyped && session.phase !== "stopped")
				this.#composer.take(event);
		});
	}

	#showSelf() {
		const { title, people, phase, canInvite } = this.#session;
		put(this.#title, el("bdi", {}, title));
		const here = phase === "joined" ? count(words.here, people.hereCount) : "";
		say(this.#summary, [here, location.host, isOpenToOthers && words.notEncryptedShort].filter(Boolean).join(" · "));
		this.#invite.hidden = !canInvite;
	}

	#showPhase() {
		const { phase, problem } = this.#session;
		const isStopped = phase === "stopped" && problem !== null;
		this.#stopped.hidden = !isStopped;
		this.element.classList.toggle("adrift", phase !== "joined");
		this.element.classList.toggle("barren", isStopped && rowCount(this.#session) === 0);
		this.#composer.element.hidden = this.#typing.hidden = isStopped;
		if (isStopped)
			put(this.#stopped, ...problemPanel(this.#session, problem));
		this.#showSelf();
		this.#showEmpty();
	}

	#showStatus() {
		const { statusText, canTryNow } = this.#session;
		this.#tryNow.hidden = !canTryNow;
		if (statusText === "") {
			clearTimeout(this.#barSoon);
			this.#barSoon = undefined;
			this.#bar.hidden = true;
		} else if (this.#bar.hidden) {
			this.#barSoon ??= setTimeout(() => {
				this.#barSoon = undefined;
				this.#bar.hidden = this.#session.statusText === "";
				say(this.#barWords, this.#session.statusText);
			}, patience);
		} else {
			say(this.#barWords, statusText);
		}
	}

	/** A room in which nobody has said anything offers to bring others in. */
	#showEmpty() {
		const { phase, canInvite } = this.#session;
		const isEmpty = phase === "joined" && rowCount(this.#session) === 0;
		if (isEmpty && this.#empty.childElementCount === 0)
			put(this.#empty, el("div", {}, el("p", { class: "quiet" }, words.nobodySpoke),
				...(canInvite ? sharePanel(this.#place.room, this.#place.fragment) : [])));
		else if (!isEmpty)
			put(this.#empty);
		this.#empty.hidden = !isEmpty;
	}

	#share() {
		showDialog(words.shareTitle, () => sharePanel(this.#place.room, this.#place.fragment));
	}

	/** For screen readers, which do not see the timeline grow. @param {Message[]} news */
	#announce(news) {
		const lines = news.slice(-5).map(({ name, text, kind }) => el("p", {}, kind === "notice" ? text : fill(words.saysTo, name, text)));
		put(this.#heard, ...lines);
	}
}
