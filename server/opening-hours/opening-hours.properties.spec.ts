import fc from 'fast-check';
import OsmOpeningHours from 'opening_hours';
import { RRule } from 'rrule';
import {
  dateOfDay,
  dayOfDate,
  instantOfLocal,
  isoInstant,
  localMoment,
  startOfDay,
  yearMonthDay,
} from './calendar.js';
import {
  calendarEvents,
  dayPartsPerWeek,
  nextOpenings,
  openingsBetween,
  parseDutchHours,
  stateAt,
  stateSentence,
  text,
  toOsm,
  unionHours,
  weekLines,
  weakestTrust,
  type CalendarEvent,
  type HoursTrust,
  type OpeningHours,
  type OpeningHoursRule,
} from './index.js';
import { openingHoursSchema } from './opening-hours.schema.js';
import { mergedRanges, type MinuteRange } from './recurrence.js';

const CONFIRMED: HoursTrust = {
  confirmedAt: '2024-01-01T09:00:00Z',
  freshnessMonths: 120,
  sourceDate: null,
  source: null,
};
const UNCONFIRMED: HoursTrust = { ...CONFIRMED, confirmedAt: null, sourceDate: '2019' };

const FIRST_DAY = dayOfDate('2024-01-05');
const LAST_DAY = dayOfDate('2030-12-20');

const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarters % 4] ?? ''}`;

/** From midnight to 24:00; past midnight where `to` is not after `from`. */
const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, to]) => ({ from: time(from), to: time(to) }));
const daytimeInterval = anyInterval.filter(({ from, to }) => from < to);

const date = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOfDay);
const monthDay = date.map((text) => text.slice(5)).filter((text) => text !== '02-29');
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const stated = fc.constantFrom('OPEN' as const, 'CLOSED' as const, 'UNKNOWN' as const);
const holidays = fc.record({ general: stated, goodFriday: stated, liberationDay: stated });
const nth = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1 as const), {
  minLength: 1,
  maxLength: 3,
});

type Interval = typeof anyInterval;
const dayRule = (
  interval: Interval,
  recurrence: fc.Arbitrary<Extract<OpeningHoursRule, { rule: 'DAYS' }>['recurrence']>,
  kind: fc.Arbitrary<OpeningHoursRule['kind']>,
  untimed: boolean,
) =>
  fc.record({
    rule: fc.constant('DAYS' as const),
    kind,
    days,
    intervals: untimed
      ? fc.option(fc.array(interval, { minLength: 1, maxLength: 3 }), { freq: 5 })
      : fc.array(interval, { minLength: 1, maxLength: 3 }),
    dayParts: fc.constant([]),
    recurrence,
    season: fc.option(fc.record({ from: monthDay, to: monthDay }), { freq: 1 }),
    validFrom: fc.constant(null),
    validUntil: fc.constant(null),
  });

const weekly = fc.constant({ type: 'WEEKLY' as const, interval: 1, anchor: null });
const everyWeeks = fc.record({
  type: fc.constant('WEEKLY' as const),
  interval: fc.integer({ min: 1, max: 5 }),
  anchor: fc.option(date),
});
const monthly = fc.record({
  type: fc.constant('MONTHLY' as const),
  nth,
  interval: fc.integer({ min: 1, max: 3 }),
  anchor: fc.option(date),
});
const plainMonthly = nth.map((list) => ({
  type: 'MONTHLY' as const,
  nth: list,
  interval: 1,
  anchor: null,
}));

const exceptions = (interval: Interval) =>
  fc.array(
    fc
      .tuple(
        date,
        fc.integer({ min: 0, max: 20 }),
        fc.option(fc.array(interval, { minLength: 1, maxLength: 2 })),
      )
      .map(([from, length, intervals]) => ({
        from,
        until: dateOfDay(dayOfDate(from) + length),
        intervals,
        reason: null,
      })),
    { maxLength: 3 },
  );

const countRule = fc.record({
  rule: fc.constant('COUNT' as const),
  kind: fc.constantFrom('OPEN' as const, 'PHONE' as const),
  unit: fc.constantFrom('DAYS' as const, 'DAY_PARTS' as const, 'TIMES' as const),
  per: fc.constantFrom('WEEK' as const, 'MONTH' as const, 'YEAR' as const),
  count: fc.integer({ min: 1, max: 30 }),
  dayParts: fc.constant([]),
  intervals: fc.constant(null),
});

const anyKind = fc.constantFrom<OpeningHoursRule['kind']>(
  'OPEN',
  'OPEN',
  'BY_APPOINTMENT',
  'PHONE',
  'STAY',
);

/** Anything that can be written, without counts so that something is known. */
const datedHours: fc.Arbitrary<OpeningHours> = fc.record({
  rules: fc.array(dayRule(anyInterval, fc.oneof(everyWeeks, monthly), anyKind, true), {
    minLength: 1,
    maxLength: 4,
  }),
  exceptions: exceptions(anyInterval),
  publicHolidays: holidays,
  sourceText: fc.constant(null),
});
const anyHours: fc.Arbitrary<OpeningHours> = fc
  .tuple(datedHours, fc.array(countRule, { maxLength: 1 }))
  .map(([hours, counts]) => ({ ...hours, rules: [...hours.rules, ...counts] }));

/** What OpenStreetMap's notation can say; hours past midnight only where nothing cuts them off. */
const osmHours: fc.Arbitrary<OpeningHours> = fc.oneof(
  fc.record({
    rules: fc.array(
      dayRule(
        daytimeInterval,
        fc.oneof(weekly, plainMonthly),
        fc.constantFrom<OpeningHoursRule['kind']>('OPEN', 'OPEN', 'BY_APPOINTMENT', 'PHONE'),
        false,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    exceptions: exceptions(daytimeInterval),
    publicHolidays: holidays,
    sourceText: fc.constant(null),
  }),
  fc.record({
    rules: fc.array(
      dayRule(anyInterval, fc.oneof(weekly, plainMonthly), fc.constant('OPEN' as const), false),
      { minLength: 1, maxLength: 4 },
    ),
    exceptions: fc.constant([]),
    publicHolidays: fc.constant({
      general: 'OPEN' as const,
      goodFriday: 'OPEN' as const,
      liberationDay: 'OPEN' as const,
    }),
    sourceText: fc.constant(null),
  }),
);

const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const someMinute = fc.integer({ min: 0, max: 1439 });
const someInstant = fc.tuple(someDay, someMinute).map(([day, min]) => instantOfLocal(day, min));

const isDoubledOrSkipped = (ms: number) =>
  localMoment(ms + 3 * 3_600_000).minutes - localMoment(ms - 3 * 3_600_000).minutes !== 360 &&
  localMoment(ms).minutes < 300;

describe('openings', () => {
  it('are sorted, apart and within their window', () => {
    fc.assert(
      fc.property(anyHours, someInstant, fc.integer({ min: 1, max: 60 }), (hours, from, length) => {
        const to = from + length * 86_400_000;
        const list = openingsBetween(hours, CONFIRMED, new Date(from), new Date(to));
        let last = -Infinity;
        for (const opening of list) {
          const [start, end] = [Date.parse(opening.from), Date.parse(opening.to)];
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(to);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are exactly the moments at which the state is OPEN', () => {
    fc.assert(
      fc.property(anyHours, someInstant, (hours, ms) => {
        const window = openingsBetween(hours, CONFIRMED, new Date(ms), new Date(ms + 1));
        expect(stateAt(hours, CONFIRMED, new Date(ms)).state === 'OPEN').toBe(window.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  it('to come begin at or after the moment, in order, and are open', () => {
    fc.assert(
      fc.property(anyHours, someInstant, (hours, ms) => {
        const next = nextOpenings(hours, CONFIRMED, new Date(ms), 5);
        const inWindow = openingsBetween(
          hours,
          CONFIRMED,
          new Date(ms - 1),
          new Date(ms + 60 * 86_400_000),
        ).filter(({ from }) => Date.parse(from) >= ms);
        next.slice(0, inWindow.length).forEach((opening, index) => {
          expect(opening.from).toBe(inWindow[index]?.from);
          expect(stateAt(hours, CONFIRMED, opening.from).state).toBe('OPEN');
        });
        expect(next.length).toBeGreaterThanOrEqual(Math.min(5, inWindow.length));
      }),
      { numRuns: 100 },
    );
  });

  it('are never made of hours that nobody confirmed, nor is anything else', () => {
    fc.assert(
      fc.property(anyHours, someInstant, (hours, ms) => {
        const at = new Date(ms);
        expect(openingsBetween(hours, UNCONFIRMED, at, new Date(ms + 1e10))).toEqual([]);
        expect(nextOpenings(hours, UNCONFIRMED, at, 3)).toEqual([]);
        expect(calendarEvents(hours, UNCONFIRMED, at)).toEqual([]);
        expect(toOsm(hours, UNCONFIRMED, at)).toBeNull();
        expect(stateAt(hours, UNCONFIRMED, at).state).toBe('UNKNOWN');
        expect(text(hours, UNCONFIRMED, 'nl', at)).toMatch(
          /^Volgens een bron uit 2019: .*\. Nog door niemand bevestigd\.$/,
        );
        expect(stateSentence(hours, UNCONFIRMED, 'nl', at)).not.toMatch(/dicht|^Open tot|Nu open/);
        expect(weekLines(hours, UNCONFIRMED, 'nl', at).every((line) => line.date === null)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('state', () => {
  it('lasts until its next change and is another one there', () => {
    fc.assert(
      fc.property(
        anyHours,
        someInstant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, ms, share) => {
          const { state, until } = stateAt(hours, CONFIRMED, new Date(ms));
          if (until === null) return;
          const end = Date.parse(until);
          expect(end).toBeGreaterThan(ms);
          expect(stateAt(hours, CONFIRMED, until).state).not.toBe(state);
          const between = Math.floor(ms + (end - 1 - ms) * share);
          expect(stateAt(hours, CONFIRMED, new Date(between)).state).toBe(state);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a union is OPEN when one of its offerings is, and CLOSED only when all are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(anyHours, { freq: 5 }), { minLength: 1, maxLength: 3 }),
        someInstant,
        (list, ms) => {
          const at = new Date(ms);
          const states = list.map((hours) => stateAt(hours, CONFIRMED, at).state);
          const joined = unionHours(list);
          const { state } = stateAt(joined, CONFIRMED, at);
          // Joining rules may turn unknown hours into hours beside which something is closed, never more.
          if (states.includes('OPEN')) expect(state).toBe('OPEN');
          else if (states.includes('UNKNOWN')) expect(state).toBe('UNKNOWN');
          else expect(state).toBe(states.includes('BY_APPOINTMENT') ? 'BY_APPOINTMENT' : 'CLOSED');
          if (joined !== null) expect(openingHoursSchema.parse(joined)).toEqual(joined);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('day parts', () => {
  it('keep their bounds, and a union has at least those of its offerings', () => {
    fc.assert(
      fc.property(anyHours, anyHours, (a, b) => {
        const [one, other, joined] = [a, b, unionHours([a, b])].map((h) => dayPartsPerWeek(h));
        for (const bounds of [one, other, joined]) {
          expect(bounds?.min).toBeGreaterThanOrEqual(0);
          expect(bounds?.max).toBeGreaterThanOrEqual(bounds?.min ?? 0);
          expect(bounds?.max).toBeLessThanOrEqual(21);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of weekly hours are what one ordinary week has', () => {
    const weeklyHours = fc.array(
      dayRule(daytimeInterval, weekly, fc.constant('OPEN' as const), false).map((rule) => ({
        ...rule,
        season: null,
      })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(weeklyHours, (rules) => {
        let expected = 0;
        for (let day = 1; day <= 7; day += 1) {
          const open = new Set<number>();
          for (const rule of rules)
            if (rule.days.includes(day))
              for (const { from, to } of rule.intervals ?? [])
                for (let quarter = 0; quarter < 96; quarter += 1)
                  if (time(quarter) >= from && time(quarter) < to) open.add(quarter);
          const minutes = open.size * 15;
          if (minutes >= 120) expected += Math.min(3, Math.max(1, Math.round(minutes / 240)));
        }
        const hours = { ...base, rules };
        expect(dayPartsPerWeek(hours)).toEqual({ min: expected, max: expected });
      }),
      { numRuns: 200 },
    );
  });
});

const base: OpeningHours = {
  rules: [],
  exceptions: [],
  publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
  sourceText: null,
};

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
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(3000);
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

  it('expanded by the rrule library are our own openings', () => {
    let found = 0;
    fc.assert(
      fc.property(datedHours, someDay, (hours, first) => {
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
      }),
      { numRuns: 120 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('end with the confirmation', () => {
    const hours: OpeningHours = {
      ...base,
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

describe('Dutch texts', () => {
  const words = fc.constantFrom(
    ...['ma', 'woensdagavond', 'di t/m', 'vr', '10:00-14:00', '9-12 uur', 'elke', 'om de week'],
    ...['tweede', 'van de maand', '4x', 'per week', '(2019)', 'gesloten', 'op afspraak', ';', ','],
    ...['behalve', 'telefonisch:', 'dagelijks', 'inloop', '(', ')', '24:00', 'feestdagen', 'en'],
  );

  it('always give hours that fit the schema, and keep their words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
          fc.string(),
        ),
        (said) => {
          const { hours } = parseDutchHours(said);
          if (hours === null) return;
          expect(openingHoursSchema.parse(hours)).toEqual(hours);
          expect(said.includes(hours.sourceText ?? '')).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('become no rules as soon as one word is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom('ma 10:00-14:00', '4 dagen per week', 'wo middag'), (said) => {
        expect(parseDutchHours(`${said} zolang het duurt`).hours?.rules).toEqual([]);
      }),
    );
  });
});

describe('trust', () => {
  it('in a union is that of the weakest', () => {
    const old = { ...CONFIRMED, confirmedAt: '2022-01-01T00:00:00Z', freshnessMonths: 12 };
    const undated = { ...UNCONFIRMED, sourceDate: null };
    expect(weakestTrust([CONFIRMED, old])).toBe(old);
    expect(weakestTrust([old, UNCONFIRMED])).toBe(UNCONFIRMED);
    expect(weakestTrust([UNCONFIRMED, undated, CONFIRMED])).toBe(undated);
    expect(() => weakestTrust([])).toThrow(RangeError);
  });
});
