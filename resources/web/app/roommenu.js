// SPDX-License-Identifier: MIT

import { showDialog } from "./dialog.js";
import { button, el, listen, put, say } from "./dom.js";
import { Notifier } from "./notify.js";
import { isOpenToOthers, openInApp } from "./place.js";
import { displayName } from "./plaintext.js";
import { words } from "./strings.js";

/** What a person can do about a room: be called something else in it, be told of messages, leave it. */
/** @param {RoomSession} session @param {Place} place */
export function showRoomMenu(session, place) {
	showDialog(session.title, (close) => [
		el("p", { class: "quiet small" }, `${location.host}/r/${place.room}`),
		...(isOpenToOthers ? [el("p", { class: "note" }, words.notEncrypted)] : []),
		nameForm(session, close),
		...(Notifier.isOffered ? [notifications()] : []),
		el("div", {}, button(words.openInApp, () => openInApp(place.room, place.fragment), "plain slight")),
		leaving(() => {
			close();
			place.leave();
		}),
	]);
}

/** @param {RoomSession} session @param {() => void} done */
function nameForm(session, done) {
	const field = el("input", { id: "new-name", type: "text", dir: "auto", autocomplete: "nickname", "aria-describedby": "name-problem" });
	field.value = session.self.name;
	const problem = el("p", { id: "name-problem", class: "problem small", role: "alert" });
	listen(session, "problem", (sentence) => say(problem, sentence));
	const before = session.self.name;
	listen(session, "self", () => session.self.name !== before && done());

	return el("form", {
		class: "field", novalidate: true,
		onsubmit: (/** @type {Event} */ event) => {
			event.preventDefault();
			say(problem, "");
			const name = displayName(field.value);
			if (name === before)
				done();
			else if (name === "")
				say(problem, words.emptyName);
			else
				session.rename(name);
		},
	}, el("label", { for: "new-name" }, words.yourNameHere),
	el("div", { class: "row" }, field, el("button", { type: "submit" }, words.change)), problem);
}

function notifications() {
	const section = el("section", { class: "stack" });
	const show = () => put(section,
		el("h2", {}, words.notifications),
		Notifier.isDenied ? el("p", { class: "quiet small" }, words.notifyDenied)
			: Notifier.isOn ? el("p", { class: "quiet small" }, words.notifyOn) : null,
		!Notifier.isDenied && el("div", {}, button(Notifier.isOn ? words.notifyOff : words.notify, async () => {
			await Notifier.turn(!Notifier.isOn);
			show();
		}, "slight")));
	show();
	return section;
}

/** @param {() => void} leave */
function leaving(leave) {
	const section = el("section", { class: "stack" });
	const ask = () => put(section, el("div", {}, button(words.leave, confirm, "slight")));
	const confirm = () => {
		put(section, el("p", {}, words.leaveSure),
			el("div", { class: "row" }, button(words.leaveNow, leave, "primary slight"), button(words.stay, ask, "slight")));
		section.querySelector("button")?.focus();
	};
	ask();
	return section;
}
