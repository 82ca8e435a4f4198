import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { ReferenceDataError } from '../reference-error.js';

/** One row, which knows its file and line so that a fault in it can be found. */
export class CsvRow {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly values: Record<string, string>,
  ) {}

  text(column: string): string {
    return (this.values[column] ?? '').trim();
  }

  /** The value, when it looks as it should. @throws ReferenceDataError REFERENCE_ROW_BROKEN */
  matching(column: string, pattern: RegExp, expected: string): string {
    const value = this.text(column);
    if (!pattern.test(value)) throw this.broken(`${column} is "${value}", expected ${expected}`);
    return value;
  }

  /** @throws ReferenceDataError REFERENCE_ROW_BROKEN unless it is a number within the bounds */
  number(column: string, from: number, to: number): number {
    const value = this.text(column);
    const number = Number(value);
    if (value === '' || !(number >= from && number <= to)) {
      throw this.broken(`${column} is "${value}", expected a number from ${from} to ${to}`);
    }
    return number;
  }

  /** A count; empty and negative (the way CBS marks a suppressed figure) are null. */
  count(column: string): number | null {
    if (this.text(column) === '') return null;
    const count = this.number(column, -1e9, 1e9);
    return count < 0 ? null : Math.round(count);
  }

  broken(detail: string): ReferenceDataError {
    return new ReferenceDataError('REFERENCE_ROW_BROKEN', `${this.file}:${this.line}`, detail);
  }
}

export interface CsvFile {
  columns: string[];
  rows: CsvRow[];
}

/** @throws ReferenceDataError REFERENCE_FILE_MISSING or REFERENCE_FILE_BROKEN */
export async function readTextFile(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ReferenceDataError(
      missing ? 'REFERENCE_FILE_MISSING' : 'REFERENCE_FILE_BROKEN',
      file,
      missing ? `this file is not in ${directory}` : `cannot be read: ${String(cause)}`,
      { cause },
    );
  }
}

/**
 * A comma-separated file with a header.
 * @throws ReferenceDataError for a missing file, a missing column or a row with too many or too few values
 */
export async function readCsv(
  directory: string,
  file: string,
  requiredColumns: readonly string[],
): Promise<CsvFile> {
  const text = await readTextFile(directory, file);
  let columns: string[] = [];
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => (columns = header.map((name) => name.trim())),
    }) as unknown as { info: { lines: number }; record: Record<string, string> }[];
    const missing = requiredColumns.filter((name) => !columns.includes(name));
    if (missing.length > 0) {
      throw new ReferenceDataError(
        'REFERENCE_COLUMN_MISSING',
        `${file}:1`,
        `column ${missing.join(', ')} is missing; found ${columns.join(', ')}`,
      );
    }
    return {
      columns,
      rows: records.map(({ info, record }) => new CsvRow(file, info.lines, record)),
    };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? `:${cause['lines']}` : '';
    throw new ReferenceDataError('REFERENCE_ROW_BROKEN', `${file}${line}`, cause.message, {
      cause,
    });
  }
}

/** Rows by their code. @throws ReferenceDataError REFERENCE_CODE_DUPLICATE */
export function byUniqueCode(
  rows: readonly CsvRow[],
  codeOf: (row: CsvRow) => string,
): Map<string, CsvRow> {
  const found = new Map<string, CsvRow>();
  for (const row of rows) {
    const code = codeOf(row);
    const earlier = found.get(code);
    if (earlier) {
      throw new ReferenceDataError(
        'REFERENCE_CODE_DUPLICATE',
        `${row.file}:${row.line}`,
        `${code} stands on line ${earlier.line} already`,
      );
    }
    found.set(code, row);
  }
  return found;
}

/** The year in a column such as `inwoners_2021`. @throws ReferenceDataError REFERENCE_COLUMN_MISSING */
export function yearColumn(csv: CsvFile, file: string, prefix: string): [string, number] {
  const column = csv.columns.find((name) => new RegExp(`^${prefix}_\\d{4}$`).test(name));
  if (!column) {
    throw new ReferenceDataError(
      'REFERENCE_COLUMN_MISSING',
      `${file}:1`,
      `column ${prefix}_<year> is missing; found ${csv.columns.join(', ')}`,
    );
  }
  return [column, Number(column.slice(-4))];
}
