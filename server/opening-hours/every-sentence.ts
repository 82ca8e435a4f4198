import type { OpeningHours } from './opening-hours.schema.js';
import { partsOf } from './openings.js';
import { asSentence, exceptionText, ruleTexts } from './sentence.js';
import { wordsOf } from './words-of.js';
import type { HoursLocale } from './sentence-words.js';

/**
 * Everything the hours say, one sentence each: past and far-off exceptions too, and whether or not
 * anybody confirmed it. For comparing what was written with what is proposed, never for a visitor.
 */
export function everySentence(hours: OpeningHours, locale: HoursLocale): string[] {
  const words = wordsOf(locale);
  return partsOf(hours).flatMap((part) => {
    const { general, goodFriday, liberationDay } = part.publicHolidays;
    const texts = [
      ...ruleTexts(part.rules, words, 'LONG'),
      ...(general === 'UNKNOWN' ? [] : [words.holidays[general]]),
      ...(goodFriday === 'UNKNOWN' ? [] : [words.goodFriday[goodFriday]]),
      ...(liberationDay === 'UNKNOWN' ? [] : [words.liberationDay[liberationDay]]),
      ...part.exceptions.map((exception) => exceptionText(exception, words, 'LONG')),
      ...(part.sourceText === null ? [] : [words.verbatim(part.sourceText)]),
    ];
    return texts.length > 0 ? texts.map(asSentence) : [words.hoursUnknown];
  });
}
