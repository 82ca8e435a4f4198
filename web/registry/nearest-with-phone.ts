import { contactToShow } from '../../server/registry/contact.js';
import type { Locale } from '../../server/initiatives/locales.js';
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
  locale: Locale = 'nl',
): PlaceWithPhone | undefined {
  const starts = from.locations.flatMap((location) => pointOf(location) ?? []);
  const others = file.initiatives.filter((initiative) => initiative !== from);
  return nearestCallable({ ...file, initiatives: others }, starts, now, locale);
}

/**
 * The place with a number nearest to any of these points; a house to stay in only where there is nothing
 * else, because its number is for who wants to stay.
 */
export function nearestCallable(
  file: RegistryFile,
  starts: readonly Point[],
  now: Date,
  locale: Locale = 'nl',
): PlaceWithPhone | undefined {
  if (starts.length === 0) return undefined;
  return placesOf(file)
    .filter((place) => place.initiative.contact?.phone && statusOf(place).status === 'OPEN')
    .flatMap((place) => callable(place, starts, now, locale))
    .sort((a, b) => isStay(a) - isStay(b) || a.metres - b.metres)[0];
}

function isStay({ location }: Place): number {
  return location.group === 'STAY' ? 1 : 0;
}

function callable(
  place: Place,
  starts: readonly Point[],
  now: Date,
  locale: Locale,
): PlaceWithPhone[] {
  const point = pointOf(place.location);
  const shown = contactToShow(place.initiative.contact, now, locale);
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
