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
  if (hours === null || trust === null) return 'UNKNOWN';
  const { isConfirmed, openUntil, perhapsUntil } = wholeDay(hours, trust, localMoment(ms).day);
  if (!isConfirmed) return 'UNKNOWN';
  if (ms < openUntil) return 'OPEN';
  return ms < perhapsUntil ? 'UNKNOWN' : 'CLOSED';
}

/** What is to be said of one local day, whatever the time. */
interface WholeDay {
  day: number;
  confirmedAt: string | null;
  freshnessMonths: number;
  /** A confirmation never runs out in the middle of a day. */
  isConfirmed: boolean;
  /** When the last stretch that touches the day ends, ms. */
  openUntil: number;
  /** The same, with those of which it is not sure that anyone can walk in. */
  perhapsUntil: number;
}

/** Hours are values that nobody changes, and on one day every search asks the same of all of them. */
const lastAsked = new WeakMap<OpeningHours, WholeDay>();

function wholeDay(hours: OpeningHours, trust: HoursTrust, day: number): WholeDay {
  const { confirmedAt, freshnessMonths } = trust;
  const known = lastAsked.get(hours);
  const isKnown =
    known?.day === day &&
    known.confirmedAt === confirmedAt &&
    known.freshnessMonths === freshnessMonths;
  if (isKnown) return known;
  const isConfirmed = startOfDay(day) < (confirmedUntilMs(trust) ?? -Infinity);
  const asked = { day, confirmedAt, freshnessMonths, isConfirmed, ...lastMoments(hours, day) };
  lastAsked.set(hours, asked);
  return asked;
}

function lastMoments(hours: OpeningHours, day: number) {
  const midnight = startOfDay(day + 1);
  let openUntil = -Infinity;
  let perhapsUntil = -Infinity;
  for (const { from, to, state } of spansOfDays(hours, day - LONGEST_REACH_DAYS, day)) {
    if (from >= midnight) continue;
    if (state === 'OPEN') openUntil = Math.max(openUntil, to);
    perhapsUntil = Math.max(perhapsUntil, to);
  }
  return { openUntil, perhapsUntil };
}
