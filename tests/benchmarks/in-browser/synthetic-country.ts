import { coverageCase, type CoverageCase } from '../../../server/coverage/model/coverage-case.js';
import type { CoveragePlace } from '../../../server/coverage/model/coverage-place.js';
import type { DemandPoints } from '../../../server/coverage/model/demand.js';
import {
  AGE_BANDS,
  checkParameters,
  type AgeBand,
} from '../../../server/coverage/model/parameters.js';
import type { OpeningHours } from '../../../server/opening-hours/opening-hours.schema.js';

/** A made-up country of the size of ours: the same one in every run, in the browser and outside it. */
const WEST = 20_000;
const SOUTH = 310_000;
const SIDE = 290_000;
const MUNICIPALITIES = 342;
const PLACES = 130;
const TODAY = '2026-03-10';
const CONFIRMED = '2026-02-01T10:00:00Z';

/** Spread evenly and without a pattern: the additive recurrence R2. */
const spread = (index: number, factor: number, offset: number): number =>
  Math.round(offset + SIDE * ((0.5 + (index + 1) * factor) % 1));
const eastOf = (index: number): number => spread(index, 0.5698402909980532, WEST);
const northOf = (index: number): number => spread(index, 0.7548776662466927, SOUTH);

/** @param codes of the municipalities; without them made-up ones */
export function syntheticPoints(count: number, codes?: readonly string[]): DemandPoints {
  const municipalities =
    codes ?? Array.from({ length: MUNICIPALITIES }, (_, index) => `GM${9000 + index}`);
  const column = (of: (index: number) => number) =>
    Int32Array.from({ length: count }, (_, index) => of(index));
  const columns = 18;
  const side = SIDE / columns;
  const x = column(eastOf);
  const y = column(northOf);
  // Squares as municipalities: neighbours share one, as in a real country.
  const squareOf = (index: number) =>
    (Math.floor((x[index]! - WEST) / side) + columns * Math.floor((y[index]! - SOUTH) / side)) %
    municipalities.length;
  return {
    codes: Array.from({ length: count }, (_, index) => `punt ${index}`),
    x,
    y,
    municipality: Uint16Array.from({ length: count }, (_, index) => squareOf(index)),
    municipalities,
    inhabitants: column((index) => (index * 37) % 9000),
    ageBands: Object.fromEntries(
      AGE_BANDS.map((band) => [band, column((index) => ((index * 37) % 9000) / 5)]),
    ) as Record<AgeBand, Int32Array>,
  };
}

const HOURS: OpeningHours = {
  rules: [
    {
      rule: 'DAYS',
      kind: 'OPEN',
      days: [2, 4],
      intervals: [{ from: '13:00', to: '17:00' }],
      dayParts: [],
      recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
      season: null,
      validFrom: null,
      validUntil: null,
    },
  ],
  exceptions: [],
  publicHolidays: { general: 'UNKNOWN', goodFriday: 'UNKNOWN', liberationDay: 'UNKNOWN' },
  sourceText: null,
};

/** Confirmed and not, precise to the door and to the town, in every fourth municipality twice. */
function syntheticPlaces(points: DemandPoints): CoveragePlace[] {
  return Array.from({ length: PLACES }, (_, index) => {
    const municipality = points.municipalities[(index * 7) % points.municipalities.length]!;
    const isConfirmed = index % 3 !== 0;
    return {
      locationId: `plek ${index}`,
      initiativeId: `initiatief ${index}`,
      slug: `plek-${index}`,
      name: `Plek ${index}`,
      town: null,
      point: {
        x: eastOf(index * 13 + 5),
        y: northOf(index * 13 + 5),
        errorMetres: index % 2 === 0 ? 25 : 3000,
        lat: 52,
        lon: 5,
      },
      municipality,
      municipalities: [municipality],
      lifecycle: { status: 'OPEN', since: null, until: null },
      premises: 'OWN',
      hostedOwnProgramme: 'UNKNOWN',
      walkIn: index % 11 === 0 ? 'UNKNOWN' : 'YES',
      hours: index % 5 === 0 ? null : HOURS,
      hoursConfirmedAt: isConfirmed ? CONFIRMED : null,
      existenceConfirmedAt: isConfirmed ? CONFIRMED : null,
      minimumAge: null,
      maximumAge: null,
      ageLimit: 'UNKNOWN',
      groupLimit: 'UNKNOWN',
      targetGroups: [],
      networkStatus: 'UNKNOWN',
    };
  });
}

/** Places with coordinates of their own. */
export function syntheticCase(points: DemandPoints, maxDistanceMetres: number): CoverageCase {
  const { parameters } = checkParameters({ maxDistanceMetres, minDayPartsPerWeek: 2 }, TODAY);
  return coverageCase(syntheticPlaces(points), [], parameters!);
}

/** One number for all that was seen: two engines that agree have the same (FNV-1a). */
export function fingerprintOf(columns: readonly ArrayLike<number>[]): number {
  let hash = 0x811c9dc5;
  for (const column of columns)
    for (let index = 0; index < column.length; index += 1)
      hash = Math.imul(hash ^ column[index]!, 0x01000193) >>> 0;
  return hash;
}
