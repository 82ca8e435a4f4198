import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MultiPolygon } from 'geojson';
import type { DataSource } from 'typeorm';
import { ensureReferenceData } from '../../seeds/reference/choose-reference.js';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import type { ReferenceData } from '../../seeds/reference/reference-data.js';
import { readStarter } from '../../seeds/reference/starter/read-starter.js';
import { BaseMapRepository } from '../../server/base-map/base-map.repository.js';
import { buildBaseMap } from '../../server/base-map/build-base-map.js';
import { emptyAllTables, openTestDatabase, type TestDatabase } from '../setup/database.js';

const FIXTURE = resolve('tests/fixtures/reference');
const WATER = 'binnenwater.geojson';
const NEIGHBOURS = 'buurlanden.geojson';

let database: TestDatabase;
let dataSource: DataSource;
let directory: string;

beforeAll(async () => {
  database = await openTestDatabase();
  dataSource = database.dataSource;
});
beforeEach(async () => {
  await emptyAllTables(dataSource);
  directory = await mkdtemp(join(tmpdir(), 'layers-'));
  await cp(FIXTURE, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));
afterAll(() => database.close());

/** Puts the files in use as a start does. */
const load = () => ensureReferenceData(dataSource, { kind: 'directory', directory, sentence: '' });

interface LayerRow {
  kind: string;
  current: boolean;
  points: number;
  parts: number;
  valid: boolean;
}
const layers = (): Promise<LayerRow[]> =>
  dataSource.query(
    `SELECT kind, load_id = (SELECT max(id) FROM reference_load) AS current,
            ST_NPoints(geometry) AS points, ST_NumGeometries(geometry) AS parts,
            ST_IsValid(geometry) AS valid
     FROM reference_layer ORDER BY id`,
  );
const kinds = async () => (await layers()).map(({ kind }) => kind);
const sourceNames = async () => {
  const rows: { sources: { name: string }[] }[] = await dataSource.query(
    'SELECT sources FROM reference_load ORDER BY id DESC LIMIT 1',
  );
  return rows[0]!.sources.map(({ name }) => name);
};
const baseMap = async () => buildBaseMap((await new BaseMapRepository(dataSource).rows())!);

describe('water and neighbouring countries', () => {
  it('are stored polygon by polygon, every corner kept, and repaired where they cross themselves', async () => {
    expect(await load()).toBe(true);
    const sound = { current: true, valid: true };
    expect(await layers()).toEqual([
      { kind: 'INLAND_WATER', points: 6, parts: 1, ...sound },
      { kind: 'INLAND_WATER', points: 8, parts: 2, ...sound },
      { kind: 'INLAND_WATER', points: 5, parts: 1, ...sound },
      { kind: 'NEIGHBOURS', points: 5, parts: 1, ...sound },
    ]);
    expect(await load()).toBe(false);
    expect(await layers()).toHaveLength(4);
  });

  it('are told on the sources page, with the licence of the water', async () => {
    const { sources } = await readDirectory(directory);
    expect(sources.slice(-2)).toEqual([
      expect.objectContaining({
        holder: '© OpenStreetMap contributors',
        licence: 'ODbL, alleen water',
      }),
      expect.objectContaining({ holder: 'Natural Earth', licence: 'publiek domein' }),
    ]);
  });

  it('are absent where their files are', async () => {
    await rm(join(directory, WATER));
    await load();
    expect(await kinds()).toEqual(['NEIGHBOURS']);
    expect(await sourceNames()).not.toContain('Binnenwater');
    await rm(join(directory, NEIGHBOURS));
    await load();
    expect(await kinds()).toEqual([]);
    expect(await sourceNames()).toHaveLength(5);
    expect(await baseMap()).toMatchObject({ water: null, neighbours: null });
  });

  it('are replaced by those of the next data, whatever their year', async () => {
    await load();
    await loadReferenceData(dataSource, await readStarter());
    const rows = await layers();
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['NEIGHBOURS']));
    expect(rows.every(({ current, valid }) => current && valid)).toBe(true);
    await load();
    expect(await kinds()).toHaveLength(4);
  });

  it.each([WATER, NEIGHBOURS])('stay as they were when %s is broken', async (file) => {
    await load();
    const original = await readFile(join(directory, file), 'utf8');
    for (const [text, code, where] of [
      [original.slice(0, 200), 'REFERENCE_FILE_BROKEN', file],
      ['{"type":"FeatureCollection"}', 'REFERENCE_FILE_BROKEN', file],
      ['{"type":"FeatureCollection","features":[]}', 'REFERENCE_FILE_BROKEN', file],
      [original.replace('52.25', '522.5'), 'REFERENCE_GEOMETRY_INVALID', `${WATER}#2`],
      [original.replace('49.8', '498'), 'REFERENCE_GEOMETRY_INVALID', `${NEIGHBOURS}#1`],
      [original.replace('"Polygon"', '"LineString"'), 'REFERENCE_GEOMETRY_INVALID', `${file}#1`],
      [original.replace('"Polygon"', '"MultiPolygon"'), 'REFERENCE_GEOMETRY_INVALID', `${file}#1`],
      [original.replace(/\{\s*"type": "Feature",/, 'null, {'), 'REFERENCE_GEOMETRY_INVALID', file],
    ] as const) {
      if (text === original) continue;
      await writeFile(join(directory, file), text);
      await expect(load()).rejects.toMatchObject({
        code,
        where: expect.stringContaining(where) as string,
      });
    }
    expect(await layers()).toHaveLength(4);
  });

  it('are refused with the name of the file when nothing is left once they are repaired', async () => {
    await load();
    const data = await readDirectory(directory);
    const flat: MultiPolygon = {
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
    };
    const changed: ReferenceData = {
      ...data,
      layers: [{ kind: 'INLAND_WATER', file: WATER, outlines: [flat] }],
    };
    await expect(loadReferenceData(dataSource, changed)).rejects.toMatchObject({
      code: 'REFERENCE_GEOMETRY_INVALID',
      where: WATER,
    });
    expect(await layers()).toHaveLength(4);
  });

  it('are checked by the database too', async () => {
    await load();
    for (const change of [
      `kind = 'SEA'`,
      `load_id = 0`,
      `geometry = NULL`,
      `geometry = ST_GeomFromText('MULTIPOLYGON(((5 52, 5.1 52.1, 5.1 52, 5 52.1, 5 52)))', 4326)`,
    ]) {
      await expect(dataSource.query(`UPDATE reference_layer SET ${change}`)).rejects.toMatchObject({
        code: expect.stringMatching(/^23/) as string,
      });
    }
  });
});

describe('what the base map is made of', () => {
  it('is nothing before anything was loaded', async () => {
    expect(await new BaseMapRepository(dataSource).rows()).toBeNull();
  });

  it('is the load in use: land, borders, water and neighbours', async () => {
    await loadReferenceData(dataSource, await readStarter());
    await load();
    const map = await baseMap();
    expect(map).toMatchObject({ format: 1, approximate: false });
    expect(map.attribution).toContain('© OpenStreetMap contributors (water, ODbL)');
    expect(map.land!.coordinates).toHaveLength(2);
    expect(map.neighbours!.coordinates).toHaveLength(1);
    expect(map.water!.coordinates).toHaveLength(4);
    // Utrecht and De Bilt lie in one province, Hengelo alone in another.
    expect(map.provinces.coordinates).toEqual([]);
    expect(map.municipalities.coordinates).toEqual([
      expect.arrayContaining([
        [5.1, 52],
        [5.1, 52.1],
      ]),
    ]);
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('the national water and neighbours (needs ../shared)', () => {
  it('go in whole, and a base map is made of them in a moment', async () => {
    await loadReferenceData(dataSource, await readDirectory(OFFICIAL));
    const rows = await layers();
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect([count('INLAND_WATER'), count('NEIGHBOURS')]).toEqual([784, 16]);
    expect(rows.every(({ valid }) => valid)).toBe(true);
    const started = performance.now();
    const map = await baseMap();
    expect(performance.now() - started).toBeLessThan(1500);
    expect(map.water!.coordinates.length).toBeGreaterThan(780);
  });
});
