import { dayOfDate } from './calendar.js';
import type { OpeningHours } from './opening-hours.schema.js';
import { partsOf } from './openings.js';
import {
  fallsOn,
  hasUnknownPhase,
  isDayRule,
  isInSeason,
  isValidOn,
  mergedRanges,
  minuteRange,
  type CountRule,
  type DayRule,
} from './recurrence.js';

/** Day parts a week, averaged; two decimals. `min` = `max` where nothing is unknown. */
export interface DayPartsPerWeek {
  min: number;
  max: number;
}

export interface DayPartParameters {
  /** A day with fewer open minutes has no day part. */
  minMinutes?: number;
  /**
   * `YYYY-MM-DD`: count the rules that are valid on this date. Without it a rule with `validFrom` or
   * `validUntil` counts in the upper bound only.
   */
  on?: string | null;
}

export const DEFAULT_MIN_MINUTES = 120;
const MINUTES_PER_DAY_PART = 240;
const MOST_PER_DAY = 3;
const MOST_PER_WEEK = 7 * MOST_PER_DAY;
/** A place that opens less often has none. */
const FEWEST_DAYS_PER_WEEK = 1 / 4;
const WEEKS_PER_YEAR = 365.2425 / 7;
/** After 28 years dates fall on the same weekdays again: 1461 weeks. From Monday 3 January 2000. */
const CALENDAR_CYCLE_WEEKS = 1461;
const CYCLE_START = dayOfDate('2000-01-03');
const LONGEST_WEEK_CYCLE = 520;

/** Day parts and days with at least one, a week, each with its bounds. */
interface Bounds {
  min: number;
  max: number;
  daysMin: number;
  daysMax: number;
}

const NONE: Bounds = { min: 0, max: 0, daysMin: 0, daysMax: 0 };

/** Day parts of a day that is open for so many minutes. */
export function dayPartsOfMinutes(minutes: number, minMinutes = DEFAULT_MIN_MINUTES): number {
  if (minutes <= 0 || minutes < minMinutes) return 0;
  return Math.min(MOST_PER_DAY, Math.max(1, Math.round(minutes / MINUTES_PER_DAY_PART)));
}

type HowLong = Pick<DayRule, 'intervals' | 'dayParts'>;

/**
 * The bounds for one day on which these rules fall. A named part ("wo middag") is one day part: it
 * is what the word *dagdeel* means. Nothing known of the times: anything from none to three.
 */
function boundsOfDay(rules: readonly HowLong[], minMinutes: number): { min: number; max: number } {
  const ranges = mergedRanges(rules.flatMap((rule) => rule.intervals ?? []).map(minuteRange));
  const minutes = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const timed = dayPartsOfMinutes(minutes, minMinutes);
  const untimed = rules.filter((rule) => rule.intervals === null);
  const named = new Set(untimed.flatMap((rule) => rule.dayParts)).size;
  if (untimed.some((rule) => rule.dayParts.length === 0))
    return { min: Math.max(timed, named), max: MOST_PER_DAY };
  return { min: Math.max(timed, named), max: Math.min(MOST_PER_DAY, timed + named) };
}

function add(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    daysMin: a.daysMin + b.daysMin,
    daysMax: a.daysMax + b.daysMax,
  };
}

/** Two that may fall on the same days: at least the larger, at most both. */
function addPerhapsTogether(a: Bounds, b: Bounds): Bounds {
  return { ...add(a, b), min: Math.max(a.min, b.min), daysMin: Math.max(a.daysMin, b.daysMin) };
}

function perWeek(times: number, day: { min: number; max: number }): Bounds {
  return {
    min: times * day.min,
    max: times * day.max,
    daysMin: day.min > 0 ? times : 0,
    daysMax: day.max > 0 ? times : 0,
  };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a * b) / x;
}

/** Weeks after which rules with known dates begin anew. */
function cycleWeeks(rules: readonly DayRule[]): number {
  let weeks = 1;
  for (const { recurrence, season } of rules) {
    if (season !== null || recurrence.type !== 'WEEKLY') return CALENDAR_CYCLE_WEEKS;
    weeks = leastCommonMultiple(weeks, recurrence.interval);
  }
  return Math.min(weeks, LONGEST_WEEK_CYCLE);
}

/** The average on one weekday of rules whose dates are known, over their common cycle. */
function boundsOfDatedRules(
  rules: readonly DayRule[],
  weekday: number,
  minMinutes: number,
): Bounds {
  if (rules.length === 0) return NONE;
  const weeks = cycleWeeks(rules);
  const total = { ...NONE };
  for (let week = 0; week < weeks; week += 1) {
    const day = CYCLE_START + week * 7 + weekday - 1;
    const falling = rules.filter((rule) => fallsOn(rule, day) === 'YES');
    if (falling.length === 0) continue;
    const { min, max } = boundsOfDay(falling, minMinutes);
    total.min += min;
    total.max += max;
    total.daysMin += min > 0 ? 1 : 0;
    total.daysMax += max > 0 ? 1 : 0;
  }
  return {
    min: total.min / weeks,
    max: total.max / weeks,
    daysMin: total.daysMin / weeks,
    daysMax: total.daysMax / weeks,
  };
}

/** Part of the year that a season takes, over four years. */
function shareOfYear(season: NonNullable<DayRule['season']>): number {
  const days = 4 * 365 + 1;
  let inSeason = 0;
  for (let day = CYCLE_START; day < CYCLE_START + days; day += 1)
    if (isInSeason(season, day)) inSeason += 1;
  return inSeason / days;
}

/** How often a rule falls on each of its weekdays, a week, when it is not known in which weeks. */
function timesPerWeekday({ recurrence, season }: DayRule): number {
  if (recurrence.type === 'YEARLY_COUNT') return 0;
  const share = season === null ? 1 : shareOfYear(season);
  if (recurrence.type === 'WEEKLY') return share / recurrence.interval;
  // A fifth Monday comes in so many months a year as there are weeks beyond 48.
  const aMonth = (recurrence.nth ?? [1]).reduce(
    (sum, nth) => sum + (nth === 5 ? (WEEKS_PER_YEAR - 48) / 12 : 1),
    0,
  );
  return (share * aMonth * 12) / recurrence.interval / WEEKS_PER_YEAR;
}

function boundsOfDayRules(rules: readonly DayRule[], minMinutes: number): Bounds {
  let bounds = NONE;
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const ofDay = rules.filter(({ days }) => days.includes(weekday));
    const dated = ofDay.filter((rule) => !hasUnknownPhase(rule));
    const onDay = ofDay
      .filter(hasUnknownPhase)
      .map((rule) => perWeek(timesPerWeekday(rule), boundsOfDay([rule], minMinutes)))
      .reduce(addPerhapsTogether, boundsOfDatedRules(dated, weekday, minMinutes));
    bounds = add(bounds, { ...onDay, max: Math.min(onDay.max, MOST_PER_DAY) });
  }
  // So many times a year, on one or another of its weekdays.
  for (const rule of rules)
    if (rule.recurrence.type === 'YEARLY_COUNT') {
      const times = rule.recurrence.times / WEEKS_PER_YEAR;
      bounds = addPerhapsTogether(bounds, perWeek(times, boundsOfDay([rule], minMinutes)));
    }
  return bounds;
}

const PERIODS_PER_WEEK = { WEEK: 1, MONTH: 12 / WEEKS_PER_YEAR, YEAR: 1 / WEEKS_PER_YEAR };

function boundsOfCount(rule: CountRule, minMinutes: number): Bounds {
  const times = rule.count * PERIODS_PER_WEEK[rule.per];
  if (rule.unit === 'DAY_PARTS') {
    const parts = Math.min(times, MOST_PER_WEEK);
    return { min: parts, max: parts, daysMin: parts / MOST_PER_DAY, daysMax: parts };
  }
  const days = Math.min(times, rule.unit === 'DAYS' ? 7 : MOST_PER_WEEK);
  return perWeek(days, boundsOfDay([rule], minMinutes));
}

function rounded(value: number): number {
  return Math.round(Math.min(value, MOST_PER_WEEK) * 100) / 100;
}

/**
 * Day parts (*dagdelen*) per week in which anyone can walk in, as PRODUCT defines them: on a day with
 * fewer than `minMinutes` open minutes none, else minutes / 240 rounded, at least 1, at most 3;
 * averaged over the cycle of the rules; a place that opens less than once in four weeks has none.
 * Phone hours, beds and appointments have none; exceptions and holidays are left out. A stretch past
 * midnight counts on the day on which it begins. Where offerings may or may not fall on the same
 * days, the lower bound takes the larger of them and the upper bound their sum.
 * @returns null when nothing is known
 */
export function dayPartsPerWeek(
  hours: OpeningHours | null,
  { minMinutes = DEFAULT_MIN_MINUTES, on = null }: DayPartParameters = {},
): DayPartsPerWeek | null {
  if (hours === null) return null;
  const parts = partsOf(hours);
  const rules = parts.flatMap((part) => part.rules);
  if (rules.length === 0) return null;
  const someUnknown = parts.some((part) => part.rules.length === 0);
  const walkIn = rules.filter(({ kind }) => kind === 'OPEN');
  if (walkIn.some(({ rule }) => rule === 'AROUND_THE_CLOCK'))
    return { min: MOST_PER_WEEK, max: MOST_PER_WEEK };

  const isBounded = (rule: DayRule) => rule.validFrom !== null || rule.validUntil !== null;
  const always = (rule: DayRule): DayRule => ({ ...rule, validFrom: null, validUntil: null });
  const dayRules = walkIn.filter(isDayRule);
  const sure =
    on === null
      ? dayRules.filter((rule) => !isBounded(rule))
      : dayRules.filter((rule) => isValidOn(rule, dayOfDate(on)));
  const possible = on === null ? dayRules : sure;
  const least = boundsOfDayRules(sure.map(always), minMinutes);
  const most =
    possible.length === sure.length ? least : boundsOfDayRules(possible.map(always), minMinutes);
  const dayBounds = { ...most, min: least.min, daysMin: least.daysMin };
  const total = walkIn
    .filter((rule) => rule.rule === 'COUNT')
    .map((rule) => boundsOfCount(rule, minMinutes))
    .reduce(addPerhapsTogether, dayBounds);
  const oftenEnough = (days: number) => days >= FEWEST_DAYS_PER_WEEK - 1e-9;
  return {
    min: oftenEnough(total.daysMin) ? rounded(total.min) : 0,
    max: someUnknown ? MOST_PER_WEEK : oftenEnough(total.daysMax) ? rounded(total.max) : 0,
  };
}
