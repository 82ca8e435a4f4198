import { stringify } from 'csv-stringify/sync';
import { LIST_SEPARATOR, type CellValue, type Column } from './column.js';

/**
 * A table as RFC 4180 has it: UTF-8, CRLF, a header. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) => columns.map((column) => cellOf(column.of(row)))),
    ],
    { record_delimiter: '\r\n', escape_formulas: true },
  );
}

function cellOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(LIST_SEPARATOR);
}
