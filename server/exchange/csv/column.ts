/** A datatype of CSV on the Web, with what its values look like where that is narrower. */
export interface ColumnType {
  base: 'string' | 'anyURI' | 'dateTime' | 'decimal' | 'integer';
  /** A regular expression over the whole value, for texts. */
  format?: string;
}

/** Null = not known, or not to be told. A list has codes alone, none of which holds its separator. */
export type CellValue = string | number | null | readonly string[];

/** One column of a table that is downloaded. */
export interface Column<Row> {
  /** Its header: never changes its meaning. */
  name: string;
  type: ColumnType;
  /** For people, per language. */
  title: Words;
  description: Words;
  /** Set = a list of codes. */
  isList?: true;
  /** Every row has a value. */
  isRequired?: true;
  of(row: Row): CellValue;
}

export interface Words {
  nl: string;
  en: string;
}

/** Between the codes of a list. */
export const LIST_SEPARATOR = '|';

export const TEXT: ColumnType = { base: 'string' };
export const URI: ColumnType = { base: 'anyURI' };
export const INSTANT: ColumnType = { base: 'dateTime' };
export const INTEGER: ColumnType = { base: 'integer' };
export const DECIMAL: ColumnType = { base: 'decimal' };
export const UUID: ColumnType = {
  base: 'string',
  format: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
};
/** As precise as its source. */
export const PARTIAL_DATE: ColumnType = { base: 'string', format: '\\d{4}(-\\d{2}(-\\d{2})?)?' };
export const MUNICIPALITY: ColumnType = { base: 'string', format: 'GM\\d{4}' };

/** One of these codes, and no other. */
export function oneOf(codes: readonly string[]): ColumnType {
  return { base: 'string', format: codes.join('|') };
}
