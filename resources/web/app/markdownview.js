// SPDX-License-Identifier: MIT

import { el } from "./dom.js";
import { parseMarkdown } from "./markdown.js";

const tags = /** @type {const} */ ({ emphasis: "em", strong: "strong", strike: "s" });

/** @param {Inline} inline @returns {Node | string} */
function inlineNode(inline) {
	if (typeof inline === "string")
		return inline;
	switch (inline.type) {
	case "code":
		return el("code", {}, inline.text);
	case "mention":
	case "room":
		return el("bdi", { class: "mention" }, inline.text);
	case "link":
		return linkNode(inline);
	default:
		return el(tags[inline.type], {}, ...inline.children.map(inlineNode));
	}
}

/** @param {WebLink} link */
function linkNode(link) {
	const anchor = el("a", { href: link.href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" },
		el("bdi", {}, link.text));
	return link.host ? el("span", {}, anchor, " ", el("bdi", { class: "host" }, `(${link.host})`)) : anchor;
}

/** @param {Block} block @returns {Node} */
function blockNode(block) {
	switch (block.type) {
	case "paragraph":
		return el("p", { dir: "auto" }, ...block.children.map(inlineNode));
	case "code":
		return el("pre", { dir: "auto" }, el("span", {}, block.text));
	case "quote":
		return el("blockquote", { dir: "auto" }, ...block.blocks.map(blockNode));
	case "list":
		return el(block.ordered ? "ol" : "ul", { dir: "auto" }, ...block.items.map(({ number, children }) =>
			el("li", { value: block.ordered ? number : undefined },
				el("div", { dir: "auto" }, ...children.map(inlineNode)))));
	}
}

/** A message's text as elements. @param {string} text */
export function markdownNodes(text) {
	return parseMarkdown(text).map(blockNode);
}
