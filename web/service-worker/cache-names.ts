/** Every cache of this site begins so: nothing else may be on this origin, and nothing else is deleted. */
const OURS = 'zrk-';
const SITE = `${OURS}site-`;

/** The register: one version of it, whatever the build. */
export const REGISTER_CACHE = `${OURS}register`;

/** Documents and files of one build of the site. */
export function siteCache(build: string): string {
  return `${SITE}${build}`;
}

export function isOurs(name: string): boolean {
  return name.startsWith(OURS);
}

export interface SiteCache {
  name: string;
  /** Everything that belongs in it is there. */
  isComplete: boolean;
}

export function isSiteCache(name: string): boolean {
  return name.startsWith(SITE);
}

/**
 * The caches of builds that nobody needs any more. The one before this build stays: a page of it may
 * still be open and will ask for its files, which the server does not have any more.
 *
 * @param caches oldest first, as the browser gives them
 */
export function outdatedCaches(caches: readonly SiteCache[], current: string): string[] {
  const others = caches.filter(({ name }) => isSiteCache(name) && name !== current);
  const previous = others.filter(({ isComplete }) => isComplete).at(-1);
  return others.map(({ name }) => name).filter((name) => name !== previous?.name);
}
