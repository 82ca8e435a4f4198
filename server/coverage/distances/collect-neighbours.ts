import type { Neighbours } from '../model/neighbours.js';
import type { Position, Reached } from './around-water.js';
import { straightMetres, type MeasuredPlace } from '../model/straight-neighbours.js';
import type { Pace } from './pace.js';

/** Places are numbered in 16 bits. */
const MOST_PLACES = 65_536;
const MOST = 2 ** 31 - 1;

/**
 * Distances of all places as one table. A pair is in it when the place may lie within reach, its position
 * error subtracted.
 * @param reachedBy per place what it reaches
 * @param reach in the unit of the distances
 * @param inSeconds the position error is then turned into time at the speed of that one trip
 */
export async function collectNeighbours(
  points: readonly Position[],
  places: readonly MeasuredPlace[],
  reachedBy: readonly Reached[],
  reach: number,
  inSeconds: boolean,
  pace: Pace,
): Promise<Neighbours> {
  if (places.length > MOST_PLACES) throw new RangeError(`more than ${MOST_PLACES} places`);
  const errorOf = (place: MeasuredPlace, point: Position, distance: number): number => {
    if (!inSeconds) return place.errorMetres;
    const straight = straightMetres(place.rdX - point.rdX, place.rdY - point.rdY);
    return Math.min(MOST, Math.ceil((distance * place.errorMetres) / Math.max(straight, 1)));
  };
  const entries: { place: number; plain: number; near: number; far: number }[][] = points.map(
    () => [],
  );
  for (const [index, place] of places.entries()) {
    const reached = reachedBy[index]!;
    for (let at = 0; at < reached.points.length; at += 1) {
      const point = reached.points[at]!;
      const plain = reached.distances[at]!;
      const error = errorOf(place, points[point]!, plain);
      const near = Math.max(0, plain - error);
      if (near > reach) continue;
      entries[point]!.push({ place: index, plain, near, far: Math.min(MOST, plain + error) });
    }
    if (pace.isDue) await pace.rest();
  }
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const neighbours: Neighbours = {
    offsets: new Uint32Array(points.length + 1),
    place: new Uint16Array(total),
    plain: new Int32Array(total),
    near: new Int32Array(total),
    far: new Int32Array(total),
  };
  let at = 0;
  for (const [point, ofPoint] of entries.entries()) {
    // Stable: places came in their own order.
    ofPoint.sort((one, other) => one.near - other.near);
    for (const { place, plain, near, far } of ofPoint) {
      neighbours.place[at] = place;
      neighbours.plain[at] = plain;
      neighbours.near[at] = near;
      neighbours.far[at] = far;
      at += 1;
    }
    neighbours.offsets[point + 1] = at;
    if (pace.isDue) await pace.rest();
  }
  return neighbours;
}
