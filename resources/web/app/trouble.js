// SPDX-License-Identifier: MIT
// What is said when a room cannot be reached or does not let a person in: the app's words (app/session/trouble.cpp),
// one sentence a cause, and only causes that were measured.

import { fill, words } from "./strings.js";
import { timeAt } from "./time.js";

export const closeCodes = {
	goingAway: 1001, restart: 1012, malformed: 4400, notAdmitted: 4401, removed: 4403, noSuchRoom: 4404, tooSlow: 4413,
	tooMany: 4429, full: 4503,
};

/** Whether a client comes back after this close code (docs/protocol.md §2). @param {number} code */
export function comesBack(code) {
	return ![closeCodes.malformed, closeCodes.notAdmitted, closeCodes.removed, closeCodes.noSuchRoom].includes(code);
}

/** @param {Loss} loss @param {string} host @param {number} lastReached 0: never @param {Told | null} told */
export function lossWords(loss, host, lastReached, told) {
	const now = timeAt(Date.now());
	switch (loss.kind) {
	case "unopened":
		if (loss.health)
			return fill(words.hostSays, loss.health);
		if (loss.answers)
			return fill(words.notTaking, host);
		return fill(words.notAnswering, host) + (lastReached ? ` ${fill(words.lastReached, timeAt(lastReached))}` : "");
	case "silent":
		return fill(words.stoppedAnswering, host, now);
	case "cut":
		return fill(words.brokeOff, host, now);
	case "closed":
		if (told?.cause === "no_space")
			return words.noSpace;
		if (told?.code === "room_paused")
			return words.roomPaused;
		return told?.code === "storage" ? words.cantStore : closedWords(loss.code, host, now);
	}
}

/** @param {number} code @param {string} host @param {string} now */
function closedWords(code, host, now) {
	switch (code) {
	case closeCodes.goingAway: return fill(words.closedAt, now);
	case closeCodes.restart: return words.hostRestarts;
	case closeCodes.tooSlow: return words.tooSlow;
	case closeCodes.tooMany: return fill(words.tooMany, host);
	case closeCodes.full: return words.full;
	default: return fill(words.hostClosed, host, now);
	}
}

/** What the host said before it went. @param {string} reason of a `bye` frame */
export function goodbyeWords(reason) {
	const now = timeAt(Date.now());
	switch (reason) {
	case "stop": return fill(words.closedAt, now);
	case "restart": return words.hostRestarts;
	case "sleep": return fill(words.hostSleeps, now);
	case "moved": return fill(words.roomMoved, now);
	default: return fill(words.hostLeft, now);
	}
}

/**
 * Why the host does not let this person in, where trying again would not help.
 * @param {Told | null} told
 * @param {number} closeCode
 * @param {string} host
 * @param {string} name
 * @returns {Problem}
 */
export function refusal(told, closeCode, host, name) {
	const code = told?.code ?? String(closeCode);
	return { code, text: refusalWords(told, closeCode, host, name), detail: `${closeCode} ${told ? `${code}: ${told.text}` : ""}`.trim() };
}

/** @type {Record<string, string>} */
const refusals = {
	no_such_room: words.noSuchRoom, invite_needed: words.inviteNeeded, invite_invalid: words.inviteInvalid,
	invite_revoked: words.inviteRevoked, invite_expired: words.inviteExpired, invite_used_up: words.inviteUsedUp,
	token_invalid: words.tokenInvalid, banned: words.banned, [closeCodes.noSuchRoom]: words.noSuchRoom,
	[closeCodes.notAdmitted]: words.notAdmitted, [closeCodes.removed]: words.removed,
};

/** @param {Told | null} told @param {number} closeCode @param {string} host @param {string} name */
function refusalWords(told, closeCode, host, name) {
	if (told?.code === "bad_name")
		return fill(words.badName, name);
	if (told?.code === "unsupported_version")
		return told.text || words.versions;
	return fill(refusals[told?.code ?? ""] ?? refusals[closeCode] ?? words.notUnderstood, host);
}
