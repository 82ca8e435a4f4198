import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { distanceMetres } from './distance.js';
import { fitOf, fitOfWhole, NO_FILTERS, type Filters, type Fit } from './filters.js';
import { byDutchName, placesOf, pointOf, statusOf, type Place, type Point } from './place.js';

/** Where someone looks from: a point and the municipality it lies in. */
export interface Origin extends Point {
  /** CBS code, `GM0344`; '' = not known. */
  municipality: string;
  /** The same point in WGS84 degrees, for the map. */
  lat: number;
  lon: number;
}

export interface FoundPlace extends Place {
  /** Straight line, metres, from point to point. */
  metres: number;
  /** How far both true points may lie from these, summed, metres. */
  errorMetres: number;
  /** `MAYBE`: something that was asked is not known of it. */
  fit: Exclude<Fit, 'NO'>;
}

export interface Nearby {
  radiusMetres: number;
  /** Places that are there to go to and fit, within the radius, nearest first. */
  walkIn: FoundPlace[];
  other: FoundPlace[];
  /** Respite and guest houses: a different thing from dropping in, so never mixed with it. */
  stay: FoundPlace[];
  /** Within the radius, and they fit as far as we know: walk-in places first, then nearest first. */
  maybe: FoundPlace[];
  /** Within the radius, but planned or closed for now. */
  notYetOrNotNow: FoundPlace[];
  /** Only where `walkIn`, `other` and `maybe` are empty: the nearest few of those, farther away. */
  beyond: FoundPlace[];
  /** Within the radius, left out because they do not fit. */
  filteredOut: number;
  /** Known to work in the municipality of the origin, without a known point. */
  worksHere: RegistryInitiative[];
  /** Reachable from anywhere, without a location. */
  online: RegistryInitiative[];
}

export interface SearchOptions {
  filters: Filters;
  now: Date;
  radiusMetres?: number;
  /** Months after which a confirmation of hours no longer counts, when not that of the file. */
  hoursFreshnessMonths?: number;
}

export const DEFAULT_RADIUS_METRES = 20_000;
const BEYOND_COUNT = 3;

/** A place with its point, ready to be measured; made once per file. */
interface IndexedPlace extends Place {
  point: Point;
  isOpen: boolean;
}

const indexes = new WeakMap<RegistryFile, IndexedPlace[]>();

/** Every place that has a point and did not end. */
function indexOf(file: RegistryFile): IndexedPlace[] {
  const known = indexes.get(file);
  if (known) return known;
  const index = placesOf(file).flatMap((place) => {
    const point = pointOf(place.location);
    const { status } = statusOf(place);
    if (!point || status === 'CLOSED') return [];
    return [{ ...place, point, isOpen: status === 'OPEN' }];
  });
  indexes.set(file, index);
  return index;
}

/**
 * The places around a point, grouped as a visitor needs them. Closed places are left out. Straight
 * from the file, without a server: 13,000 places take some milliseconds.
 */
export function findNearby(
  file: RegistryFile,
  origin: Origin,
  options: SearchOptions = { filters: NO_FILTERS, now: new Date() },
): Nearby {
  const { filters, now, radiusMetres = DEFAULT_RADIUS_METRES } = options;
  const moment = {
    now,
    hoursFreshnessMonths: options.hoursFreshnessMonths ?? file.hoursFreshnessMonths,
  };
  const index = indexOf(file);
  const nearby: Nearby = {
    radiusMetres,
    walkIn: [],
    other: [],
    stay: [],
    maybe: [],
    notYetOrNotNow: [],
    beyond: [],
    filteredOut: 0,
    worksHere: file.initiatives
      .filter(
        (initiative) =>
          worksIn(initiative, origin.municipality) && fitOfWhole(initiative, filters) !== 'NO',
      )
      .sort(byName),
    online: file.initiatives
      .filter((initiative) => isOnlineOnly(initiative) && fitOfWhole(initiative, filters) !== 'NO')
      .sort(byName),
  };
  for (const place of index) {
    const metres = distanceMetres(origin, place.point);
    if (metres > radiusMetres) continue;
    const fit = fitOf(place, filters, moment);
    if (fit === 'NO') nearby.filteredOut += 1;
    else listFor(nearby, place, fit).push(found(place, origin, metres, fit));
  }
  for (const list of [nearby.walkIn, nearby.other, nearby.stay, nearby.notYetOrNotNow]) {
    list.sort(nearestFirst);
  }
  nearby.maybe.sort(walkInFirst);
  if (nearby.walkIn.length + nearby.other.length + nearby.maybe.length === 0) {
    nearby.beyond = index
      .filter(({ isOpen, location }) => isOpen && location.group !== 'STAY')
      .flatMap((place) => {
        const metres = distanceMetres(origin, place.point);
        const fit = metres > radiusMetres ? fitOf(place, filters, moment) : 'NO';
        return fit === 'NO' ? [] : [found(place, origin, metres, fit)];
      })
      .sort(nearestFirst)
      .slice(0, BEYOND_COUNT);
  }
  return nearby;
}

function listFor(nearby: Nearby, { isOpen, location }: IndexedPlace, fit: Fit): FoundPlace[] {
  if (!isOpen) return nearby.notYetOrNotNow;
  if (location.group === 'STAY') return nearby.stay;
  if (fit === 'MAYBE') return nearby.maybe;
  return location.group === 'WALK_IN' ? nearby.walkIn : nearby.other;
}

function found(
  { initiative, location, point }: IndexedPlace,
  origin: Origin,
  metres: number,
  fit: FoundPlace['fit'],
): FoundPlace {
  const errorMetres = origin.errorMetres + point.errorMetres;
  return { initiative, location, metres, errorMetres, fit };
}

function walkInFirst(a: FoundPlace, b: FoundPlace): number {
  const rank = ({ location }: FoundPlace) => (location.group === 'WALK_IN' ? 0 : 1);
  return rank(a) - rank(b) || nearestFirst(a, b);
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
