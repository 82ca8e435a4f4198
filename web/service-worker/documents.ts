import { LOCALES, localeOfPath, pathIn } from '../i18n/locales.js';

/** Pages of text alone: the same for everybody, so that keeping them tells nothing. */
const TEXT_PAGES = ['/bronnen', '/privacy', '/toegankelijkheid'];
/** The frame in which a browser makes any other page out of the register. */
const SHELL = '/schil';

/** All documents that are kept, in every language. */
export const DOCUMENTS: readonly string[] = LOCALES.flatMap((locale) =>
  [SHELL, ...TEXT_PAGES].map((path) => pathIn(locale, path)),
);

/** Which kept document is shown at an address while there is no network. */
export function documentFor(pathname: string): string {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  return DOCUMENTS.includes(path) ? path : pathIn(localeOfPath(path), SHELL);
}
