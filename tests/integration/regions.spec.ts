import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import {
  ensureReferenceData,
  referenceFingerprint,
  type ReferenceChoice,
} from '../../seeds/reference/choose-reference.js';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import type { ReferenceData } from '../../seeds/reference/reference-data.js';
import { readStarter } from '../../seeds/reference/starter/read-starter.js';
import { resolveNear, wgs84ToRd } from '../../server/gazetteer/index.js';
import { RegionsRepository } from '../../server/regions/regions.repository.js';
import { RegionsService } from '../../server/regions/regions.service.js';
import { emptyAllTables, openTestDatabase, type TestDatabase } from '../setup/database.js';

const FIXTURE = resolve('tests/fixtures/reference');

let database: TestDatabase;
let dataSource: DataSource;
let service: RegionsService;
let fixture: ReferenceData;
let starter: ReferenceData;

beforeAll(async () => {
  database = await openTestDatabase();
  dataSource = database.dataSource;
  service = new RegionsService(new RegionsRepository(dataSource));
  fixture = await readDirectory(FIXTURE);
  starter = await readStarter();
});
afterAll(() => database.close());

const rowsOf = async <Row>(sql: string): Promise<Row[]> => dataSource.query(sql);
const countOf = async (from: string): Promise<number> => {
  const [row] = await rowsOf<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
  return row!.count;
};

describe('loading reference data', () => {
  beforeEach(() => emptyAllTables(dataSource));

  it('writes everything once and nothing the second time', async () => {
    const first = await loadReferenceData(dataSource, fixture);
    expect(first).toMatchObject({ loaded: true, places: 5, postcodes: 7, demandPoints: 7 });
    expect(await loadReferenceData(dataSource, fixture)).toEqual({ ...first, loaded: false });
    expect(await countOf('reference_load')).toBe(1);
    expect(await countOf(`region WHERE kind = 'MUNICIPALITY'`)).toBe(3);
    expect(await countOf('region')).toBe(first.regions);
    expect(await countOf('place')).toBe(5);
    expect(await countOf('postcode_area')).toBe(7);
    expect(await countOf('demand_point')).toBe(7);
  });

  it('keeps what is suppressed unknown', async () => {
    await loadReferenceData(dataSource, fixture);
    expect(
      await rowsOf(
        `SELECT code, inhabitants, age_0_14, age_65_plus FROM demand_point
         WHERE code IN ('3511', '3512', '3513', '7552') ORDER BY code`,
      ),
    ).toEqual([
      { code: '3511', inhabitants: 1500, age_0_14: 200, age_65_plus: 250 },
      { code: '3512', inhabitants: 1400, age_0_14: null, age_65_plus: null },
      { code: '3513', inhabitants: null, age_0_14: null, age_65_plus: null },
      { code: '7552', inhabitants: 0, age_0_14: 0, age_65_plus: 0 },
    ]);
  });

  it('repairs an outline that crosses itself, and the database refuses any other', async () => {
    await loadReferenceData(dataSource, fixture);
    const [row] = await rowsOf<{ valid: boolean; type: string; parts: number }>(
      `SELECT ST_IsValid(geometry) AS valid, ST_NumGeometries(geometry) AS parts,
              ST_GeometryType(geometry) AS type FROM region WHERE code = 'PC3512'`,
    );
    expect(row).toEqual({ valid: true, type: 'ST_MultiPolygon', parts: 2 });
    await expect(
      dataSource.query(
        `UPDATE region SET geometry = ST_GeomFromText(
           'MULTIPOLYGON(((5 52, 5.1 52.1, 5.1 52, 5 52.1, 5 52)))', 4326) WHERE code = 'PC3512'`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('measures in whole metres of the Dutch grid', async () => {
    await loadReferenceData(dataSource, fixture);
    for (const table of ['place', 'postcode_area', 'demand_point']) {
      const rows = await rowsOf<{ latitude: number; longitude: number; x: number; y: number }>(
        `SELECT latitude, longitude, rd_x AS x, rd_y AS y FROM ${table}`,
      );
      for (const { latitude, longitude, x, y } of rows) {
        const rd = wgs84ToRd(latitude, longitude);
        expect(Math.hypot(rd.x - x, rd.y - y)).toBeLessThan(1.5);
      }
    }
  });

  it('replaces the same year and keeps an older one', async () => {
    await loadReferenceData(dataSource, fixture);
    const older = await countOf(`region WHERE year = 2025`);
    const newer: ReferenceData = {
      ...fixture,
      regions: fixture.regions.map((region) =>
        region.kind === 'POSTCODE_AREA'
          ? region
          : { ...region, year: 2026, name: `${region.name} nieuw` },
      ),
      demand: { ...fixture.demand!, year: 2022 },
    };
    await loadReferenceData(dataSource, newer);
    expect(await countOf(`region WHERE year = 2025`)).toBe(older);
    expect(await countOf(`region WHERE kind = 'POSTCODE_AREA'`)).toBe(7);
    expect(await countOf('demand_set')).toBe(2);
    expect(await service.findByCode('GM0344')).toMatchObject({ year: 2026, name: 'Utrecht nieuw' });
    expect(await service.findByCode('GM0344', 2025)).toMatchObject({ year: 2025, name: 'Utrecht' });
    expect(await service.findByKind('MUNICIPALITY')).toHaveLength(3);

    const corrected: ReferenceData = {
      ...newer,
      demand: { ...newer.demand!, points: newer.demand!.points.slice(1) },
    };
    await loadReferenceData(dataSource, corrected);
    expect(await countOf('demand_set')).toBe(2);
    expect(await countOf('demand_point')).toBe(7 + 6);
  });

  it('leaves nothing approximate when the real data come', async () => {
    await loadReferenceData(dataSource, starter);
    expect(await countOf('region WHERE approximate')).toBe(355);
    expect(await service.currentLoad()).toMatchObject({ kind: 'starter', approximate: true });
    await loadReferenceData(dataSource, fixture);
    expect(await countOf('region WHERE approximate')).toBe(0);
    expect(await countOf('place')).toBe(5);
    expect(await service.currentLoad()).toMatchObject({
      kind: 'directory',
      divisionYear: 2025,
      approximate: false,
      postcodesComplete: true,
      notes: [expect.stringContaining('3732') as string, ...fixture.notes!.slice(1)],
    });
  });

  it('changes nothing when something in the data is wrong', async () => {
    await loadReferenceData(dataSource, fixture);
    const dangling: ReferenceData = {
      ...fixture,
      regions: fixture.regions.filter(({ code }) => code !== 'PV23'),
      places: [],
    };
    await expect(loadReferenceData(dataSource, dangling)).rejects.toMatchObject({
      code: 'REFERENCE_CODE_UNKNOWN',
      message: expect.stringContaining('PV23') as string,
    });
    const flat: ReferenceData = {
      ...fixture,
      regions: fixture.regions.map((region) =>
        region.code === 'PC3511'
          ? {
              ...region,
              geometry: {
                type: 'MultiPolygon',
                coordinates: [
                  [
                    [
                      [5, 52],
                      [5.1, 52],
                      [5, 52],
                      [5, 52],
                    ],
                  ],
                ],
              },
            }
          : region,
      ),
    };
    await expect(loadReferenceData(dataSource, flat)).rejects.toMatchObject({
      code: 'REFERENCE_GEOMETRY_INVALID',
      message: expect.stringContaining('PC3511') as string,
    });
    expect(await countOf('place')).toBe(5);
    expect(await countOf('reference_load')).toBe(1);
    expect(await service.findByCode('PV23')).toMatchObject({ name: 'Overijssel' });
  });

  it('loads once when two want to at the same time', async () => {
    const results = await Promise.all([
      loadReferenceData(dataSource, fixture),
      loadReferenceData(dataSource, fixture),
    ]);
    expect(results.filter(({ loaded }) => loaded)).toHaveLength(1);
    expect(await countOf('reference_load')).toBe(1);
  });

  it('reads files again only when they changed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'reference-'));
    await cp(FIXTURE, directory, { recursive: true });
    const choice: ReferenceChoice = { kind: 'directory', directory, sentence: '' };
    expect(await ensureReferenceData(dataSource, choice)).toBe(true);
    expect(await ensureReferenceData(dataSource, choice)).toBe(false);
    const file = join(directory, 'pc4.csv');
    const original = await readFile(file, 'utf8');
    await writeFile(file, original.replace('GM0344,52.05,5.05,1500', 'GM0344,52.05,5.05,1505'));
    expect(await ensureReferenceData(dataSource, choice)).toBe(true);
    expect(await countOf(`demand_point WHERE inhabitants = 1505`)).toBe(1);
    await writeFile(file, 'broken');
    await expect(ensureReferenceData(dataSource, choice)).rejects.toMatchObject({
      code: 'REFERENCE_COLUMN_MISSING',
    });
    expect(await countOf('postcode_area')).toBe(7);
    // Other bytes, the same data: the checksum is remembered and nothing is written.
    await writeFile(file, `${original.replace(',5.05,1500', ',5.05,1505')}\n`);
    expect(await ensureReferenceData(dataSource, choice)).toBe(false);
    const [load] = await rowsOf<{ fingerprint: string }>(
      'SELECT fingerprint FROM reference_load ORDER BY id DESC LIMIT 1',
    );
    expect(load!.fingerprint).toBe(await referenceFingerprint(choice));
    await rm(directory, { recursive: true });
  });
});

describe('RegionsService', () => {
  beforeAll(async () => {
    await emptyAllTables(dataSource);
    await loadReferenceData(dataSource, fixture);
  });

  it('finds regions by kind, by name, and what they lie in', async () => {
    const municipalities = await service.findByKind('MUNICIPALITY');
    expect(municipalities.map(({ name }) => name)).toEqual(['De Bilt', 'Hengelo', 'Utrecht']);
    expect(municipalities[0]).toMatchObject({
      kind: 'MUNICIPALITY',
      code: 'GM0310',
      year: 2025,
      approximate: false,
      officialPopulation: { inhabitants: 1000, year: 2024 },
    });
    const parents = await service.findParents(municipalities.map(({ id }) => id));
    expect(parents.map((list) => list.map(({ code }) => code).sort())).toEqual([
      ['GG2609', 'NL00', 'PV26', 'ZK08'],
      ['GG2306', 'NL00', 'PV23', 'ZK06'],
      ['GG2609', 'NL00', 'PV26', 'ZK08'],
    ]);
    expect(await service.findByKind('IZA_REGION')).toEqual([]);
  });

  it('knows nothing of codes that do not exist', async () => {
    for (const code of [
      "GM0344' OR 1=1",
      '',
      'GM9999',
      'GM0344\u0000',
      '\ud800',
      '9'.repeat(999),
    ]) {
      expect(await service.findByCode(code)).toBeNull();
      expect(await service.municipalityCodesIn(code)).toBeNull();
    }
    expect(await service.findByCode('GM0344', 1990)).toBeNull();
    expect(await service.municipalityCodesIn('GM9999')).toBeNull();
    expect(await service.findParents([-1])).toEqual([[]]);
  });

  it('finds the municipalities in a region, and their names', async () => {
    expect(await service.municipalityCodesIn('PV26')).toEqual(['GM0310', 'GM0344']);
    expect(await service.municipalityCodesIn('NL00')).toHaveLength(3);
    expect(await service.municipalityCodesIn('GM0164')).toEqual(['GM0164']);
    expect(await service.municipalityNames(['GM0164', 'GM9999', 'GM0344'])).toEqual([
      'Hengelo',
      'Utrecht',
    ]);
    expect(await service.municipalityNamesByCode(['GM0310'])).toEqual(
      new Map([['GM0310', 'De Bilt']]),
    );
  });

  it('makes a gazetteer with which a visitor is found', async () => {
    const gazetteer = (await service.readGazetteer())!;
    expect(gazetteer).toMatchObject({ source: 'directory', year: '2025', postcodesComplete: true });
    expect(resolveNear(gazetteer, 'hengelo (o.)')).toMatchObject({
      kind: 'found',
      municipality: 'GM0164',
      municipalityName: 'Hengelo',
    });
    expect(resolveNear(gazetteer, '3731 ab')).toMatchObject({ place: 'De Bilt' });
    expect(gazetteer.municipalities[0]).toMatchObject({ code: 'GM0164', province: 'Overijssel' });
    expect(gazetteer.municipalities[0]!.errorMetres).toBeGreaterThan(5000);
  });

  describe('locate', () => {
    const known = {
      latitude: 52.08,
      longitude: 5.08,
      postcode: '3511 AB',
      place: 'Bilthoven',
      municipalityCode: 'GM0310',
    };

    it('takes the address before the postcode, the place and the municipality', async () => {
      const { x, y } = wgs84ToRd(52.08, 5.08);
      const address = (await service.locate(known))!;
      expect(address).toMatchObject({
        precision: 'ADDRESS',
        errorMetres: 25,
        latitude: 52.08,
        longitude: 5.08,
        municipalityCode: 'GM0310',
        placeName: 'Bilthoven',
      });
      expect(Math.hypot(address.rdX - x, address.rdY - y)).toBeLessThan(1.5);
      expect(await service.locate({ ...known, latitude: null })).toMatchObject({
        precision: 'POSTCODE',
        latitude: 52.05,
        longitude: 5.05,
        municipalityCode: 'GM0344',
        placeName: 'Utrecht',
      });
      expect(
        await service.locate({ place: 'bilthoven', municipalityCode: 'GM0310' }),
      ).toMatchObject({
        precision: 'PLACE',
        latitude: 52.07,
        longitude: 5.16,
        placeName: 'Bilthoven',
      });
      const municipality = (await service.locate({ municipalityCode: 'GM0310' }))!;
      expect(municipality).toMatchObject({
        precision: 'MUNICIPALITY',
        municipalityCode: 'GM0310',
        placeName: null,
      });
      expect(municipality.latitude).toBeCloseTo(52.05, 2);
      expect(municipality.longitude).toBeCloseTo(5.15, 2);
      // Half the diagonal of a tenth of a degree squared.
      expect(municipality.errorMetres).toBeGreaterThan(6400);
      expect(municipality.errorMetres).toBeLessThan(7000);
    });

    it('finds the municipality of an address that has none', async () => {
      expect(await service.locate({ latitude: 52.05, longitude: 5.15 })).toMatchObject({
        municipalityCode: 'GM0310',
      });
      expect(await service.locate({ latitude: 51.0, longitude: 4.0 })).toMatchObject({
        precision: 'ADDRESS',
        municipalityCode: null,
      });
    });

    it('gives no more than the centre of the place of a hidden address', async () => {
      expect(await service.locate({ ...known, centreOfPlaceOnly: true })).toMatchObject({
        precision: 'PLACE',
        latitude: 52.07,
        longitude: 5.16,
      });
      expect(await service.locate({ postcode: '3512AB', centreOfPlaceOnly: true })).toMatchObject({
        precision: 'PLACE',
        placeName: 'Utrecht',
        latitude: 52.05,
        longitude: 5.05,
      });
      expect(
        await service.locate({ latitude: 52.08, longitude: 5.08, centreOfPlaceOnly: true }),
      ).toBeNull();
    });

    it('understands names as sources write them', async () => {
      for (const place of ['Hengelo (O.)', 'HENGELO', 'Hengelo']) {
        expect(await service.locate({ place, municipalityCode: 'GM0164' })).toMatchObject({
          precision: 'PLACE',
          placeName: 'Hengelo',
        });
      }
    });

    it('does not guess', async () => {
      expect(await service.locate({})).toBeNull();
      expect(await service.locate({ place: 'Nergenshuizen' })).toBeNull();
      expect(await service.locate({ postcode: '9999 ZZ' })).toBeNull();
      expect(await service.locate({ postcode: 'x' })).toBeNull();
      expect(await service.locate({ municipalityCode: 'GM9999' })).toBeNull();
      // A place that is not in the municipality that is said: only the municipality is certain.
      expect(await service.locate({ place: 'Hengelo', municipalityCode: 'GM0344' })).toMatchObject({
        precision: 'MUNICIPALITY',
        municipalityCode: 'GM0344',
      });
    });

    it('takes part in a transaction', async () => {
      await dataSource.transaction(async (manager) => {
        await manager.query(`UPDATE place SET error_metres = 4321 WHERE name = 'De Bilt'`);
        const located = await service.locate({ place: 'De Bilt' }, manager);
        expect(located!.errorMetres).toBe(4321);
        await manager.query(`UPDATE place SET error_metres = 999 WHERE name = 'De Bilt'`);
      });
    });
  });
});

describe('RegionsService with the starter data', () => {
  beforeAll(async () => {
    await emptyAllTables(dataSource);
    await loadReferenceData(dataSource, starter);
  });

  it('knows a postcode by its place only, and says so', async () => {
    const place = await service.locate({ place: 'Utrecht', municipalityCode: 'GM0344' });
    expect(place).toMatchObject({ precision: 'PLACE', placeName: 'Utrecht' });
    expect(await service.locate({ postcode: '3512 AB' })).toEqual(place);
  });

  it('asks for the municipality where a name is not unique', async () => {
    expect(await service.locate({ place: 'Hengelo' })).toBeNull();
    expect(await service.locate({ place: 'Hengelo', municipalityCode: 'GM1876' })).toMatchObject({
      precision: 'PLACE',
      municipalityCode: 'GM1876',
    });
  });

  it('has a centre for every municipality', async () => {
    expect(await countOf(`region WHERE kind = 'MUNICIPALITY' AND latitude IS NULL`)).toBe(0);
    expect(
      await countOf(
        `region WHERE kind = 'MUNICIPALITY' AND NOT ST_Intersects(geometry,
           ST_SetSRID(ST_MakePoint(longitude, latitude), 4326))`,
      ),
    ).toBe(0);
  });
});

describe('RegionsService before anything was loaded', () => {
  it('has no answers', async () => {
    await emptyAllTables(dataSource);
    expect(await service.currentLoad()).toBeNull();
    expect(await service.readGazetteer()).toBeNull();
    expect(await service.findByKind('MUNICIPALITY')).toEqual([]);
    expect(await service.locate({ place: 'Utrecht', postcode: '3512' })).toBeNull();
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('the national files in the database (needs ../shared)', () => {
  it('go in whole, in seconds, and measure within a metre of the formula of the browser', async () => {
    await emptyAllTables(dataSource);
    const data = await readDirectory(OFFICIAL);
    const started = performance.now();
    await loadReferenceData(dataSource, data);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(await countOf('region WHERE NOT ST_IsValid(geometry)')).toBe(0);
    const [sum] = await rowsOf<{ inhabitants: number }>(
      `SELECT sum(inhabitants)::int AS inhabitants FROM demand_point`,
    );
    expect(sum!.inhabitants).toBe(17_472_870);
    const places = await rowsOf<{ latitude: number; longitude: number; x: number; y: number }>(
      `SELECT latitude, longitude, ST_X(p) AS x, ST_Y(p) AS y
       FROM (SELECT latitude, longitude, ST_Transform(
               ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), 28992) AS p FROM place) AS q`,
    );
    const worst = Math.max(
      ...places.map(({ latitude, longitude, x, y }) => {
        const rd = wgs84ToRd(latitude, longitude);
        return Math.hypot(rd.x - x, rd.y - y);
      }),
    );
    expect(worst).toBeLessThan(1);
  });
});
