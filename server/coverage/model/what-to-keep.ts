import type { LocatedPlace } from './coverage-case.js';
import { EVIDENCE } from './outcome.js';
import { NO_PLACE } from './point-results.js';
import {
  byInhabitants,
  inhabitedPoints,
  liesIn,
  type Scope,
  type WorkedOut,
} from './worked-out.js';

/** A place that is somebody's only one. */
export interface PlaceToKeep {
  place: LocatedPlace;
  /** Does it lie in the region? Else inhabitants of the region depend on a neighbour. */
  isHere: boolean;
  /** Inhabitants of the region who are covered by this place and no other. */
  onlyCovering: number;
  /** Inhabitants of the region for whom it is the only known place within plain distance. */
  onlyKnown: number;
}

/**
 * Who would lose their only place if this one stops, most inhabitants first. Nothing has to be
 * confirmed for `onlyKnown`, so it says something on the first day too. Each inhabitant counts with
 * at most one place in each column.
 */
export function whatToKeep(world: WorkedOut, scope: Scope): PlaceToKeep[] {
  const { asked, results, population } = world;
  const covering = new Float64Array(asked.places.length);
  const known = new Float64Array(asked.places.length);
  for (const point of inhabitedPoints(world, scope)) {
    const people = population[point]!;
    const onlyCovering = results.onlyCovering[point]!;
    const onlyKnown = results.onlyWithinReach[point]!;
    // Places that are added up may together be too few: who is not covered loses no cover.
    const isCovered = (results.evidence[point]! & EVIDENCE.QUALIFIES) !== 0;
    if (isCovered && onlyCovering !== NO_PLACE) covering[onlyCovering]! += people;
    if (onlyKnown !== NO_PLACE) known[onlyKnown]! += people;
  }
  const places = asked.places.flatMap((place, index): PlaceToKeep[] => {
    const [onlyCovering, onlyKnown] = [covering[index]!, known[index]!];
    if (onlyCovering === 0 && onlyKnown === 0) return [];
    return [{ place, isHere: liesIn(place, scope), onlyCovering, onlyKnown }];
  });
  return byInhabitants(
    places,
    (item) => [item.onlyCovering, item.onlyKnown],
    ({ place }) => `${place.name} ${place.locationId}`,
  );
}
