import fc from 'fast-check';
import OsmOpeningHours from 'opening_hours';
import { RRule } from 'rrule';
import {
  CONFIRMED,
  datedHours,
  NO_RULES,
  osmHours,
  SEED,
  someDay,
  someMinute,
  UNCONFIRMED,
} from './arbitrary-hours.spec-support.js';
import { instantOfLocal, isoInstant, localMoment, startOfDay, yearMonthDay } from './calendar.js';
import {
  calendarEvents,
  openingsBetween,
  stateAt,
  toOsm,
  type CalendarEvent,
  type OpeningHours,
} from './index.js';
import { mergedRanges, type MinuteRange } from './recurrence.js';

const isDoubledOrSkipped = (ms: number) =>
  localMoment(ms + 3 * 3_600_000).minutes - localMoment(ms - 3 * 3_600_000).minutes !== 360 &&
  localMoment(ms).minutes < 300;

describe('OpenStreetMap text', () => {
  const PLACE = { lat: 52.09, lon: 5.12, address: { country_code: 'nl', state: '' } };

  /** The library reads the fields of a Date in the zone of the process: give it Amsterdam's. */
  const wallClock = (ms: number) => {
    const { day, minutes } = localMoment(ms);
    const { year, month, dayOfMonth } = yearMonthDay(day);
    return new Date(year, month - 1, dayOfMonth, Math.floor(minutes / 60), minutes % 60);
  };

  it('evaluated by the opening_hours library gives our own state', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        osmHours,
        someDay,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), someMinute), {
          minLength: 30,
          maxLength: 30,
        }),
        (hours, first, moments) => {
          const osm = toOsm(hours, CONFIRMED, new Date(startOfDay(first)));
          if (osm === null) return;
          const library = new OsmOpeningHours(osm, PLACE);
          for (const [ahead, minutes] of moments) {
            const ms = instantOfLocal(first + ahead, minutes);
            if (isDoubledOrSkipped(ms)) continue;
            const { state } = stateAt(hours, CONFIRMED, new Date(ms));
            const clock = wallClock(ms);
            const said = library.getState(clock)
              ? 'open'
              : library.getUnknown(clock)
                ? 'unknown'
                : 'closed';
            const ours = {
              OPEN: 'open',
              CLOSED: 'closed',
              UNKNOWN: 'unknown',
              BY_APPOINTMENT: 'unknown',
            };
            compared += 1;
            if (said !== ours[state])
              throw new Error(`${osm} at ${clock.toString()}: ${said}, ours ${state}`);
          }
        },
      ),
      { ...SEED, numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(2500);
  });
});

describe('calendar events', () => {
  const floating = (local: string) =>
    new Date(local.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6.000Z'));
  const instantOf = (local: Date) =>
    instantOfLocal(
      Math.floor(local.getTime() / 86_400_000),
      (local.getTime() % 86_400_000) / 60_000,
    );

  /** All times of one event, by the rrule library, in floating local time. */
  function occurrences({ dtstart, dtend, rrule, exdates }: CalendarEvent): MinuteRange[] {
    const start = floating(dtstart);
    const length = floating(dtend).getTime() - start.getTime();
    let starts = [start];
    if (rrule !== null) {
      const options = RRule.parseString(rrule);
      const until = floating(/UNTIL=(\w+)/.exec(rrule)?.[1] ?? '').getTime();
      const local = localMoment(until);
      starts = new RRule({
        ...options,
        dtstart: start,
        until: new Date(local.day * 86_400_000 + local.minutes * 60_000),
      }).all();
    }
    const left = new Set(exdates.map((exdate) => floating(exdate).getTime()));
    return starts
      .filter((each) => !left.has(each.getTime()))
      .map((each) => ({
        from: instantOf(each),
        to: instantOf(new Date(each.getTime() + length)),
      }))
      .filter(({ from, to }) => from < to);
  }

  /** A start in the hour that is skipped is pushed on, past another one that is not. */
  const startsInSkippedHour = ({ rules, exceptions }: OpeningHours) =>
    [
      ...rules.map((rule) => (rule.rule === 'DAYS' ? rule.intervals : null)),
      ...exceptions.map((e) => e.intervals),
    ]
      .flatMap((intervals) => intervals ?? [])
      .some(({ from, to }) => from.startsWith('02:') || to.startsWith('02:'));

  it('expanded by the rrule library are our own openings', () => {
    let found = 0;
    fc.assert(
      fc.property(
        datedHours.filter((hours) => !startsInSkippedHour(hours)),
        someDay,
        (hours, first) => {
          const at = new Date(startOfDay(first));
          const [from, to] = [startOfDay(first + 3), startOfDay(first + 300)];
          const cut = mergedRanges(calendarEvents(hours, CONFIRMED, at).flatMap(occurrences))
            .map((range) => ({ from: Math.max(range.from, from), to: Math.min(range.to, to) }))
            .filter((range) => range.from < range.to);
          const own = openingsBetween(hours, CONFIRMED, new Date(from), new Date(to));
          expect(cut.map((range) => [isoInstant(range.from), isoInstant(range.to)])).toEqual(
            own.map((opening) => [opening.from, opening.to]),
          );
          found += own.length;
        },
      ),
      { ...SEED, numRuns: 120 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('end with the confirmation', () => {
    const hours: OpeningHours = {
      ...NO_RULES,
      rules: [
        {
          rule: 'DAYS',
          kind: 'OPEN',
          days: [1],
          intervals: [{ from: '10:00', to: '14:00' }],
          dayParts: [],
          recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
          season: null,
          validFrom: null,
          validUntil: null,
        },
      ],
    };
    const trust = { ...CONFIRMED, confirmedAt: '2026-01-15T09:00:00Z', freshnessMonths: 3 };
    expect(calendarEvents(hours, trust, '2026-02-10T09:00:00Z')).toEqual([
      {
        tzid: 'Europe/Amsterdam',
        dtstart: '20260216T100000',
        dtend: '20260216T140000',
        rrule: 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO;UNTIL=20260413T215900Z',
        exdates: [],
      },
    ]);
    expect(
      calendarEvents(hours, UNCONFIRMED, '2026-02-10T09:00:00Z', { evenUnconfirmed: true }),
    ).toHaveLength(1);
  });
});
