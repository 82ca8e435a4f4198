import type { AgeBand } from './parameters.js';

/** Where people live, in columns: one entry per demand point, in the order of the data. */
export interface DemandPoints {
  /** Four-digit postcode, or the code of a square. */
  codes: readonly string[];
  /** EPSG:28992, whole metres. */
  x: Int32Array;
  y: Int32Array;
  /** Index in `municipalities`. */
  municipality: Uint16Array;
  /** CBS codes of the municipalities that have points. */
  municipalities: readonly string[];
  /** `UNKNOWN_COUNT` where the source suppressed it. */
  inhabitants: Int32Array;
  ageBands: Readonly<Record<AgeBand, Int32Array>>;
}

/** In a column of counts: suppressed by the source, which is not zero. */
export const UNKNOWN_COUNT = -1;

/**
 * Inhabitants per point of the given ages (none = all ages). A point of which these are suppressed
 * counts nobody; how many there are is told beside every result.
 */
export function populationOf(
  points: DemandPoints,
  ageBands: readonly AgeBand[],
): { population: Int32Array; suppressed: number } {
  const columns =
    ageBands.length === 0 ? [points.inhabitants] : ageBands.map((band) => points.ageBands[band]);
  const population = new Int32Array(points.codes.length);
  let suppressed = 0;
  for (let point = 0; point < population.length; point += 1) {
    if (columns.some((column) => column[point]! < 0)) suppressed += 1;
    else population[point] = columns.reduce((sum, column) => sum + column[point]!, 0);
  }
  return { population, suppressed };
}
