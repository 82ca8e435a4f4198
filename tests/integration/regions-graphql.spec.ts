import { resolve } from 'node:path';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { startTestApp, type TestApp } from '../setup/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const fixture = await readDirectory(resolve('tests/fixtures/reference'));
  await loadReferenceData(app.database.dataSource, fixture);
});
afterAll(() => app.close());

describe('regions over GraphQL', () => {
  it('lists regions of a kind, with what they lie in', async () => {
    const { data, errors } = await app.ask(`{
      regions(kind: MUNICIPALITY) {
        kind code year name approximate
        officialPopulation { inhabitants year }
        parents { kind code }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.regions).toHaveLength(3);
    expect(data.regions![0]).toMatchObject({
      kind: 'MUNICIPALITY',
      code: 'GM0310',
      year: 2025,
      name: 'De Bilt',
      approximate: false,
      officialPopulation: { inhabitants: 1000, year: 2024 },
    });
    expect(data.regions![0]!.parents).toHaveLength(4);
    expect(data.regions![0]!.parents).toContainEqual({ kind: 'PROVINCE', code: 'PV26' });
  });

  it('gives one region by its code, and null for what is none', async () => {
    const query = `query ($code: String!) { region(code: $code) { name officialPopulation { year } } }`;
    expect((await app.ask(query, { code: 'PV23' })).data).toEqual({
      region: { name: 'Overijssel', officialPopulation: { year: 2024 } },
    });
    for (const code of ['GM9999', '', '\u0000', "'; DROP TABLE region; --"]) {
      const answer = await app.ask(query, { code });
      expect(answer).toMatchObject({ status: 200, errors: [], data: { region: null } });
    }
  });

  it('asks the database once for the parents of all', async () => {
    const statements: string[] = [];
    const { dataSource } = app.database;
    const runner = dataSource.manager.query;
    dataSource.manager.query = (async (sql: string, values?: unknown[]) => {
      statements.push(sql);
      return runner.call(dataSource.manager, sql, values);
    }) as typeof runner;
    try {
      await app.ask(`{ regions(kind: POSTCODE_AREA) { code parents { code } } }`);
    } finally {
      dataSource.manager.query = runner;
    }
    expect(statements.filter((sql) => sql.includes('region_parent'))).toHaveLength(1);
  });
});
