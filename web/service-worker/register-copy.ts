/// <reference lib="webworker" />
import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { COPY_HEADER } from '../registry/copy-header.js';
import { REGISTER_CACHE } from './cache-names.js';
import { filesOf, replacedBy, wantedOf, withdrawnBy } from './register-files.js';
import { POINTER } from './strategy.js';

/**
 * The copy of the register on this device: one version, whole, and never an older one beside it. Files
 * are fetched past the cache of the browser, where what was withdrawn could stay for a year.
 */

/** The copy of `current.json`, with the date on which the server answered; undefined = there is none. */
export async function copyOfPointer(): Promise<Response | undefined> {
  const copy = await stored(POINTER);
  if (!copy) return undefined;
  const headers = new Headers(copy.headers);
  headers.set(COPY_HEADER, 'yes');
  return new Response(copy.body, { status: copy.status, headers });
}

export function askPointer(): Promise<Response> {
  return fetch(POINTER, { cache: 'no-store' });
}

/** A file of the register: kept, else fetched, and then kept when it belongs to the current version. */
export async function registerFile(
  path: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const copy = await stored(path);
  if (copy) return copy;
  const response = await load(path);
  if (response.ok) waitUntil(inTurn(() => keepIfCurrent(path, response.clone())));
  return response.clone();
}

async function keepIfCurrent(path: string, response: Response): Promise<void> {
  const pointer = await stored(POINTER);
  if (!pointer) return;
  const files = filesOf((await pointer.json()) as RegistryPointer, location.origin);
  if (!Object.values(files).includes(path)) return;
  await (await caches.open(REGISTER_CACHE)).put(path, response);
}

/**
 * Brings the copy to what the server now says is current. Nothing of another version stays, not even
 * when the new one was withdrawn as well; only when the network fails halfway does the old copy stay,
 * with its old date, until the next contact.
 *
 * @param answer of the server for `current.json`
 */
export function renewCopy(answer: Response): Promise<void> {
  return inTurn(async () => {
    const files = filesOf((await answer.clone().json()) as RegistryPointer, location.origin);
    const cache = await caches.open(REGISTER_CACHE);
    const present = await pathsIn(cache);
    const fetched = present.includes(files.version) ? null : await load(files.version);
    if (fetched && !fetched.ok && fetched.status !== 410) return;
    for (const path of withdrawnBy(present, files)) await cache.delete(path);
    if (fetched && !fetched.ok) return;
    if (fetched) await cache.put(files.version, fetched.clone());
    await cache.put(POINTER, answer);
    for (const path of wantedOf(present, files)) {
      if (present.includes(path)) continue;
      const response = await load(path);
      if (response.ok) await cache.put(path, response.clone());
    }
    for (const path of replacedBy(await pathsIn(cache), files)) await cache.delete(path);
  });
}

/** A first visit must be enough to go offline. @throws when there is no copy and none can be had */
export async function fetchCopy(): Promise<void> {
  const isFirst = (await stored(POINTER)) === undefined;
  try {
    const answer = await askPointer();
    if (answer.ok) await renewCopy(answer);
  } catch (error) {
    if (isFirst) throw error;
  }
  if (!(await stored(POINTER))) throw new Error('There is no register to keep.');
}

async function pathsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

async function stored(path: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(REGISTER_CACHE)).match(path, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

const underWay = new Map<string, Promise<Response>>();

/** The page and the copy want the same file at the same time: it is fetched once. Clone what you use. */
function load(path: string): Promise<Response> {
  const known = underWay.get(path);
  if (known) return known;
  const loading = fetch(path, { cache: 'no-store' }).finally(() => underWay.delete(path));
  underWay.set(path, loading);
  return loading;
}

let last: Promise<unknown> = Promise.resolve();

/** One change of the copy at a time, or a file of an older version could land after it was cleared. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
