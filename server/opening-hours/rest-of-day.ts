import { instantMs, localMoment, startOfDay, type Instant } from './calendar.js';
import type { HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { LONGEST_REACH_DAYS, spansOfDays } from './openings.js';
import { confirmedUntilMs } from './trust.js';

/**
 * What may be said of the rest of a day, for "open today":
 * - `OPEN`: anyone can certainly walk in, now or later today;
 * - `CLOSED`: certainly not any more today;
 * - `UNKNOWN`: hours that nobody confirmed, that are not known, or only after an appointment.
 */
export type RestOfDay = 'OPEN' | 'CLOSED' | 'UNKNOWN';

/**
 * From a moment to midnight in Amsterdam. A stretch that began yesterday and runs past midnight
 * counts. Hours whose confirmation runs out at midnight still count today.
 *
 * @param hours null = not known
 * @throws RangeError when the instant is not valid
 */
export function restOfDay(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  at: Instant,
): RestOfDay {
  const ms = instantMs(at);
  const confirmedUntil = confirmedUntilMs(trust);
  if (hours === null || confirmedUntil === null || ms >= confirmedUntil) return 'UNKNOWN';
  const { day } = localMoment(ms);
  const midnight = startOfDay(day + 1);
  const left = spansOfDays(hours, day - LONGEST_REACH_DAYS, day).filter(
    ({ from, to }) => to > ms && from < midnight,
  );
  if (left.some(({ state }) => state === 'OPEN')) return 'OPEN';
  return left.length > 0 ? 'UNKNOWN' : 'CLOSED';
}
