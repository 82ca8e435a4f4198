import type { LocatedPlace } from './coverage-case.js';
import type { DemandPoints } from './demand.js';
import type { JudgedPlace } from './judge-place.js';
import type { Neighbours } from './neighbours.js';
import type { Grouping } from './totals.js';

/** In a column of distances: there is none, or none within what was measured. */
export const NO_DISTANCE = 0x7fffffff;

/** Whole metres in a straight line from each point to the nearest open place, whatever else. */
export function nearestOpenStraight(
  { x, y }: Pick<DemandPoints, 'x' | 'y'>,
  places: readonly LocatedPlace[],
  judged: readonly JudgedPlace[],
): Int32Array {
  const open = places.filter((_, index) => judged[index]!.isOpen).map(({ point }) => point);
  const nearest = new Int32Array(x.length).fill(NO_DISTANCE);
  for (let point = 0; point < x.length; point += 1) {
    let least = Infinity;
    for (const place of open) {
      const dx = x[point]! - place.x;
      const dy = y[point]! - place.y;
      const square = dx * dx + dy * dy;
      if (square < least) least = square;
    }
    if (least < Infinity) nearest[point] = Math.ceil(Math.sqrt(least));
  }
  return nearest;
}

/** The same out of measured neighbours, as far as these reach. */
export function nearestOpenOf(
  { offsets, place, plain }: Neighbours,
  judged: readonly JudgedPlace[],
): Int32Array {
  const nearest = new Int32Array(offsets.length - 1).fill(NO_DISTANCE);
  for (let point = 0; point < nearest.length; point += 1)
    for (let entry = offsets[point]!; entry < offsets[point + 1]!; entry += 1)
      if (judged[place[entry]!]!.isOpen && plain[entry]! < nearest[point]!)
        nearest[point] = plain[entry]!;
  return nearest;
}

/**
 * Per group the distance within which half of its inhabitants live (the lower median); null where
 * nobody lives or half of them have none.
 */
export function medianPerGroup(
  { groupOf, groups }: Grouping,
  population: Int32Array,
  distance: Int32Array,
): (number | null)[] {
  const people = new Float64Array(groups);
  const order = Uint32Array.from(population, (_, point) => point).sort(
    (a, b) => distance[a]! - distance[b]!,
  );
  for (let point = 0; point < population.length; point += 1)
    people[groupOf[point]!]! += population[point]!;
  const counted = new Float64Array(groups);
  const median = new Array<number | null>(groups).fill(null);
  const isDone = new Uint8Array(groups);
  for (const point of order) {
    const group = groupOf[point]!;
    if (isDone[group] === 1 || population[point] === 0) continue;
    counted[group]! += population[point]!;
    if (counted[group]! * 2 < people[group]!) continue;
    isDone[group] = 1;
    median[group] = distance[point] === NO_DISTANCE ? null : distance[point]!;
  }
  return median;
}
