// SPDX-License-Identifier: MIT
// Links that people write: bare and [named](https://…). Only to the web, to mail addresses and, by snug:, into the app.

const longest = 2048;
/** One character more than may be, so that what is too long is seen to be. */
const bare = /(?:(?:snug:)?https?:\/\/|mailto:)[^\s<>"`\u0000-\u001F]{1,2048}/iy;
const named = /\[([^[\]\n]{1,500})\]\(((?:(?:snug:)?https?:\/\/|mailto:)[^\s()<>"`]*(?:\([^\s()<>"`]*\)[^\s()<>"`]*)*)\)/iy;
const misleading = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** @param {string} address @returns {URL | null} */
function urlOf(address) {
	try {
		const url = new URL(address.replace(/^snug:/i, ""));
		const known = ["http:", "https:", "mailto:"].includes(url.protocol);
		return known && address.length <= longest ? url : null;
	} catch {
		return null;
	}
}

/** @param {string} address */
function appPrefix(address) {
	return /^snug:/i.test(address) ? "snug:" : "";
}

/** Where it leads, in words. @param {URL} url */
function placeOf(url) {
	return url.protocol === "mailto:" ? decodeURI(url.pathname) : url.host;
}

/** A sentence goes on after a link: what ends the sentence is not part of it. @param {string} address */
function withoutSentence(address) {
	let end = address.length;
	for (;;) {
		const last = address[end - 1];
		const opened = address.slice(0, end).split("(").length;
		const closed = address.slice(0, end).split(")").length;
		if (!/[.,;:!?'*_~\]})\u2026]/.test(last) || (last === ")" && closed <= opened))
			return address.slice(0, end);
		--end;
		if (address.length - end > 20)
			return address.slice(0, end);
	}
}

/**
 * The link that starts there, and where it ends; null where none does.
 * @param {string} text
 * @param {number} start
 * @returns {{link: WebLink, end: number} | null}
 */
export function linkAt(text, start) {
	if (text[start] === "[")
		return text[start - 1] === "!" ? null : namedAt(text, start);
	bare.lastIndex = start;
	const match = bare.exec(text);
	if (!match || match[0].length > longest)
		return null;
	const typed = withoutSentence(match[0]);
	const url = urlOf(typed);
	if (!url)
		return null;
	const app = appPrefix(typed);
	// Whoever stands before an "@", or writes letters of another script, may want to be taken for somebody else.
	const honest = !url.username && !url.password && !misleading.test(typed)
		&& typed.toLowerCase().startsWith(url.protocol === "mailto:" ? "mailto:" : `${app}${url.protocol}//${url.host}`);
	return { link: { type: "link", href: app + url.href, text: typed, host: honest ? "" : safePlace(url) }, end: start + typed.length };
}

/** @param {string} text @param {number} start */
function namedAt(text, start) {
	named.lastIndex = start;
	const match = named.exec(text);
	const url = match && urlOf(match[2]);
	if (!match || !url)
		return null;
	/** @type {WebLink} */
	const link = { type: "link", href: appPrefix(match[2]) + url.href, text: match[1], host: safePlace(url) };
	return { link, end: start + match[0].length };
}

/** @param {URL} url */
function safePlace(url) {
	try {
		return placeOf(url);
	} catch {
		return url.pathname;
	}
}
