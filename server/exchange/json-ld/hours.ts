import type { Event, OpeningHoursSpecification, Schedule } from 'schema-dts';
import {
  dateOfDay,
  instantMs,
  isoWeekday,
  localMoment,
  TIME_ZONE,
} from '../../opening-hours/calendar.js';
import type {
  HoursOfOneOffering,
  HoursTrust,
  OpeningHours,
} from '../../opening-hours/opening-hours.schema.js';
import { exceptionOn, kindOfExceptions, partsOf } from '../../opening-hours/openings.js';
import { holidayStatement } from '../../opening-hours/public-holidays.js';
import {
  fallsOn,
  hasUnknownPhase,
  isInSeason,
  isValidOn,
  mergedRanges,
  minuteRange,
  type DayRule,
  type MinuteRange,
} from '../../opening-hours/recurrence.js';
import { confirmedUntilMs, isConfirmed } from '../../opening-hours/trust.js';
import { planOf, timeOfMinutes, type PlanLine } from '../../opening-hours/week-plan.js';

/** When anyone can walk in, in the words of schema.org; each list is empty where nothing is certain. */
export interface HoursInSchema {
  /** Every week. */
  weekly: OpeningHoursSpecification[];
  /** Dates that replace what `weekly` says of them. */
  special: OpeningHoursSpecification[];
  /** Every so many weeks or months, as an event at the place: opening hours have no words for that. */
  rhythms: Event[];
}

const NOTHING: HoursInSchema = { weekly: [], special: [], rhythms: [] };

/** A confirmation holds for months; nobody needs a calendar further ahead. */
const DAYS_AHEAD = 365;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAYS = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
  'https://schema.org/Sunday',
] as const;

/** The local days about which something is said. */
interface Window {
  first: number;
  last: number;
}

/**
 * The hours in which anyone can walk in, from the local day of `now` for a year, or until the day on
 * which the confirmation runs out: a copy of the page goes stale by itself. Nothing of hours that nobody
 * confirmed within their clock; nothing of days of which it is not certain (unknown days, times or weeks,
 * a holiday the place has not stated).
 * @param name of an event that comes every so many weeks
 */
export function hoursInSchema(
  hours: OpeningHours | undefined,
  trust: HoursTrust,
  now: Date,
  name: string,
): HoursInSchema {
  if (hours === undefined || !isConfirmed(trust, now)) return NOTHING;
  const first = localMoment(instantMs(now)).day;
  const runsOut = confirmedUntilMs(trust) ?? Infinity;
  const window = { first, last: Math.min(first + DAYS_AHEAD, localMoment(runsOut - 1).day) };
  const parts = partsOf(hours);
  // A special day closes the whole place in these words; of several parts it closes only one.
  const perPart = parts.map((part) => ofPart(part, window, parts.length > 1, name));
  return {
    weekly: perPart.flatMap(({ weekly }) => weekly),
    special: perPart.flatMap(({ special }) => special),
    rhythms: perPart.flatMap(({ rhythms }) => rhythms),
  };
}

function ofPart(
  part: HoursOfOneOffering,
  window: Window,
  isOneOfSeveral: boolean,
  name: string,
): HoursInSchema {
  // Appointments, the telephone and guests: nobody walks in.
  if (kindOfExceptions(part) !== 'OPEN') return NOTHING;
  const lines = linesOf(part);
  const everyWeek = lines.filter(isEveryWeek);
  const special = specialDays(part, everyWeek, window);
  const isLeftOut = (day: number) =>
    isUncertain(part, day) || (isOneOfSeveral && isSpecial(part, day));
  return {
    weekly: [
      ...everyWeek.flatMap((line) => weeklyOf(line, window, isLeftOut)),
      ...(isOneOfSeveral ? special.filter(({ opens, closes }) => opens !== closes) : []),
    ],
    special: isOneOfSeveral ? [] : special,
    rhythms: lines
      .filter((line) => !everyWeek.includes(line))
      .flatMap((line) => rhythmsOf(part, line, window, name)),
  };
}

/** Rules that let anyone in at known times on known days. */
function linesOf(part: HoursOfOneOffering): PlanLine[] {
  const open = part.rules.filter(({ kind }) => kind === 'OPEN');
  const always = open.some(({ rule }) => rule === 'AROUND_THE_CLOCK');
  const lines = always ? [dayAndNight()] : planOf(open);
  return lines.filter((line) => line.ranges !== null && !hasUnknownPhase(asRule(line)));
}

function dayAndNight(): PlanLine {
  return {
    kind: 'OPEN',
    days: EVERY_DAY,
    ranges: [{ from: 0, to: 1440 }],
    dayParts: [],
    recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
    season: null,
    validFrom: null,
    validUntil: null,
  };
}

function asRule(line: PlanLine): DayRule {
  return { rule: 'DAYS', ...line, intervals: null };
}

function isEveryWeek({ recurrence }: PlanLine): boolean {
  return recurrence.type === 'WEEKLY' && recurrence.interval === 1;
}

/** A holiday of which the place has not said whether it is open, and no exception settles it. */
function isUncertain(part: HoursOfOneOffering, day: number): boolean {
  return (
    exceptionOn(part, day) === null && holidayStatement(part.publicHolidays, day) === 'UNKNOWN'
  );
}

function isSpecial(part: HoursOfOneOffering, day: number): boolean {
  return exceptionOn(part, day) !== null || holidayStatement(part.publicHolidays, day) === 'CLOSED';
}

/** One line of the week, as often as what is left out interrupts it. */
function weeklyOf(
  line: PlanLine,
  window: Window,
  isLeftOut: (day: number) => boolean,
): OpeningHoursSpecification[] {
  const holds = (day: number) =>
    isValidOn(line, day) &&
    (line.season === null || isInSeason(line.season, day)) &&
    !(line.days.includes(isoWeekday(day)) && isLeftOut(day));
  return stretches(window, holds)
    .filter(({ first, last }) => hasDayOf(line, first, last))
    .flatMap(({ first, last }) =>
      (line.ranges ?? []).map((range) => ({
        '@type': 'OpeningHoursSpecification' as const,
        dayOfWeek: line.days.map((day) => DAYS[day - 1]!),
        ...timesOf(range),
        validFrom: dateOfDay(first),
        validThrough: dateOfDay(last),
      })),
    );
}

function hasDayOf({ days }: PlanLine, first: number, last: number): boolean {
  for (let day = first; day <= last; day += 1) if (days.includes(isoWeekday(day))) return true;
  return false;
}

function stretches({ first, last }: Window, holds: (day: number) => boolean): Window[] {
  const found: Window[] = [];
  for (let day = first; day <= last; day += 1) {
    if (!holds(day)) continue;
    const current = found.at(-1);
    if (current !== undefined && current.last === day - 1) current.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}

/** Days with hours of their own, and days on which the week would say open while it is closed. */
function specialDays(
  part: HoursOfOneOffering,
  everyWeek: readonly PlanLine[],
  window: Window,
): OpeningHoursSpecification[] {
  const found: OpeningHoursSpecification[] = [];
  const closed = (day: number) => {
    const exception = exceptionOn(part, day);
    if (exception !== null) return exception.intervals === null;
    if (holidayStatement(part.publicHolidays, day) !== 'CLOSED') return false;
    return everyWeek.some((line) => fallsOn(asRule(line), day) === 'YES');
  };
  for (const { first, last } of stretches(window, closed))
    found.push(specification({ opens: '00:00', closes: '00:00' }, first, last));
  for (let day = window.first; day <= window.last; day += 1) {
    for (const range of mergedRanges((exceptionOn(part, day)?.intervals ?? []).map(minuteRange)))
      found.push(specification(timesOf(range), day, day));
  }
  return found;
}

function specification(
  times: { opens: string; closes: string },
  first: number,
  last: number,
): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    ...times,
    validFrom: dateOfDay(first),
    validThrough: dateOfDay(last),
  };
}

/** Midnight as an end is the beginning of the next day; a whole day is written as search engines read it. */
function timesOf({ from, to }: MinuteRange): { opens: string; closes: string } {
  if (to - from >= 1440) return { opens: '00:00', closes: '23:59' };
  return { opens: timeOfMinutes(from), closes: timeOfMinutes(to).replace('24:00', '00:00') };
}

function rhythmsOf(
  part: HoursOfOneOffering,
  line: PlanLine,
  window: Window,
  name: string,
): Event[] {
  const days: number[] = [];
  for (let day = window.first; day <= window.last; day += 1)
    if (fallsOn(asRule(line), day) === 'YES') days.push(day);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const left = days.filter((day) => isUncertain(part, day) || isSpecial(part, day));
  if (left.length === days.length) return [];
  return (line.ranges ?? []).map((range) => {
    const { opens, closes } = timesOf(range);
    const schedule: Schedule = {
      '@type': 'Schedule',
      ...rhythm(line),
      startDate: dateOfDay(first),
      endDate: dateOfDay(last),
      startTime: opens,
      endTime: closes,
      scheduleTimezone: TIME_ZONE,
      ...(left.length > 0 ? { exceptDate: left.map(dateOfDay) } : {}),
    };
    return { '@type': 'Event', name, eventSchedule: schedule };
  });
}

/** `P2W` with days by name; of months `1WE` and `-1WE`, as iCalendar writes them. */
function rhythm({ days, recurrence }: PlanLine): { repeatFrequency: string; byDay: string[] } {
  if (recurrence.type !== 'MONTHLY') {
    const weeks = recurrence.type === 'WEEKLY' ? recurrence.interval : 1;
    return { repeatFrequency: `P${weeks}W`, byDay: days.map((day) => DAYS[day - 1]!) };
  }
  return {
    repeatFrequency: `P${recurrence.interval}M`,
    byDay: (recurrence.nth ?? []).flatMap((nth) => days.map((day) => `${nth}${SHORT[day - 1]}`)),
  };
}

const SHORT = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
