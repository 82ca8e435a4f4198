import { contactToShow } from '../../server/registry/contact.js';
import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { distanceMetres } from './distance.js';
import { placesOf, pointOf, statusOf, type Place, type Point } from './place.js';

export interface PlaceWithPhone extends Place {
  metres: number;
  errorMetres: number;
  /** As stored, `+31…`. */
  phone: string;
  provenance: string;
}

/**
 * The nearest place that can be called today, for the visitor of a place that cannot: nobody is sent
 * away empty-handed. Undefined where the place has no point or no other place has a number.
 */
export function nearestWithPhone(
  file: RegistryFile,
  from: RegistryInitiative,
  now: Date,
): PlaceWithPhone | undefined {
  const starts = from.locations.flatMap((location) => pointOf(location) ?? []);
  if (starts.length === 0) return undefined;
  return placesOf(file)
    .filter((place) => place.initiative !== from && statusOf(place).status === 'OPEN')
    .flatMap((place) => callable(place, starts, now))
    .sort((a, b) => a.metres - b.metres)[0];
}

function callable(place: Place, starts: Point[], now: Date): PlaceWithPhone[] {
  const point = pointOf(place.location);
  const shown = contactToShow(place.initiative.contact, now);
  const way = shown.kind === 'ways' ? shown.ways.find(({ kind }) => kind === 'phone') : undefined;
  if (!point || !way) return [];
  const [nearest] = starts
    .map((start) => ({
      metres: distanceMetres(start, point),
      errorMetres: start.errorMetres + point.errorMetres,
    }))
    .sort((a, b) => a.metres - b.metres);
  return nearest ? [{ ...place, ...nearest, phone: way.value, provenance: way.provenance }] : [];
}
