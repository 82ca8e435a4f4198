import type { DayPartName, HoursKind } from './opening-hours.schema.js';
import type { CountRule, MinuteRange } from './recurrence.js';
import { runsOfDays, type PlanLine } from './week-plan.js';

export const HOURS_LOCALES = ['nl', 'en', 'ar'] as const;
export type HoursLocale = (typeof HOURS_LOCALES)[number];

/** `SHORT`: "ma-vr 9-16"; `LONG`: "maandag tot en met vrijdag van 9.00 tot 16.00 uur". */
export type Style = 'SHORT' | 'LONG';

/** When the next opening begins, seen from now. */
export type NextOpeningDay =
  { when: 'TODAY' | 'TOMORROW' | 'DATE' } | { when: 'WEEKDAY'; weekday: number };

/** What one language says about opening hours. Times are minutes since midnight. */
export interface HoursWords {
  /** BCP 47, for dates; always with Latin digits, as on the door. */
  dateLocale: string;
  /** Long names, Monday first. */
  dayNames: readonly string[];
  and: string;
  /** Between one rule and the next within a sentence. */
  semicolon: string;
  days(days: readonly number[], style: Style): string;
  time(minutes: number): string;
  ranges(ranges: readonly MinuteRange[], style: Style): string;
  dayParts(names: readonly DayPartName[], style: Style): string;
  /** "om de week", "elke 1e en 3e"; null = every week. */
  rhythm(line: PlanLine): string | null;
  /** Rhythm, days and times together. */
  line(line: PlanLine, style: Style): string;
  timesUnknown: string;
  kindPrefix: Record<HoursKind, string>;
  /** `from` and `until` are readable dates; one of them may be null. */
  period(from: string | null, until: string | null): string;
  count(rule: CountRule, style: Style): string;
  aroundTheClock: Record<HoursKind, string>;
  otherHoursUnknown: string;
  verbatim(text: string): string;
  closedFor(from: string, until: string | null, reason: string | null): string;
  openOn(from: string, until: string | null, times: string, reason: string | null): string;
  holidays: Record<'OPEN' | 'CLOSED', string>;
  goodFriday: Record<'OPEN' | 'CLOSED', string>;
  liberationDay: Record<'OPEN' | 'CLOSED', string>;
  hoursUnknown: string;
  /** `date` is readable; `precision` says how much of it is known. */
  accordingTo(date: string | null, precision: 'YEAR' | 'MONTH' | 'DAY', body: string): string;
  lastConfirmed(date: string, body: string): string;
  weekLine: {
    closed: string;
    notMentioned: string;
    unknown: string;
    holidayUnknown: string;
    sometimes(times: string): string;
    because(text: string, reason: string): string;
  };
  state: {
    openUntil(time: string): string;
    openNow: string;
    closed: string;
    closedOpens(day: NextOpeningDay, dayText: string, time: string): string;
    byAppointment: string;
    noWalkIn: string;
    notConfirmed: string;
    holidayUnknown: string;
    unknown: string;
  };
}

/** All a language says but what is about this very moment: on paper there is no "now". */
export type HoursText = Omit<HoursWords, 'state'>;

/** "a", "a en b", "a, b en c" */
export function listed(items: readonly string[], and: string, comma = ', '): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(comma)}${and}${last}`;
}

/** Runs of three days and more as "first to last", the others one by one. */
export function listedDays(
  days: readonly number[],
  names: readonly string[],
  to: (first: string, last: string) => string,
  and: string,
  comma = ', ',
): string {
  const name = (day: number | undefined) => names[(day ?? 1) - 1] ?? '';
  const items = runsOfDays(days).flatMap((run) =>
    run.length > 2 ? [to(name(run[0]), name(run.at(-1)))] : run.map(name),
  );
  return listed(items, and, comma);
}
