import type { ReferenceDemand, ReferenceDemandPoint } from '../reference-data.js';
import { byUniqueCode, readCsv, yearColumn, type CsvRow } from './csv-file.js';
import { knownMunicipality, pointOf, type PostcodeRow } from './read-places.js';

/** Columns of the age bands, in every file that counts inhabitants. */
export const AGE_BANDS = {
  '0-14': 'inw_0_14',
  '15-24': 'inw_15_24',
  '25-44': 'inw_25_44',
  '45-64': 'inw_45_64',
  '65+': 'inw_65_plus',
} as const;

export const SQUARES_FILE = 'vierkanten_500m.csv';

/** Where people live, by four-digit postcode. */
export function demandOfPostcodes(
  postcodes: readonly PostcodeRow[],
  inhabitantsColumn: string,
  year: number,
): ReferenceDemand {
  return {
    source: 'CBS, Kerncijfers per postcode (PC4)',
    year,
    points: postcodes.map(({ code, municipalityCode, latitude, longitude, row }) => ({
      code,
      municipalityCode,
      latitude,
      longitude,
      ...countsOf(row, inhabitantsColumn),
    })),
  };
}

/**
 * Where people live, by square of 500 metres: finer than postcodes. Codes are those of CBS, the corner
 * of the square in hundreds of metres of EPSG:28992; the point is its middle.
 * @throws ReferenceDataError
 */
export async function readSquares(
  directory: string,
  municipalities: ReadonlySet<string>,
): Promise<ReferenceDemand> {
  const csv = await readCsv(directory, SQUARES_FILE, [
    'vierkant',
    'gm_code',
    'lat',
    'lon',
    ...Object.values(AGE_BANDS),
  ]);
  const [inhabitantsColumn, year] = yearColumn(csv, SQUARES_FILE, 'inwoners');
  const codeOf = (row: CsvRow) =>
    row.matching('vierkant', /^E\d{4}N\d{4}$/, 'a code such as E1300N4565');
  return {
    source: 'CBS, Vierkantstatistieken 500 meter',
    year,
    points: [...byUniqueCode(csv.rows, codeOf)].map(([code, row]) => ({
      code,
      municipalityCode: knownMunicipality(row, municipalities),
      ...pointOf(row),
      ...countsOf(row, inhabitantsColumn),
    })),
  };
}

/** Suppressed stays unknown: without a total the age bands say nothing either. */
function countsOf(
  row: CsvRow,
  inhabitantsColumn: string,
): Pick<ReferenceDemandPoint, 'inhabitants' | 'ageBands'> {
  const inhabitants = row.count(inhabitantsColumn);
  if (inhabitants === null) return { inhabitants, ageBands: null };
  return {
    inhabitants,
    ageBands: {
      '0-14': row.count(AGE_BANDS['0-14']),
      '15-24': row.count(AGE_BANDS['15-24']),
      '25-44': row.count(AGE_BANDS['25-44']),
      '45-64': row.count(AGE_BANDS['45-64']),
      '65+': row.count(AGE_BANDS['65+']),
    },
  };
}
