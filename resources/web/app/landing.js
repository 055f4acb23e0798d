// SPDX-License-Identifier: MIT

import { el, put, say } from "./dom.js";
import { fragmentOf, linkText, originOf, parseLink } from "./link.js";
import { keepFragment } from "./secret.js";
import { words } from "./strings.js";

const problems = /** @type {Record<string, string>} */ ({
	no_link: words.noLink, other_link: words.otherLink, cut_off: words.cutOffLink, damaged: words.damagedLink,
});

/** The page without a room: takes a link, and makes rooms where the server lets anyone do so. */
export function showLanding() {
	// Several lines, because a link that was wrapped on its way can be put together again.
	const field = el("textarea", {
		id: "link", rows: 2, inputmode: "url", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go",
		"aria-describedby": "problem", oninput: () => tell(""),
		onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && follow(event),
	});
	const problem = el("p", { id: "problem", class: "problem", role: "alert" });

	/** @param {string} sentence */
	function tell(sentence) {
		say(problem, sentence);
		field.setAttribute("aria-invalid", String(sentence !== ""));
	}

	/** @param {Event} event */
	function follow(event) {
		event.preventDefault();
		const parsed = field.value.trim() === "" ? { code: "" } : parseLink(field.value);
		if ("link" in parsed)
			return goTo(parsed.link);
		tell(problems[parsed.code] ?? words.emptyLink);
		field.focus();
	}

	put(document.body, el("main", { class: "sheet" },
		el("div", { class: "brand" }, el("img", { src: "/icon.svg", alt: "" }), "Snug"),
		el("div", { class: "stack" }, el("h1", {}, words.landingTitle), el("p", {}, words.landingLead)),
		el("form", { class: "card", novalidate: true, onsubmit: follow },
			el("div", { class: "field" }, el("label", { for: "link" }, words.roomLink), field, problem),
			el("button", { type: "submit", class: "primary" }, words.openRoom)),
		document.documentElement.dataset.rooms === "open" && el("section", { class: "stack" },
			el("h2", {}, words.newRoomTitle),
			el("p", { class: "quiet" }, words.newRoomLead),
			el("div", {}, el("button", { type: "button", onclick: makeRoom }, words.newRoom))),
		el("section", { class: "stack" },
			el("h2", {}, words.getApp),
			el("p", { class: "quiet" }, words.getAppLead))));
	field.focus();
}

/** @param {RoomLink} link */
function goTo(link) {
	if (originOf(link) !== location.origin) {
		location.assign(linkText(link));
		return;
	}
	// On this server the secret need not pass through an address.
	if (fragmentOf(link))
		keepFragment(link.room, fragmentOf(link));
	location.assign(`/r/${link.room}`);
}

// As servers name rooms that have no title.
const firstWords = "amber brisk calm dusky early fern gentle hazel indigo jolly kind little mellow north olive plain quiet rosy sunny tidy upper velvet warm young".split(" ");
const secondWords = "attic bay cabin dune evening field garden harbour island junction kitchen lantern meadow nook orchard porch quarry river summit table union valley window yard".split(" ");
const letters = [..."abcdefghijklmnopqrstuvwxyz234567"];

/** @param {readonly string[]} list */
function oneOf(list) {
	return list[crypto.getRandomValues(new Uint32Array(1))[0] % list.length];
}

function makeRoom() {
	const tail = Array.from({ length: 4 }, () => oneOf(letters)).join("");
	location.assign(`/r/${oneOf(firstWords)}-${oneOf(secondWords)}-${tail}`);
}
