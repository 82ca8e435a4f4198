import fc from 'fast-check';
import {
  aCoveragePlace,
  arbitraryAreas,
  arbitraryInventories,
  arbitraryParameters,
  arbitraryPlace,
  parametersOf,
} from '../../tests/factories/coverage.js';
import type { CoverageParameters } from '../../server/coverage/model/parameters.js';
import { totalsOfRows } from '../../server/coverage/model/report.js';
import { CoverageEngine, REACH_METRES } from './coverage-engine.js';
import { demandFileOf, type Area } from './demand-file.spec-support.js';

const SEED = { seed: 20260310, numRuns: 150 };

/** Ten kilometres apart, with the place of `aCoveragePlace` in the first. */
const AREAS: Area[] = [
  { code: '1000', municipality: 'GM9001', x: 150_000, y: 450_000, inhabitants: 900 },
  { code: '1001', municipality: 'GM9001', x: 160_000, y: 450_000, inhabitants: 100 },
  { code: '1002', municipality: 'GM9002', x: 170_000, y: 450_000, inhabitants: 40 },
  { code: '1003', municipality: 'GM9002', x: 180_000, y: 450_000, inhabitants: null },
];

function engineOf(places = [aCoveragePlace()], areas = AREAS) {
  return new CoverageEngine({ places, inventories: [] }, demandFileOf(areas));
}

describe('CoverageEngine', () => {
  it('counts each inhabitant once, and those who are not told nowhere', () => {
    const { totals, points, suppressedPoints } = engineOf().overview(
      parametersOf({ maxDistanceMetres: 5000 }),
      'municipalities',
    );
    expect(totals).toMatchObject({ population: 1040, covered: 900, possibleWhiteSpot: 140 });
    expect({ points, suppressedPoints }).toEqual({ points: 4, suppressedPoints: 1 });
  });

  it('draws an area by what is true for most who live there', () => {
    const engine = engineOf();
    const near = parametersOf({ maxDistanceMetres: 5000 });
    expect([...engine.overview(near, 'municipalities').outcomes]).toEqual([
      ['GM9001', 'COVERED'],
      ['GM9002', 'POSSIBLE_WHITE_SPOT'],
    ]);
    expect([...engine.overview(near, 'postcodes').outcomes]).toEqual([
      ['PC1000', 'COVERED'],
      ['PC1001', 'POSSIBLE_WHITE_SPOT'],
      ['PC1002', 'POSSIBLE_WHITE_SPOT'],
    ]);
  });

  it('knows no rows of a kind of region that is not loaded', () => {
    expect(engineOf().rows(parametersOf(), 'IZA_REGION')).toBeNull();
  });

  it('looks farther than the slider when an address asks for it', () => {
    const far = engineOf([
      aCoveragePlace({ point: { x: 150_000, y: 380_000, errorMetres: 0, lat: 51, lon: 5 } }),
    ]);
    const within = (maxDistanceMetres: number) =>
      far.overview(parametersOf({ maxDistanceMetres }), 'municipalities').totals.covered;
    expect([within(REACH_METRES), within(70_000), within(REACH_METRES)]).toEqual([0, 900, 0]);
  });

  it('tells in metres how far the nearest place is, also by travel time', () => {
    const engine = engineOf();
    // A place in the first village; every journey takes two minutes.
    const everyone = Int32Array.from(AREAS, () => 120);
    engine.takeNeighbours('TRAVEL_TIME', {
      offsets: Uint32Array.from([0, 1, 2, 3, 4]),
      place: new Uint16Array(AREAS.length),
      plain: everyone,
      near: everyone,
      far: everyone,
    });
    const byTravel = parametersOf({ distanceModel: 'TRAVEL_TIME', maxTravelMinutes: 30 });
    const medians = (parameters: CoverageParameters) =>
      engine.rows(parameters, 'MUNICIPALITY')!.map((row) => row.nearestMedianMetres);
    expect(medians(byTravel)).toEqual([0, 20_000]);
    expect(medians(byTravel)).toEqual(medians(parametersOf()));
  });

  it('has no answer for distances that nobody gave it', () => {
    const engine = engineOf();
    const around = parametersOf({ distanceModel: 'AROUND_WATER' });
    expect(() => engine.overview(around, 'municipalities')).toThrow('AROUND_WATER');
    expect(engine.hasDistances('AROUND_WATER')).toBe(false);
    engine.takeNeighbours('AROUND_WATER', {
      offsets: Uint32Array.from([0, 0, 1, 1, 1]),
      place: Uint16Array.from([0]),
      plain: Int32Array.from([4000]),
      near: Int32Array.from([4000]),
      far: Int32Array.from([4000]),
    });
    expect(engine.overview(around, 'municipalities').totals.covered).toBe(100);
    expect(engine.rows(around, 'MUNICIPALITY')![0]!.nearestMedianMetres).toBeNull();
  });

  it('says whom to ask, by how many inhabitants the answer is about', () => {
    const unknown = aCoveragePlace({ hours: null, hoursConfirmedAt: null });
    const { places, municipalities } = engineOf([unknown]).asking(
      parametersOf({ maxDistanceMetres: 5000 }),
    );
    expect(places).toMatchObject([
      { place: { slug: unknown.slug }, ask: ['HOURS_UNKNOWN'], couldSettle: 900, decides: 900 },
    ]);
    expect(municipalities).toEqual([
      { code: 'GM9001', name: 'Verzonnen GM9001', couldSettle: 100 },
      { code: 'GM9002', name: 'Verzonnen GM9002', couldSettle: 40 },
    ]);
  });

  it('answers as if it was never asked anything before', () => {
    const world = fc.record({
      places: fc.array(arbitraryPlace, { maxLength: 8 }),
      areas: arbitraryAreas,
      inventories: arbitraryInventories,
      questions: fc.array(arbitraryParameters, { minLength: 2, maxLength: 6 }),
    });
    fc.assert(
      fc.property(world, ({ places, areas, inventories, questions }) => {
        const used = new CoverageEngine({ places, inventories }, demandFileOf(areas));
        for (const parameters of questions) {
          const fresh = new CoverageEngine({ places, inventories }, demandFileOf(areas));
          const request = { parameters, groupBy: 'MUNICIPALITY', layer: 'postcodes' } as const;
          expect(used.answer(request)).toEqual(fresh.answer(request));
        }
      }),
      SEED,
    );
  });

  it('says the same in its sentence, its table and every other table', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPlace, { maxLength: 8 }),
        arbitraryAreas,
        arbitraryParameters,
        (places, areas, parameters: CoverageParameters) => {
          const engine = new CoverageEngine({ places, inventories: [] }, demandFileOf(areas));
          const { totals } = engine.overview(parameters, 'municipalities');
          for (const kind of ['MUNICIPALITY', 'PROVINCE', 'COUNTRY', 'POSTCODE_AREA'] as const)
            expect(totalsOfRows(engine.rows(parameters, kind)!)).toEqual(totals);
        },
      ),
      SEED,
    );
  });
});
