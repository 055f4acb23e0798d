// SPDX-License-Identifier: MIT
// What a text is allowed to be, by the rules of docs/protocol.md §3 and §4.

const encoder = new TextEncoder();

export const textMost = 16 * 1024;
export const nameMost = 32;

const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/gu;

/** Bytes of UTF-8. @param {string} text */
export function byteLength(text) {
	return encoder.encode(text).length;
}

/** A message's text as the room will store it. @param {string} typed */
export function messageText(typed) {
	return wellFormed(typed).replace(controls, "").normalize("NFC");
}

/** A name as the room will show it; empty where nothing that can be seen remains. @param {string} typed */
export function displayName(typed) {
	const name = wellFormed(typed).replace(/[\s\u0085]+/gu, " ").replace(controls, "").replace(bidiControls, "")
		.normalize("NFC").trim();
	return name.replace(invisible, "") === "" ? "" : name;
}

/** Half a character alone becomes the replacement character, as it does on the way. @param {string} text */
function wellFormed(text) {
	return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
