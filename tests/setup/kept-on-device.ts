import type { Page } from 'playwright-core';
import { until } from './started-app.js';

/** One answer in the storage of the service worker. */
export interface Kept {
  cache: string;
  path: string;
  text: string;
}

/** Everything the browser keeps for when there is no network. */
export function keptOnDevice(page: Page): Promise<Kept[]> {
  return page.evaluate<Kept[]>(`(async () => {
    const found = [];
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys()) {
        const response = await opened.match(request);
        found.push({ cache, path: new URL(request.url).pathname, text: await response.text() });
      }
    }
    return found;
  })()`);
}

/** Names of the caches of the site, oldest first: one per build. */
export async function keptBuilds(page: Page): Promise<string[]> {
  const names = await page.evaluate<string[]>('caches.keys()');
  return names.filter((name) => name.startsWith('zrk-site-'));
}

/** Opens a page and waits until it will work without a network. */
export async function visitUntilKept(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await until(async () => (await isControlled(page)) || undefined, 30_000);
}

export function isControlled(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('navigator.serviceWorker.controller !== null');
}
