import { LOCALES, type Locale } from '../i18n/locales.js';

export type PageLanguages = readonly Locale[];

/** Pages that are nobody else's business: of keepers, and answers to what a visitor did. */
const NOT_TO_SHARE = /^\/(beheer|aanmelden|schil|embed|klopt-niet|verwijzen\/blad)(\/|$)/;

const IN_DUTCH = /^\/(dekking|verwijzen|insluiten)(\/|$)/;
const IN_DUTCH_AND_ENGLISH = /^\/open-data$/;

/**
 * The languages in which a page is there.
 * @param path of the Dutch site
 * @returns null = no page to find or to share
 */
export function languagesOf(path: string): PageLanguages | null {
  if (NOT_TO_SHARE.test(path)) return null;
  if (IN_DUTCH.test(path)) return ['nl'];
  return IN_DUTCH_AND_ENGLISH.test(path) ? ['nl', 'en'] : LOCALES;
}
