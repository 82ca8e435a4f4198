import type { Point } from './place.js';

/** A distance as it may honestly be said; `kilometres` is already rounded to `decimals`. */
export interface SayableDistance {
  /**
   * - `EXACT`: both ends are addresses;
   * - `ABOUT`: one end is the centre of something;
   * - `NEARBY`: the centres lie closer together than they are sharp, so a figure would say nothing.
   */
  kind: 'EXACT' | 'ABOUT' | 'NEARBY';
  kilometres: number;
  decimals: 0 | 1;
}

/** Below this a distance between two centres is about the same place. */
const NEARBY_METRES = 1000;

/** Straight-line distance in metres, in the Dutch national grid (EPSG:28992). */
export function distanceMetres(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * Rounds a distance to what is known: whole kilometres from 10 km or where the ends are more than
 * 500 metres uncertain together, else tenths; never "0".
 *
 * @param metres between the two points
 * @param errorMetres how far both true points may lie from them, summed
 */
export function sayableDistance(metres: number, errorMetres: number): SayableDistance {
  if (metres < NEARBY_METRES && metres < errorMetres) {
    return { kind: 'NEARBY', kilometres: 1, decimals: 0 };
  }
  const decimals = metres >= 9_950 || errorMetres > 500 ? 0 : 1;
  const step = decimals === 0 ? 1000 : 100;
  const kilometres = (Math.max(1, Math.round(metres / step)) * step) / 1000;
  return { kind: errorMetres > 0 ? 'ABOUT' : 'EXACT', kilometres, decimals };
}
