import type { SheetTexts } from '../i18n/refer/sheet-texts.js';
import { isolate } from '../i18n/isolate.js';

type Language = Pick<SheetTexts, 'intlLocale' | 'direction'>;

/** Dutch words keep their own direction inside a sentence from right to left. */
export function inside(words: string, { direction }: Pick<Language, 'direction'>): string {
  return isolate(words, direction === 'rtl' ? 'ar' : 'nl');
}

/** "a, b en c", each of them whole in a line from right to left. */
export function listOnSheet(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language.intlLocale, { type: 'conjunction' }).format(
    words.map((word) => inside(word, language)),
  );
}

/**
 * `2019`, `2019-11`, `2019-11-05` or an ISO instant in words; other text stays as it is. In Ukrainian as it
 * stands after "from" and "until": "листопада 2019 року".
 */
export function dateOnSheet(date: string, { intlLocale }: Pick<Language, 'intlLocale'>): string {
  const isUkrainian = intlLocale === 'uk-UA';
  if (isUkrainian && /^\d{4}$/.test(date)) return `${date} року`;
  const parts = /^(\d{4})-(\d{2})(-\d{2})?(T)?/.exec(date);
  if (!parts) return date;
  const [, year, month, day, isInstant] = parts;
  const moment = new Date(isInstant ? date : `${year}-${month}${day ?? '-01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const words = new Intl.DateTimeFormat(intlLocale, {
    // A Ukrainian month has its ending only beside a day.
    ...(day === undefined && !isUkrainian ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: isInstant ? 'Europe/Amsterdam' : 'UTC',
  }).format(moment);
  if (!isUkrainian) return words;
  // In full: two full stops at the end of a sentence look like a fault.
  const full = words.replace(/ р\.$/, ' року');
  return day === undefined ? full.replace(/^\d+ /, '') : full;
}

/** "maandag 30 november" */
export function dayOnSheet(date: string, { intlLocale }: Pick<Language, 'intlLocale'>): string {
  return new Intl.DateTimeFormat(intlLocale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
