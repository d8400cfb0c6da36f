// Serves the page of a visit when there is no signal: an empty page that names nobody. What was written rests elsewhere,
// locked by a word; see visit.js.
"use strict";
const STORE = "visit-1";
const EMPTY = "/desk/inspections/offline";
const VISIT = /^\/desk\/inspections\/[0-9a-f-]{36}\/visit$/;

const keep = async () => {
  const answer = await fetch(EMPTY, {credentials: "same-origin"});
  if (!answer.ok) {
    throw new Error("not signed in");
  }
  const page = await answer.clone().text();
  const store = await caches.open(STORE);
  const parts = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(found => found[1].replaceAll("&amp;", "&"));
  await store.addAll(parts);
  await store.put(EMPTY, answer);
};

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

// A new version of the house has new addresses: the page asks to fetch them while there is a signal.
self.addEventListener("message", event => {
  if (event.data === "keep") {
    event.waitUntil(keep().catch(() => {}));
  }
});

self.addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate" && VISIT.test(address.pathname)) {
    event.respondWith(fetch(event.request).catch(async () => (await caches.match(EMPTY)) || Response.error()));
  } else if (address.pathname.startsWith("/assets/")) {
    event.respondWith(fetch(event.request).catch(async () => (await caches.match(event.request)) || Response.error()));
  }
});
