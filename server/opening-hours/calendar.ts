/**
 * The calendar of Europe/Amsterdam. A local day is a number: days since 1970-01-01, so that days can
 * be added and compared; a time of day is minutes since local midnight; an instant is milliseconds
 * since 1970 in UTC.
 */
export const TIME_ZONE = 'Europe/Amsterdam';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** An instant as callers write it: ISO 8601 with offset, or a Date. */
export type Instant = string | Date;

/** @throws RangeError when it is no valid instant */
export function instantMs(instant: Instant): number {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${String(instant)}`);
  return ms;
}

/** `2026-05-05T08:00:00.000Z` */
export function isoInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** Local day of `YYYY-MM-DD`. */
export function dayOfDate(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a local day. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1-12) and day of the month of a local day. */
export function yearMonthDay(day: number): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week of a day. */
export function mondayOf(day: number): number {
  return day - isoWeekday(day) + 1;
}

/** ISO week number and the year it belongs to (its Thursday's). */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = yearMonthDay(thursday);
  return { year, week: Math.floor((thursday - dayOfDate(`${year}-01-01`)) / 7) + 1 };
}

/** The same day of the month so many months later, or the last day of that month. */
export function addMonths(day: number, months: number): number {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return Math.round(first.getTime() / MS_PER_DAY) + Math.min(dayOfMonth, last) - 1;
}

/** Minutes since midnight of `HH:MM` (`24:00` = 1440). */
export function minutesOfTime(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

let zoneFormat: Intl.DateTimeFormat | null = null;

/** Asks the time zone database; slow, hence the yearly table below. */
function askedOffsetMinutes(ms: number): number {
  zoneFormat ??= new Intl.DateTimeFormat('en-US', {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const at: Record<string, number> = {};
  for (const { type, value } of zoneFormat.formatToParts(ms)) at[type] = Number(value);
  const local = Date.UTC(at.year ?? 0, (at.month ?? 1) - 1, at.day, at.hour, at.minute);
  return Math.round((local - Math.floor(ms / MS_PER_MINUTE) * MS_PER_MINUTE) / MS_PER_MINUTE);
}

interface OffsetFrom {
  fromMs: number;
  offsetMinutes: number;
}

const offsetsByYear = new Map<number, OffsetFrom[]>();

/** The offsets of one UTC year, each with the instant from which it holds. */
function offsetsOf(year: number): OffsetFrom[] {
  const known = offsetsByYear.get(year);
  if (known !== undefined) return known;
  const start = Date.UTC(year, 0, 1);
  const offsets: OffsetFrom[] = [{ fromMs: start, offsetMinutes: askedOffsetMinutes(start) }];
  for (let month = 1; month <= 12; month += 1) {
    let before = Date.UTC(year, month - 1, 1);
    let after = Date.UTC(year, month, 1);
    const offsetAfter = askedOffsetMinutes(after);
    if (askedOffsetMinutes(before) === offsetAfter) continue;
    while (after - before > MS_PER_MINUTE) {
      const middle = before + Math.floor((after - before) / MS_PER_MINUTE / 2) * MS_PER_MINUTE;
      if (askedOffsetMinutes(middle) === offsetAfter) after = middle;
      else before = middle;
    }
    offsets.push({ fromMs: after, offsetMinutes: offsetAfter });
  }
  offsetsByYear.set(year, offsets);
  return offsets;
}

/** The stretch that was asked of last: thousands of questions in a row are about the same season. */
let lastStretch = { fromMs: Infinity, untilMs: -Infinity, offsetMinutes: 60 };

/** Minutes that Amsterdam is ahead of UTC at an instant. */
export function offsetMinutesAt(ms: number): number {
  if (!(ms >= lastStretch.fromMs && ms < lastStretch.untilMs)) lastStretch = stretchAt(ms);
  return lastStretch.offsetMinutes;
}

function stretchAt(ms: number): typeof lastStretch {
  const year = new Date(ms).getUTCFullYear();
  const offsets = offsetsOf(year);
  const index = Math.max(
    0,
    offsets.findLastIndex(({ fromMs }) => fromMs <= ms),
  );
  const { fromMs = ms, offsetMinutes = 60 } = offsets[index] ?? {};
  return { fromMs, untilMs: offsets[index + 1]?.fromMs ?? Date.UTC(year + 1, 0, 1), offsetMinutes };
}

/** Local day and minutes since midnight at an instant. */
export function localMoment(ms: number): { day: number; minutes: number } {
  const local = ms + offsetMinutesAt(ms) * MS_PER_MINUTE;
  const day = Math.floor(local / MS_PER_DAY);
  return { day, minutes: Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE) };
}

/**
 * The instant of a local time. A time that is skipped in spring is read with the offset before the
 * change (02:30 is half past three), a time that comes twice in autumn is the first of the two: as
 * iCalendar (RFC 5545, 3.3.5) and Temporal's `compatible` have it.
 * @param minutes since midnight; 1440 and more run into the next days
 */
export function instantOfLocal(day: number, minutes: number): number {
  const asUtc = day * MS_PER_DAY + minutes * MS_PER_MINUTE;
  const before = offsetMinutesAt(asUtc - MS_PER_DAY);
  const after = offsetMinutesAt(asUtc + MS_PER_DAY);
  const early = asUtc - before * MS_PER_MINUTE;
  if (before === after || offsetMinutesAt(early) === before) return early;
  const late = asUtc - after * MS_PER_MINUTE;
  return offsetMinutesAt(late) === after ? late : early;
}

/** The instant at which a local day begins. */
export function startOfDay(day: number): number {
  return instantOfLocal(day, 0);
}
