import { useSyncExternalStore } from 'react';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import { unpackGazetteer, type GazetteerFile } from '../../server/gazetteer/index.js';
import type {
  RegistryDetails,
  RegistryDetailsFile,
  RegistryFile,
  RegistryPointer,
} from '../../server/registry/registry-file.js';
import { COPY_HEADER } from './copy-header.js';

/**
 * The public register in the hands of the reader: fetched whole, so that nothing that is looked for
 * has to be asked of a server. Kept in memory for as long as the page is open; the service worker
 * keeps the files for when there is no network.
 */
export interface RegistryOnDevice {
  version: string;
  file: RegistryFile;
  /** When the server last said that this is the current version, ms since 1970. */
  contactAt: number;
}

let current: RegistryOnDevice | null = null;
let loading: Promise<RegistryOnDevice> | null = null;
/** Where the files beside the register are; '' = not known, or there is none. */
let addresses: FileAddresses = { gazetteer: '', baseMap: '' };
let details: { version: string; bySlug: Map<string, RegistryDetails> } | null = null;

/** Paths of the files that go with the register. */
export interface FileAddresses {
  gazetteer: string;
  baseMap: string;
}

/** Did the server itself answer the last time it was asked what is current? */
let isInContact = true;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The register and the gazetteer as they are on this device now; null while they are not. */
export function useRegistryOnDevice(): RegistryOnDevice | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
}

export function useGazetteerOnDevice(): GazetteerFile | null {
  return useSyncExternalStore(subscribe, gazetteer.current, () => null);
}

/** False while there is no network: what is shown is the copy on this device. */
export function useIsInContact(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isInContact,
    () => true,
  );
}

/** The same outside a component. */
export function hasContact(): boolean {
  return isInContact;
}

/** The version that is here now; null = none. */
export function versionOnDevice(): string | null {
  return current?.version ?? null;
}

/** Takes over what came with a page. Never an older publication after a newer one. */
export function keepRegistry(registry: RegistryOnDevice, files: FileAddresses | null): void {
  if (files) addresses = files;
  if (current && current.file.publishedAt > registry.file.publishedAt) return;
  if (current?.version === registry.version && current.contactAt >= registry.contactAt) return;
  current = registry;
  tell();
}

/** @throws TypeError without a network and without a copy; Error when the server refuses */
export async function registryOnDevice(): Promise<RegistryOnDevice> {
  if (current) return current;
  loading ??= refreshRegistry().finally(() => (loading = null));
  return loading;
}

/**
 * Asks which version is current and fetches it when it is another one. What was withdrawn is gone
 * from here as soon as the newer version is.
 */
export async function refreshRegistry(): Promise<RegistryOnDevice> {
  const response = await askWhatIsCurrent();
  const pointer = await read<RegistryPointer>(response);
  // A copy from the service worker keeps the date on which the server answered.
  const contactAt = Date.parse(response.headers.get('date') ?? '') || Date.now();
  addresses = { gazetteer: pathOf(pointer.gazetteerUrl), baseMap: pathOf(pointer.baseMapUrl) };
  // A copy that answers for a slow server may be older than what came with the page.
  if (current && current.file.publishedAt > pointer.publishedAt) return current;
  if (current?.version === pointer.version) {
    if (contactAt > current.contactAt) {
      current = { ...current, contactAt };
      tell();
    }
    return current;
  }
  const file = await read<RegistryFile>(await fetch(`/registry/${pointer.version}.json`));
  // Meanwhile somebody else may have brought a newer one.
  if (current && current.file.publishedAt > file.publishedAt) return current;
  current = { version: pointer.version, file, contactAt };
  tell();
  return current;
}

async function askWhatIsCurrent(): Promise<Response> {
  let isAnswered = false;
  try {
    const response = await fetch('/registry/current.json', { cache: 'no-cache' });
    isAnswered = !response.headers.has(COPY_HEADER);
    return response;
  } finally {
    if (isAnswered !== isInContact) {
      isInContact = isAnswered;
      tell();
    }
  }
}

/** Places and postcodes; null when they cannot be had now. */
export function gazetteerOnDevice(): Promise<GazetteerFile | null> {
  return gazetteer.get();
}

/** The map under the places; null when it cannot be had now. */
export function baseMapOnDevice(): Promise<BaseMapFile | null> {
  return baseMap.get();
}

/** A file beside the register: fetched once, when it is first needed. */
function fileOnDevice<Sent, T>(
  addressOf: (files: FileAddresses) => string,
  unpack: (sent: Sent) => T,
) {
  let file: T | null = null;
  let loading: Promise<T | null> | null = null;
  const load = async (): Promise<T | null> => {
    try {
      if (addressOf(addresses) === '') await refreshRegistry();
      const address = addressOf(addresses);
      file = address === '' ? null : await fetchAnew(address);
      tell();
      return file;
    } catch {
      return null;
    }
  };
  /** After new reference data the file has another name, which the pointer knows. */
  const fetchAnew = async (address: string): Promise<T> => {
    const response = await fetch(address);
    if (response.status !== 404) return unpack(await read<Sent>(response));
    await refreshRegistry();
    return unpack(await read<Sent>(await fetch(addressOf(addresses))));
  };
  return {
    current: () => file,
    get: () => {
      if (file) return Promise.resolve(file);
      loading ??= load().finally(() => (loading = null));
      return loading;
    },
  };
}

const gazetteer = fileOnDevice((files) => files.gazetteer, unpackGazetteer);
const baseMap = fileOnDevice(
  (files) => files.baseMap,
  (file: BaseMapFile) => file,
);

/**
 * The rest of one record, out of the file with all of them: which one is opened stays here. Null when
 * it cannot be had now; the page then shows what the register itself says.
 */
export async function detailsOnDevice(slug: string): Promise<RegistryDetails | null> {
  return (await allDetailsOnDevice())?.get(slug) ?? null;
}

/** The same of every record, by slug; null when it cannot be had now. */
export async function allDetailsOnDevice(): Promise<ReadonlyMap<string, RegistryDetails> | null> {
  try {
    let { version } = await registryOnDevice();
    if (details?.version !== version) {
      let response = await fetch(detailsUrl(version));
      if (response.status === WITHDRAWN) {
        ({ version } = await refreshRegistry());
        response = await fetch(detailsUrl(version));
      }
      const file = await read<RegistryDetailsFile>(response);
      details = { version, bySlug: new Map(file.details.map((one) => [one.slug, one])) };
    }
    return details.bySlug;
  } catch {
    return null;
  }
}

/** HTTP 410: something in this version may not be shown any more, so the register itself is read anew. */
const WITHDRAWN = 410;

function detailsUrl(version: string): string {
  return `/registry/${version}-details.json`;
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${new URL(response.url).pathname}`);
  return (await response.json()) as T;
}

/** Addresses in the pointer are those of the public site; here they are asked of whoever sent the page. */
function pathOf(url: string): string {
  return url === '' ? '' : new URL(url, location.href).pathname;
}
