// SPDX-License-Identifier: MIT
// Keeps the page itself, so that it opens without a network and can say so. What is said in rooms is never kept here.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** What the page is made of; the server writes it in. @type {string[]} */
const files = JSON.parse('{{files}}');
const page = "/";
/** Milliseconds that a server may take before the page opens without it. */
const patience = 3_000;
const cacheName = "snug " + files[0];

async function keep() {
	const cache = await caches.open(cacheName);
	await cache.addAll([page, ...files]);
	await worker.skipWaiting();
}

async function forgetOlder() {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** The newest page where the server answers soon, else the one that is kept. Every address has the same. */
/** @param {Request} request */
async function pageFor(request) {
	const answer = fetch(request);
	const late = new Promise((_, reject) => setTimeout(reject, patience));
	try {
		return await Promise.race([answer, late]);
	} catch {
		return (await caches.match(page)) ?? answer;
	}
}

/** @param {Request} request */
async function kept(request) {
	return (await caches.match(request)) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(keep()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
worker.addEventListener("fetch", (event) => {
	const { request } = event;
	if (request.mode === "navigate")
		event.respondWith(pageFor(request));
	else if (files.includes(new URL(request.url).pathname))
		event.respondWith(kept(request));
});
worker.addEventListener("notificationclick", (event) => {
	event.notification.close();
	const { room } = event.notification.data ?? {};
	event.waitUntil((async () => {
		const windows = await worker.clients.matchAll({ type: "window" });
		const open = windows.find((client) => new URL(client.url).pathname === room);
		await (open ? open.focus() : worker.clients.openWindow(room));
	})());
});
