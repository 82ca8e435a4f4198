import { directionOf, type Locale } from './locales.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Dutch names and telephone numbers keep their own direction inside a line from right to left. */
export function isolate(words: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}` : words;
}
