/// <reference lib="webworker" />
import { forgetEverything } from './site-copy.js';

/**
 * What is served in place of the worker when SERVICE_WORKER=off: takes away everything that was kept,
 * then itself, and loads the open pages anew from the server. Only when there was something to take
 * away, so that a page which still registers it does not load for ever.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const wasKept = await forgetEverything().catch(() => false);
      await self.registration.unregister();
      if (!wasKept) return;
      // Not waited for: a page that loads would wait for this worker.
      for (const client of await self.clients.matchAll({ type: 'window' })) {
        client.navigate(client.url).catch(() => undefined);
      }
    })(),
  );
});
