import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  dayPartsPerWeek,
  nextOpenings,
  openingsBetween,
  parseDutchHours,
  stateAt,
  stateSentence,
  text,
  toOsm,
  type DayPartParameters,
  type DayPartsPerWeek,
  type HoursLocale,
  type HoursTrust,
  type Opening,
  type OpeningHours,
  type OpeningHoursRule,
} from './index.js';
import { openingHoursSchema } from './opening-hours.schema.js';

interface Named {
  name: string;
  hours: string | null;
  trust: string | null;
}
type Pair = [from: string, to: string];

type Vector =
  | (Named & {
      kind: 'state';
      at: string;
      expected: { state: string; reason: string | null; until: string | null };
    })
  | (Named & { kind: 'openings'; from: string; to: string; expected: Pair[] })
  | (Named & { kind: 'nextOpenings'; from: string; n: number; expected: Pair[] })
  | (Named & {
      kind: 'dayParts';
      parameters: DayPartParameters;
      expected: DayPartsPerWeek | null;
    })
  | (Named & {
      kind: 'sentence';
      form: 'text' | 'state';
      locale: HoursLocale;
      at: string;
      expected: string;
    })
  | (Named & { kind: 'osm'; at: string; expected: string | null })
  | {
      kind: 'parse';
      name: string;
      text: string;
      expected: {
        rules: OpeningHoursRule[] | null;
        publicHolidays: OpeningHours['publicHolidays'] | null;
        sourceYear: string | null;
        remainder: string | null;
      };
    };

const file = JSON.parse(
  readFileSync(resolve('server/opening-hours/opening-hours.vectors.json'), 'utf8'),
) as {
  hours: Record<string, OpeningHours>;
  trusts: Record<string, HoursTrust>;
  vectors: Vector[];
};

function hoursOf(vector: Named): OpeningHours | null {
  if (vector.hours === null) return null;
  const hours = file.hours[vector.hours];
  if (hours === undefined) throw new Error(`no hours called ${vector.hours}`);
  return hours;
}

function trustOf(vector: Named): HoursTrust | null {
  if (vector.trust === null) return null;
  const trust = file.trusts[vector.trust];
  if (trust === undefined) throw new Error(`no trust called ${vector.trust}`);
  return trust;
}

const ms = (instant: string) => new Date(instant).toISOString();
const openings = (list: Opening[]) => list.map(({ from, to }) => [from, to]);
const pairs = (list: Pair[]) => list.map(([from, to]) => [ms(from), ms(to)]);

function check(vector: Vector): void {
  switch (vector.kind) {
    case 'state': {
      const { until } = vector.expected;
      expect(stateAt(hoursOf(vector), trustOf(vector), vector.at)).toEqual({
        ...vector.expected,
        until: until === null ? null : ms(until),
      });
      break;
    }
    case 'openings':
      expect(
        openings(openingsBetween(hoursOf(vector), trustOf(vector), vector.from, vector.to)),
      ).toEqual(pairs(vector.expected));
      break;
    case 'nextOpenings':
      expect(
        openings(nextOpenings(hoursOf(vector), trustOf(vector), vector.from, vector.n)),
      ).toEqual(pairs(vector.expected));
      break;
    case 'dayParts':
      expect(dayPartsPerWeek(hoursOf(vector), vector.parameters)).toEqual(vector.expected);
      break;
    case 'sentence': {
      const say = vector.form === 'text' ? text : stateSentence;
      expect(say(hoursOf(vector), trustOf(vector), vector.locale, vector.at)).toBe(vector.expected);
      break;
    }
    case 'osm':
      expect(toOsm(hoursOf(vector), trustOf(vector), vector.at)).toBe(vector.expected);
      break;
    case 'parse': {
      const { hours, sourceYear, remainder } = parseDutchHours(vector.text);
      expect({
        rules: hours?.rules ?? null,
        publicHolidays: hours?.publicHolidays ?? null,
        sourceYear,
        remainder,
      }).toEqual(vector.expected);
      // Whatever was understood, the words of the source stay.
      if (hours !== null) expect(hours.sourceText).toBe(vector.text);
      break;
    }
  }
}

describe('vectors', () => {
  for (const kind of new Set(file.vectors.map((vector) => vector.kind)))
    describe(kind, () => {
      const ofKind = file.vectors.filter((vector) => vector.kind === kind);
      it.each(ofKind.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) =>
        check(vector),
      );
    });

  it('are at least 170', () => {
    expect(file.vectors.length).toBeGreaterThanOrEqual(170);
  });

  it.each(Object.entries(file.hours))(
    'hours “%s” fit the schema without a change',
    (_name, hours) => expect(openingHoursSchema.parse(hours)).toEqual(hours),
  );
});
