import fc from 'fast-check';
import {
  anyHours,
  CONFIRMED,
  daytimeInterval,
  dayRule,
  NO_RULES,
  SEED,
  someInstant,
  time,
  UNCONFIRMED,
  weekly,
} from './arbitrary-hours.spec-support.js';
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
} from './index.js';
import { openingHoursSchema } from './opening-hours.schema.js';

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
      { ...SEED, numRuns: 150 },
    );
  });

  it('are exactly the moments at which the state is OPEN', () => {
    fc.assert(
      fc.property(anyHours, someInstant, (hours, ms) => {
        const window = openingsBetween(hours, CONFIRMED, new Date(ms), new Date(ms + 1));
        expect(stateAt(hours, CONFIRMED, new Date(ms)).state === 'OPEN').toBe(window.length > 0);
      }),
      { ...SEED, numRuns: 400 },
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
      { ...SEED, numRuns: 100 },
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
      { ...SEED, numRuns: 150 },
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
      { ...SEED, numRuns: 300 },
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
          if (states.includes('OPEN')) expect(state).toBe('OPEN');
          else if (states.includes('UNKNOWN')) expect(state).toBe('UNKNOWN');
          else expect(state).toBe(states.includes('BY_APPOINTMENT') ? 'BY_APPOINTMENT' : 'CLOSED');
          if (joined !== null) expect(openingHoursSchema.parse(joined)).toEqual(joined);
        },
      ),
      { ...SEED, numRuns: 300 },
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
        // Cycles of different length are averaged over whole weeks, hence the tolerance.
        for (const bounds of [one, other]) {
          expect(joined?.min).toBeGreaterThanOrEqual((bounds?.min ?? 0) - 0.05);
          expect(joined?.max).toBeGreaterThanOrEqual((bounds?.max ?? 0) - 0.05);
        }
      }),
      { ...SEED, numRuns: 40 },
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
        const hours = { ...NO_RULES, rules };
        expect(dayPartsPerWeek(hours)).toEqual({ min: expected, max: expected });
      }),
      { ...SEED, numRuns: 200 },
    );
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
      { ...SEED, numRuns: 2000 },
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
