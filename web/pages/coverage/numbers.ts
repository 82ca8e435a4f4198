import { coverage as words } from '../../i18n/coverage/coverage.js';

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const rough = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `12.300` */
export function countAsShown(count: number): string {
  return whole.format(count);
}

/** `0,45` */
export function figureAsShown(figure: number): string {
  return fine.format(figure);
}

/** Metres as kilometres: `7,5 km`. */
export function kilometresAsShown(metres: number): string {
  return words.choices.kilometres(rough.format(metres / 1000));
}

/**
 * A part of all as people read it. Somebody is never nobody, and nearly everybody never all: one who
 * is left out must not be rounded away.
 */
export function shareAsShown(part: number, all: number): string {
  const { share } = words;
  if (all === 0 || part === 0) return share.none;
  if (part === all) return share.percentage('100');
  const percentage = (part / all) * 100;
  if (percentage < 1) return share.underOne;
  if (percentage > 99) return share.almostAll;
  return share.percentage(whole.format(percentage));
}
