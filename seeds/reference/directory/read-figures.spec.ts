import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { REGION_FIGURES } from '../../../server/regions/figure-keys.js';
import { ReferenceDataError } from '../reference-error.js';
import { readFigures } from './read-figures.js';

const FIXTURE = resolve('tests/fixtures/reference');
const KEY_FIGURES = 'gemeente_kerncijfers_cbs_2021.csv';
const MONITOR = 'gezondheidsmonitor_jongvolwassenen_2024_50140NED_selectie.csv';
const REGIONS = new Set(['NL00', 'GG2609', 'GM0344', 'GM0310', 'GM0164']);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'figures-'));
  for (const file of [KEY_FIGURES, MONITOR]) await cp(join(FIXTURE, file), join(directory, file));
});
afterEach(() => rm(directory, { recursive: true }));

const read = async () => readFigures(directory, await readdir(directory), REGIONS);
const edit = async (file: string, change: (text: string) => string) =>
  writeFile(join(directory, file), change(await readFile(join(directory, file), 'utf8')));
const faultOf = (): Promise<unknown> =>
  read().then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof ReferenceDataError)) throw error;
      return { code: error.code, where: error.where, message: error.message };
    },
  );

describe('readFigures', () => {
  it('reads each figure with its year and source', async () => {
    const { figures } = await read();
    expect(figures).toContainEqual({
      regionCode: 'GM0344',
      key: 'DISABILITY_BENEFITS',
      value: 40.25,
      year: 2021,
      source: 'CBS, Kerncijfers wijken en buurten 2021',
    });
    expect(figures).toContainEqual({
      regionCode: 'GG2609',
      key: 'YOUNG_VERY_LONELY',
      value: 21,
      year: 2024,
      source: 'GGD’en en RIVM, Gezondheidsmonitor Jongvolwassenen 2024',
    });
  });

  it('leaves out what is suppressed or empty', async () => {
    const { figures } = await read();
    const keysOf = (code: string) =>
      figures.filter(({ regionCode }) => regionCode === code).map(({ key }) => key);
    expect(keysOf('GM0310')).toEqual(['ONE_PERSON_HOUSEHOLDS', 'DISTANCE_TO_GP', 'URBANITY']);
    expect(keysOf('GM0164')).toEqual([]);
  });

  it('takes the country by its other code, and notes what is no region', async () => {
    const { figures, notes } = await read();
    expect(figures.some(({ regionCode }) => regionCode === 'NL00')).toBe(true);
    expect(figures.every(({ regionCode }) => REGIONS.has(regionCode))).toBe(true);
    expect(notes).toEqual([
      `${KEY_FIGURES}: left out GM9998, no region of this division`,
      `${MONITOR}: left out CG01, no region of this division`,
    ]);
  });

  it('names who made them on the sources page', async () => {
    const { sources } = await read();
    expect(sources).toMatchObject([
      { holder: 'CBS', licence: 'CC BY 4.0', year: '2021' },
      { name: 'Gezondheidsmonitor Jongvolwassenen 2024', holder: 'GGD’en en RIVM', year: '2024' },
    ]);
  });

  it('knows no figures without the files, and notes it', async () => {
    await rm(join(directory, KEY_FIGURES));
    await rm(join(directory, MONITOR));
    const { figures, sources, notes } = await read();
    expect({ figures, sources }).toEqual({ figures: [], sources: [] });
    expect(notes).toEqual([
      expect.stringContaining('There is no gemeente_kerncijfers_cbs_<year>.csv'),
      expect.stringContaining('There is no gezondheidsmonitor_jongvolwassenen_<year>'),
    ]);
  });

  it('takes the newest file of each kind', async () => {
    const older = await readFile(join(directory, KEY_FIGURES), 'utf8');
    const newer = older.replace('40.25', '41.75');
    await writeFile(join(directory, 'gemeente_kerncijfers_cbs_2023.csv'), newer);
    const { figures } = await read();
    expect(figures.find(({ key }) => key === 'DISABILITY_BENEFITS')).toMatchObject({
      value: 41.75,
      year: 2023,
    });
  });

  it('finds columns whose number has changed', async () => {
    await edit(MONITOR, (text) => text.replace('SterkEenzaam_54', 'SterkEenzaam_61'));
    const { figures } = await read();
    expect(figures.filter(({ key }) => key === 'YOUNG_VERY_LONELY')).toHaveLength(3);
  });

  it.each([
    [
      'a missing column',
      KEY_FIGURES,
      (text: string) => text.replace('p_laag_inkomen_hh', 'p_anders'),
      { code: 'REFERENCE_COLUMN_MISSING', where: `${KEY_FIGURES}:1` },
    ],
    [
      'more than everybody',
      MONITOR,
      (text: string) => text.replace('23.5', '123.5'),
      { code: 'REFERENCE_ROW_BROKEN', where: `${MONITOR}:5` },
    ],
    [
      'a word for a number',
      KEY_FIGURES,
      (text: string) => text.replace('50.5', 'veel'),
      { code: 'REFERENCE_ROW_BROKEN', where: `${KEY_FIGURES}:2` },
    ],
    [
      'a level that does not exist',
      KEY_FIGURES,
      (text: string) => text.replace(',1.0,0.7', ',0,0.7'),
      { code: 'REFERENCE_ROW_BROKEN', where: `${KEY_FIGURES}:2` },
    ],
    [
      'a code that is none',
      MONITOR,
      (text: string) => text.replace('GM0344', 'Utrecht'),
      { code: 'REFERENCE_ROW_BROKEN', where: `${MONITOR}:5` },
    ],
    [
      'a region that stands there twice',
      KEY_FIGURES,
      (text: string) => text.replace('GM0310', 'GM0344'),
      { code: 'REFERENCE_CODE_DUPLICATE', where: `${KEY_FIGURES}:3` },
    ],
    [
      'a row that breaks off',
      MONITOR,
      (text: string) => text.replace('23.5,88.0', '23.5'),
      { code: 'REFERENCE_ROW_BROKEN' },
    ],
  ])('refuses %s, and says where it is', async (_what, file, change, expected) => {
    await edit(file, change);
    expect(await faultOf()).toMatchObject(expected);
  });
});

describe('the words of figures', () => {
  it('are short, plain, and keep those of young adults apart', () => {
    for (const { label, description, group } of Object.values(REGION_FIGURES)) {
      for (const sentence of `${label}. ${description}`.split(/(?<=\D\.)\s/)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
      }
      expect(`${label} ${description}`).not.toMatch(/cliënt|patiënt/i);
      if (group === 'YOUNG_ADULTS') {
        expect(label).toContain('Jongvolwassenen');
        expect(description).toContain('niets over andere volwassenen');
      }
    }
  });
});
