import { dateOfDay, instantMs, localMoment, startOfDay, type Instant } from './calendar.js';
import type { HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { partsOf, spansOfDay } from './openings.js';
import type { HoursText } from './sentence-words.js';
import { confirmedUntilMs } from './trust.js';
import { confirmedDayText } from './week-lines.js';

/** One day on which there is something to say: when the doors are open, or that nobody knows. */
export interface ComingDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** "van 9.00 tot 16.00 uur" */
  text: string;
  /** Somebody can walk in for certain; else it is by appointment, or not known. */
  isOpen: boolean;
}

/**
 * The days to come on which a place lets people in or may do so, with their exceptions and holidays; days
 * on which it is closed are left out, and of today what is over. None for hours that are not confirmed,
 * and none from the day on which their confirmation runs out: nothing dated may be made of them.
 *
 * @param count how many days are looked at, today included
 * @throws RangeError when the instant is not valid
 */
export function comingDays(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  words: HoursText,
  at: Instant,
  count: number,
): ComingDay[] {
  const confirmedUntil = confirmedUntilMs(trust);
  if (hours === null || confirmedUntil === null) return [];
  const nowMs = instantMs(at);
  const today = localMoment(nowMs).day;
  const days: ComingDay[] = [];
  for (let day = today; day < today + count && startOfDay(day) < confirmedUntil; day += 1) {
    if (nowMs >= confirmedUntil) break;
    const spans = partsOf(hours)
      .flatMap((part) => spansOfDay(part, day))
      .filter(({ to }) => to > nowMs);
    if (spans.length === 0) continue;
    days.push({
      date: dateOfDay(day),
      text: confirmedDayText(hours, day, words),
      isOpen: spans.some(({ state }) => state === 'OPEN'),
    });
  }
  return days;
}
