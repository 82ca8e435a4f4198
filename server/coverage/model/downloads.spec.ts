import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  coverageCsv,
  DOWNLOAD_COLUMNS,
  explanationCsv,
  type DownloadOrigin,
} from './coverage-csv.js';
import { coverageGeoJson } from './coverage-geojson.js';
import { csvOf } from './csv.js';
import { warningsOf } from './explanation.js';
import { randomWorld, REGIONS, rowsOf, TODAY } from './random-world.spec-support.js';
import { UNCERTAIN_REASONS } from './outcome.js';

const [NOT_CONFIRMED = ''] = warningsOf({ freshnessMonths: null }, 'nl');
const SEED = { seed: 20260115, numRuns: 100 };
const KINDS = ['MUNICIPALITY', 'PROVINCE', 'POSTCODE_AREA'] as const;

function originOf(parameters: DownloadOrigin['parameters']): DownloadOrigin {
  return {
    parameters,
    registryVersion: 'abc123',
    publishedAt: '2026-01-14T12:00:00Z',
    demandSource: { source: 'Verzonnen bron, met "aantallen"', year: 2024, hash: 'a1' },
    madeOn: TODAY,
  };
}

/** As a program reads it: a reader of its own, not ours. */
function readCsv(file: string): Record<string, string>[] {
  return parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('table and downloads', () => {
  it('say the same of every row of every world', () => {
    fc.assert(
      fc.property(randomWorld, fc.constantFrom(...KINDS), (world, kind) => {
        const { parameters } = world.asked;
        const rows = rowsOf(world, kind);
        const origin = originOf(parameters);
        const lines = readCsv(coverageCsv(rows, origin));
        const { features } = coverageGeoJson(rows, new Map(), origin);
        expect(lines).toHaveLength(rows.length);
        expect(features).toHaveLength(rows.length);
        rows.forEach((row, index) => {
          const { totals } = row;
          const line = lines[index]!;
          const outcomes = [
            totals.covered,
            totals.partly,
            totals.uncertain,
            totals.possibleWhiteSpot,
            totals.whiteSpot,
          ];
          expect(outcomes.reduce((sum, people) => sum + people, 0)).toBe(totals.population);
          expect(
            ['covered', 'partly', 'uncertain', 'possible_white_spot', 'white_spot'].map((code) =>
              Number(line[code]),
            ),
          ).toEqual(outcomes);
          expect(Number(line.within_reach)).toBe(totals.withinReach);
          const byReason = totals.uncertainBy.map(({ population }) => population);
          expect(
            UNCERTAIN_REASONS.map((reason) => Number(line[`uncertain_${reason.toLowerCase()}`])),
          ).toEqual(byReason);
          const properties = Object.values(features[index]!.properties).map((value) =>
            value === null ? '' : String(value),
          );
          const cells = Object.values(line).map((cell, column) =>
            // Only the name is guarded, in what a spreadsheet opens.
            DOWNLOAD_COLUMNS[column]!.code === 'name' ? cell.replace(/^'(?==)/, '') : cell,
          );
          expect(cells).toEqual(properties);
        });
      }),
      SEED,
    );
  });

  it('add up to the same inhabitants on every level', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const sums = KINDS.map((kind) =>
          readCsv(coverageCsv(rowsOf(world, kind), originOf(world.asked.parameters))).reduce(
            (sum, { population }) => sum + Number(population),
            0,
          ),
        );
        expect(new Set(sums).size).toBe(1);
      }),
      SEED,
    );
  });
});

describe('a download', () => {
  const [world] = fc.sample(randomWorld, { seed: 1, numRuns: 1 });
  const { parameters } = world!.asked;
  const rows = rowsOf(world!, 'MUNICIPALITY');

  it('says in every row what it hangs on', () => {
    const [line] = readCsv(coverageCsv(rows, originOf({ ...parameters, freshnessMonths: 6 })));
    expect(line).toMatchObject({
      registry_version: 'abc123',
      demand_source: 'Verzonnen bron, met "aantallen"',
      demand_year: '2024',
      made_on: TODAY,
      as_of: TODAY,
      freshness_months: '6',
      max_distance_metres: String(parameters.maxDistanceMetres),
    });
    expect(line!.warning).not.toContain(NOT_CONFIRMED);
  });

  it('carries the label where confirmations do not matter', () => {
    const origin = originOf({ ...parameters, freshnessMonths: null });
    const lines = readCsv(coverageCsv(rows, origin));
    expect(lines.every(({ warning }) => warning!.includes(NOT_CONFIRMED))).toBe(true);
    const { features } = coverageGeoJson(rows, new Map(), origin);
    expect(features[0]!.properties.warning).toContain(NOT_CONFIRMED);
  });

  it('explains every column, each under a code of its own', () => {
    const meanings = readCsv(explanationCsv());
    expect(meanings.map(({ column }) => column)).toEqual(DOWNLOAD_COLUMNS.map(({ code }) => code));
    expect(new Set(meanings.map(({ column }) => column)).size).toBe(meanings.length);
    expect(meanings.every(({ meaning }) => meaning!.length > 10)).toBe(true);
  });

  it('draws what has an outline and keeps what has none', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [5, 52],
          [5.1, 52],
          [5.1, 52.1],
          [5, 52],
        ],
      ],
    };
    const { features, meanings } = coverageGeoJson(
      rows,
      new Map([['GM0002', square]]),
      originOf(parameters),
    );
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
      REGIONS.regions
        .filter(({ kind }) => kind === 'MUNICIPALITY')
        .map(({ code }) => [code, code === 'GM0002' ? square : null]),
    );
    expect(Object.keys(meanings)).toEqual(Object.keys(features[0]!.properties));
  });
});

describe('a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@naam', "'@naam"],
    ['  =1', `'  =1`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
  ])('makes no formula of %j', (text, cell) => {
    expect(csvOf(['a'], [[text]])).toBe(`\ufeffa\r\n${cell}\r\n`);
  });

  it('leaves numbers and ordinary names as they are', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [[-1.5, null, "'t Dorp", 'a, "b"']])).toBe(
      `\ufeffa,b,c,d\r\n-1.5,,'t Dorp,"a, ""b"""\r\n`,
    );
  });

  it('gives every text back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), (cells) => {
        const [line] = parse(csvOf(['a', 'b'], [cells]), {
          bom: true,
          from_line: 2,
          record_delimiter: '\r\n',
        });
        expect(
          (line as string[]).map(
            (cell, index) => cell === cells[index] || cell === `'${cells[index]}`,
          ),
        ).toEqual([true, true]);
      }),
    );
  });
});
