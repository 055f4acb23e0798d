// SPDX-License-Identifier: MIT
// Builds elements. Nothing here or elsewhere turns a string into markup.

import { icon } from "./icons.js";

/**
 * An element with attributes and children. What begins with "on" is listened to; `true` and `false` set and leave
 * out an attribute without a value.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | undefined | ((event: any) => void)>} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === "function")
			element.addEventListener(name.slice(2), value);
		else if (value !== false && value !== undefined)
			element.setAttribute(name, value === true ? "" : String(value));
	}
	put(element, ...children);
	return element;
}

/** Puts these in the place of all there is in it. @param {Element} parent @param {Child[]} children */
export function put(parent, ...children) {
	parent.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
}

/** Sets a text only where it is another one, so that screen readers hear only what changed. */
/** @param {Element} element @param {string} words */
export function say(element, words) {
	if (element.textContent !== words)
		element.textContent = words;
}

/**
 * Calls `take` with the `detail` of each such event.
 * @param {EventTarget} target @param {string} name @param {(detail: any) => void} take
 */
export function listen(target, name, take) {
	target.addEventListener(name, (event) => take(/** @type {CustomEvent} */ (event).detail));
}

/** A button with a picture and no words. @param {string} shape @param {string} name @param {() => void} press */
export function iconButton(shape, name, press, kind = "bare") {
	return el("button", { type: "button", class: kind, "aria-label": name, title: name, onclick: press }, icon(shape));
}

/** @param {string} words @param {() => void} press @param {string} [kind] a class of snug.css */
export function button(words, press, kind = "") {
	return el("button", { type: "button", class: kind || undefined, onclick: press }, words);
}
