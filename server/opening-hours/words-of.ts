import { ARABIC } from './sentence-words-ar.js';
import { ENGLISH } from './sentence-words-en.js';
import { DUTCH } from './sentence-words-nl.js';
import type { HoursLocale, HoursWords } from './sentence-words.js';

const WORDS: Record<HoursLocale, HoursWords> = { nl: DUTCH, en: ENGLISH, ar: ARABIC };

/**
 * The words of a language about opening hours. A browser gets those of its page alone: there
 * `web/i18n/hours-words.ts` stands in the place of this file.
 */
export function wordsOf(locale: HoursLocale): HoursWords {
  return WORDS[locale];
}
