import type { Paper } from './sheet-address.js';

/**
 * What goes, in this order, when one page is too small; never the name, a way of contact, when, how sure
 * that is, the QR code and the help lines. As in `data-without` and its style sheet.
 */
export const DROPPED_PARTS = [
  'site-description',
  'summary',
  'other-ways',
  'scan',
  'map',
  'types',
  'rest-unknown',
  'access',
  'about',
  'walk-in',
  'good-to-know',
  'long-words',
  'url',
  'location-name',
  'where',
] as const;
export type DroppedPart = (typeof DROPPED_PARTS)[number];

/** One try to get everything on one page. */
export interface FitStep {
  /** Size of the running text. */
  points: number;
  without: readonly DroppedPart[];
  /** Days with their times; more are on the page of the place. */
  days: number;
}

/** Smaller is not legible as a photocopy. */
export const SMALLEST_POINTS = 8.5;

const FIRST_POINTS: Record<Paper, readonly [number, number, number]> = {
  a4: [13, 12, 11],
  a5: [11, 10, 9.5],
};
/** How many parts have gone, and how many days are left, from try to try. */
const DROPS: readonly [parts: number, days: number][] = [
  [0, 14],
  [1, 14],
  [2, 10],
  [2, 7],
  [3, 7],
  [4, 7],
  [5, 5],
  [8, 5],
  [9, 4],
  [10, 3],
  [11, 3],
  [12, 2],
  [13, 2],
  [14, 2],
  [15, 1],
];
/** Before more goes, the type may shrink by so much; later to the smallest that is legible. */
const EARLY_SHRINK = 2;
const EARLY_TRIES = 5;

/** Whether a try still has all that somebody needs who dares to go: more of it fits on larger paper. */
export function saysEnough({ without }: Pick<FitStep, 'without'>): boolean {
  return !without.includes('walk-in');
}

/** The tries for a paper and a number of places (1 to 3), best first; the last holds whatever is written. */
export function fitSteps(paper: Paper, places: number): FitStep[] {
  const first = FIRST_POINTS[paper][Math.min(Math.max(places, 1), 3) - 1]!;
  return DROPS.flatMap(([parts, days], index) => {
    const least =
      index < EARLY_TRIES ? Math.max(SMALLEST_POINTS, first - EARLY_SHRINK) : SMALLEST_POINTS;
    const sizes = Array.from({ length: (first - least) * 2 + 1 }, (_, half) => first - half / 2);
    return sizes.map((points) => ({ points, without: DROPPED_PARTS.slice(0, parts), days }));
  });
}
