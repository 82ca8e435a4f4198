import { parse } from 'csv-parse/sync';
import { ROWS_CSV } from './rows.js';

const COLUMNS = [
  'key',
  'name',
  'organisation',
  'location_name',
  'type',
  'street',
  'house_number',
  'postcode',
  'place',
  'municipality',
  'municipality_code',
  'lat',
  'lon',
  'website',
  'phone',
  'email',
  'target_groups',
  'opening_days',
  'offerings',
  'founded_year',
  'legal_position',
  'parent_organisation',
  'sources',
  'source_date_or_year',
  'confidence',
] as const;

/** One row of the sourced list; an empty string is an unknown. */
export type SourceRow = Record<(typeof COLUMNS)[number], string> & {
  /** 1-based position in the sourced list. */
  number: number;
};

/**
 * The 119 rows in the order of the sourced list.
 *
 * @throws when a column is missing or a key occurs twice.
 */
export function readSourceRows(): SourceRow[] {
  const parsed: Record<string, string>[] = parse(ROWS_CSV, { columns: true });
  const keys = new Set<string>();
  return parsed.map((cells, index) => {
    const cell = (column: (typeof COLUMNS)[number]): string => {
      const value = cells[column];
      if (value === undefined) throw new Error(`Row ${index + 1} has no column "${column}".`);
      return value;
    };
    const row = Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Record<
      (typeof COLUMNS)[number],
      string
    >;
    if (keys.has(row.key)) throw new Error(`The key "${row.key}" occurs twice.`);
    keys.add(row.key);
    return { ...row, number: index + 1 };
  });
}

/** The items of a list cell (`a;b`). Semicolons inside brackets do not separate. */
export function itemsOf(cell: string): string[] {
  return cell
    .split(/;(?![^()]*\))/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Does the source know no location for this row? Then it never gets a pin, whatever else it holds. */
export function isOrganisationLevel(row: SourceRow): boolean {
  return row.location_name.includes('organisatieniveau');
}
