import fc from 'fast-check';
import { CoverageRepository } from '../../server/coverage/coverage.repository.js';
import { coverageCase, locatedPlaces } from '../../server/coverage/model/coverage-case.js';
import type { CoveragePlace } from '../../server/coverage/model/coverage-place.js';
import { evaluate } from '../../server/coverage/model/evaluate.js';
import { straightNeighbours } from '../../server/coverage/model/straight-neighbours.js';
import type { GroupReading } from '../../server/coverage/model/judge-place.js';
import {
  aCoveragePlace,
  arbitraryAreas,
  arbitraryInventories,
  arbitraryParameters,
  arbitraryPlace,
  parametersOf,
  type DemandArea,
} from '../factories/coverage.js';
import { insertDemand } from '../factories/demand.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { emptyAllTables, openTestDatabase, type TestDatabase } from '../setup/database.js';

let database: TestDatabase;
let repository: CoverageRepository;
let loadId: number;

beforeAll(async () => {
  database = await openTestDatabase();
  repository = new CoverageRepository(database.dataSource);
  await emptyAllTables(database.dataSource);
  await loadReferenceData(database.dataSource, await readDirectory('tests/fixtures/reference'));
  loadId = (await repository.groundKey()).loadId!;
});
afterAll(() => database.close());

/** Both engines on the same world. */
async function bothEngines(
  areas: DemandArea[],
  places: CoveragePlace[],
  inventories: Parameters<typeof coverageCase>[1],
  parameters: Parameters<typeof coverageCase>[2],
  reading: GroupReading = 'ALL',
) {
  const demandSetId = await insertDemand(database.dataSource, areas);
  const ground = (await repository.readGround(demandSetId, loadId))!;
  const asked = coverageCase(places, inventories, parameters, reading);
  const located = locatedPlaces(places).map(({ point }) => ({
    rdX: point.x,
    rdY: point.y,
    errorMetres: point.errorMetres,
  }));
  const { points } = ground;
  const neighbours = straightNeighbours(points.x, points.y, located, 100_000);
  return {
    points,
    typed: evaluate(points, neighbours, asked),
    postgis: await repository.withinReach(demandSetId, asked),
  };
}

describe('two engines', () => {
  it('see the same from every point, in any world and for any question', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryAreas,
        fc.array(arbitraryPlace, { maxLength: 12 }),
        arbitraryInventories,
        arbitraryParameters,
        fc.constantFrom<GroupReading>('ALL', 'WELCOMES_EVERYONE', 'SOMETHING_OF_ITS_OWN'),
        async (areas, places, inventories, parameters, reading) => {
          const { typed, postgis } = await bothEngines(
            areas,
            places,
            inventories,
            parameters,
            reading,
          );
          expect(postgis).toEqual(typed);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('agree to the metre about what is exactly at the limit', async () => {
    const at = (dx: number, dy: number, code: string): DemandArea => ({
      code,
      municipality: 'GM9001',
      x: 150_000 + dx,
      y: 450_000 + dy,
      inhabitants: 100,
    });
    // 3-4-5 triangles, and a metre more: with 25 metres of error the limit of 5,025 is just reached.
    const areas = [
      at(3000, 4000, '1000'),
      at(3001, 4000, '1001'),
      at(5000, 0, '1002'),
      at(0, 5001, '1003'),
    ];
    const { typed, postgis } = await bothEngines(
      areas,
      [aCoveragePlace()],
      [],
      parametersOf({ maxDistanceMetres: 5025 }),
    );
    expect([...typed.evidence]).toEqual([1, 16, 1, 16]);
    expect(postgis).toEqual(typed);
  });

  it('has a world where every outcome occurs, so that agreeing means something', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        arbitraryAreas,
        fc.array(arbitraryPlace, { minLength: 4, maxLength: 12 }),
        arbitraryParameters,
        async (areas, places, parameters) => {
          const { typed } = await bothEngines(areas, places, [], parameters);
          for (const evidence of typed.evidence) seen.add(evidence);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
    // Covered, each reason, too rarely, without a point, and nothing.
    const bits = [1, 2, 4, 8, 16, 32, 64];
    const occurring = bits.filter((bit) => [...seen].some((evidence) => (evidence & bit) !== 0));
    expect(occurring).toEqual(bits);
    expect(seen.has(0)).toBe(true);
  }, 60_000);
});

describe('the ground', () => {
  it('is the demand points that were loaded last, also when they were there before', async () => {
    const postcodes = await readDirectory('tests/fixtures/reference');
    const [first] = postcodes.demand!.points;
    const squares = {
      ...postcodes,
      demand: {
        source: 'Verzonnen vierkanten',
        year: 2026,
        points: [{ ...first!, code: 'E1360N4555' }],
      },
    };
    const inUse = async () => {
      const { demandSetId, loadId: load } = await repository.groundKey();
      return (await repository.readGround(demandSetId!, load!))!.source.source;
    };
    await loadReferenceData(database.dataSource, squares);
    expect(await inUse()).toBe('Verzonnen vierkanten');
    await loadReferenceData(database.dataSource, postcodes);
    expect(await inUse()).toBe(postcodes.demand!.source);
  });
});
