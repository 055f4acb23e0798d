// SPDX-License-Identifier: MIT
// Times as people write them where they are.

import { words } from "./strings.js";

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
const brief = new Intl.DateTimeFormat(undefined, { dateStyle: "short", timeStyle: "short" });
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });

/** "14:02" @param {number} at milliseconds since 1970 */
export function clockTime(at) {
	return clock.format(at);
}

/** With day and seconds. @param {number} at */
export function fullTime(at) {
	return full.format(at);
}

/** "14:02" for a time of today, with the date for any other. @param {number} at @param {number} [now] */
export function timeAt(at, now = Date.now()) {
	return sameDay(at, now) ? clock.format(at) : brief.format(at);
}

/** @param {number} a @param {number} b */
export function sameDay(a, b) {
	return new Date(a).toDateString() === new Date(b).toDateString();
}

/** @param {number} at @param {number} [now] */
export function dayText(at, now = Date.now()) {
	if (sameDay(at, now))
		return words.today;
	const yesterday = new Date(now);
	yesterday.setDate(yesterday.getDate() - 1);
	return sameDay(at, yesterday.getTime()) ? words.yesterday : longDay.format(at);
}
