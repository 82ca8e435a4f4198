/** Numbers as Dutch sentences and tables write them. A percentage never hides a few people. */

const WHOLE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const TWO_DECIMALS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** "12.345" */
export function countInWords(count: number): string {
  return WHOLE.format(count);
}

/** "1 inwoner", "12.345 inwoners" */
export function inhabitantsInWords(count: number): string {
  return `${countInWords(count)} ${count === 1 ? 'inwoner' : 'inwoners'}`;
}

/** "0,25": at most two decimals. */
export function decimalInWords(value: number): string {
  return TWO_DECIMALS.format(value);
}

/** "500 meter", "1 km", "2,5 km": to a hundred metres from a kilometre on. */
export function distanceInWords(metres: number): string {
  if (metres < 1000) return `${WHOLE.format(metres)} meter`;
  return `${ONE_DECIMAL.format(metres / 1000)} km`;
}

/**
 * A share in whole percents: "niemand" and "iedereen" only where that is exactly so; else at least
 * "minder dan 1 procent" and at most "meer dan 99 procent".
 *
 * @param whole above 0
 */
export function shareInWords(part: number, whole: number): string {
  if (part === 0) return 'niemand';
  if (part === whole) return 'iedereen';
  // In whole numbers, so that exactly 1 percent is never "less than 1".
  if (part * 100 < whole) return 'minder dan 1 procent';
  if (part * 100 > whole * 99) return 'meer dan 99 procent';
  return `${Math.round((part * 100) / whole)} procent`;
}

/** The same for the cell of a table: "0 %", "< 1 %", "61 %", "> 99 %", "100 %". */
export function shareInCell(part: number, whole: number): string {
  if (whole === 0) return '–';
  if (part === 0) return '0 %';
  if (part === whole) return '100 %';
  if (part * 100 < whole) return '< 1 %';
  if (part * 100 > whole * 99) return '> 99 %';
  return `${Math.round((part * 100) / whole)} %`;
}
