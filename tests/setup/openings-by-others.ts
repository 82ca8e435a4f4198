import ICAL from 'ical.js';
import OsmOpeningHours from 'opening_hours';
import type { OpeningHoursSpecification, Schedule } from 'schema-dts';
import {
  dateOfDay,
  dayOfDate,
  instantOfLocal,
  isoWeekday,
  mondayOf,
  yearMonthDay,
} from '../../server/opening-hours/calendar.js';
import { mergedRanges } from '../../server/opening-hours/recurrence.js';

/**
 * One opening that somebody else reads in a file of ours: ISO instants in UTC. Those who look at days
 * begin at the local day `first` and end before `until`.
 */
export interface ReadOpening {
  from: string;
  to: string;
}

/** A stretch in milliseconds. */
interface Stretch {
  from: number;
  to: number;
}

/** @param text iCalendar, with its own time zone in it */
export function openingsInCalendar(text: string): ReadOpening[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const found: Stretch[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const times = event.iterator();
    for (let next = times.next(); next; next = times.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      found.push({ from: startDate.toUnixTime() * 1000, to: endDate.toUnixTime() * 1000 });
    }
  }
  return told(found);
}

/** What a page says of one place in words of schema.org. */
export interface PlaceInSchema {
  openingHoursSpecification?: OpeningHoursSpecification[];
  specialOpeningHoursSpecification?: OpeningHoursSpecification[];
  event?: { eventSchedule: Schedule }[];
}

/** Special days replace what the week says of them; what comes in a rhythm stands beside both. */
export function openingsInSchema(
  place: PlaceInSchema,
  first: number,
  until: number,
): ReadOpening[] {
  const found: Stretch[] = [];
  for (let day = first; day < until; day += 1) {
    const special = (place.specialOpeningHoursSpecification ?? []).filter((one) =>
      covers(one, day),
    );
    const usual = (place.openingHoursSpecification ?? []).filter(
      (one) =>
        covers(one, day) && [one.dayOfWeek].flat().includes(DAYS[isoWeekday(day) - 1] as never),
    );
    for (const { opens, closes } of special.length > 0 ? special : usual) {
      if (opens !== closes) found.push(stretchOn(day, String(opens), String(closes)));
    }
    for (const { eventSchedule } of place.event ?? []) {
      const { startTime, endTime } = eventSchedule as unknown as Rhythm;
      if (happens(eventSchedule as unknown as Rhythm, day)) {
        found.push(stretchOn(day, startTime, endTime));
      }
    }
  }
  return told(found);
}

/** @param text `opening_hours` of OpenStreetMap, read by the library that its editors use */
export function openingsInOsm(text: string, first: number, until: number): ReadOpening[] {
  const place = { lat: 52.09, lon: 5.12, address: { country_code: 'nl', state: '' } };
  const hours = new OsmOpeningHours(text, place);
  const intervals = hours.getOpenIntervals(wallClock(first), wallClock(until));
  return told(
    intervals
      .filter(([, , isUnknown]) => !isUnknown)
      .map(([from, to]) => ({ from: instantOfClock(from), to: instantOfClock(to) })),
  );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (day) => `https://schema.org/${day}`,
);
const SHORT = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function covers({ validFrom, validThrough }: OpeningHoursSpecification, day: number): boolean {
  const date = dateOfDay(day);
  return String(validFrom) <= date && date <= String(validThrough);
}

interface Rhythm {
  repeatFrequency: string;
  byDay: string[];
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  exceptDate?: string[];
}

function happens({ repeatFrequency, byDay, ...rhythm }: Rhythm, day: number): boolean {
  const date = dateOfDay(day);
  if (date < rhythm.startDate || date > rhythm.endDate) return false;
  if (rhythm.exceptDate?.includes(date)) return false;
  const [, number, unit] = /^P(\d+)([WM])$/.exec(repeatFrequency) ?? [];
  const start = dayOfDate(rhythm.startDate);
  const weekday = isoWeekday(day);
  if (unit === 'W') {
    const weeks = (mondayOf(day) - mondayOf(start)) / 7;
    return weeks % Number(number) === 0 && byDay.includes(DAYS[weekday - 1]!);
  }
  const now = yearMonthDay(day);
  const then = yearMonthDay(start);
  const months = now.year * 12 + now.month - then.year * 12 - then.month;
  if (months % Number(number) !== 0) return false;
  const fromStart = Math.ceil(now.dayOfMonth / 7);
  const isLast = yearMonthDay(day + 7).month !== now.month;
  return (
    byDay.includes(`${fromStart}${SHORT[weekday - 1]}`) ||
    (isLast && byDay.includes(`-1${SHORT[weekday - 1]}`))
  );
}

/** A time that is not after the other one is on the next day. */
function stretchOn(day: number, opens: string, closes: string): Stretch {
  const from = minutesOf(opens);
  const to = minutesOf(closes);
  return { from: instantOfLocal(day, from), to: instantOfLocal(day, to > from ? to : to + 1440) };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The library reads the fields of a Date in the zone of the process: they are given those of Amsterdam. */
function wallClock(day: number): Date {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return new Date(year, month - 1, dayOfMonth);
}

function instantOfClock(clock: Date): number {
  const date = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()];
  const day = dayOfDate(date.map((part) => String(part).padStart(2, '0')).join('-'));
  return instantOfLocal(day, clock.getHours() * 60 + clock.getMinutes());
}

/** Overlapping ones joined. */
function told(stretches: Stretch[]): ReadOpening[] {
  return mergedRanges(stretches).map(({ from, to }) => ({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }));
}
