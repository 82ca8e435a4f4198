import {
  dateOfDay,
  dayOfDate,
  instantMs,
  instantOfLocal,
  isoInstant,
  localMoment,
  startOfDay,
  type Instant,
} from './calendar.js';
import type {
  HoursKind,
  HoursOfOneOffering,
  HoursTrust,
  OpeningHours,
} from './opening-hours.schema.js';
import { holidayStatement } from './public-holidays.js';
import { fallsOn, mergedRanges, minuteRange, type MinuteRange } from './recurrence.js';
import { confirmedUntilMs } from './trust.js';

/** Why a state is what it is; null where the rules simply say so. */
export type StateReason =
  | 'NOT_CONFIRMED'
  | 'HOURS_UNKNOWN'
  | 'ONLY_COUNTS_KNOWN'
  | 'TIMES_UNKNOWN'
  | 'RHYTHM_UNKNOWN'
  | 'PUBLIC_HOLIDAY'
  | 'EXCEPTION'
  | 'NO_WALK_IN';

/** Something other than closed, from one instant (ms) to another. */
export interface Span {
  from: number;
  to: number;
  state: 'OPEN' | 'UNKNOWN' | 'BY_APPOINTMENT';
  reason: StateReason | null;
}

/** One stretch in which anyone can walk in, as ISO instants in UTC. */
export interface Opening {
  from: string;
  to: string;
}

/** An interval starts at most at 24:00 and lasts at most a day. */
export const LONGEST_REACH_DAYS = 2;

/** The parts that each hold by themselves; see `alongside` in the schema. */
export function partsOf(hours: OpeningHours): HoursOfOneOffering[] {
  const { alongside, ...own } = hours;
  return [own, ...(alongside ?? [])];
}

/** The exception that holds on a day: the shortest that covers it, of equals the last. */
export function exceptionOn(
  part: HoursOfOneOffering,
  day: number,
): HoursOfOneOffering['exceptions'][number] | null {
  if (part.exceptions.length === 0) return null;
  const date = dateOfDay(day);
  const length = (exception: { from: string; until: string }) =>
    dayOfDate(exception.until) - dayOfDate(exception.from);
  return part.exceptions
    .filter(({ from, until }) => from <= date && date <= until)
    .reduce<HoursOfOneOffering['exceptions'][number] | null>(
      (best, next) => (best === null || length(next) <= length(best) ? next : best),
      null,
    );
}

/** Phone hours and beds let nobody in: are there any other rules? */
export function letsPeopleIn(part: HoursOfOneOffering): boolean {
  return part.rules.some(({ kind }) => kind === 'OPEN' || kind === 'BY_APPOINTMENT');
}

/** What the special hours of an exception are for: what lets people in, where the rules do. */
export function kindOfExceptions(part: HoursOfOneOffering): HoursKind {
  const kinds = part.rules.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.includes('OPEN')) return 'OPEN';
  return kinds.includes('BY_APPOINTMENT') ? 'BY_APPOINTMENT' : (kinds[0] ?? 'OPEN');
}

const WHOLE_DAY: MinuteRange = { from: 0, to: 1440 };

/** Everything but closed that begins on a local day, by the rules of one part; may overlap. */
export function spansOfDay(part: HoursOfOneOffering, day: number): Span[] {
  const spans: Span[] = [];
  const add = (range: MinuteRange, state: Span['state'], reason: StateReason | null) => {
    const from = instantOfLocal(day, range.from);
    const to = instantOfLocal(day, range.to);
    // A stretch inside the hour that is skipped in spring does not happen.
    if (from < to) spans.push({ from, to, state, reason });
  };
  const exception = exceptionOn(part, day);
  if (exception !== null) {
    const kind = kindOfExceptions(part);
    if (exception.intervals === null || kind === 'PHONE' || kind === 'STAY') return spans;
    for (const interval of exception.intervals) add(minuteRange(interval), kind, 'EXCEPTION');
    return spans;
  }
  if (part.rules.length === 0) {
    add(WHOLE_DAY, 'UNKNOWN', 'HOURS_UNKNOWN');
    return spans;
  }
  if (!letsPeopleIn(part)) return spans;
  const holiday = holidayStatement(part.publicHolidays, day);
  if (holiday === 'CLOSED') return spans;
  if (holiday === 'UNKNOWN') add(WHOLE_DAY, 'UNKNOWN', 'PUBLIC_HOLIDAY');

  for (const rule of part.rules) {
    const { kind } = rule;
    if (kind === 'PHONE' || kind === 'STAY') continue;
    const sure = holiday === 'UNKNOWN' ? 'UNKNOWN' : kind;
    const sureReason = holiday === 'UNKNOWN' ? 'PUBLIC_HOLIDAY' : null;
    if (rule.rule === 'COUNT') add(WHOLE_DAY, 'UNKNOWN', 'ONLY_COUNTS_KNOWN');
    else if (rule.rule === 'AROUND_THE_CLOCK') add(WHOLE_DAY, sure, sureReason);
    else {
      const falls = fallsOn(rule, day);
      if (falls === 'NO') continue;
      if (rule.intervals === null) add(WHOLE_DAY, 'UNKNOWN', 'TIMES_UNKNOWN');
      else
        for (const interval of rule.intervals) {
          if (falls === 'MAYBE') add(minuteRange(interval), 'UNKNOWN', 'RHYTHM_UNKNOWN');
          else add(minuteRange(interval), sure, sureReason);
        }
    }
  }
  return spans;
}

/** The spans that begin from one local day to another, both inclusive. */
export function spansOfDays(hours: OpeningHours, firstDay: number, lastDay: number): Span[] {
  const parts = partsOf(hours);
  const spans: Span[] = [];
  for (let day = firstDay; day <= lastDay; day += 1)
    for (const part of parts) spans.push(...spansOfDay(part, day));
  return spans;
}

/** Certain openings (ms) that touch a window, merged, sorted, not cut off at its edges. */
function certainOpenings(hours: OpeningHours, fromMs: number, toMs: number): MinuteRange[] {
  if (fromMs >= toMs) return [];
  const first = localMoment(fromMs).day - LONGEST_REACH_DAYS;
  const spans = spansOfDays(hours, first, localMoment(toMs).day);
  return mergedRanges(spans.filter(({ state }) => state === 'OPEN')).filter(
    ({ from, to }) => to > fromMs && from < toMs,
  );
}

/**
 * The openings in a window, cut off at its edges, overlapping ones merged, sorted. Hours that are
 * not confirmed at that time have none: nothing dated may be made of them.
 * @throws RangeError when an instant is not valid
 */
export function openingsBetween(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  from: Instant,
  to: Instant,
): Opening[] {
  const fromMs = instantMs(from);
  const toMs = Math.min(instantMs(to), confirmedUntilMs(trust) ?? -Infinity);
  if (hours === null) return [];
  return certainOpenings(hours, fromMs, toMs).map((opening) => ({
    from: isoInstant(Math.max(opening.from, fromMs)),
    to: isoInstant(Math.min(opening.to, toMs)),
  }));
}

/** How far ahead an opening is looked for: a season or a yearly closure is passed, not more. */
export const HORIZON_DAYS = 400;

/**
 * The first `n` openings that begin at or after an instant and within 400 days; none from hours that
 * are not confirmed, and none beyond the day on which their confirmation runs out.
 */
export function nextOpenings(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  from: Instant,
  n: number,
): Opening[] {
  const fromMs = instantMs(from);
  const confirmedUntil = confirmedUntilMs(trust);
  if (hours === null || confirmedUntil === null || n < 1) return [];
  const { day } = localMoment(fromMs);
  const lastMs = Math.min(startOfDay(day + HORIZON_DAYS), confirmedUntil);
  for (let days = 14; ; days *= 4) {
    // One day more than asked, so that an opening past midnight is not cut in two.
    const untilMs = Math.min(startOfDay(day + days), lastMs);
    const found = certainOpenings(hours, fromMs, untilMs).filter((o) => o.from >= fromMs);
    if (found.length > n || untilMs >= lastMs)
      return found
        .slice(0, n)
        .map((opening) => ({ from: isoInstant(opening.from), to: isoInstant(opening.to) }));
  }
}
