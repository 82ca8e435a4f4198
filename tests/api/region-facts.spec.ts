import { resolve } from 'node:path';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { RegionFactsService } from '../../server/coverage/region-facts.service.js';
import { anInitiative } from '../factories/initiative.js';
import { publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { rawRequest } from '../setup/raw-http.js';

describe('what is known of one region', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await emptyAllTables(app.database.dataSource);
    const fixture = await readDirectory(resolve('tests/fixtures/reference'));
    await loadReferenceData(app.database.dataSource, fixture);
    await publishWorld(app, [anInitiative({ name: 'Verzonnen plek' })]);
  });
  afterAll(() => app.close());

  const factsOf = (kind: Parameters<RegionFactsService['of']>[0], code: string) =>
    app.application.nest.get(RegionFactsService).of(kind, code, new Date());
  const outlines = async (name: string) => {
    const { status, headers, body } = await rawRequest(app.url, `/coverage/outlines-${name}.json`);
    return { status, headers, body: body.toString() };
  };

  it('names where it lies, its municipalities and its numbers', async () => {
    const facts = await factsOf('MUNICIPALITY', 'GM0344');
    expect(facts).toMatchObject({
      region: { code: 'GM0344', kind: 'MUNICIPALITY' },
      municipalities: [{ code: 'GM0344' }],
      inventories: [],
    });
    expect(facts!.parents.map(({ kind }) => kind)).toContain('PROVINCE');
    expect(facts!.report!.row.region.code).toBe('GM0344');
    expect(facts!.centre).not.toBeNull();
  });

  it('counts every municipality as the country', async () => {
    const facts = await factsOf('COUNTRY', 'NL00');
    expect(facts!.municipalities.length).toBeGreaterThan(1);
    const { totals } = facts!.report!.row;
    const parts = await Promise.all(
      facts!.municipalities.map(({ code }) => factsOf('MUNICIPALITY', code)),
    );
    const sum = parts.reduce((all, part) => all + part!.report!.row.totals.population, 0);
    expect(totals.population).toBe(sum);
  });

  it.each([
    ['PROVINCE', 'GM0344'],
    ['MUNICIPALITY', 'GM9999'],
    ['MUNICIPALITY', ''],
    ['MUNICIPALITY', 'GM0344\u0000'],
    ['MUNICIPALITY', "GM0344' OR 1=1"],
    ['IZA_REGION', 'IZ01'],
  ] as const)('knows no %s %j', async (kind, code) => {
    expect(await factsOf(kind, code)).toBeNull();
  });

  it('has the outlines of its parts, as GeoJSON', async () => {
    const { status, headers, body } = await outlines('NL00');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const areas = JSON.parse(body) as Record<string, { type: string }>;
    expect(areas.GM0344!.type).toBe('MultiPolygon');
    expect(Object.keys(areas).every((code) => code.startsWith('GM'))).toBe(true);
    const postcodes = JSON.parse((await outlines('GM0344')).body) as object;
    expect(Object.keys(postcodes).every((code) => code.startsWith('PC'))).toBe(true);
  });

  it.each(['GM9999', 'gm0344', "GM0344'", '..%2fcurrent', 'GM0344%00', ''])(
    'has no outlines of %j',
    async (name) => {
      const { status, body } = await outlines(name);
      expect(status).toBe(404);
      expect(body).toContain('COVERAGE_FILE_UNKNOWN');
    },
  );
});
