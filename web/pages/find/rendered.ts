import { data } from 'react-router';
import {
  gazetteerOnDevice,
  registryOnDevice,
  type FileAddresses,
  type RegistryOnDevice,
} from '../../registry/on-device.js';
import type { SiteContext } from '../../site-context.js';
import { namesPlace } from './search-query.js';

/** What a page that searches was made with on the server, or out of the register on the device. */
export interface Rendered {
  registry: RegistryOnDevice;
  files: FileAddresses | null;
  now: Date;
}

/** @throws a response 503 before anything was published */
export function renderedBy(site: SiteContext): Rendered {
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const now = site.now();
  return {
    registry: { version: registry.version, file: registry.file, contactAt: now.getTime() },
    files: { gazetteer: site.gazetteerUrl() ?? '', baseMap: site.baseMapUrl() ?? '' },
    now,
  };
}

/** On the device the register is there already: nothing is asked of the server. */
export async function renderedOnDevice(): Promise<Rendered> {
  // Who comes back to an answer finds it where it was: without the places it would be made too late.
  if (namesPlace(window.location.hash)) await gazetteerOnDevice();
  return { registry: await registryOnDevice(), files: null, now: new Date() };
}
