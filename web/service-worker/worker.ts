/// <reference lib="webworker" />
import { networkFirst } from './network-first.js';
import { askPointer, copyOfPointer, fetchCopy, registerFile, renewCopy } from './register-copy.js';
import { forgetOlderSites, keepSite, keptDocument, siteFile, type Site } from './site-copy.js';
import { strategyOf } from './strategy.js';

/** The service worker: the site works without a network after one visit. See decision record 14. */
declare const self: ServiceWorkerGlobalScope & { SITE: Site };

const PAGE_LIMIT_MS = 3_000;
const POINTER_LIMIT_MS = 4_000;
/** After a page did not come in time, its register is not waited for as well. */
const BAD_NETWORK_MS = 10_000;

const site = self.SITE;
let badNetworkUntil = 0;

self.addEventListener('install', (event) => {
  // The site last: it is kept whole or not at all, so nothing is left over when either fails.
  event.waitUntil(
    fetchCopy()
      .then(() => keepSite(site))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    forgetOlderSites(site)
      .catch(() => undefined)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const waitUntil = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  switch (strategyOf(request, self.location.origin)) {
    case 'leave':
      return;
    case 'page':
      return event.respondWith(page(request, path));
    case 'site-file':
      return event.respondWith(siteFile(site, request, waitUntil));
    case 'register-file':
      return event.respondWith(registerFile(path, waitUntil));
    case 'pointer':
      return event.respondWith(pointer(waitUntil));
  }
});

/**
 * Whatever the server says, "gone" and "error" too; never kept, so no trace of what was opened. Past the
 * cache of the browser, which would show a place for a minute after it was taken down.
 */
async function page(request: Request, path: string): Promise<Response> {
  const stop = new AbortController();
  const network = fetch(request, { cache: 'no-store', signal: stop.signal });
  return networkFirst(
    network,
    PAGE_LIMIT_MS,
    () => keptDocument(site, path),
    () => {
      badNetworkUntil = Date.now() + BAD_NETWORK_MS;
      stop.abort();
    },
  );
}

/** An answer that comes too late for the page still renews the copy. */
async function pointer(waitUntil: (work: Promise<unknown>) => void): Promise<Response> {
  const network = askPointer().then((response) => {
    if (!response.ok) return response;
    waitUntil(renewCopy(response.clone()));
    return response;
  });
  waitUntil(network);
  const limitMs = Date.now() < badNetworkUntil ? 0 : POINTER_LIMIT_MS;
  const answer = await networkFirst(network, limitMs, copyOfPointer);
  return answer.ok ? answer : ((await copyOfPointer()) ?? answer);
}
