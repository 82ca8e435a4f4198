import {
  dateOfDay,
  instantMs,
  instantOfLocal,
  isoInstant,
  localMoment,
  TIME_ZONE,
  type Instant,
} from './calendar.js';
import type { HoursOfOneOffering, HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { exceptionOn, kindOfExceptions, partsOf } from './openings.js';
import type { UnconfirmedOption } from './osm.js';
import { holidayStatement } from './public-holidays.js';
import {
  fallsOn,
  hasUnknownPhase,
  isInSeason,
  mergedRanges,
  minuteRange,
  type DayRule,
  type MinuteRange,
} from './recurrence.js';
import { confirmedUntilMs, isConfirmed } from './trust.js';
import { planOf, type PlanLine } from './week-plan.js';

/** One event of RFC 5545; all local times in `tzid`. */
export interface CalendarEvent {
  tzid: string;
  /** `20260105T100000`, the first time it happens. */
  dtstart: string;
  dtend: string;
  /** Value of RRULE; null = happens once. */
  rrule: string | null;
  /** Times of `dtstart` on days it does not happen: closed periods, special hours, holidays. */
  exdates: string[];
}

/** Nobody's calendar needs more, and holidays and closures are listed one by one. */
const DAYS_AHEAD = 365;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function localTime(day: number, minutes: number): string {
  const date = dateOfDay(day + Math.floor(minutes / 1440)).replaceAll('-', '');
  const ofDay = minutes % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(ofDay / 60))}${two(ofDay % 60)}00`;
}

function utcTime(ms: number): string {
  return isoInstant(ms).replace(/[-:]|\.\d+/g, '');
}

function ruleOf({ days, recurrence }: PlanLine, lastDay: number): string | null {
  const until = `UNTIL=${utcTime(instantOfLocal(lastDay, 1439))}`;
  const names = days.map((day) => DAYS[day - 1] ?? '');
  if (recurrence.type === 'YEARLY_COUNT') return null;
  if (recurrence.type === 'WEEKLY')
    return `FREQ=WEEKLY;INTERVAL=${recurrence.interval};WKST=MO;BYDAY=${names.join(',')};${until}`;
  const nth = (recurrence.nth ?? []).flatMap((n) => names.map((name) => `${n}${name}`));
  return `FREQ=MONTHLY;INTERVAL=${recurrence.interval};BYDAY=${nth.join(',')};${until}`;
}

/** Days of a window, as stretches in which the season holds. */
function stretches(season: DayRule['season'], first: number, last: number): [number, number][] {
  if (season === null) return [[first, last]];
  const found: [number, number][] = [];
  for (let day = first; day <= last; day += 1) {
    if (!isInSeason(season, day)) continue;
    const current = found.at(-1);
    if (current !== undefined && current[1] === day - 1) current[1] = day;
    else found.push([day, day]);
  }
  return found;
}

function eventsOfLine(
  part: HoursOfOneOffering,
  line: PlanLine,
  first: number,
  last: number,
): CalendarEvent[] {
  const rule: DayRule = { rule: 'DAYS', ...line, intervals: null };
  const events: CalendarEvent[] = [];
  for (const [from, until] of stretches(line.season, first, last)) {
    const days: number[] = [];
    for (let day = from; day <= until; day += 1) if (fallsOn(rule, day) === 'YES') days.push(day);
    const [start] = days;
    const end = days.at(-1);
    if (start === undefined || end === undefined) continue;
    const left = days.filter((day) => {
      const holiday = holidayStatement(part.publicHolidays, day);
      return exceptionOn(part, day) !== null || holiday === 'CLOSED' || holiday === 'UNKNOWN';
    });
    if (left.length === days.length) continue;
    for (const range of line.ranges ?? [])
      events.push({
        ...singleEvent(start, range),
        rrule: ruleOf(line, end),
        exdates: left.map((day) => localTime(day, range.from)),
      });
  }
  return events;
}

function singleEvent(day: number, { from, to }: MinuteRange): CalendarEvent {
  return {
    tzid: TIME_ZONE,
    dtstart: localTime(day, from),
    dtend: localTime(day, to),
    rrule: null,
    exdates: [],
  };
}

function specialEvents(part: HoursOfOneOffering, first: number, last: number): CalendarEvent[] {
  if (kindOfExceptions(part) !== 'OPEN') return [];
  const events: CalendarEvent[] = [];
  for (let day = first; day <= last; day += 1) {
    const intervals = exceptionOn(part, day)?.intervals;
    for (const range of mergedRanges((intervals ?? []).map(minuteRange)))
      events.push(singleEvent(day, range));
  }
  return events;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/**
 * The hours in which anyone can walk in as calendar events, from the local day of `at` for a year, or
 * until the day on which the confirmation runs out. None from hours that are not confirmed. What is
 * not certain (unknown days, times or weeks, holidays the place has not stated) makes no event.
 * @throws RangeError when the instant is not valid
 */
export function calendarEvents(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  at: Instant,
  { evenUnconfirmed = false }: UnconfirmedOption = {},
): CalendarEvent[] {
  if (hours === null || (!evenUnconfirmed && !isConfirmed(trust, at))) return [];
  const first = localMoment(instantMs(at)).day;
  const runsOut = confirmedUntilMs(trust);
  const lastConfirmed =
    evenUnconfirmed || runsOut === null ? Infinity : localMoment(runsOut - 1).day;
  const last = Math.min(first + DAYS_AHEAD, lastConfirmed);
  return partsOf(hours).flatMap((part) => {
    const open = part.rules.filter(({ kind }) => kind === 'OPEN');
    const isAlwaysOpen = open.some(({ rule }) => rule === 'AROUND_THE_CLOCK');
    const everyDay: DayRule = {
      rule: 'DAYS',
      kind: 'OPEN',
      days: EVERY_DAY,
      intervals: [{ from: '00:00', to: '24:00' }],
      dayParts: [],
      recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
      season: null,
      validFrom: null,
      validUntil: null,
    };
    const lines = planOf(isAlwaysOpen ? [everyDay] : open).filter(
      (line) => !hasUnknownPhase({ rule: 'DAYS', ...line, intervals: null }),
    );
    return [
      ...lines.flatMap((line) => eventsOfLine(part, line, first, last)),
      ...specialEvents(part, first, last),
    ];
  });
}

/** The date and rule lines of one event, not folded; the calendar needs a VTIMEZONE for its TZID. */
export function calendarLines({ tzid, dtstart, dtend, rrule, exdates }: CalendarEvent): string[] {
  return [
    `DTSTART;TZID=${tzid}:${dtstart}`,
    `DTEND;TZID=${tzid}:${dtend}`,
    ...(rrule === null ? [] : [`RRULE:${rrule}`]),
    ...(exdates.length === 0 ? [] : [`EXDATE;TZID=${tzid}:${exdates.join(',')}`]),
  ];
}
