/// <reference lib="webworker" />
import { isOurs, isSiteCache, outdatedCaches, siteCache } from './cache-names.js';
import { documentFor, DOCUMENTS } from './documents.js';

/** What the server writes in front of the worker. */
export interface Site {
  /** Changes with everything that changes a document or a file. */
  build: string;
  /** Paths of the files every page may need. */
  files: string[];
}

/** Kept last: a cache without it was never finished. */
const COMPLETE = '/complete';

/**
 * Keeps the documents and files of this build; all of them or none. Documents first: if the server
 * changes to another build meanwhile, the files of this one are not found any more and nothing is
 * kept, instead of documents whose files are missing.
 */
export async function keepSite({ build, files }: Site): Promise<void> {
  const name = siteCache(build);
  try {
    const cache = await caches.open(name);
    await Promise.all(DOCUMENTS.map(async (path) => cache.put(path, await fetchWhole(path))));
    await Promise.all(
      files.map(async (path) =>
        cache.put(path, (await unchanged(path)) ?? (await fetchWhole(path))),
      ),
    );
    await cache.put(COMPLETE, new Response());
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetchWhole(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'reload' });
  if (response.ok && !response.redirected) return response;
  throw new Error(`${response.status} ${path}`);
}

/** A file that the build before had too: its name says what is in it. */
async function unchanged(path: string): Promise<Response | undefined> {
  return path.startsWith('/assets/') ? caches.match(path, { ignoreVary: true }) : undefined;
}

/** Deletes what was kept of older builds, apart from the one before this. */
export async function forgetOlderSites({ build }: Site): Promise<void> {
  const all = await Promise.all(
    (await caches.keys()).map(async (name) => ({
      name,
      isComplete: isSiteCache(name) && Boolean(await (await caches.open(name)).match(COMPLETE)),
    })),
  );
  for (const name of outdatedCaches(all, siteCache(build))) await caches.delete(name);
}

/** @returns whether there was anything */
export async function forgetEverything(): Promise<boolean> {
  const names = (await caches.keys()).filter(isOurs);
  for (const name of names) await caches.delete(name);
  return names.length > 0;
}

/** The document that stands in for an address; undefined = nothing is kept. */
export async function keptDocument(site: Site, pathname: string): Promise<Response | undefined> {
  return kept(documentFor(pathname), [siteCache(site.build)]);
}

/** A file of the site: kept by this build or the one before, else fetched and kept from now on. */
export async function siteFile(
  site: Site,
  request: Request,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const current = siteCache(site.build);
  const { pathname } = new URL(request.url);
  const copy = await kept(pathname, [current, ...(await otherSites(current))]);
  if (copy) return copy;
  const response = await fetch(request);
  if (response.ok) {
    const forCache = response.clone();
    waitUntil(caches.open(current).then((cache) => cache.put(pathname, forCache)));
  }
  return response;
}

async function otherSites(current: string): Promise<string[]> {
  try {
    return (await caches.keys()).filter((name) => isSiteCache(name) && name !== current);
  } catch {
    return [];
  }
}

/** Storage that cannot be read (private mode, a full disk) counts as empty. */
async function kept(path: string, names: readonly string[]): Promise<Response | undefined> {
  try {
    for (const cacheName of names) {
      const found = await caches.match(path, { cacheName, ignoreVary: true });
      if (found) return found;
    }
  } catch {
    // As if nothing was kept.
  }
  return undefined;
}
