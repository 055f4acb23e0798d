// SPDX-License-Identifier: MIT
// Where this page is, and where else its room can be opened.

/** Whether others in the network could read along. A connection that does not leave this computer is no matter. */
export const isOpenToOthers = location.protocol === "http:" && !/^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(location.hostname);

/** Asks the app to open the link. Nothing happens where it is not installed. @param {string} room @param {string} fragment */
export function openInApp(room, fragment) {
	location.assign(`snug:${location.origin}/r/${room}${fragment && "#"}${fragment}`);
}

/** @param {string} room a room's id as people read it: "film-night-7k2m" is "Film night" */
export function readableRoom(room) {
	const name = room.replace(/-[a-z2-7]{4}$/, "").replaceAll("-", " ").trim() || room;
	return name[0].toUpperCase() + name.slice(1);
}
