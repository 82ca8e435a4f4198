import type { CoverageRow } from '../../../server/coverage/model/report.js';
import type { TableKind } from './kinds.js';

/** What a table can be sorted by; the order is that of its columns. */
export const COLUMNS = [
  'name',
  'population',
  'withinReach',
  'covered',
  'partly',
  'uncertain',
  'possibleWhiteSpot',
  'whiteSpot',
  'placesPer10000',
  'dayPartsPer10000',
] as const;
export type Column = (typeof COLUMNS)[number];
export type NumberColumn = Exclude<Column, 'name'>;

/** The columns of a table. What lies where is counted per municipality, so postcode areas have no places. */
export function columnsOf(kind: TableKind): readonly Column[] {
  if (kind !== 'POSTCODE_AREA') return COLUMNS;
  return COLUMNS.filter((column) => column !== 'placesPer10000' && column !== 'dayPartsPer10000');
}

/** The number in a cell; null = there is none. */
export function numberIn(row: CoverageRow, column: NumberColumn): number | null {
  switch (column) {
    case 'placesPer10000':
    case 'dayPartsPer10000':
      return row[column];
    default:
      return row.totals[column];
  }
}

const { compare } = new Intl.Collator('nl', { numeric: true });

/**
 * Rows in the order that was asked, with a part of a name if that was asked too. Rows without a number
 * come last either way; equal ones stand by name.
 */
export function rowsInOrder(
  rows: readonly CoverageRow[],
  { column, isDescending }: { column: Column; isDescending: boolean },
  name = '',
): CoverageRow[] {
  const wanted = plain(name.trim());
  const kept = wanted === '' ? [...rows] : rows.filter(({ region }) => isNamed(region, wanted));
  const direction = isDescending ? -1 : 1;
  if (column === 'name')
    return kept.sort((a, b) => direction * compare(a.region.name, b.region.name));
  return kept.sort((a, b) => {
    const [one, two] = [numberIn(a, column), numberIn(b, column)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return direction * (one - two) || compare(a.region.name, b.region.name);
  });
}

function isNamed({ name, code }: CoverageRow['region'], wanted: string): boolean {
  return plain(name).includes(wanted) || plain(code).includes(wanted);
}

/** Without capitals and accents: `fryslan` finds Fryslân. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
