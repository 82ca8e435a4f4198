import type { LocatedPlace } from './coverage-case.js';
import {
  byInhabitants,
  inhabitedPoints,
  liesIn,
  type Scope,
  type WorkedOut,
} from './worked-out.js';

/** A place outside a region that is within reach of its inhabitants. */
export interface PlaceAcross {
  place: LocatedPlace;
  /** Does it say that it works in a municipality of the region? */
  serves: boolean;
  /** Inhabitants of the region within plain distance of it. */
  inhabitants: number;
  /** Of these: no known place in the region itself is within reach. */
  withoutOneHere: number;
}

/** Known places across the border of a region, most inhabitants first. The country has none. */
export function acrossTheBorder(world: WorkedOut, scope: Scope): PlaceAcross[] {
  if (scope === null) return [];
  const { asked, neighbours, population } = world;
  const { offsets, place: placeOf, plain } = neighbours;
  const isHere = asked.places.map((place) => liesIn(place, scope));
  const inhabitants = new Float64Array(asked.places.length);
  const withoutOneHere = new Float64Array(asked.places.length);
  for (const point of inhabitedPoints(world, scope)) {
    const across: number[] = [];
    let hasOneHere = false;
    for (let entry = offsets[point]!; entry < offsets[point + 1]!; entry += 1) {
      const place = placeOf[entry]!;
      if (!asked.judged[place]!.isOpen || plain[entry]! > asked.limit) continue;
      if (isHere[place]) hasOneHere = true;
      else across.push(place);
    }
    for (const place of across) {
      inhabitants[place]! += population[point]!;
      if (!hasOneHere) withoutOneHere[place]! += population[point]!;
    }
  }
  const found = asked.places.flatMap((place, index): PlaceAcross[] =>
    inhabitants[index] === 0
      ? []
      : [
          {
            place,
            serves: place.municipalities.some((code) => scope.has(code)),
            inhabitants: inhabitants[index]!,
            withoutOneHere: withoutOneHere[index]!,
          },
        ],
  );
  return byInhabitants(
    found,
    (item) => [item.inhabitants, item.withoutOneHere],
    ({ place }) => `${place.name} ${place.locationId}`,
  );
}
