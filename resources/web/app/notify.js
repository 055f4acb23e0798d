// SPDX-License-Identifier: MIT

import { listen } from "./dom.js";
import { forGood, notifyKey } from "./storage.js";
import { fill, words } from "./strings.js";

const longest = 140;

/** Tells of messages that come unseen: in the title, and as notifications where wanted. */
export class Notifier {
	#session;
	#room;

	/** @param {RoomSession} session @param {string} room */
	constructor(session, room) {
		this.#session = session;
		this.#room = room;
		for (const name of ["self", "status", "timeline"])
			listen(session, name, () => this.#title());
		listen(session, "news", (news) => this.#news(news));
	}

	/** Browsers offer notifications to encrypted pages only. */
	static get isOffered() {
		return isSecureContext && "Notification" in globalThis && Boolean(navigator.serviceWorker);
	}

	static get isDenied() {
		return Notifier.isOffered && Notification.permission === "denied";
	}

	static get isOn() {
		return Notifier.isOffered && Notification.permission === "granted" && forGood.get(notifyKey) === "on";
	}

	/** Asks for leave where there is none yet; to be called when the person pressed something. @param {boolean} isOn */
	static async turn(isOn) {
		forGood.set(notifyKey, isOn ? "on" : "off");
		if (isOn && Notification.permission === "default")
			await Notification.requestPermission();
	}

	#title() {
		const { unread, title } = this.#session;
		const says = `${unread > 0 ? `(${unread}) ` : ""}${title} · Snug`;
		if (document.title !== says)
			document.title = says;
	}

	/** @param {Message[]} news */
	async #news(news) {
		const isSeen = document.visibilityState === "visible" && document.hasFocus();
		if (isSeen || !Notifier.isOn)
			return;
		const { name, text } = news[news.length - 1];
		const options = {
			body: fill(words.saysTo, name, text.length > longest ? `${text.slice(0, longest)}…` : text),
			// Each replaces the one before: many messages are one notification.
			tag: this.#room, icon: "/icon-192.png", data: { room: `/r/${this.#room}` },
		};
		const worker = await navigator.serviceWorker.getRegistration();
		void worker?.showNotification(this.#session.title, options);
	}
}
