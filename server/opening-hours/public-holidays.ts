import { dateOfDay, dayOfDate, isoWeekday, yearMonthDay } from './calendar.js';
import type { OpeningHours } from './opening-hours.schema.js';

export const PUBLIC_HOLIDAYS = [
  'NEW_YEAR',
  'GOOD_FRIDAY',
  'EASTER_SUNDAY',
  'EASTER_MONDAY',
  'KINGS_DAY',
  'LIBERATION_DAY',
  'ASCENSION',
  'WHIT_SUNDAY',
  'WHIT_MONDAY',
  'CHRISTMAS',
  'SECOND_CHRISTMAS',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

/** Local day of Easter Sunday (Gregorian; the "anonymous" computus of Meeus). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOfDate(
    `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`,
  );
}

/** King's Day: 27 April, or the 26th when the 27th is a Sunday (since 2014). */
export function kingsDay(year: number): number {
  const day = dayOfDate(`${year}-04-27`);
  return isoWeekday(day) === 7 ? day - 1 : day;
}

const byYear = new Map<number, Map<number, PublicHoliday>>();

function holidaysOf(year: number): Map<number, PublicHoliday> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  // Later entries win where two fall together: 5 May 2016 was Ascension Day, free for everyone.
  const holidays = new Map<number, PublicHoliday>([
    [dayOfDate(`${year}-05-05`), 'LIBERATION_DAY'],
    [easter - 2, 'GOOD_FRIDAY'],
    [kingsDay(year), 'KINGS_DAY'],
    [dayOfDate(`${year}-01-01`), 'NEW_YEAR'],
    [easter, 'EASTER_SUNDAY'],
    [easter + 1, 'EASTER_MONDAY'],
    [easter + 39, 'ASCENSION'],
    [easter + 49, 'WHIT_SUNDAY'],
    [easter + 50, 'WHIT_MONDAY'],
    [dayOfDate(`${year}-12-25`), 'CHRISTMAS'],
    [dayOfDate(`${year}-12-26`), 'SECOND_CHRISTMAS'],
  ]);
  byYear.set(year, holidays);
  return holidays;
}

/** The Dutch public holiday on a local day, null = none. */
export function publicHolidayOn(day: number): PublicHoliday | null {
  return holidaysOf(yearMonthDay(day).year).get(day) ?? null;
}

/** The Dutch public holidays of a year, by date. Good Friday and 5 May are up to each place. */
export function publicHolidaysOf(year: number): { date: string; holiday: PublicHoliday }[] {
  return [...holidaysOf(year)]
    .sort(([a], [b]) => a - b)
    .map(([day, holiday]) => ({ date: dateOfDay(day), holiday }));
}

/** What a place says of a day as a public holiday; null = the day is none. */
export function holidayStatement(
  stated: OpeningHours['publicHolidays'],
  day: number,
): 'OPEN' | 'CLOSED' | 'UNKNOWN' | null {
  const holiday = publicHolidayOn(day);
  if (holiday === null) return null;
  if (holiday === 'GOOD_FRIDAY') return stated.goodFriday;
  return holiday === 'LIBERATION_DAY' ? stated.liberationDay : stated.general;
}
