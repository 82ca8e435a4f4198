import fc from 'fast-check';
import { NETWORK_STATUSES, TARGET_GROUPS } from '../../initiatives/vocabulary.js';
import type { OpeningHours } from '../../opening-hours/opening-hours.schema.js';
import { coverageCase, locatedPlaces, type InventoryFact } from './coverage-case.js';
import type { CoveragePlace } from './coverage-place.js';
import { groupBy, type CoverageRegions } from './coverage-regions.js';
import { populationOf, type DemandPoints } from './demand.js';
import { evaluate } from './evaluate.js';
import { nearestOpenStraight } from './nearest-open.js';
import { limitOf, type CoverageParameters } from './parameters.js';
import { coverageRows, type CoverageRow } from './report.js';
import { straightNeighbours } from './straight-neighbours.js';
import type { WorkedOut } from './worked-out.js';

export const TODAY = '2026-01-15';
export const MUNICIPALITIES = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
const NAMES = ["'t Verzonnen Dorp", '=Verzonnen', 'Verzonnen, Noord en Zuid', 'Verzinstad'];

/** Two municipalities a province; one lies in none. */
export const REGIONS: CoverageRegions = {
  regions: [
    ...MUNICIPALITIES.map((code, index) => ({
      code,
      name: NAMES[index]!,
      kind: 'MUNICIPALITY' as const,
      officialPopulation: index === 0 ? null : 1000 * index,
      officialPopulationYear: index === 0 ? null : 2025,
    })),
    ...['PV01', 'PV02'].map((code) => ({
      code,
      name: `Verzonnen provincie ${code}`,
      kind: 'PROVINCE' as const,
      officialPopulation: null,
      officialPopulationYear: null,
    })),
  ],
  parentsOf: new Map([
    ['GM0001', ['PV01']],
    ['GM0002', ['PV01']],
    ['GM0003', ['PV02']],
    ['GM0004', []],
  ]),
};

const WORLD_METRES = 30_000;
const metres = fc.integer({ min: 0, max: WORLD_METRES });
const answer = fc.constantFrom('YES' as const, 'NO' as const, 'UNKNOWN' as const);
const municipality = fc.constantFrom(...MUNICIPALITIES);

/** Open so many day parts a week. */
export function weekOf(dayParts: number): OpeningHours {
  return {
    rules: [
      {
        rule: 'COUNT',
        kind: 'OPEN',
        unit: 'DAY_PARTS',
        per: 'WEEK',
        count: dayParts,
        dayParts: [],
        intervals: null,
      },
    ],
    exceptions: [],
    publicHolidays: { general: 'UNKNOWN', goodFriday: 'UNKNOWN', liberationDay: 'UNKNOWN' },
    sourceText: null,
  };
}

const instant = fc.constantFrom(null, '2025-12-01T10:00:00Z', '2019-05-01T10:00:00Z');

const place: fc.Arbitrary<CoveragePlace> = fc
  .record({
    point: fc.option(
      fc.record({ x: metres, y: metres, errorMetres: fc.constantFrom(0, 0, 1500) }),
      { freq: 6 },
    ),
    municipality: fc.option(municipality, { freq: 9 }),
    catchment: fc.uniqueArray(municipality, { maxLength: 2 }),
    status: fc.constantFrom('OPEN' as const, 'OPEN' as const, 'CLOSED' as const),
    premises: fc.constantFrom('OWN' as const, 'OWN' as const, 'HOSTED' as const, 'MOBILE' as const),
    hostedOwnProgramme: answer,
    walkIn: fc.constantFrom('YES' as const, 'YES' as const, 'NO' as const, 'UNKNOWN' as const),
    hours: fc.option(fc.integer({ min: 1, max: 5 }).map(weekOf), { freq: 3 }),
    hoursConfirmedAt: instant,
    existenceConfirmedAt: instant,
    targetGroups: fc.uniqueArray(fc.constantFrom(...TARGET_GROUPS), { maxLength: 2 }),
    groupLimit: answer,
    networkStatus: fc.constantFrom(...NETWORK_STATUSES),
  })
  .map(({ point, catchment, status, ...rest }) => ({
    ...rest,
    locationId: null,
    initiativeId: '',
    slug: '',
    name: '',
    town: null,
    point: point && { ...point, lat: 52, lon: 5 },
    municipalities: [...new Set([...(rest.municipality ? [rest.municipality] : []), ...catchment])],
    lifecycle: { status, since: null, until: null },
    minimumAge: null,
    maximumAge: null,
    ageLimit: 'UNKNOWN' as const,
  }));

const parameters: fc.Arbitrary<CoverageParameters> = fc.record({
  maxDistanceMetres: fc.integer({ min: 100, max: 20_000 }),
  maxTravelMinutes: fc.constant(null),
  minDayPartsPerWeek: fc.integer({ min: 0, max: 8 }),
  dayPartsCount: fc.constantFrom('PER_LOCATION' as const, 'SUMMED' as const),
  minMinutes: fc.constant(120),
  freshnessMonths: fc.constantFrom(null, 12, 12),
  targetGroups: fc.constant([]),
  networkStatuses: fc.constant([]),
  distanceModel: fc.constant('STRAIGHT' as const),
  asOf: fc.constant(TODAY),
  ageBands: fc.constant([]),
});

const points: fc.Arbitrary<DemandPoints> = fc
  .array(
    fc.record({
      x: metres,
      y: metres,
      municipality: fc.integer({ min: 0, max: MUNICIPALITIES.length - 1 }),
      inhabitants: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.integer({ min: 0, max: 90_000 })),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => {
    const none = new Int32Array(list.length);
    return {
      codes: list.map((_, index) => String(1000 + index)),
      x: Int32Array.from(list, ({ x }) => x),
      y: Int32Array.from(list, ({ y }) => y),
      municipality: Uint16Array.from(list, (one) => one.municipality),
      municipalities: MUNICIPALITIES,
      inhabitants: Int32Array.from(list, (one) => one.inhabitants),
      ageBands: {
        AGE_0_14: none,
        AGE_15_24: none,
        AGE_25_44: none,
        AGE_45_64: none,
        AGE_65_PLUS: none,
      },
    };
  });

const inventories: fc.Arbitrary<InventoryFact[]> = fc
  .uniqueArray(municipality, { maxLength: 2 })
  .map((codes) =>
    codes.map((municipalityCode) => ({
      municipalityCode,
      statedOn: '2025-06-01',
      validUntil: '2026-06-01',
    })),
  );

/** Worlds of a few towns with places of every kind, each with a question. */
export const randomWorld: fc.Arbitrary<WorkedOut> = fc
  .record({
    parameters,
    points,
    places: fc.array(place, { maxLength: 12 }),
    inventories,
  })
  .map(({ places, ...rest }) =>
    workOut({
      ...rest,
      places: places.map((one, index) => ({
        ...one,
        locationId: `location-${index}`,
        initiativeId: `initiative-${index}`,
        slug: `verzonnen-${index}`,
        name: `Verzonnen plek ${index}`,
      })),
    }),
  );

/** Works a question out, as a browser does. */
export function workOut(given: {
  parameters: CoverageParameters;
  points: DemandPoints;
  places: readonly CoveragePlace[];
  inventories: readonly InventoryFact[];
}): WorkedOut {
  const { parameters: asking, points: where, places, inventories: stated } = given;
  const asked = coverageCase(places, stated, asking);
  const neighbours = straightNeighbours(
    where.x,
    where.y,
    locatedPlaces(places).map(({ point: { x, y, errorMetres } }) => ({
      rdX: x,
      rdY: y,
      errorMetres,
    })),
    // Farther than is asked: as after a slider moved.
    limitOf(asking) + 5_000,
  );
  return {
    points: where,
    population: populationOf(where, asking.ageBands).population,
    neighbours,
    asked,
    results: evaluate(where, neighbours, asked),
    places,
  };
}

/** The rows of a table of what was worked out. */
export function rowsOf(
  { asked, points: where, population, results }: WorkedOut,
  kind: 'MUNICIPALITY' | 'PROVINCE' | 'POSTCODE_AREA',
): CoverageRow[] {
  return coverageRows(
    asked,
    groupBy(where, REGIONS, kind)!,
    population,
    { all: results, welcomesEveryone: null, somethingOfItsOwn: null },
    nearestOpenStraight(where, asked.places, asked.judged),
  );
}
