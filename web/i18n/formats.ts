import { isolate } from './isolate.js';
import { intlLocaleOf, type Locale } from './locales.js';

/** Dutch area codes of two digits after the 0; all other area codes have three. */
const SHORT_AREA_CODES =
  /^(6|10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|8[458])/;

/**
 * A stored number as people here read and dial it: `+31881234567` becomes "088 123 45 67". What does
 * not look like a Dutch number stays as it is.
 */
export function phoneAsShown(stored: string): string {
  const national = /^\+31(\d+)$/.exec(stored)?.[1];
  if (national === undefined) return stored;
  if (/^[89]00/.test(national)) return `0${national.slice(0, 3)} ${national.slice(3)}`;
  if (national.length !== 9) return `0${national}`;
  if (national.startsWith('6')) return `06 ${pairs(national.slice(1))}`;
  const length = SHORT_AREA_CODES.test(national) ? 2 : 3;
  const rest = national.slice(length);
  const grouped = rest.length === 7 ? `${rest.slice(0, 3)} ${pairs(rest.slice(3))}` : pairs(rest);
  return `0${national.slice(0, length)} ${grouped}`;
}

function pairs(digits: string): string {
  return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
}

/** `2019`, `2019-11`, `2019-11-05` or an ISO instant, in words; other text stays as it is. */
export function dateAsShown(date: string, locale: Locale): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  if (!day) return date;
  const [, year, month, dayOfMonth] = day;
  const isInstant = date.includes('T');
  const moment = new Date(isInstant ? date : `${year}-${month}-${dayOfMonth ?? '01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(intlLocaleOf(locale), {
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: isInstant ? 'Europe/Amsterdam' : 'UTC',
  }).format(moment);
}

/** "taal" names for BCP 47 codes; a code without a name stays a code. */
export function languageAsShown(code: string, locale: Locale): string {
  return new Intl.DisplayNames([intlLocaleOf(locale)], { type: 'language' }).of(code) ?? code;
}

/** A web address as people say it: without protocol, `www.` and closing slash. */
export function websiteAsShown(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/**
 * "a, b en c". In a line from right to left each item stands apart: the Arabic "and" is written against
 * the next word, so a list of Dutch towns would else run from left to right around it.
 */
export function listAsShown(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(intlLocaleOf(locale), { type: 'conjunction' }).format(
    words.map((word) => isolate(word, locale)),
  );
}

/** A label inside a sentence: without its capital, unless it is an abbreviation. */
export function insideSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
