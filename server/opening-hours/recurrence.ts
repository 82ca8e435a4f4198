import {
  dateOfDay,
  dayOfDate,
  daysInMonth,
  isoWeekday,
  minutesOfTime,
  mondayOf,
  yearMonthDay,
} from './calendar.js';
import type { OpeningHoursRule, OpeningInterval } from './opening-hours.schema.js';

export type DayRule = Extract<OpeningHoursRule, { rule: 'DAYS' }>;
export type CountRule = Extract<OpeningHoursRule, { rule: 'COUNT' }>;

/** Minutes since the midnight at which the day begins; past midnight is 1440 and more. */
export interface MinuteRange {
  from: number;
  to: number;
}

export function isDayRule(rule: OpeningHoursRule): rule is DayRule {
  return rule.rule === 'DAYS';
}

/** Is the month and day within the season, which may wrap round the new year? */
export function isInSeason(season: { from: string; to: string }, day: number): boolean {
  const monthDay = dateOfDay(day).slice(5);
  return season.from <= season.to
    ? season.from <= monthDay && monthDay <= season.to
    : season.from <= monthDay || monthDay <= season.to;
}

/** Is the day within `validFrom` and `validUntil`, both inclusive? */
export function isValidOn(rule: Pick<DayRule, 'validFrom' | 'validUntil'>, day: number): boolean {
  if (rule.validFrom === null && rule.validUntil === null) return true;
  const date = dateOfDay(day);
  return (
    (rule.validFrom === null || rule.validFrom <= date) &&
    (rule.validUntil === null || date <= rule.validUntil)
  );
}

function matchesNth(nth: number[], day: number): boolean {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  const isLast = dayOfMonth + 7 > daysInMonth(year, month);
  return nth.includes(Math.ceil(dayOfMonth / 7)) || (isLast && nth.includes(-1));
}

function monthNumber(day: number): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month;
}

/** Does it not follow from the rule on which of its weekdays it falls? */
export function hasUnknownPhase({ recurrence }: DayRule): boolean {
  if (recurrence.type === 'YEARLY_COUNT') return true;
  if (recurrence.type === 'MONTHLY' && recurrence.nth === null) return true;
  return recurrence.interval > 1 && recurrence.anchor === null;
}

/** Does a rule fall on a local day? `MAYBE` where its weeks or months are not known. */
export function fallsOn(rule: DayRule, day: number): 'YES' | 'NO' | 'MAYBE' {
  if (!rule.days.includes(isoWeekday(day)) || !isValidOn(rule, day)) return 'NO';
  if (rule.season !== null && !isInSeason(rule.season, day)) return 'NO';
  const { recurrence } = rule;
  if (recurrence.type === 'YEARLY_COUNT') return 'MAYBE';
  if (recurrence.type === 'MONTHLY') {
    if (recurrence.nth !== null && !matchesNth(recurrence.nth, day)) return 'NO';
    if (recurrence.interval > 1 && recurrence.anchor !== null) {
      const months = monthNumber(day) - monthNumber(dayOfDate(recurrence.anchor));
      if (months % recurrence.interval !== 0) return 'NO';
    }
  } else if (recurrence.interval > 1 && recurrence.anchor !== null) {
    const weeks = (mondayOf(day) - mondayOf(dayOfDate(recurrence.anchor))) / 7;
    if (weeks % recurrence.interval !== 0) return 'NO';
  }
  return hasUnknownPhase(rule) ? 'MAYBE' : 'YES';
}

/** `to` at or before `from` runs past midnight. */
export function minuteRange({ from, to }: OpeningInterval): MinuteRange {
  const start = minutesOfTime(from);
  const end = minutesOfTime(to);
  return { from: start, to: end <= start ? end + 1440 : end };
}

/** Sorted, with overlapping and touching ranges as one. */
export function mergedRanges<Range extends MinuteRange>(ranges: readonly Range[]): MinuteRange[] {
  const merged: MinuteRange[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
