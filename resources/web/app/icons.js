// SPDX-License-Identifier: MIT
// The app's small pictures (qml/icons), drawn in the colour of the text around them.

const space = "http://www.w3.org/2000/svg";

/** What each is made of: elements and their attributes. @type {Record<string, [string, Record<string, string>][]>} */
export const shapes = {
	alert: [["circle", { cx: "12", cy: "12", r: "8.500" }], ["path", { d: "M12 7.500v5.500M12 16.300h.01" }]],
	check: [["path", { d: "M5 12.500l4.500 4.500L19 7.500" }]],
	clock: [["circle", { cx: "12", cy: "12", r: "8" }], ["path", { d: "M12 7.500V12l3 2" }]],
	close: [["path", { d: "M6 6l12 12M18 6L6 18" }]],
	copy: [
		["rect", { x: "9", y: "9", width: "11", height: "11", rx: "2" }],
		["path", { d: "M5.500 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5" }],
	],
	down: [["path", { d: "M12 5v14M6 13l6 6 6-6" }]],
	invite: [
		["circle", { cx: "10", cy: "8", r: "3.500" }],
		["path", { d: "M3 20c0-3.600 3.100-6 7-6 1.500 0 2.900.4 4 1M18 14v7M14.500 17.500h7" }],
	],
	more: [["path", { d: "M5 12h.01M12 12h.01M19 12h.01", "stroke-width": "3" }]],
	network: [["path", { d: "M2.500 9.500a14 14 0 0 1 19 0M6 13.300a9 9 0 0 1 12 0M9.300 16.900a4 4 0 0 1 5.400 0M12 20h.01" }]],
	people: [
		["circle", { cx: "9", cy: "8", r: "3.5" }],
		[
			"path",
			{ d: "M2.500 20c0-3.600 2.900-6 6.500-6s6.500 2.400 6.500 6M15.500 4.700a3.500 3.500 0 0 1 0 6.600M18 14.500c2.200.8 3.500 2.900 3.500 5.500" },
		],
	],
	send: [["path", { d: "M12 19V5M6 11l6-6 6 6" }]],
};

/** @param {string} name @param {Record<string, string>} attributes */
export function shape(name, attributes) {
	const element = document.createElementNS(space, name);
	for (const [key, value] of Object.entries(attributes))
		element.setAttribute(key, value);
	return element;
}

/** A picture that says nothing by itself: what it is on has a name. @param {string} name */
export function icon(name) {
	const svg = shape("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" });
	const pen = shape("g", {
		fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round", "stroke-linejoin": "round",
	});
	for (const [tag, attributes] of shapes[name])
		pen.append(shape(tag, attributes));
	svg.append(pen);
	return svg;
}
