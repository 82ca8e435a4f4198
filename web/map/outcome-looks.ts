import { OUTCOMES, type Outcome } from '../../server/coverage/model/outcome.js';

export { OUTCOMES, type Outcome };

/** Classes of a small square with the look of an outcome, see `outcome-looks.css`. */
export function lookClass(outcome: Outcome): string {
  return `look look--${outcome.toLowerCase().replaceAll('_', '-')}`;
}

/** The colours of the looks: one set for light and one for dark. All are `#rrggbb`. */
export interface LookColours {
  /** Under lines, and of areas without a place. */
  paper: string;
  /** The solid tint of what is covered. */
  covered: string;
  /** The diagonal lines. */
  lines: string;
  /** The ground of what is uncertain, and the dots on it. */
  grey: string;
  dots: string;
  /** Dashed and strong outlines. */
  outline: string;
}

/** The colours as the page has them now; the page must have loaded `outcome-looks.css`. */
export function lookColoursOfPage(): LookColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--zrk-color-${name}`).trim();
  return {
    paper: token('paper'),
    covered: token('look-covered'),
    lines: token('look-lines'),
    grey: token('look-grey'),
    dots: token('look-dots'),
    outline: token('look-outline'),
  };
}
