import { dateOfDay, dayOfDate, instantMs, localMoment, type Instant } from './calendar.js';
import type { HoursOfOneOffering, HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { kindOfExceptions } from './openings.js';
import { mergedRanges, minuteRange, type MinuteRange } from './recurrence.js';
import { isConfirmed } from './trust.js';
import { planOf, runsOfDays, timeOfMinutes, type PlanLine } from './week-plan.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];
const BY_APPOINTMENT = 'unknown "by appointment"';

export interface UnconfirmedOption {
  /** Only for tests: say it even though nobody confirmed the hours. */
  evenUnconfirmed?: boolean;
}

function monthDay(date: string): string {
  return `${MONTHS[Number(date.slice(-5, -3)) - 1] ?? ''} ${date.slice(-2)}`;
}

function datePeriod(from: string, until: string): string {
  const year = (date: string) => `${date.slice(0, 4)} ${monthDay(date)}`;
  return from === until ? year(from) : `${year(from)}-${year(until)}`;
}

function daysText(line: PlanLine): string {
  const { recurrence } = line;
  const nth =
    recurrence.type === 'MONTHLY' && recurrence.nth ? `[${recurrence.nth.join(',')}]` : '';
  const name = (day: number | undefined) => DAYS[(day ?? 1) - 1] ?? '';
  return runsOfDays(line.days)
    .flatMap((run) =>
      run.length > 2 && nth === ''
        ? [`${name(run[0])}-${name(run.at(-1))}`]
        : run.map((day) => `${name(day)}${nth}`),
    )
    .join(',');
}

function timesText(ranges: readonly MinuteRange[]): string {
  return ranges.map(({ from, to }) => `${timeOfMinutes(from)}-${timeOfMinutes(to)}`).join(',');
}

function isExpressible({ recurrence, ranges, season, validFrom, validUntil }: PlanLine): boolean {
  // Joined stretches may last longer than the day that a time range can say.
  if (ranges === null || ranges.some(({ from, to }) => to - from > 1440)) return false;
  if (recurrence.type === 'YEARLY_COUNT') return false;
  // Weeks by number begin anew each year, so a rhythm of weeks cannot be held over 53-week years.
  if (recurrence.interval > 1) return false;
  if (recurrence.type === 'MONTHLY' && recurrence.nth === null) return false;
  return season === null || (validFrom === null && validUntil === null);
}

/** One rule, null where its period cannot be said; '' where it no longer holds. */
function lineText(line: PlanLine, today: string): string | null {
  const { season, validFrom, validUntil, kind } = line;
  if (validUntil !== null && validUntil < today) return '';
  let period = '';
  if (season !== null)
    period =
      season.from === season.to
        ? `${monthDay(season.from)} `
        : `${monthDay(season.from)}-${monthDay(season.to)} `;
  else if (validUntil !== null) period = `${datePeriod(validFrom ?? today, validUntil)} `;
  // A start without an end cannot be written, but one in the past need not be.
  else if (validFrom !== null && validFrom > today) return null;
  const state = kind === 'BY_APPOINTMENT' ? ` ${BY_APPOINTMENT}` : '';
  return `${period}${daysText(line)} ${timesText(line.ranges ?? [])}${state}`;
}

const HOLIDAY_STATE = { OPEN: null, CLOSED: 'off', UNKNOWN: 'unknown' } as const;

/** Rules for the public holidays; null where they cannot be said. */
function holidayRules(part: HoursOfOneOffering, lines: readonly PlanLine[]): string[] | null {
  const { general, goodFriday, liberationDay } = part.publicHolidays;
  const rules: string[] = [];
  const state = HOLIDAY_STATE[general];
  const opensOn = (day: number) => lines.some(({ days }) => days.includes(day));
  if (state !== null) {
    rules.push(`PH ${state}`);
    // Easter Sunday and Whit Sunday are holidays by law, but some calendars leave Sundays out.
    if (general === 'UNKNOWN' || opensOn(7))
      rules.push(`easter ${state}`, `easter +49 days ${state}`);
  }
  for (const [selector, stated] of [
    ['easter -2 days', goodFriday],
    ['May 05', liberationDay],
  ] as const) {
    if (stated === general) continue;
    if (stated !== 'OPEN') {
      rules.push(`${selector} ${HOLIDAY_STATE[stated]}`);
      continue;
    }
    // Open as on any such day: the ordinary rules are said again for that day.
    const isPlain = lines.every(
      ({ recurrence, season, validFrom, validUntil, kind }) =>
        kind === 'OPEN' &&
        recurrence.type === 'WEEKLY' &&
        season === null &&
        validFrom === null &&
        validUntil === null,
    );
    if (!isPlain) return null;
    rules.push(`${selector} off`);
    rules.push(
      ...lines.map((line) => `${selector} ${daysText(line)} ${timesText(line.ranges ?? [])}`),
    );
  }
  return rules;
}

function exceptionRules(part: HoursOfOneOffering, today: string): string[] {
  const kind = kindOfExceptions(part);
  const length = ({ from, until }: { from: string; until: string }) =>
    dayOfDate(until) - dayOfDate(from);
  // The last rule wins in this notation, with us the shortest period does.
  return part.exceptions
    .filter(({ until }) => until >= today)
    .sort((a, b) => length(b) - length(a))
    .map(({ from, until, intervals }) => {
      const period = datePeriod(from, until);
      if (intervals === null) return `${period} off`;
      const times = timesText(mergedRanges(intervals.map(minuteRange)));
      return `${period} ${times}${kind === 'OPEN' ? '' : ` ${BY_APPOINTMENT}`}`;
    });
}

/**
 * The hours in OpenStreetMap's `opening_hours` syntax
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), for the day of `at` onward.
 * Null where nothing is known, nobody confirmed the hours within their clock, or the notation cannot
 * say it exactly: unknown days, times or weeks, every n weeks, stretches past midnight that a holiday
 * or exception would cut off. Phone hours and beds are left out. Appointments are `unknown "by
 * appointment"`; a holiday the place has not stated is `unknown`.
 * @throws RangeError when the instant is not valid
 */
export function toOsm(
  hours: OpeningHours | null,
  trust: HoursTrust | null,
  at: Instant,
  { evenUnconfirmed = false }: UnconfirmedOption = {},
): string | null {
  if (hours === null || hours.alongside !== undefined) return null;
  if (!evenUnconfirmed && !isConfirmed(trust, at)) return null;
  const today = dateOfDay(localMoment(instantMs(at)).day);
  const rules = hours.rules.filter(({ kind }) => kind === 'OPEN' || kind === 'BY_APPOINTMENT');
  if (rules.length === 0 || rules.some(({ rule }) => rule === 'COUNT')) return null;

  const always = rules.filter(({ rule }) => rule === 'AROUND_THE_CLOCK');
  const isAlwaysOpen = always.some(({ kind }) => kind === 'OPEN');
  if (always.length > 0 && !isAlwaysOpen)
    return rules.length === always.length && exceptionRules(hours, today).length === 0
      ? '"by appointment"'
      : null;
  const everyDay: PlanLine = {
    kind: 'OPEN',
    days: [1, 2, 3, 4, 5, 6, 7],
    ranges: [{ from: 0, to: 1440 }],
    dayParts: [],
    recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
    season: null,
    validFrom: null,
    validUntil: null,
  };
  const lines = isAlwaysOpen ? [everyDay] : planOf(rules);
  if (!lines.every(isExpressible)) return null;
  // Open wins where an appointment overlaps it, so it is said last.
  const ordered = [...lines].sort((a, b) => Number(a.kind === 'OPEN') - Number(b.kind === 'OPEN'));
  const texts = ordered.map((line) => lineText(line, today));
  if (texts.includes(null) || texts.every((line) => line === '')) return null;
  const holidays = holidayRules(hours, lines);
  if (holidays === null) return null;
  const overriding = [...holidays, ...exceptionRules(hours, today)];
  const runsPastMidnight = [
    ...lines.flatMap(({ ranges }) => ranges ?? []),
    ...hours.exceptions.flatMap(({ intervals }) => (intervals ?? []).map(minuteRange)),
  ].some(({ to }) => to > 1440);
  if (runsPastMidnight && overriding.length > 0) return null;
  if (isAlwaysOpen && overriding.length === 0) return '24/7';
  return [texts.filter((line) => line !== '').join(', '), ...overriding].join('; ');
}
