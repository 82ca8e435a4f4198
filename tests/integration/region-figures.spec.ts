import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureReferenceData } from '../../seeds/reference/choose-reference.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { readStarter } from '../../seeds/reference/starter/read-starter.js';
import { RegionsService } from '../../server/regions/regions.service.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';

const MONITOR = 'gezondheidsmonitor_jongvolwassenen_2024_50140NED_selectie.csv';

let app: TestApp;
let regions: RegionsService;
let directory: string;
beforeAll(async () => {
  app = await startTestApp();
  regions = app.application.nest.get(RegionsService);
});
beforeEach(async () => {
  await emptyAllTables(app.database.dataSource);
  directory = await mkdtemp(join(tmpdir(), 'figures-'));
  await cp(resolve('tests/fixtures/reference'), directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));
afterAll(() => app.close());

const load = () =>
  ensureReferenceData(app.database.dataSource, { kind: 'directory', directory, sentence: '' });
const keysOf = async (code: string) => (await regions.figuresOf(code)).map(({ key }) => key);

describe('figures of regions', () => {
  it('are those of the data in use, in one order, with what they mean', async () => {
    await load();
    expect(await keysOf('GM0344')).toEqual([
      'ONE_PERSON_HOUSEHOLDS',
      'LOW_INCOME_HOUSEHOLDS',
      'DISABILITY_BENEFITS',
      'WMO_SUPPORT',
      'DISTANCE_TO_GP',
      'URBANITY',
      'YOUNG_GOOD_MENTAL_HEALTH',
      'YOUNG_LIMITED_BY_COMPLAINTS',
      'YOUNG_VERY_LONELY',
      'YOUNG_SOMEONE_TO_TURN_TO',
    ]);
    const [first] = await regions.figuresOf('GM0344');
    expect(first).toMatchObject({ value: 50.5, unit: 'PER_100', year: 2021, group: 'INHABITANTS' });
  });

  it('go with the file, and come back with it', async () => {
    await load();
    await rm(join(directory, MONITOR));
    expect(await load()).toBe(true);
    expect(await keysOf('GG2609')).toEqual([]);
    expect(await keysOf('GM0344')).toHaveLength(6);
    await cp(resolve('tests/fixtures/reference', MONITOR), join(directory, MONITOR));
    expect(await load()).toBe(true);
    expect(await keysOf('GG2609')).toHaveLength(4);
    expect(await load()).toBe(false);
  });

  it('are not there with the starter data, nor for what is no region', async () => {
    await load();
    await loadReferenceData(app.database.dataSource, await readStarter());
    for (const code of ['GM0344', 'NL00', '', 'GM9999', '\u0000', "' OR 1=1"]) {
      expect(await regions.figuresOf(code)).toEqual([]);
    }
  });

  it('come over GraphQL for many regions with one question to the database', async () => {
    await load();
    const { dataSource } = app.database;
    const statements: string[] = [];
    const runner = dataSource.manager.query;
    dataSource.manager.query = (async (sql: string, values?: unknown[]) => {
      statements.push(sql);
      return runner.call(dataSource.manager, sql, values);
    }) as typeof runner;
    try {
      const { data, errors } = await app.ask(
        `{ regions(kind: MUNICIPALITY) { code figures { key value unit group year source label description } } }`,
      );
      expect(errors).toEqual([]);
      const [bilt] = data['regions'] as unknown as { code: string; figures: unknown[] }[];
      expect(bilt!.code).toBe('GM0310');
      expect(bilt!.figures).toHaveLength(3);
      expect(bilt!.figures[2]).toEqual({
        key: 'URBANITY',
        value: 3,
        unit: 'LEVEL_1_TO_5',
        group: 'INHABITANTS',
        year: 2021,
        source: 'CBS, Kerncijfers wijken en buurten 2021',
        label: 'Hoe stedelijk het is',
        description: expect.stringContaining('zeer sterk stedelijk'),
      });
    } finally {
      dataSource.manager.query = runner;
    }
    expect(statements.filter((sql) => sql.includes('region_figure'))).toHaveLength(1);
  });
});
