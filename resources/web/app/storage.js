// SPDX-License-Identifier: MIT
// What the browser remembers for us. Where it does not, as in some private windows, the page's memory has to do.

/** @param {() => Storage} find @returns {Area} */
function area(find) {
	/** @type {Map<string, string>} */
	const memory = new Map();

	/** @template T @param {(storage: Storage) => T} work @param {T} otherwise @returns {T} */
	function attempt(work, otherwise) {
		try {
			return work(find());
		} catch {
			return otherwise;
		}
	}

	return {
		get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
		set(key, value) {
			const kept = attempt((storage) => (storage.setItem(key, value), true), false);
			if (kept)
				memory.delete(key);
			else
				memory.set(key, value);
		},
		remove(key) {
			memory.delete(key);
			attempt((storage) => storage.removeItem(key), undefined);
		},
	};
}

/** For every tab and the next visit. */
export const forGood = area(() => localStorage);
/** For this tab. */
export const forTab = area(() => sessionStorage);

/** What is kept of one room. @param {string} room */
export function roomKeys(room) {
	return {
		token: `snug ${room} token`,
		fragment: `snug ${room} fragment`,
		read: `snug ${room} read`,
		draft: `snug ${room} draft`,
		title: `snug ${room} title`,
	};
}

export const nameKey = "snug name";
export const notifyKey = "snug notify";
