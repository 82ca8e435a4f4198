import type { DistancesService } from './distances/distances.service.js';
import type { InventoriesService } from '../inventories/inventories.service.js';
import type { RegistryService } from '../registry/registry.service.js';
import type { CoverageRepository } from './coverage.repository.js';
import { CoverageService } from './coverage.service.js';
import type { Ground } from './ground.js';
import { AGE_BANDS } from './model/parameters.js';
import { emptyResults } from './model/point-results.js';

const NOW = new Date('2026-03-10T12:00:00Z');

/** One point with a hundred inhabitants. */
const GROUND: Ground = {
  demandSetId: 1,
  loadId: 1,
  divisionYear: 2026,
  source: { source: 'Verzonnen telling', year: 2026, hash: 'verzonnen' },
  points: {
    codes: ['1000'],
    x: Int32Array.of(150_000),
    y: Int32Array.of(450_000),
    municipality: Uint16Array.of(0),
    municipalities: ['GM9001'],
    inhabitants: Int32Array.of(100),
    ageBands: Object.fromEntries(
      AGE_BANDS.map((band) => [band, Int32Array.of(0)]),
    ) as Ground['points']['ageBands'],
  },
  regions: {
    regions: [
      {
        code: 'GM9001',
        name: 'Verzonnenstad',
        kind: 'MUNICIPALITY',
        officialPopulation: null,
        officialPopulationYear: null,
      },
    ],
    parentsOf: new Map([['GM9001', []]]),
  },
};

/** A service whose PostGIS takes its time, and tells how many questions it had, and at once. */
function slowService() {
  const asked = { questions: 0, now: 0, most: 0, isBroken: false };
  const repository = {
    groundKey: () => Promise.resolve({ demandSetId: 1, loadId: 1 }),
    readGround: () => Promise.resolve(GROUND),
    withinReach: async () => {
      asked.questions += 1;
      asked.now += 1;
      asked.most = Math.max(asked.most, asked.now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      asked.now -= 1;
      if (asked.isBroken) throw new Error('the database went away');
      return emptyResults(1);
    },
  } as unknown as CoverageRepository;
  const current = {
    version: 'a1',
    file: { publishedAt: '2026-03-10T10:00:00Z', initiatives: [] },
    everyDetails: () => [],
  };
  const service = new CoverageService(
    repository,
    { current: () => current } as unknown as RegistryService,
    { notEnded: () => Promise.resolve([]) } as unknown as InventoriesService,
    {
      available: () => Promise.resolve([{ model: 'STRAIGHT', available: true, reason: null }]),
    } as unknown as DistancesService,
  );
  const ask = (maxDistanceMetres: number) =>
    service.report({ maxDistanceMetres }, 'MUNICIPALITY', NOW);
  return { asked, ask };
}

describe('CoverageService', () => {
  it('asks the database one question at a time, however many come at once', async () => {
    const { asked, ask } = slowService();
    const reports = await Promise.all([1000, 2000, 3000, 4000].map(ask));
    expect(reports.map(({ parameters }) => parameters.maxDistanceMetres)).toEqual([
      1000, 2000, 3000, 4000,
    ]);
    expect([asked.questions, asked.most]).toEqual([4, 1]);
  });

  it('asks the same question once, also when many ask it together', async () => {
    const { asked, ask } = slowService();
    const [first, second] = await Promise.all([ask(1000), ask(1000)]);
    expect(await ask(1000)).toBe(first);
    expect([second === first, asked.questions]).toEqual([true, 1]);
  });

  it('asks anew what failed, and lets no other question wait for it in vain', async () => {
    const { asked, ask } = slowService();
    asked.isBroken = true;
    const [broken, other] = [ask(1000), ask(2000)];
    await expect(broken).rejects.toThrow('went away');
    await expect(other).rejects.toThrow('went away');
    asked.isBroken = false;
    await expect(ask(1000)).resolves.toMatchObject({ registryVersion: 'a1' });
  });
});
