import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReferenceData } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { readDirectory } from './read-directory.js';

const FIXTURE = resolve('tests/fixtures/reference');

describe('readDirectory', () => {
  let data: ReferenceData;
  beforeAll(async () => {
    data = await readDirectory(FIXTURE);
  });
  const region = (code: string) => data.regions.find((candidate) => candidate.code === code);
  const postcode = (code: string) => data.postcodes.find((candidate) => candidate.code === code);
  const demand = (code: string) => data.demand?.points.find((point) => point.code === code);

  it('reads municipalities with their regions, outline and inhabitants', () => {
    expect(region('GM0164')).toMatchObject({
      kind: 'MUNICIPALITY',
      name: 'Hengelo',
      year: 2025,
      parents: ['PV23', 'GG2306', 'ZK06', 'NL00'],
      approximate: false,
      officialPopulation: { inhabitants: 500, year: 2024 },
      geometry: { type: 'MultiPolygon' },
    });
  });

  it('adds inhabitants up for the regions above', () => {
    expect(region('PV26')).toMatchObject({
      kind: 'PROVINCE',
      parents: ['NL00'],
      officialPopulation: { inhabitants: 4000, year: 2024 },
    });
    expect(region('NL00')).toMatchObject({ officialPopulation: { inhabitants: 4500, year: 2024 } });
    expect(data.regions.some(({ kind }) => kind === 'IZA_REGION')).toBe(false);
  });

  it('counts inhabitants by square of 500 metres where that file is there', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'reference-squares-'));
    try {
      await cp(FIXTURE, directory, { recursive: true });
      const file = join(directory, 'vierkanten_500m.csv');
      const header =
        'vierkant,gm_code,lat,lon,inwoners_2024,inw_0_14,inw_15_24,inw_25_44,inw_45_64,inw_65_plus';
      await writeFile(
        file,
        `${header}\nE1360N4555,GM0344,52.09,5.11,120,20,20,40,20,20\nE1365N4555,GM0344,52.09,5.12,-99997,,,,,\n`,
      );
      const { demand: squares, sources } = await readDirectory(directory);
      expect(squares).toMatchObject({
        source: 'CBS, Vierkantstatistieken 500 meter',
        year: 2024,
        points: [
          { code: 'E1360N4555', municipalityCode: 'GM0344', inhabitants: 120 },
          { code: 'E1365N4555', inhabitants: null, ageBands: null },
        ],
      });
      expect(sources.map(({ name }) => name)).toContain('Vierkantstatistieken 500 meter');
      await writeFile(file, `${header}\nE13N45,GM0344,52.09,5.11,1,1,0,0,0,0\n`);
      await expect(readDirectory(directory)).rejects.toMatchObject({
        code: 'REFERENCE_ROW_BROKEN',
        where: 'vierkanten_500m.csv:2',
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('makes a region of each postcode, with or without an area', () => {
    expect(region('PC3511')).toMatchObject({
      kind: 'POSTCODE_AREA',
      name: '3511 Utrecht',
      year: 2021,
      parents: ['GM0344'],
      geometry: { type: 'MultiPolygon' },
    });
    expect(region('PC7552')).toMatchObject({ geometry: null });
  });

  it('says how far the edge of a postcode lies from its point', () => {
    // The corner of a square of 0.02 by 0.02 degrees, from its middle.
    expect(postcode('3511')!.errorMetres).toBeGreaterThan(1250);
    expect(postcode('3511')!.errorMetres).toBeLessThan(1350);
    // Without an area: as large as its place.
    const utrecht = data.places.find(({ name }) => name === 'Utrecht')!;
    expect(postcode('3514')!.errorMetres).toBe(utrecht.errorMetres);
  });

  it('finds the place of a postcode without one', () => {
    expect(postcode('3513')).toMatchObject({ place: 'Utrecht', municipalityCode: 'GM0344' });
  });

  it('makes a place of a name that only the postcodes have', () => {
    expect(data.places.map(({ name }) => name)).toEqual([
      'Utrecht',
      'De Bilt',
      'Bilthoven',
      'Hengelo',
      'Beckum',
    ]);
    expect(data.places[3]).toMatchObject({ aliases: ['Hengelo (O)'], latitude: 52.26 });
  });

  it('keeps suppressed figures unknown and zero zero', () => {
    expect(demand('3511')).toMatchObject({ inhabitants: 1500, ageBands: { '65+': 250 } });
    expect(demand('3512')).toMatchObject({ inhabitants: 1400, ageBands: { '0-14': null } });
    expect(demand('3513')).toMatchObject({ inhabitants: null, ageBands: null });
    expect(demand('3514')).toMatchObject({ inhabitants: null, ageBands: null });
    expect(demand('7552')).toMatchObject({ inhabitants: 0, ageBands: { '25-44': 0 } });
  });

  it('leaves out a postcode that lies nowhere near its neighbours, and says so', () => {
    expect(postcode('3732')).toBeUndefined();
    expect(demand('3732')).toBeUndefined();
    expect(data.notes![0]).toContain('Postcode 3732 is left out');
  });
});

describe('readDirectory with something wrong', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reference-'));
    await cp(FIXTURE, directory, { recursive: true });
  });
  afterEach(() => rm(directory, { recursive: true }));

  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(directory, file), change(await readFile(join(directory, file), 'utf8')));
  const faultOf = (): Promise<unknown> =>
    readDirectory(directory).then(
      () => null,
      (error: unknown) => {
        if (!(error instanceof ReferenceDataError)) throw error;
        return { code: error.code, where: error.where, message: error.message };
      },
    );

  it('says that the directory is missing', async () => {
    await expect(readDirectory(join(directory, 'elsewhere'))).rejects.toMatchObject({
      code: 'REFERENCE_DIRECTORY_MISSING',
    });
  });

  it.each([
    'gemeente_regio_2025.csv',
    'pc4.csv',
    'pc4_vlakken.topojson',
    'woonplaatsen.csv',
    'nl_gebieden.topojson',
  ])('says that %s is missing', async (file) => {
    await rm(join(directory, file));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_FILE_MISSING' });
  });

  it('names a column that has changed its name, and what stands there', async () => {
    await edit('pc4.csv', (text) => text.replace('inw_65_plus', 'inw_65plus'));
    expect(await faultOf()).toEqual({
      code: 'REFERENCE_COLUMN_MISSING',
      where: 'pc4.csv:1',
      message: expect.stringMatching(/column inw_65_plus is missing; found .*inw_65plus/) as string,
    });
    await edit('pc4.csv', (text) => text.replace('inw_65plus', 'inw_65_plus'));
    await edit('gemeente_regio_2025.csv', (text) => text.replace('inwoners_2024', 'inwoners'));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_COLUMN_MISSING' });
  });

  it.each([
    ['a code', '3731,De Bilt', '373,De Bilt', 'pc4 is "373", expected four digits'],
    ['a position', '52.05,5.15,900', '52.05,515,900', 'lon is "515", expected a number from 3 to'],
    ['a number', '5.15,900', '5.15,negenhonderd', 'inwoners_2021 is "negenhonderd"'],
    ['too few values', ',200,200\n', '\n', 'Invalid Record Length'],
  ])('names the line with %s that cannot be', async (_, from, to, message) => {
    await edit('pc4.csv', (text) => text.replace(from, to));
    expect(await faultOf()).toEqual({
      code: 'REFERENCE_ROW_BROKEN',
      where: 'pc4.csv:6',
      message: expect.stringContaining(message) as string,
    });
  });

  it('names the line of a code that stands twice, or belongs to nothing', async () => {
    await edit('pc4.csv', (text) => `${text}3511,Utrecht,GM0344,52.05,5.05,1,,,,,\n`);
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_CODE_DUPLICATE',
      where: 'pc4.csv:10',
      message: expect.stringContaining('3511 stands on line 2 already') as string,
    });
    await edit('pc4.csv', (text) => text.replace(/3511,Utrecht,GM0344.*1,,,,,\n$/, ''));
    await edit('woonplaatsen.csv', (text) => text.replace('De Bilt,GM0310', 'De Bilt,GM9999'));
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_CODE_UNKNOWN',
      where: 'woonplaatsen.csv:3',
    });
  });

  it('names the outline that cannot be used', async () => {
    await edit('nl_gebieden.topojson', (text) => text.replace('[6.9, 52.2]', '[69, 52.2]'));
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_GEOMETRY_INVALID',
      message: expect.stringContaining('does not lie in the Netherlands') as string,
    });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 300), 'REFERENCE_FILE_BROKEN'],
    ['of another kind', () => '{"type":"FeatureCollection"}', 'REFERENCE_FILE_BROKEN'],
    [
      'without an object',
      (text: string) => text.replace('ggdregios', 'ggd'),
      'REFERENCE_FILE_BROKEN',
    ],
    [
      'with lines missing',
      (text: string) => text.replace('[[0, 1]]', '[[0, 99]]'),
      'REFERENCE_GEOMETRY_INVALID',
    ],
    [
      'with another property',
      (text: string) => text.replaceAll('gm_code', 'statcode'),
      'REFERENCE_COLUMN_MISSING',
    ],
    [
      'without a municipality',
      (text: string) => text.replace('"GM0310"', '"GM0311"'),
      'REFERENCE_CODE_UNKNOWN',
    ],
  ])('refuses outlines %s', async (_, change, code) => {
    await edit('nl_gebieden.topojson', change);
    expect(await faultOf()).toMatchObject({ code });
  });

  it('loads IZA regions only from a list, which must name known municipalities', async () => {
    const list = join(directory, 'iza_regio.csv');
    await writeFile(
      list,
      'gm_code,iza_code,iza_naam\nGM0344,IZA01,Utrecht\nGM0310,IZA01,Utrecht\n',
    );
    const { regions } = await readDirectory(directory);
    expect(regions.find(({ code }) => code === 'IZA01')).toMatchObject({
      kind: 'IZA_REGION',
      name: 'Utrecht',
      geometry: null,
      officialPopulation: { inhabitants: 4000, year: 2024 },
    });
    expect(regions.find(({ code }) => code === 'GM0344')!.parents).toContain('IZA01');
    expect(regions.find(({ code }) => code === 'GM0164')!.parents).not.toContain('IZA01');
    await writeFile(list, 'gm_code,iza_code,iza_naam\nGM0001,IZA01,Utrecht\n');
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_CODE_UNKNOWN',
      where: 'iza_regio.csv:2',
    });
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('readDirectory on the national files (needs ../shared)', () => {
  it('reads all of them', async () => {
    const data = await readDirectory(OFFICIAL);
    const count = (kind: string) => data.regions.filter((region) => region.kind === kind).length;
    expect(['PROVINCE', 'GGD_REGION', 'ZORGKANTOOR_REGION', 'MUNICIPALITY'].map(count)).toEqual([
      12, 25, 31, 342,
    ]);
    expect(data.postcodes).toHaveLength(4084);
    // Five postcodes, and a region of the health monitor that nobody could explain.
    expect(data.notes).toHaveLength(6);
    expect(data.figures!.length).toBeGreaterThan(3000);
    const inhabitants = data.demand!.points.reduce(
      (sum, point) => sum + (point.inhabitants ?? 0),
      0,
    );
    expect(inhabitants).toBe(17_472_870);
    expect(data.demand!.points.filter((point) => point.inhabitants === null)).toHaveLength(25);
    const named = new Set(data.places.map((place) => `${place.municipalityCode} ${place.name}`));
    expect(named.size).toBe(data.places.length);
    const homeless = data.postcodes.filter(
      ({ municipalityCode, place }) => !named.has(`${municipalityCode} ${place}`),
    );
    expect(homeless).toEqual([]);
  });
});
