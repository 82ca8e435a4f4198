import { REGION_FIGURES, type RegionFigureKey } from '../../../server/regions/figure-keys.js';
import type { ReferenceFigure, ReferenceSource } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { byUniqueCode, readCsv, type CsvFile, type CsvRow } from './csv-file.js';

interface FigureFile {
  /** Of the name, which holds the year. */
  pattern: RegExp;
  /** How the file is called in a note. */
  expected: string;
  codeColumn: string;
  codePattern: RegExp;
  /** Column of each figure; of the monitor without the number behind it, which changes every time. */
  columns: Partial<Record<RegionFigureKey, string>>;
  /** What a row of the figure says that it is from. */
  source: (year: number) => string;
  /** For the sources page. */
  page: (year: number) => ReferenceSource;
}

const FIGURE_FILES: readonly FigureFile[] = [
  {
    pattern: /^gemeente_kerncijfers_cbs_(\d{4})\.csv$/,
    expected: 'gemeente_kerncijfers_cbs_<year>.csv',
    codeColumn: 'gm_code',
    codePattern: /^GM\d{4}$/,
    columns: {
      ONE_PERSON_HOUSEHOLDS: 'p_eenpersoonshh',
      LOW_INCOME_HOUSEHOLDS: 'p_laag_inkomen_hh',
      DISABILITY_BENEFITS: 'ao_uitkering_per_1000',
      WMO_SUPPORT: 'wmo_clienten_per_1000',
      DISTANCE_TO_GP: 'afstand_huisarts_km',
      URBANITY: 'stedelijkheid_1_5',
    },
    source: (year) => `CBS, Kerncijfers wijken en buurten ${year}`,
    page: (year) => ({
      name: 'Kerncijfers wijken en buurten',
      holder: 'CBS',
      licence: 'CC BY 4.0',
      year: String(year),
      usedFor: 'Sociale cijfers per gemeente, als achtergrond bij de dekking',
    }),
  },
  {
    pattern: /^gezondheidsmonitor_jongvolwassenen_(\d{4})_\w+_selectie\.csv$/,
    expected: 'gezondheidsmonitor_jongvolwassenen_<year>_<table>_selectie.csv',
    codeColumn: 'regio_code',
    codePattern: /^[A-Z]{2}(\d{2}|\d{4})$/,
    columns: {
      YOUNG_GOOD_MENTAL_HEALTH: 'GoedErvarenMentaleGezondheid',
      YOUNG_LIMITED_BY_COMPLAINTS: 'BeperktDoorPsychischeKlachten',
      YOUNG_VERY_LONELY: 'SterkEenzaam',
      YOUNG_SOMEONE_TO_TURN_TO: 'KanBijIemandTerechtBijProbleem',
    },
    source: (year) => `GGD’en en RIVM, Gezondheidsmonitor Jongvolwassenen ${year}`,
    page: (year) => ({
      name: `Gezondheidsmonitor Jongvolwassenen ${year}`,
      holder: 'GGD’en en RIVM',
      licence: 'met naam van de bron',
      year: String(year),
      usedFor: 'Hoe het met jongvolwassenen gaat, per gemeente en GGD-regio, als achtergrond',
    }),
  },
];

/** The country has another code in tables of health than in those of areas. */
const COUNTRY_CODES: Readonly<Record<string, string>> = { NL01: 'NL00' };

/** What a value can be at all, by its unit. */
const LIMITS = {
  PER_100: [0, 100],
  PER_1000_INHABITANTS: [0, 1000],
  KILOMETRES: [0, 300],
  LEVEL_1_TO_5: [1, 5],
} as const;

/**
 * Figures of regions from the newest `gemeente_kerncijfers_cbs_<year>.csv` and
 * `gezondheidsmonitor_jongvolwassenen_<year>_<table>_selectie.csv`, each only when the file is there.
 * An empty or negative value is suppressed or unknown, and left out.
 * @param files what is in the directory
 * @param regionCodes of the regions in the division; figures of others are left out and noted
 * @throws ReferenceDataError for a column that is missing or a row that cannot be read
 */
export async function readFigures(
  directory: string,
  files: readonly string[],
  regionCodes: ReadonlySet<string>,
): Promise<{ figures: ReferenceFigure[]; sources: ReferenceSource[]; notes: string[] }> {
  const figures: ReferenceFigure[] = [];
  const sources: ReferenceSource[] = [];
  const notes: string[] = [];
  for (const kind of FIGURE_FILES) {
    const file = files
      .filter((name) => kind.pattern.test(name))
      .sort()
      .at(-1);
    if (!file) {
      notes.push(`There is no ${kind.expected}, so its figures of regions are not known`);
      continue;
    }
    const year = Number(kind.pattern.exec(file)![1]);
    const csv = await readCsv(directory, file, [kind.codeColumn]);
    const columns = columnsOf(csv, kind, file);
    const rows = byUniqueCode(csv.rows, (row) => {
      const code = row.matching(kind.codeColumn, kind.codePattern, 'a code of a region');
      return COUNTRY_CODES[code] ?? code;
    });
    const strangers = [...rows.keys()].filter((code) => !regionCodes.has(code));
    if (strangers.length > 0) {
      notes.push(`${file}: left out ${strangers.join(', ')}, no region of this division`);
    }
    for (const [code, row] of rows) {
      if (!regionCodes.has(code)) continue;
      for (const [key, column] of columns) {
        const value = valueOf(row, key, column);
        if (value === null) continue;
        figures.push({ regionCode: code, key, value, year, source: kind.source(year) });
      }
    }
    sources.push(kind.page(year));
  }
  return { figures, sources, notes };
}

/** @throws ReferenceDataError REFERENCE_COLUMN_MISSING */
function columnsOf(csv: CsvFile, kind: FigureFile, file: string): [RegionFigureKey, string][] {
  return (Object.entries(kind.columns) as [RegionFigureKey, string][]).map(([key, name]) => {
    const numbered = new RegExp(`^${name}(_\\d+)?$`);
    const column = csv.columns.find((candidate) => numbered.test(candidate));
    if (!column) {
      throw new ReferenceDataError(
        'REFERENCE_COLUMN_MISSING',
        `${file}:1`,
        `column ${name} is missing; found ${csv.columns.join(', ')}`,
      );
    }
    return [key, column];
  });
}

/** @throws ReferenceDataError REFERENCE_ROW_BROKEN unless it is a number that the unit allows */
function valueOf(row: CsvRow, key: RegionFigureKey, column: string): number | null {
  const text = row.text(column);
  if (text === '' || Number(text) < 0) return null;
  const [least, most] = LIMITS[REGION_FIGURES[key].unit];
  return row.number(column, least, most);
}
