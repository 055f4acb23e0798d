// SPDX-License-Identifier: MIT
// Finds the room link in what a person pasted, by the same rules as the app (docs/protocol.md §1). Both are held to
// the corpus in tests/shared/links.

const longestPaste = 64 * 1024;
const inviteChars = 22;
const pinChars = 43;

const linkPattern = new RegExp(
	"(?:(?<![A-Za-z0-9+-])(?:snug:(?://)?)?(?<scheme>https?|wss?)://|(?<![\\p{L}\\p{N}_@/.:%\\\\-])(?:snug:(?://)?)?)" +
		"(?<host>\\[[0-9a-f:.]+\\]|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]*[\\p{L}\\p{M}\\p{N}])?)(?::(?<port>\\p{Nd}{1,6}))?" +
		"/r/(?<room>[A-Za-z0-9_-]+)(?<rest>[^\\s#<>\"'`)\\]}|]*)" +
		"(?<hash>#(?<fragment>(?:\\[[0-9a-f:.]+\\]|[!#-&(*-;=?-Z\\\\^_a-\\{~])*))?",
	"iu",
);
const roomPathAtEnd = /(?:(?:https?|wss?):\/\/|snug:)[^\s<>"']*\/r\/?(?:[\s<>"']|$)/i;
const anyUrl = /:\/\/|\bwww\.|\b(?:https?|wss?|snug|mailto|tel|sip|xmpp|matrix|magnet|data|javascript):\S/i;

/** @param {string} room */
export function isRoomId(room) {
	return /^[A-Za-z0-9_-]{1,64}$/.test(room);
}

/** Addresses of this computer and of private networks. @param {string} host */
export function isLocalHost(host) {
	return /^localhost$|\.localhost$|\.local$|^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)\d+(?:\.\d+)*$|^::1$|^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(host);
}

/** Undoes what mail programs and chats do to links: invisible characters, HTML and percent encoding, wrapping. */
/** @param {string} pasted */
function unwrapped(pasted) {
	return pasted
		.slice(0, longestPaste)
		.replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, "")
		.replaceAll("&amp;", "&")
		.replace(/(\/r\/[A-Za-z0-9_-]+\/?)%23/g, "$1#")
		.replace(/([#&][ifa])%3D/gi, "$1=")
		.replace(/(\/r\/[A-Za-z0-9_-]+)[ \t]*\r?\n[ \t>]*([A-Za-z0-9_-]*\/?#i=)/g, "$1$2")
		.replace(/([#&]i=)([A-Za-z0-9_-]{0,21})[ \t]*\r?\n[ \t>]*([A-Za-z0-9_-]{1,22})(?![A-Za-z0-9_-])/, (all, key, head, tail) =>
			head.length + tail.length === inviteChars ? key + head + tail : all);
}

/** One spelling for every way to write a name or address; empty where it is neither. @param {string} written */
function canonicalHost(written) {
	// What a browser would take for a name or an address, and the app would not, is refused by both.
	if (/\.\.|^\d+$|^0x|(?:^|\.)-|-(?:\.|$)/i.test(written))
		return "";
	try {
		return new URL(`ws://${written.toLowerCase()}/`).hostname.replace(/^\[|\]$/g, "");
	} catch {
		return "";
	}
}

/** What is no host:port is left out: the link works without. @param {string} listed */
function isAddress(listed) {
	const [, host, port] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+):(\d{1,5})$/.exec(listed) ?? [];
	return host !== undefined && Number(port) >= 1 && Number(port) <= 65535 && canonicalHost(host) !== "";
}

/** A value of fixed length: "" where it is whole. @param {string} value @param {number} length */
function secretFault(value, length) {
	if (!/^[A-Za-z0-9_-]*$/.test(value) || value.length > length)
		return "damaged";
	return value.length < length ? "cut_off" : "";
}

/**
 * What a fragment holds; `fault` says what is wrong with it.
 * @param {string} fragment without "#"
 */
export function readFragment(fragment) {
	const found = { invite: "", pin: "", alternatives: /** @type {string[]} */ ([]), fault: "" };
	for (const pair of fragment.split("&")) {
		const at = pair.indexOf("=");
		const key = at < 0 ? pair : pair.slice(0, at);
		const value = at < 0 ? "" : pair.slice(at + 1);
		if (key === "i")
			found.invite = value;
		else if (key === "f")
			found.pin = value;
		else if (key === "a")
			found.alternatives = value.toLowerCase().split(",").filter(isAddress);
		else
			continue;
		if (value === "")
			return { ...found, fault: "cut_off" };
	}
	if (!found.pin)
		found.alternatives = [];
	const fault = (found.invite && secretFault(found.invite, inviteChars)) || (found.pin && secretFault(found.pin, pinChars));
	return { ...found, fault };
}

/** The first room link in it. @param {string} pasted @returns {Parsed} */
export function parseLink(pasted) {
	const text = unwrapped(pasted);
	const match = linkPattern.exec(text);
	if (!match?.groups) {
		if (roomPathAtEnd.test(text))
			return { code: "cut_off" };
		return { code: anyUrl.test(text) ? "other_link" : "no_link" };
	}
	const { scheme, room, rest, hash } = match.groups;
	const port = Number(match.groups.port ?? 0);
	const host = canonicalHost(match.groups.host);
	if (!isRoomId(room) || rest.startsWith("%") || (match.groups.port && !(port >= 1 && port <= 65535)) || !host)
		return { code: "damaged" };
	const secure = scheme ? /^(?:https|wss)$/i.test(scheme) : !isLocalHost(host);

	// A sentence goes on after the link: its full stop is not part of the secret.
	const fragment = (match.groups.fragment ?? "").replace(/[^\p{L}\p{N}_=-]+$/u, "");
	if (hash && (fragment === "" || fragment === "i"))
		return { code: "cut_off" };
	const { fault, ...secrets } = readFragment(fragment);
	if (fault)
		return { code: fault };
	return { link: { secure, host, port: port === (secure ? 443 : 80) ? 0 : port, room, ...secrets } };
}

/** The part of a link that no server sees, without "#". @param {RoomLink} link */
export function fragmentOf({ invite, pin, alternatives }) {
	const pairs = [invite && `i=${invite}`, pin && `f=${pin}`, pin && alternatives.length > 0 && `a=${alternatives.join(",")}`];
	return pairs.filter(Boolean).join("&");
}

/** The server of a link as a browser writes it: "https://chat.example.org". @param {RoomLink} link */
export function originOf({ secure, host, port }) {
	return `${secure ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}${port ? `:${port}` : ""}`;
}

/** The link to share, secret included. @param {RoomLink} link */
export function linkText(link) {
	const fragment = fragmentOf(link);
	return `${originOf(link)}/r/${link.room}${fragment && "#"}${fragment}`;
}
