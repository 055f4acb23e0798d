// SPDX-License-Identifier: MIT

import { plainMarkdown } from "./markdown.js";
import { words } from "./strings.js";
import { sameDay } from "./time.js";

const groupPause = 5 * 60 * 1000;

/** How many rows there are: what the room has, then what is on its way. @param {RoomSession} session */
export function rowCount(session) {
	return session.timeline.length + session.sending.messages.length;
}

/** @param {RoomSession} session @param {number} index */
function heading(session, index) {
	const stored = session.timeline.at(index);
	if (stored)
		return { from: stored.from, name: stored.name, at: stored.at, isNotice: stored.kind === "notice" };
	const { self } = session;
	return { from: self.id, name: self.name, at: session.sending.messages[index - session.timeline.length].madeAt, isNotice: false };
}

/** How a row stands to the one before it. @param {RoomSession} session @param {number} index */
function standing(session, index) {
	const isStored = index < session.timeline.length;
	const startsUnread = isStored && session.timeline.at(index).seq === session.unreadLine;
	const isFirst = index === 0;
	const gapBefore = isStored && !isFirst && session.timeline.gapBefore(index);
	if (isFirst)
		return { startsGroup: true, startsDay: true, startsUnread, gapBefore };
	const here = heading(session, index);
	const older = heading(session, index - 1);
	const startsDay = !sameDay(older.at, here.at);
	const isSamePerson = older.from === here.from && older.name === here.name;
	return {
		startsGroup: !isSamePerson || startsDay || gapBefore || startsUnread || here.isNotice || older.isNotice
			|| here.at - older.at > groupPause,
		startsDay, startsUnread, gapBefore,
	};
}

/** What a message answers; without a name where that is not loaded. @param {RoomSession} session @param {number} [seq] */
function quote(session, seq) {
	const quoted = seq && session.timeline.at(session.timeline.indexOf(seq));
	return quoted ? { name: quoted.name, text: plainMarkdown(quoted.text) } : seq ? { name: "", text: words.answersEarlier } : undefined;
}

/** @param {RoomSession} session @param {number} index @returns {Row} */
export function rowAt(session, index) {
	const head = heading(session, index);
	const place = standing(session, index);
	const stored = session.timeline.at(index);
	const isOwn = head.from === session.self.id;
	if (stored)
		return {
			...head, ...place, isOwn, key: isOwn ? `own ${stored.id}` : String(stored.seq), seq: stored.seq, id: stored.id,
			text: stored.text, isDeleted: stored.deletedAt !== undefined, state: "stored", refusal: "",
			quote: quote(session, stored.replyTo),
		};
	const { id, text, state, refusal } = session.sending.messages[index - session.timeline.length];
	return { ...head, ...place, isOwn: true, key: `own ${id}`, seq: 0, id, text, isDeleted: false, state, refusal };
}
