import type { DayPartName, HoursKind, OpeningHoursRule } from './opening-hours.schema.js';
import {
  isDayRule,
  mergedRanges,
  minuteRange,
  type DayRule,
  type MinuteRange,
} from './recurrence.js';

/**
 * Rules on named days, made readable: what overlaps is merged, days with the same times stand
 * together, in the order of the week.
 */
export interface PlanLine {
  kind: HoursKind;
  /** ISO weekdays, sorted. */
  days: number[];
  /** Minutes since midnight; null = the times are not known. */
  ranges: MinuteRange[] | null;
  dayParts: DayPartName[];
  recurrence: DayRule['recurrence'];
  season: DayRule['season'];
  validFrom: string | null;
  validUntil: string | null;
}

/** Rules with the same key fall on the same dates, weekday for weekday. */
function datesKey({ kind, recurrence, season, validFrom, validUntil }: DayRule): string {
  return JSON.stringify([kind, recurrence, season, validFrom, validUntil]);
}

/** The lines of the rules on named days; counts and around-the-clock rules are left to the caller. */
export function planOf(rules: readonly OpeningHoursRule[]): PlanLine[] {
  const dayRules = rules.filter(isDayRule);
  const lines: PlanLine[] = [];
  for (const key of new Set(dayRules.map(datesKey))) {
    const group = dayRules.filter((rule) => datesKey(rule) === key);
    const [first] = group;
    if (first === undefined) continue;
    const { kind, recurrence, season, validFrom, validUntil } = first;
    const byTimes = new Map<string, PlanLine>();
    const add = (day: number, ranges: MinuteRange[] | null, dayParts: DayPartName[]) => {
      const times = JSON.stringify([ranges, dayParts]);
      const line = byTimes.get(times);
      if (line === undefined) {
        const days = [day];
        const dates = { recurrence, season, validFrom, validUntil };
        byTimes.set(times, { kind, days, ranges, dayParts, ...dates });
      } else line.days.push(day);
    };
    for (let day = 1; day <= 7; day += 1) {
      const falling = group.filter(({ days }) => days.includes(day));
      const ranges = mergedRanges(falling.flatMap((rule) => rule.intervals ?? []).map(minuteRange));
      if (ranges.length > 0) add(day, ranges, []);
      const untimed = falling.filter(({ intervals }) => intervals === null);
      const named = [...new Set(untimed.flatMap(({ dayParts }) => dayParts))];
      if (untimed.length > 0) add(day, null, named);
    }
    lines.push(...byTimes.values());
  }
  return lines;
}

/** `HH:MM` of minutes since midnight; past midnight begins anew, midnight as an end is `24:00`. */
export function timeOfMinutes(minutes: number): string {
  const ofDay = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Consecutive days as runs: Monday, Tuesday, Wednesday and Friday = `[[1, 2, 3], [5]]`. */
export function runsOfDays(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
}
