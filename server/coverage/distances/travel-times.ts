import { rdToWgs84 } from '../../gazetteer/rijksdriehoek.js';
import { straightMetres } from '../model/straight-neighbours.js';
import { FARTHEST_METRES, type Position, type Reached } from './around-water.js';
import { MOST_ORIGINS, type Coordinate, type TravelService } from './travel-service.js';

/** Questions that the service answers at the same time. */
const AT_ONCE = 4;

/**
 * Travel times from demand points to places, of pairs within `FARTHEST_METRES` in a straight line. All of
 * them or none: at the first fault the other questions are given up.
 * @returns per place the points that reach it, in whole seconds, rounded up
 * @throws TravelServiceFault
 */
export async function travelTimes(
  service: TravelService,
  points: readonly Position[],
  places: readonly Position[],
): Promise<Reached[]> {
  const origins = points.map(coordinateOf);
  const times = places.map(() => new Map<number, number>());
  const batches = batchesOf(points, places);
  const giveUp = new AbortController();

  const work = async (): Promise<void> => {
    for (const { place, batch } of batches) {
      const found = await service.timesTo(
        coordinateOf(places[place]!),
        batch.map((point) => origins[point]!),
        giveUp.signal,
      );
      found.forEach((time, index) => {
        if (time !== null) times[place]!.set(batch[index]!, time);
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (fault) {
    giveUp.abort(fault);
    throw fault;
  }
  return times.map((found) => {
    const reached = Int32Array.from(found.keys()).sort();
    return { points: reached, distances: reached.map((point) => found.get(point)!) };
  });
}

/** Taken from one by one by all that work: a generator hands out each batch once. */
function* batchesOf(
  points: readonly Position[],
  places: readonly Position[],
): Generator<{ place: number; batch: number[] }> {
  for (const [place, { rdX, rdY }] of places.entries()) {
    const near = points.flatMap((point, index) =>
      straightMetres(rdX - point.rdX, rdY - point.rdY) <= FARTHEST_METRES ? [index] : [],
    );
    for (let start = 0; start < near.length; start += MOST_ORIGINS) {
      yield { place, batch: near.slice(start, start + MOST_ORIGINS) };
    }
  }
}

function coordinateOf({ rdX, rdY }: Position): Coordinate {
  return rdToWgs84({ x: rdX, y: rdY });
}
