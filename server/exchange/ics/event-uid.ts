import { uuidV5 } from '../../common/uuid-v5.js';
import type { CalendarEvent } from '../../opening-hours/index.js';

/** An event with the name under which calendars know it. */
export interface NamedEvent {
  uid: string;
  event: CalendarEvent;
}

/**
 * Gives each event of a location its UID: the same in every publication, and on every day, as long as it
 * is the same rhythm at the same time. A calendar that is fetched again so changes what it has, and does
 * not hold it twice. The same event is left out the second time.
 */
export function withUids(locationId: string, events: readonly CalendarEvent[]): NamedEvent[] {
  const named = new Map<string, CalendarEvent>();
  const inOrder = [...events].sort((a, b) => (a.dtstart < b.dtstart ? -1 : 1));
  for (const event of inOrder) {
    const keys = [rhythmOf(event), `${rhythmOf(event)} ${event.dtstart}`];
    const taken = keys.map((key) => named.get(key));
    if (taken.some((other) => other && isSame(other, event))) continue;
    const free = keys.find((key) => !named.has(key)) ?? `${keys.at(-1)} ${JSON.stringify(event)}`;
    named.set(free, event);
  }
  return [...named].map(([key, event]) => ({ uid: uuidV5(key, locationId), event }));
}

function isSame(one: CalendarEvent, other: CalendarEvent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What makes it this event: not from which day on it is told, nor on which days it does not happen. */
function rhythmOf({ dtstart, dtend, rrule }: CalendarEvent): string {
  if (rrule === null) return `${dtstart} ${dtend}`;
  const rule = rrule.replace(/;UNTIL=[^;]*/, '');
  const minutes = (msOf(dtend) - msOf(dtstart)) / 60_000;
  return `${rule} ${phaseOf(rule, dtstart)} ${dtstart.slice(9, 13)} ${minutes}`;
}

/** In which week or month of the rhythm it happens: one place may open in the even weeks and in the odd. */
function phaseOf(rule: string, dtstart: string): number {
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  if (rule.startsWith('FREQ=MONTHLY')) {
    return (Number(dtstart.slice(0, 4)) * 12 + Number(dtstart.slice(4, 6))) % interval;
  }
  // 1970-01-01 was a Thursday: three days on, weeks begin on Monday.
  return Math.floor((Math.floor(msOf(dtstart) / 86_400_000) + 3) / 7) % interval;
}

/** A local time as if it were UTC: only differences count. */
function msOf(local: string): number {
  const [, year, month, day, hour, minute] = (
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(local) ?? []
  ).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
}
