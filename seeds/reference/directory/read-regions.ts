import { shownMunicipalityNames } from '../names.js';
import type { ReferenceRegion, RegionKind } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { byUniqueCode, readCsv, yearColumn, type CsvRow } from './csv-file.js';
import { newestFile, readRegionOutlines } from './region-outlines.js';

/** A division above the municipality, and what its codes look like. */
const DIVISIONS: readonly {
  kind: RegionKind;
  column: string;
  pattern: RegExp;
  expected: string;
}[] = [
  { kind: 'PROVINCE', column: 'pv', pattern: /^PV\d{2}$/, expected: 'PV and two digits' },
  { kind: 'GGD_REGION', column: 'gg', pattern: /^GG\d{4}$/, expected: 'GG and four digits' },
  { kind: 'ZORGKANTOOR_REGION', column: 'zk', pattern: /^ZK\d{2}$/, expected: 'ZK and two digits' },
];

const IZA_FILE = 'iza_regio.csv';

export interface DirectoryRegions {
  regions: ReferenceRegion[];
  /** Year of the division. */
  year: number;
  municipalityCodes: ReadonlySet<string>;
}

/**
 * Municipalities and the regions they lie in, from `gemeente_regio_<year>.csv` (the newest one).
 * IZA regions only when `iza_regio.csv` (gm_code, iza_code, iza_naam) is there: no official list of
 * their municipalities is known.
 * @param files what is in the directory
 * @throws ReferenceDataError
 */
export async function readRegions(
  directory: string,
  files: readonly string[],
): Promise<DirectoryRegions> {
  const file = newestFile(files, /^gemeente_regio_\d{4}\.csv$/, 'gemeente_regio_<year>.csv');
  const year = Number(/\d{4}/.exec(file)![0]);
  const csv = await readCsv(directory, file, [
    'gm_code',
    'gm_naam',
    ...DIVISIONS.flatMap(({ column }) => [`${column}_code`, `${column}_naam`]),
  ]);
  const [inhabitantsColumn, inhabitantsYear] = yearColumn(csv, file, 'inwoners');
  const rows = byUniqueCode(csv.rows, municipalityCode);
  const outlines = await readRegionOutlines(directory, files);
  const iza = files.includes(IZA_FILE) ? await readIza(directory, rows) : new Map<string, CsvRow>();

  const population = (members: readonly CsvRow[]): ReferenceRegion['officialPopulation'] => {
    const counts = members.map((row) => row.count(inhabitantsColumn));
    if (counts.some((count) => count === null)) return null;
    const inhabitants = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return { inhabitants, year: inhabitantsYear };
  };
  const region = (
    kind: RegionKind,
    code: string,
    name: string,
    parents: string[],
    members: readonly CsvRow[],
  ): ReferenceRegion => ({
    kind,
    code,
    name,
    year,
    parents,
    geometry: outlines.municipalities.get(code) ?? outlines.divisions.get(code) ?? null,
    approximate: false,
    officialPopulation: population(members),
  });

  const names = shownMunicipalityNames(
    [...rows].map(([code, row]) => ({ code, name: row.text('gm_naam') })),
  );
  const municipalities = [...rows].map(([code, row]) => {
    if (!outlines.municipalities.has(code)) {
      throw new ReferenceDataError(
        'REFERENCE_CODE_UNKNOWN',
        `${row.file}:${row.line}`,
        `no outline of ${code} (${row.text('gm_naam')}) was found`,
      );
    }
    const above = DIVISIONS.map(({ column, pattern, expected }) =>
      row.matching(`${column}_code`, pattern, expected),
    );
    const izaCode = iza.get(code)?.text('iza_code');
    if (izaCode) above.push(izaCode);
    return region('MUNICIPALITY', code, names.get(code)!, [...above, 'NL00'], [row]);
  });
  const divisions = DIVISIONS.flatMap(({ kind, column }) =>
    [...groupByCode(csv.rows, (row) => row.text(`${column}_code`))].map(([code, members]) =>
      region(kind, code, members[0]!.text(`${column}_naam`), ['NL00'], members),
    ),
  );
  const izaRegions = [...groupByCode([...iza.values()], (row) => row.text('iza_code'))].map(
    ([code, listed]) => {
      const members = listed.map((row) => rows.get(municipalityCode(row))!);
      return region('IZA_REGION', code, listed[0]!.text('iza_naam'), ['NL00'], members);
    },
  );
  const country = {
    ...region('COUNTRY', 'NL00', 'Nederland', [], csv.rows),
    geometry: outlines.land,
  };
  return {
    regions: [country, ...divisions, ...izaRegions, ...municipalities],
    year,
    municipalityCodes: new Set(rows.keys()),
  };
}

/** @throws ReferenceDataError REFERENCE_ROW_BROKEN */
export const municipalityCode = (row: CsvRow): string =>
  row.matching('gm_code', /^GM\d{4}$/, 'GM and four digits');

/** Which IZA region each municipality lies in. @throws ReferenceDataError */
async function readIza(
  directory: string,
  municipalities: ReadonlyMap<string, unknown>,
): Promise<Map<string, CsvRow>> {
  const { rows } = await readCsv(directory, IZA_FILE, ['gm_code', 'iza_code', 'iza_naam']);
  for (const row of rows) {
    row.matching('iza_code', /^[A-Z0-9][A-Z0-9-]{1,19}$/i, 'a code of letters and digits');
    row.matching('iza_naam', /\S/, 'a name');
    if (!municipalities.has(municipalityCode(row))) {
      throw new ReferenceDataError(
        'REFERENCE_CODE_UNKNOWN',
        `${row.file}:${row.line}`,
        `${row.text('gm_code')} is no municipality of this division`,
      );
    }
  }
  return byUniqueCode(rows, municipalityCode);
}

function groupByCode(
  rows: readonly CsvRow[],
  codeOf: (row: CsvRow) => string,
): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const code = codeOf(row);
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  }
  return groups;
}
