import { dayOfDate, instantMs, isoWeekday, localMoment, type Instant } from './calendar.js';
import type {
  HoursOfOneOffering,
  HoursTrust,
  OpeningHours,
  OpeningHoursRule,
} from './opening-hours.schema.js';
import { letsPeopleIn, nextOpenings, partsOf } from './openings.js';
import { isDayRule, mergedRanges, minuteRange } from './recurrence.js';
import type { HoursLocale, HoursText, NextOpeningDay, Style } from './sentence-words.js';
import { stateAt } from './state.js';
import { isConfirmed } from './trust.js';
import { planOf, type PlanLine } from './week-plan.js';
import { wordsOf } from './words-of.js';

/** Exceptions further away than this are left out of the sentence. */
const EXCEPTIONS_AHEAD_DAYS = 60;

/** A local day in words, "20 juli 2026". */
function readableDate(day: number, words: HoursText): string {
  return new Intl.DateTimeFormat(words.dateLocale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day * 86_400_000,
  );
}

/** A day of any year in words, "1 oktober". */
function readableMonthDay(monthDay: string, words: HoursText): string {
  return new Intl.DateTimeFormat(words.dateLocale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(dayOfDate(`2000-${monthDay}`) * 86_400_000);
}

/** What a source says of its own date, as precisely as it says it; other texts stay as they are. */
function readableSourceDate(
  sourceDate: string,
  words: HoursText,
): { date: string; precision: 'YEAR' | 'MONTH' | 'DAY' } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(sourceDate))
    return { date: readableDate(dayOfDate(sourceDate), words), precision: 'DAY' };
  if (!/^\d{4}-\d{2}$/.test(sourceDate)) return { date: sourceDate, precision: 'YEAR' };
  const date = new Intl.DateTimeFormat(words.dateLocale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dayOfDate(`${sourceDate}-01`) * 86_400_000);
  return { date, precision: 'MONTH' };
}

function lineText(line: PlanLine, words: HoursText, style: Style): string {
  const { season, validFrom, validUntil } = line;
  const periods: string[] = [];
  if (season !== null)
    periods.push(
      words.period(readableMonthDay(season.from, words), readableMonthDay(season.to, words)),
    );
  if (validFrom !== null || validUntil !== null) {
    const date = (text: string | null) =>
      text === null ? null : readableDate(dayOfDate(text), words);
    periods.push(words.period(date(validFrom), date(validUntil)));
  }
  const period = periods.map((text) => `${text}: `).join('');
  return `${period}${words.kindPrefix[line.kind]}${words.line(line, style)}`;
}

/** Closed periods and special hours that are on or come soon. */
function exceptionTexts(
  part: HoursOfOneOffering,
  today: number,
  words: HoursText,
  style: Style,
): string[] {
  return part.exceptions
    .filter(({ from, until }) => {
      const isPast = dayOfDate(until) < today;
      return !isPast && dayOfDate(from) <= today + EXCEPTIONS_AHEAD_DAYS;
    })
    .map((exception) => exceptionText(exception, words, style));
}

/** One closed period or one with special hours: "dicht op 5 mei 2026". */
export function exceptionText(
  { from, until, intervals, reason }: HoursOfOneOffering['exceptions'][number],
  words: HoursText,
  style: Style,
): string {
  const first = readableDate(dayOfDate(from), words);
  const last = from === until ? null : readableDate(dayOfDate(until), words);
  if (intervals === null) return words.closedFor(first, last, reason);
  const times = words.ranges(mergedRanges(intervals.map(minuteRange)), style);
  return words.openOn(first, last, times, reason);
}

/** Rules in words, those on named days first. */
export function ruleTexts(
  rules: readonly OpeningHoursRule[],
  words: HoursText,
  style: Style,
): string[] {
  const texts = planOf(rules).map((line) => lineText(line, words, style));
  for (const rule of rules) {
    if (rule.rule === 'COUNT')
      texts.push(`${words.kindPrefix[rule.kind]}${words.count(rule, style)}`);
    if (rule.rule === 'AROUND_THE_CLOCK') texts.push(words.aroundTheClock[rule.kind]);
  }
  return texts;
}

function partTexts(
  part: HoursOfOneOffering,
  today: number,
  words: HoursText,
  style: Style,
): string[] {
  if (part.rules.length === 0) {
    const known = part.sourceText === null ? [] : [words.verbatim(part.sourceText)];
    return [...known, ...exceptionTexts(part, today, words, style)];
  }
  const lasting = part.rules.filter(
    (rule) => !isDayRule(rule) || rule.validUntil === null || dayOfDate(rule.validUntil) >= today,
  );
  const texts = ruleTexts(lasting, words, style);
  const { general } = part.publicHolidays;
  if (general !== 'UNKNOWN' && letsPeopleIn(part)) texts.push(words.holidays[general]);
  return [...texts, ...exceptionTexts(part, today, words, style)];
}

/** "maandag van 10.00 …" as a sentence: a capital and a full stop. */
export function asSentence(text: string): string {
  return sentenceIn('nl', text);
}

/** A Turkish i has a capital of its own. */
function sentenceIn(dateLocale: string, text: string): string {
  return `${text.charAt(0).toLocaleUpperCase(dateLocale)}${text.slice(1)}.`;
}

/**
 * The hours in words, for anyone to read. Hours that nobody confirmed within their clock are always
 * said with their source and that they are not confirmed: "Volgens een bron uit 2019: ma-vr 9-16.
 * Nog door niemand bevestigd." What could not be understood stands there in the words of the source.
 * Closed periods and special hours are told from 60 days before.
 * @param at the moment of reading
 * @throws RangeError when the instant is not valid
 */
export function text(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  locale: HoursLocale,
  at: Instant,
): string {
  return textIn(wordsOf(locale), hours, trust, at);
}

/**
 * The same in any words: those of a language that no page of the site has come with what needs them.
 * @throws RangeError when the instant is not valid
 */
export function textIn(
  words: HoursText,
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  at: Instant,
): string {
  const today = localMoment(instantMs(at)).day;
  const confirmed = isConfirmed(trust, at);
  const style = confirmed ? 'LONG' : 'SHORT';
  const parts = hours === null ? [] : partsOf(hours);
  const texts = [...new Set(parts.flatMap((part) => partTexts(part, today, words, style)))];
  if (texts.length === 0) return words.hoursUnknown;
  const isPartlyUnknown = parts.some(
    ({ rules, exceptions, sourceText }) =>
      rules.length === 0 && exceptions.length === 0 && sourceText === null,
  );
  if (isPartlyUnknown) texts.push(words.otherHoursUnknown);
  if (confirmed) return texts.map((one) => sentenceIn(words.dateLocale, one)).join(' ');
  const body = texts.join(words.semicolon);
  if (trust?.confirmedAt) {
    const day = localMoment(instantMs(trust.confirmedAt)).day;
    return words.lastConfirmed(readableDate(day, words), body);
  }
  const sourceDate = trust?.sourceDate ?? null;
  if (sourceDate === null) return words.accordingTo(null, 'YEAR', body);
  const { date, precision } = readableSourceDate(sourceDate, words);
  return words.accordingTo(date, precision, body);
}

/**
 * One sentence about now: "Open tot 16.00 uur.", "Nu dicht. Morgen open om 10.00 uur."
 * @throws RangeError when the instant is not valid
 */
export function stateSentence(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  locale: HoursLocale,
  at: Instant,
): string {
  const words = wordsOf(locale);
  const { state, reason, until } = stateAt(hours, trust, at);
  const now = localMoment(instantMs(at));
  if (state === 'BY_APPOINTMENT') return words.state.byAppointment;
  if (state === 'OPEN') {
    const end = until === null ? null : localMoment(instantMs(until));
    // "Open tot 10.00 uur" is about today or tonight, not about next week.
    const isSoon = end !== null && (end.day - now.day) * 1440 + end.minutes - now.minutes < 1440;
    return isSoon ? words.state.openUntil(words.time(end.minutes)) : words.state.openNow;
  }
  if (state === 'CLOSED') {
    if (reason === 'NO_WALK_IN') return words.state.noWalkIn;
    const [next] = nextOpenings(hours, trust, at, 1);
    if (next === undefined) return words.state.closed;
    const start = localMoment(instantMs(next.from));
    const day = nextOpeningDay(start.day, now.day);
    const dayText =
      day.when === 'DATE'
        ? readableDate(start.day, words)
        : day.when === 'WEEKDAY'
          ? (words.dayNames[day.weekday - 1] ?? '')
          : '';
    return words.state.closedOpens(day, dayText, words.time(start.minutes));
  }
  if (reason === 'HOURS_UNKNOWN') return words.hoursUnknown;
  if (reason === 'NOT_CONFIRMED') return words.state.notConfirmed;
  return reason === 'PUBLIC_HOLIDAY' ? words.state.holidayUnknown : words.state.unknown;
}

function nextOpeningDay(day: number, today: number): NextOpeningDay {
  if (day === today) return { when: 'TODAY' };
  if (day === today + 1) return { when: 'TOMORROW' };
  // A week ahead the same weekday would be read as today.
  if (day < today + 7) return { when: 'WEEKDAY', weekday: isoWeekday(day) };
  return { when: 'DATE' };
}
