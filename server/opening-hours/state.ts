import { instantMs, isoInstant, localMoment, startOfDay, type Instant } from './calendar.js';
import type { HoursTrust, OpeningHours } from './opening-hours.schema.js';
import {
  exceptionOn,
  HORIZON_DAYS,
  letsPeopleIn,
  LONGEST_REACH_DAYS,
  partsOf,
  spansOfDays,
  type Span,
  type StateReason,
} from './openings.js';
import { holidayStatement } from './public-holidays.js';
import { confirmedUntilMs } from './trust.js';

export const OPENING_STATES = ['OPEN', 'CLOSED', 'BY_APPOINTMENT', 'UNKNOWN'] as const;
export type OpeningState = (typeof OPENING_STATES)[number];

export interface StateAtInstant {
  state: OpeningState;
  /** null = the rules simply say so. */
  reason: StateReason | null;
  /** ISO instant at which the state changes next; null = not within 400 days, or not known. */
  until: string | null;
}

/** Open when anything says so; else unknown when anything leaves it open; else by appointment. */
const STRONGEST_FIRST = ['OPEN', 'UNKNOWN', 'BY_APPOINTMENT'] as const;

function strongestAt(spans: readonly Span[], ms: number): Span | null {
  const covering = spans.filter(({ from, to }) => from <= ms && ms < to);
  for (const state of STRONGEST_FIRST) {
    const found = covering.find((span) => span.state === state);
    if (found !== undefined) return found;
  }
  return null;
}

function reasonForClosed(hours: OpeningHours, day: number): StateReason | null {
  const parts = partsOf(hours);
  if (parts.some((part) => exceptionOn(part, day) !== null)) return 'EXCEPTION';
  if (!parts.some(letsPeopleIn)) return 'NO_WALK_IN';
  const holiday = parts.some((part) => holidayStatement(part.publicHolidays, day) === 'CLOSED');
  return holiday ? 'PUBLIC_HOLIDAY' : null;
}

/** The first instant (ms) after `ms` with another state, null = none within the horizon. */
function nextChange(hours: OpeningHours, ms: number, state: OpeningState): number | null {
  const today = localMoment(ms).day;
  let spans = spansOfDays(hours, today - LONGEST_REACH_DAYS, today - 1);
  for (let day = today; day <= today + HORIZON_DAYS; day += 1) {
    const dayStart = startOfDay(day);
    const dayEnd = startOfDay(day + 1);
    spans = [...spans.filter(({ to }) => to >= dayStart), ...spansOfDays(hours, day, day)];
    const boundaries = new Set([dayStart, ...spans.flatMap(({ from, to }) => [from, to])]);
    for (const boundary of [...boundaries].sort((a, b) => a - b)) {
      if (boundary <= ms || boundary < dayStart || boundary >= dayEnd) continue;
      if ((strongestAt(spans, boundary)?.state ?? 'CLOSED') !== state) return boundary;
    }
  }
  return null;
}

/**
 * Can anyone walk in at this instant? `OPEN` and `CLOSED` are only said of hours that were confirmed
 * within their clock. Phone hours, beds and appointments never make a place open.
 *
 * A stretch past midnight belongs to the day on which it begins: a closure or holiday on the next day
 * does not cut it off. Whether a copy of the data is too old to say anything is the caller's to know.
 * @throws RangeError when the instant is not valid
 */
export function stateAt(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  instant: Instant,
): StateAtInstant {
  const ms = instantMs(instant);
  const nothingKnown =
    hours === null || partsOf(hours).every((part) => !part.rules.length && !part.exceptions.length);
  if (nothingKnown) return { state: 'UNKNOWN', reason: 'HOURS_UNKNOWN', until: null };
  const confirmedUntil = confirmedUntilMs(trust);
  if (confirmedUntil === null || ms >= confirmedUntil)
    return { state: 'UNKNOWN', reason: 'NOT_CONFIRMED', until: null };

  const { day } = localMoment(ms);
  const span = strongestAt(spansOfDays(hours, day - LONGEST_REACH_DAYS, day), ms);
  const state = span?.state ?? 'CLOSED';
  const change = nextChange(hours, ms, state);
  // When the confirmation runs out nothing is known any more; what is unknown already stays so.
  const runsOut = change === null || change >= confirmedUntil;
  const until = !runsOut ? change : state === 'UNKNOWN' ? null : confirmedUntil;
  return {
    state,
    reason: span === null ? reasonForClosed(hours, day) : span.reason,
    until: until === null ? null : isoInstant(until),
  };
}
