/** A value of a table: a number, words, or unknown. */
export type CsvValue = string | number | null;

/**
 * What a spreadsheet would run as a formula when the file is opened: also behind spaces, and in the
 * wide signs of East Asian fonts, which some of them read as the plain ones.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Without it Excel reads UTF-8 as the letters of Windows; every reader of CSV passes over it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as RFC 4180 has it: commas, CRLF after every line, quotes where needed; UTF-8 with a byte
 * order mark. Numbers have a point, no separators. Words that look like a formula get an apostrophe
 * before them. Unknown is an empty cell.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellOf).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
