// SPDX-License-Identifier: MIT
// The Markdown subset of docs/protocol.md §8: from text to a tree of plain objects. Knows no page; what stands
// here in no rule stays as it was typed. The time is linear in the length of the text.

import { linkAt } from "./weblink.js";

const deepest = 4;
const fence = /^ {0,3}```[^`]*$/;
const fenceEnd = /^ {0,3}```\s*$/;
const quoted = /^ {0,3}> ?/;
const bullet = /^ {0,3}[-*] +(?=\S)/;
const numbered = /^ {0,3}(\d{1,9})[.)] +(?=\S)/;

/** @param {string} text @returns {Block[]} */
export function parseMarkdown(text, depth = 0) {
	const lines = text.split("\n");
	/** @type {Block[]} */
	const blocks = [];
	// Where no fence closes it, one that opens is only text.
	const lastFence = lines.findLastIndex((line) => fenceEnd.test(line));
	let at = 0;
	while (at < lines.length) {
		const line = lines[at];
		if (line.trim() === "")
			++at;
		else if (fence.test(line) && at < lastFence)
			at = readFence(lines, at, blocks);
		else if (quoted.test(line) && depth < deepest)
			at = readQuote(lines, at, blocks, depth);
		else if (bullet.test(line) || numbered.test(line))
			at = readList(lines, at, blocks);
		else
			at = readParagraph(lines, at, blocks, depth, lastFence);
	}
	return blocks;
}

/** @param {string[]} lines @param {number} at @param {Block[]} blocks */
function readFence(lines, at, blocks) {
	let end = at + 1;
	while (!fenceEnd.test(lines[end]))
		++end;
	blocks.push({ type: "code", text: lines.slice(at + 1, end).join("\n") });
	return end + 1;
}

/** @param {string[]} lines @param {number} at @param {Block[]} blocks @param {number} depth */
function readQuote(lines, at, blocks, depth) {
	let end = at;
	while (end < lines.length && quoted.test(lines[end]))
		++end;
	const inside = lines.slice(at, end).map((line) => line.replace(quoted, "")).join("\n");
	blocks.push({ type: "quote", blocks: parseMarkdown(inside, depth + 1) });
	return end;
}

/** @param {string[]} lines @param {number} at @param {Block[]} blocks */
function readList(lines, at, blocks) {
	const ordered = numbered.test(lines[at]);
	const mark = ordered ? numbered : bullet;
	const items = [];
	for (let match; at < lines.length && (match = mark.exec(lines[at])); ) {
		const words = [lines[at++].slice(match[0].length)];
		while (at < lines.length && /^ {2,}\S/.test(lines[at]) && !bullet.test(lines[at]) && !numbered.test(lines[at]))
			words.push(lines[at++].trim());
		items.push({ number: ordered ? Number(match[1]) : 0, children: parseInline(words.join("\n")) });
	}
	blocks.push({ type: "list", ordered, items });
	return at;
}

/** @param {string[]} lines @param {number} at @param {Block[]} blocks @param {number} depth @param {number} lastFence */
function readParagraph(lines, at, blocks, depth, lastFence) {
	/** @param {string} line */
	const ends = (line) => line.trim() === "" || (fence.test(line) && end < lastFence) || (quoted.test(line) && depth < deepest)
		|| bullet.test(line) || numbered.test(line);
	let end = at + 1;
	while (end < lines.length && !ends(lines[end]))
		++end;
	blocks.push({ type: "paragraph", children: parseInline(lines.slice(at, end).join("\n").trimEnd()) });
	return end;
}

/** Whether a word ends, or goes on, at lastIndex. */
const behindWord = /(?<=[\p{L}\p{N}_])/uy;
const word = /[\p{L}\p{N}_]/uy;
/** @type {["**" | "*" | "~~", "strong" | "emphasis" | "strike"][]} */
const marks = [["**", "strong"], ["*", "emphasis"], ["~~", "strike"]];
const special = /[`*~[@#]|(?<![\p{L}\p{N}])(?:(?:snug:)?https?:\/\/|mailto:)/giu;
const mention = /[@#][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/uy;

/** @param {RegExp} what @param {string} text @param {number} index */
function isAt(what, text, index) {
	what.lastIndex = index;
	return what.test(text);
}

/** The mark's end: behind something that is no space, before something that is no part of a word. */
/** @param {string} text @param {string} mark @param {number} from */
function closerOf(text, mark, from) {
	for (let at = text.indexOf(mark, from + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
		// Of a longer run the last ones end it.
		if (mark !== "~~" && text[at + mark.length] === "*") {
			at += 2 - mark.length;
			continue;
		}
		if (!/\s/.test(text[at - 1]) && !isAt(word, text, at + mark.length))
			return at;
	}
	return -1;
}

/** @param {string} text @returns {Inline[]} */
export function parseInline(text, depth = 0) {
	/** @type {Inline[]} */
	const found = [];
	/** Marks that have no end from here on need not be looked for again. @type {Set<string>} */
	const unclosed = new Set();
	let plainFrom = 0;
	let at = 0;

	/** @param {number} end @param {Inline} [inline] @param {number} [next] */
	function take(end, inline, next = end) {
		if (end > plainFrom)
			found.push(text.slice(plainFrom, end));
		if (inline)
			found.push(inline);
		plainFrom = at = next;
	}

	/** @param {number} start @returns {boolean} */
	function takeMarked(start) {
		for (const [mark, type] of marks) {
			if (!text.startsWith(mark, start) || unclosed.has(mark) || depth >= deepest)
				continue;
			const inside = start + mark.length;
			if (isAt(behindWord, text, start) || /\s|^$/.test(text[inside] ?? "")
				|| (mark === "*" && text[inside] === "*"))
				continue;
			const end = closerOf(text, mark, inside);
			if (end < 0) {
				unclosed.add(mark);
				continue;
			}
			take(start, { type, children: parseInline(text.slice(inside, end), depth + 1) }, end + mark.length);
			return true;
		}
		return false;
	}

	/** @param {number} start @returns {boolean} */
	function takeCode(start) {
		const ticks = /`+/y;
		ticks.lastIndex = start;
		const mark = /** @type {RegExpExecArray} */ (ticks.exec(text))[0];
		if (unclosed.has(mark))
			return false;
		let end = text.indexOf(mark, start + mark.length);
		while (end >= 0 && text[end + mark.length] === "`") {
			while (text[end] === "`")
				++end;
			end = text.indexOf(mark, end);
		}
		if (end < 0) {
			unclosed.add(mark);
			return false;
		}
		take(start, { type: "code", text: text.slice(start + mark.length, end) }, end + mark.length);
		return true;
	}

	/** @param {number} start @returns {boolean} */
	function takeMention(start) {
		mention.lastIndex = start;
		const match = isAt(behindWord, text, start) ? null : mention.exec(text);
		if (match)
			take(start, { type: text[start] === "@" ? "mention" : "room", text: match[0] }, start + match[0].length);
		return match !== null;
	}

	/** @param {number} start @returns {boolean} */
	function takeLink(start) {
		const link = linkAt(text, start);
		if (link)
			take(start, link.link, link.end);
		return link !== null;
	}

	while (at < text.length) {
		special.lastIndex = at;
		const next = special.exec(text);
		if (!next)
			break;
		const start = next.index;
		const sign = next[0];
		const taken = sign === "`" ? takeCode(start) : sign === "*" || sign === "~" ? takeMarked(start)
			: sign === "@" || sign === "#" ? takeMention(start) : takeLink(start);
		if (!taken) {
			// A run of the same sign is stepped over whole, so that thousands of them cost nothing.
			at = start + sign.length;
			while ("`*~[".includes(sign) && text[at] === sign)
				++at;
		}
	}
	take(text.length);
	return found;
}

/** The words alone. @param {any} part @returns {string} */
function wordsOf(part) {
	if (Array.isArray(part))
		return part.map(wordsOf).join("");
	const inner = part.text ?? part.children ?? part.blocks ?? part.items;
	return inner === undefined ? part : wordsOf(inner) + (part.blocks || part.items || part.type === "paragraph" ? " " : "");
}

/** How a text begins, in one line. @param {string} text */
export function plainMarkdown(text) {
	return wordsOf(parseMarkdown(text.slice(0, 800))).replace(/\s+/g, " ").trim().slice(0, 200);
}
