import fc from 'fast-check';
import type { CoveragePlace } from '../../server/coverage/model/coverage-place.js';
import type { InventoryFact } from '../../server/coverage/model/coverage-case.js';
import {
  AGE_BANDS,
  checkParameters,
  DAY_PARTS_COUNTS,
  type CoverageParameters,
} from '../../server/coverage/model/parameters.js';
import { NETWORK_STATUSES, PREMISES, YES_NO_UNKNOWN } from '../../server/initiatives/vocabulary.js';
import type { OpeningHours } from '../../server/opening-hours/index.js';

export const TODAY = '2026-03-10';

let counter = 0;

/** A place of an invented world: open, its own, walked into, confirmed, two afternoons a week. */
export function aCoveragePlace(overrides: Partial<CoveragePlace> = {}): CoveragePlace {
  counter += 1;
  return {
    locationId: `verzonnen-${counter}`,
    initiativeId: `verzonnen-initiatief-${counter}`,
    slug: `verzonnen-${counter}`,
    name: `Verzonnen plek ${counter}`,
    town: 'Verzonnenstad',
    point: { x: 150_000, y: 450_000, errorMetres: 25, lat: 52, lon: 5.3 },
    municipality: 'GM9001',
    municipalities: ['GM9001'],
    lifecycle: { status: 'OPEN', since: null, until: null },
    premises: 'OWN',
    hostedOwnProgramme: 'UNKNOWN',
    walkIn: 'YES',
    hours: weekly([2, 4], '13:00', '17:00'),
    hoursConfirmedAt: '2026-02-01T10:00:00Z',
    existenceConfirmedAt: '2026-02-01T10:00:00Z',
    minimumAge: null,
    maximumAge: null,
    ageLimit: 'UNKNOWN',
    groupLimit: 'UNKNOWN',
    targetGroups: [],
    networkStatus: 'UNKNOWN',
    ...overrides,
  };
}

/** Open on these ISO weekdays between two times, every so many weeks. */
export function weekly(days: number[], from: string, to: string, interval = 1): OpeningHours {
  return {
    rules: [
      {
        rule: 'DAYS',
        kind: 'OPEN',
        days,
        intervals: [{ from, to }],
        dayParts: [],
        recurrence: { type: 'WEEKLY', interval, anchor: interval === 1 ? null : '2026-01-05' },
        season: null,
        validFrom: null,
        validUntil: null,
      },
    ],
    exceptions: [],
    publicHolidays: { general: 'UNKNOWN', goodFriday: 'UNKNOWN', liberationDay: 'UNKNOWN' },
    sourceText: null,
  };
}

/** Parameters as somebody asks them; fails the test when they cannot be. */
export function parametersOf(
  question: Partial<Parameters<typeof checkParameters>[0]> = {},
): CoverageParameters {
  const { parameters, faults } = checkParameters({ maxDistanceMetres: 10_000, ...question }, TODAY);
  if (!parameters) throw new Error(`no parameters: ${JSON.stringify(faults)}`);
  return parameters;
}

/** A small area with inhabitants, in an invented country of some kilometres. */
export interface DemandArea {
  code: string;
  municipality: string;
  x: number;
  y: number;
  inhabitants: number | null;
}

const MUNICIPALITIES = ['GM9001', 'GM9002', 'GM9003'];
const municipality = fc.constantFrom(...MUNICIPALITIES);
/** On a coarse grid, so that places and points often lie at exactly the limit. */
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((step) => 150_000 + step * 1000),
  fc.integer({ min: 150_000, max: 162_000 }),
);
const answer = fc.constantFrom(...YES_NO_UNKNOWN);
const RECENTLY = '2026-02-01T10:00:00Z';
const instant = fc.constantFrom(RECENTLY, RECENTLY, null, '2024-02-01T10:00:00Z');
const hours = fc.constantFrom(
  null,
  weekly([2], '13:00', '17:00'),
  weekly([1, 2, 3, 4, 5], '09:00', '17:00'),
  weekly([3], '10:00', '10:30'),
  weekly([3], '10:00', '14:00', 2),
  weekly([3], '10:00', '14:00', 8),
  {
    ...weekly([3], '10:00', '14:00'),
    alongside: [{ ...weekly([1], '10:00', '11:00'), rules: [] }],
  },
);

/** Places of every kind, within a few kilometres of each other. */
export const arbitraryPlace: fc.Arbitrary<CoveragePlace> = fc
  .record({
    hasPoint: fc.constantFrom(true, true, true, true, false),
    x: coordinate,
    y: coordinate,
    errorMetres: fc.constantFrom(0, 25, 500, 1000, 4000),
    municipality,
    serves: fc.array(municipality, { maxLength: 2 }),
    status: fc.constantFrom<CoveragePlace['lifecycle']['status'][]>(
      'OPEN',
      'OPEN',
      'OPEN',
      'CLOSED',
      'TEMPORARILY_CLOSED',
      'PLANNED',
    ),
    since: fc.constantFrom(null, '2025', '2026-03-10', '2026-03-11'),
    premises: fc.constantFrom(...PREMISES, ...Array<'OWN'>(8).fill('OWN')),
    hostedOwnProgramme: answer,
    walkIn: fc.constantFrom('YES', 'YES', ...YES_NO_UNKNOWN),
    hours,
    hoursConfirmedAt: instant,
    existenceConfirmedAt: instant,
    maximumAge: fc.constantFrom(null, null, null, null, null, null, 25),
    groupLimit: fc.constantFrom('UNKNOWN', 'UNKNOWN', ...YES_NO_UNKNOWN),
    targetGroups: fc.constantFrom<CoveragePlace['targetGroups'][]>(
      [],
      [],
      ['everyone'],
      ['women'],
      ['young-people', 'women'],
    ),
    networkStatus: fc.constantFrom(...NETWORK_STATUSES),
  })
  .map(({ hasPoint, x, y, errorMetres, municipality: own, serves, status, since, ...rest }) =>
    aCoveragePlace({
      ...rest,
      point: hasPoint ? { x, y, errorMetres, lat: 52, lon: 5 } : null,
      municipality: own,
      municipalities: [...new Set([own, ...serves])],
      lifecycle: { status, since, until: null },
    }),
  );

export const arbitraryParameters: fc.Arbitrary<CoverageParameters> = fc
  .record({
    maxDistanceMetres: fc.constantFrom(100, 1000, 2000, 3000, 5000),
    minDayPartsPerWeek: fc.constantFrom(0, 1, 2, 5, 21),
    dayPartsCount: fc.constantFrom(...DAY_PARTS_COUNTS),
    minMinutes: fc.constantFrom(1, 30, 120, 480),
    freshnessMonths: fc.constantFrom(null, 1, 12, 120),
    targetGroups: fc.constantFrom<(CoverageParameters['targetGroups'] | null)[]>(
      null,
      [],
      ['women'],
      ['men', 'women'],
    ),
    networkStatuses: fc.constantFrom<(CoverageParameters['networkStatuses'] | null)[]>(null, null, [
      'IN_NETWORK',
      'GROWING',
    ]),
    ageBands: fc.constantFrom<(CoverageParameters['ageBands'] | null)[]>(null, [AGE_BANDS[0]]),
    asOf: fc.constantFrom(null, TODAY, '2026-03-11', '2020-01-01'),
  })
  .map((question) => parametersOf(question));

export const arbitraryInventories: fc.Arbitrary<InventoryFact[]> = fc.array(
  fc.record({
    municipalityCode: municipality,
    statedOn: fc.constantFrom('2026-01-01', '2026-03-10', '2026-03-11'),
    validUntil: fc.constantFrom('2026-03-09', '2026-03-10', '2027-01-01'),
  }),
  { maxLength: 3 },
);

export const arbitraryAreas: fc.Arbitrary<DemandArea[]> = fc
  .array(
    fc.record({
      municipality,
      x: coordinate,
      y: coordinate,
      inhabitants: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 8 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((areas) => areas.map((area, index) => ({ ...area, code: String(1000 + index) })));
