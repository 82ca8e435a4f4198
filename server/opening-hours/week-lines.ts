import {
  dateOfDay,
  instantMs,
  localMoment,
  mondayOf,
  startOfDay,
  type Instant,
} from './calendar.js';
import type { HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { exceptionOn, partsOf, spansOfDay, type Span } from './openings.js';
import { mergedRanges, type MinuteRange } from './recurrence.js';
import type { HoursLocale, HoursText } from './sentence-words.js';
import { confirmedUntilMs } from './trust.js';
import { planOf } from './week-plan.js';
import { wordsOf } from './words-of.js';

/** One day of the week, for the page of a place. */
export interface WeekLine {
  /** ISO weekday. */
  weekday: number;
  /** "maandag" */
  day: string;
  /** `YYYY-MM-DD`; null for hours that are not confirmed: nothing dated may be made of them. */
  date: string | null;
  isToday: boolean;
  /** "van 9.00 tot 16.00 uur", "dicht" */
  text: string;
}

/** The stretches (ms) of one local day as minutes since its midnight, merged. */
function localRanges(spans: readonly Span[]): MinuteRange[] {
  return mergedRanges(spans).map(({ from, to }) => {
    const start = localMoment(from);
    const end = localMoment(to);
    return { from: start.minutes, to: end.minutes + (end.day - start.day) * 1440 };
  });
}

/** What is so on one local day, for hours that are confirmed on it. */
export function confirmedDayText(hours: OpeningHours, day: number, words: HoursText): string {
  const parts = partsOf(hours);
  const spans = parts.flatMap((part) => spansOfDay(part, day));
  const of = (state: Span['state'], reason?: Span['reason']) =>
    spans.filter(
      (span) => span.state === state && (reason === undefined || span.reason === reason),
    );
  const texts: string[] = [];
  const open = localRanges(of('OPEN'));
  if (open.length > 0) texts.push(words.ranges(open, 'LONG'));
  const sometimes = localRanges(of('UNKNOWN', 'RHYTHM_UNKNOWN'));
  if (sometimes.length > 0) texts.push(words.weekLine.sometimes(words.ranges(sometimes, 'LONG')));
  const appointment = of('BY_APPOINTMENT');
  if (appointment.length > 0) {
    const ranges = localRanges(appointment);
    const isAllDay = ranges.some(({ from, to }) => to - from >= 1440);
    const { BY_APPOINTMENT: always } = words.aroundTheClock;
    const times = `${words.kindPrefix.BY_APPOINTMENT}${words.ranges(ranges, 'LONG')}`;
    texts.push(isAllDay ? always : times);
  }
  if (of('UNKNOWN', 'PUBLIC_HOLIDAY').length > 0) texts.push(words.weekLine.holidayUnknown);
  else if (of('UNKNOWN', 'TIMES_UNKNOWN').length > 0) texts.push(words.timesUnknown);
  else if (
    of('UNKNOWN', 'ONLY_COUNTS_KNOWN').length > 0 ||
    of('UNKNOWN', 'HOURS_UNKNOWN').length > 0
  )
    texts.push(words.weekLine.unknown);
  if (texts.length === 0) texts.push(words.weekLine.closed);
  const reasons = parts.flatMap((part) => exceptionOn(part, day)?.reason ?? []);
  const line = [...new Set(texts)].join(words.semicolon);
  return reasons[0] === undefined ? line : words.weekLine.because(line, reasons[0]);
}

/** What the rules say of a weekday in general; a day they do not name is never called closed. */
function usualDayText(hours: OpeningHours, weekday: number, words: HoursText): string {
  const rules = partsOf(hours).flatMap((part) => part.rules);
  const texts = planOf(rules)
    .filter(({ days }) => days.includes(weekday))
    .map((line) => {
      const rhythm = words.rhythm(line);
      const times =
        line.ranges !== null
          ? words.ranges(line.ranges, 'LONG')
          : line.dayParts.length > 0
            ? words.dayParts(line.dayParts, 'LONG')
            : words.timesUnknown;
      return `${words.kindPrefix[line.kind]}${rhythm === null ? '' : `${rhythm} `}${times}`;
    });
  for (const rule of rules)
    if (rule.rule === 'AROUND_THE_CLOCK') texts.push(words.aroundTheClock[rule.kind]);
  if (texts.length > 0) return texts.join(words.semicolon);
  const isNamed = rules.some(({ rule }) => rule === 'DAYS');
  return isNamed ? words.weekLine.notMentioned : words.weekLine.unknown;
}

/**
 * Seven lines, Monday first: the ISO week around a moment with its dates, exceptions and holidays
 * where the hours are confirmed; else what the source says of each weekday, without dates.
 * @throws RangeError when the instant is not valid
 */
export function weekLines(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  locale: HoursLocale,
  at: Instant,
): WeekLine[] {
  const words = wordsOf(locale);
  const today = localMoment(instantMs(at)).day;
  const monday = mondayOf(today);
  const confirmedUntil = confirmedUntilMs(trust) ?? -Infinity;
  const confirmed = instantMs(at) < confirmedUntil;
  return words.dayNames.map((name, index) => {
    const day = monday + index;
    const weekday = index + 1;
    const line = { weekday, day: name, isToday: day === today };
    if (hours === null) return { ...line, date: null, text: words.weekLine.unknown };
    if (!confirmed) return { ...line, date: null, text: usualDayText(hours, weekday, words) };
    const text =
      startOfDay(day) < confirmedUntil
        ? confirmedDayText(hours, day, words)
        : words.weekLine.unknown;
    return { ...line, date: dateOfDay(day), text };
  });
}
