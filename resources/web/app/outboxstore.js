// SPDX-License-Identifier: MIT

const name = "snug";
const table = "outbox";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** @returns {Promise<IDBDatabase | null>} null where this browser keeps nothing */
async function open() {
	try {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: ["room", "id"] });
		return await done(request);
	} catch {
		return null;
	}
}

/**
 * The outbox of one room in this browser's database. Where there is none the page's memory has to do, and what waits
 * is gone with the page.
 * @param {string} room
 * @returns {OutboxStore}
 */
export function outboxStore(room) {
	const database = open();

	/** @param {(store: IDBObjectStore) => IDBRequest} work */
	async function change(work) {
		try {
			const opened = await database;
			if (opened)
				await done(work(opened.transaction(table, "readwrite").objectStore(table)));
		} catch {
			// A full disk, or a private window that ends: the message still waits in memory.
		}
	}

	return {
		async load() {
			try {
				const opened = await database;
				if (!opened)
					return [];
				const range = IDBKeyRange.bound([room], [room, []]);
				const kept = await done(opened.transaction(table).objectStore(table).getAll(range));
				return kept.map(({ id, text, madeAt, state, refusal }) => ({ id, text, madeAt, state, refusal }));
			} catch {
				return [];
			}
		},
		put: (message) => void change((store) => store.put({ ...message, room })),
		remove: (id) => void change((store) => store.delete([room, id])),
	};
}
