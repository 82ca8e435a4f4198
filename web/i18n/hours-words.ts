import type { HoursLocale } from '../../server/opening-hours/index.js';
import type { HoursWords } from '../../server/opening-hours/sentence-words.js';

/** In the browser in the place of `server/opening-hours/words-of.ts`, so that nobody downloads three languages. */
const known = new Map<HoursLocale, HoursWords>();

/** What a page in a language brings along; see `page-language/`. */
export function knowHoursWords(locale: HoursLocale, words: HoursWords): void {
  known.set(locale, words);
}

/** @throws Error for another language than that of the page: a mistake of ours */
export function wordsOf(locale: HoursLocale): HoursWords {
  const words = known.get(locale);
  if (!words) throw new Error(`no words about opening hours in ${locale} on this page`);
  return words;
}
