/** Where the register says which version is current. */
export const POINTER = '/registry/current.json';

/**
 * What the worker does with a request:
 * `leave` nothing, the browser asks the network; `page` the network, else what is kept of the site;
 * `site-file` and `register-file` what is kept, else the network; `pointer` the network, else the copy.
 */
export type Strategy = 'leave' | 'page' | 'site-file' | 'pointer' | 'register-file';

/** Whole files of the register. `<version>/<slug>.json` would tell which place somebody opened: never kept. */
const REGISTER_FILE =
  /^\/registry\/([0-9a-f]{20}(-details)?|gazetteer-[^/]+|base-map-[^/]+)\.json$/;
const SITE_FILE = /^\/(assets|icons)\/[^/]+$|^\/app(\.[a-z]{2})?\.webmanifest$/;
/** Addresses that are for programs, files, and the page that stands in pages of others: that keeps nothing. */
const NO_PAGE =
  /^\/(graphql|health|metrics|registry|assets|icons|open-data\/changes)(\/|$)|\.[^/]*$|^\/\.well-known\/|^(\/[a-z]{2})?\/embed\/?$/;

/** @param origin of this site */
export function strategyOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): Strategy {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return 'leave';
  const path = address.pathname;
  if (path === POINTER) return 'pointer';
  if (REGISTER_FILE.test(path)) return 'register-file';
  if (SITE_FILE.test(path)) return 'site-file';
  return mode === 'navigate' && !NO_PAGE.test(path) ? 'page' : 'leave';
}
