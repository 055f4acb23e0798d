// SPDX-License-Identifier: MIT

import { el, listen, put } from "./dom.js";
import { avatar } from "./messageview.js";
import { words } from "./strings.js";

/** A list of who is in the room, kept true. @param {RoomSession} session */
export function membersList(session) {
	const list = el("ul", { class: "members" });
	const show = () => put(list, ...session.people.sorted.map((member) => row(member, member.id === session.self.id)));
	listen(session, "people", show);
	show();
	return list;
}

/** @param {Member} member @param {boolean} isSelf */
function row(member, isSelf) {
	const standing = member.role === "host" ? (isSelf ? words.hostYou : words.host) : isSelf ? words.you : "";
	return el("li", { class: member.online ? undefined : "away" },
		avatar(member.id, member.name),
		el("div", {},
			el("bdi", {}, member.name),
			standing && el("span", { class: "quiet small" }, standing),
			!member.online && el("span", { class: "unseen" }, words.away)));
}
