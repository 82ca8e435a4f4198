import { calendarEvents, calendarLines, text, TIME_ZONE } from '../../opening-hours/index.js';
import { basicInstant, contentLines, escaped, unbroken } from '../content-lines.js';
import { placesOf, type PlaceFacts } from '../place-facts.js';
import { addressLine, confirmedWords, fullNameOf, hoursWords } from '../place-words.js';
import { lastChangeOf, pageUrl, type Publication, type PublicRecord } from '../publication.js';
import { withUids } from './event-uid.js';

/**
 * The calendar of an initiative (RFC 5545, with RFC 7986): when its open places can be walked into, for
 * the year ahead. Only hours that were confirmed within their clock make events; where there are none,
 * the calendar says in words why it is empty.
 */
export function calendarOf(publication: Publication, record: PublicRecord): string {
  const { initiative } = record;
  const places = placesOf(publication, record);
  const changed = basicInstant(lastChangeOf(publication, record));
  const page = pageUrl(publication, initiative.slug);
  const about = escaped(hoursWords(places));
  const name = escaped(initiative.name);
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zelfregiekaart//Openingstijden//NL',
    'CALSCALE:GREGORIAN',
    `UID:${initiative.id}`,
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    `X-WR-TIMEZONE:${TIME_ZONE}`,
    `LAST-MODIFIED:${changed}`,
    `URL:${unbroken(page)}`,
    `SOURCE;VALUE=URI:${unbroken(`${page}.ics`)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...TIME_ZONE_LINES,
    ...places.flatMap((place) => eventsOf(publication, place, { page, changed })),
    'END:VCALENDAR',
  ]);
}

/**
 * Since 1996 the clocks of the whole union change on the same Sundays. Only the years around now
 * are asked of it.
 */
const TIME_ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventsOf(
  { now }: Publication,
  place: PlaceFacts,
  { page, changed }: { page: string; changed: string },
): string[] {
  if (place.hours.status !== 'CONFIRMED') return [];
  const { hours, trust } = place.hours;
  const events = calendarEvents(hours, trust, now);
  const where = addressLine(place);
  const name = fullNameOf(place);
  return withUids(place.location.id, events).flatMap(({ uid, event }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    ...calendarLines(event),
    `SUMMARY:${escaped(`${name} is open`)}`,
    `DESCRIPTION:${escaped(`${text(hours, trust, 'nl', now)}\n${confirmedWords(trust.confirmedAt)}`)}`,
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    ...(place.door ? [`GEO:${place.door.lat};${place.door.lon}`] : []),
    `URL:${unbroken(page)}`,
    'CLASS:PUBLIC',
    // Nobody who subscribes is busy because a place is open.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}
