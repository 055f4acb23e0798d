// SPDX-License-Identifier: MIT

import { JoinView } from "./joinview.js";
import { readFragment } from "./link.js";
import { Notifier } from "./notify.js";
import { RoomView } from "./roomview.js";
import { takeFragment } from "./secret.js";
import { RoomSession } from "./session.js";
import { forGood, nameKey } from "./storage.js";
import { listen, put } from "./dom.js";
import { words } from "./strings.js";

/** The page of a room: who is known goes in, who is not says a name first. @param {string} room */
export function showRoom(room) {
	open(room, takeFragment(room));
	addEventListener("hashchange", () => {
		const fragment = takeFragment(room);
		if (fragment)
			location.reload();
	});
}

/** @param {string} room @param {string} fragment */
function open(room, fragment) {
	const secrets = readFragment(fragment);
	const session = new RoomSession(room, fragment, secrets.invite);
	document.title = `${session.title} · Snug`;
	new Notifier(session, room);
	const leave = () => {
		session.leave();
		askName(words.left);
	};
	const view = new RoomView(session, { room, fragment, leave });

	/** @param {string} [problem] */
	const askName = (problem = "") => {
		const join = new JoinView({ room, fragment, problem, name: session.self.name || (forGood.get(nameKey) ?? "") });
		join.addEventListener("named", () => enter(join.name));
		put(document.body, join.element);
		join.focus();
	};
	/** @param {string} name */
	const enter = (name) => {
		put(document.body, view.element);
		view.focus();
		void session.start(name);
	};
	listen(session, "phase", () => {
		if (session.problem?.code === "bad_name")
			askName(session.problem.text);
	});

	if (secrets.fault && !session.isKnown)
		return askName(secrets.fault === "cut_off" ? words.cutOffLink : words.damagedLink);
	if (session.isKnown)
		enter(session.self.name);
	else
		askName();
}

