import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { distanceMetres } from './distance.js';
import { byDutchName, placesOf, pointOf, statusOf, type Place, type Point } from './place.js';

/** Where someone looks from: a point and the municipality it lies in. */
export interface Origin extends Point {
  /** CBS code, `GM0344`. */
  municipality: string;
}

export interface FoundPlace extends Place {
  /** Straight line, metres, from point to point. */
  metres: number;
  /** How far both true points may lie from these, summed, metres. */
  errorMetres: number;
}

export interface Nearby {
  radiusMetres: number;
  /** Places that are there to go to, within the radius, nearest first. */
  walkIn: FoundPlace[];
  other: FoundPlace[];
  /** Respite and guest houses: a different thing from dropping in, so never mixed with it. */
  stay: FoundPlace[];
  /** Within the radius, but planned or closed for now. */
  notYetOrNotNow: FoundPlace[];
  /** Only where `walkIn` and `other` are empty: the nearest few of those, farther away. */
  beyond: FoundPlace[];
  /** Known to work in the municipality of the origin, without a known point. */
  worksHere: RegistryInitiative[];
  /** Reachable from anywhere, without a location. */
  online: RegistryInitiative[];
}

export const DEFAULT_RADIUS_METRES = 20_000;
const BEYOND_COUNT = 3;

/** The places around a point, grouped as a visitor needs them. Closed places are left out. */
export function findNearby(
  file: RegistryFile,
  origin: Origin,
  radiusMetres = DEFAULT_RADIUS_METRES,
): Nearby {
  const found = placesOf(file)
    .flatMap((place) => measured(place, origin))
    .filter((place) => statusOf(place).status !== 'CLOSED')
    .sort(nearestFirst);
  const open = found.filter((place) => statusOf(place).status === 'OPEN');
  const within = open.filter((place) => place.metres <= radiusMetres);
  const walkIn = within.filter((place) => place.location.group === 'WALK_IN');
  const other = within.filter((place) => place.location.group === 'OTHER');
  return {
    radiusMetres,
    walkIn,
    other,
    stay: within.filter((place) => place.location.group === 'STAY'),
    notYetOrNotNow: found.filter(
      (place) => place.metres <= radiusMetres && statusOf(place).status !== 'OPEN',
    ),
    beyond:
      walkIn.length + other.length > 0
        ? []
        : open.filter((place) => place.location.group !== 'STAY').slice(0, BEYOND_COUNT),
    worksHere: file.initiatives
      .filter((initiative) => worksIn(initiative, origin.municipality))
      .sort(byName),
    online: file.initiatives.filter(isOnlineOnly).sort(byName),
  };
}

function measured(place: Place, origin: Origin): FoundPlace[] {
  const point = pointOf(place.location);
  if (!point) return [];
  return [
    {
      ...place,
      metres: distanceMetres(origin, point),
      errorMetres: origin.errorMetres + point.errorMetres,
    },
  ];
}

function nearestFirst(a: FoundPlace, b: FoundPlace): number {
  return a.metres - b.metres || byDutchName(a.initiative.name, b.initiative.name);
}

function byName(a: RegistryInitiative, b: RegistryInitiative): number {
  return byDutchName(a.name, b.name);
}

/** Known to work in a municipality, with nothing there that has a point of its own. */
function worksIn(initiative: RegistryInitiative, municipality: string): boolean {
  if (initiative.lifecycle.status === 'CLOSED') return false;
  const located = initiative.locations.some(
    (location) => location.municipality === municipality && pointOf(location) !== undefined,
  );
  if (located) return false;
  return (
    (initiative.worksIn?.includes(municipality) ?? false) ||
    initiative.locations.some(
      (location) =>
        location.municipality === municipality &&
        statusOf({ initiative, location }).status !== 'CLOSED',
    )
  );
}

/** Something that needs no journey: online or by phone, and not tied to one place. */
export function isOnlineOnly(initiative: RegistryInitiative): boolean {
  const online =
    initiative.types.includes('online') || (initiative.reach?.includes('ONLINE') ?? false);
  return (
    online &&
    initiative.lifecycle.status === 'OPEN' &&
    !initiative.locations.some((location) => pointOf(location) !== undefined)
  );
}
