/** Distance at which the two engines are compared, metres. */
export const LIMIT_COMPARED = 10_000;

/** Milliseconds in the browser. */
export interface CoverageTimes {
  /** Finding the neighbours, once. */
  prepare: number;
  /** One recalculation while a slider moves: the median, and the slowest, over its whole length. */
  median: number;
  slowest: number;
  /** What PostGIS is asked too, at `LIMIT_COMPARED`. */
  compared: number;
  /** Of everything that was seen at that distance. */
  fingerprint: number;
}
