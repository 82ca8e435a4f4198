import type {
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
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

/**
 * A place with all that is asked of every place at every search, beside each other in memory: a search
 * through 13,000 of them mostly waits for memory.
 */
interface IndexedPlace extends Place, Point {
  isOpen: boolean;
  group: RegistryLocation['group'];
}

interface Index {
  places: IndexedPlace[];
  /** The few that may work somewhere without a point there, by name. */
  withoutPoint: RegistryInitiative[];
  /** By name. */
  online: RegistryInitiative[];
}

const indexes = new WeakMap<RegistryFile, Index>();

/** What no search changes, made once per file. */
function indexOf(file: RegistryFile): Index {
  const known = indexes.get(file);
  if (known) return known;
  const index = {
    places: indexedPlaces(file),
    withoutPoint: file.initiatives.filter(mayWorkWithoutPoint).sort(byName),
    online: file.initiatives.filter(isOnlineOnly).sort(byName),
  };
  indexes.set(file, index);
  return index;
}

/**
 * Every place that has a point and did not end. Of many no more is known than the town, so that they
 * share a point: those follow each other by name here, and no search has to compare their names, which
 * takes longer than all the rest.
 */
function indexedPlaces(file: RegistryFile): IndexedPlace[] {
  const byPoint = new Map<string, IndexedPlace[]>();
  for (const place of placesOf(file)) {
    const { initiative, location } = place;
    const point = pointOf(location);
    const { status } = statusOf(place);
    if (!point || status === 'CLOSED') continue;
    const isOpen = status === 'OPEN';
    const indexed = { ...point, isOpen, group: location.group, initiative, location };
    const key = `${point.x} ${point.y}`;
    const same = byPoint.get(key);
    if (same) same.push(indexed);
    else byPoint.set(key, [indexed]);
  }
  return [...byPoint.values()].flatMap((same) => same.sort(byPlaceName));
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
    worksHere: index.withoutPoint.filter(
      (initiative) =>
        worksIn(initiative, origin.municipality) && fitOfWhole(initiative, filters) !== 'NO',
    ),
    online: index.online.filter((initiative) => fitOfWhole(initiative, filters) !== 'NO'),
  };
  for (const place of index.places) {
    const metres = distanceMetres(origin, place);
    if (metres > radiusMetres) continue;
    const fit = fitOf(place, filters, moment);
    if (fit === 'NO') nearby.filteredOut += 1;
    else listFor(nearby, place, fit).push(found(place, origin, metres, fit));
  }
  for (const list of [nearby.walkIn, nearby.other, nearby.stay, nearby.notYetOrNotNow]) {
    sortNearestFirst(list);
  }
  nearby.maybe = walkInFirst(sortNearestFirst(nearby.maybe));
  if (nearby.walkIn.length + nearby.other.length + nearby.maybe.length === 0) {
    const beyond = index.places
      .filter(({ isOpen, group }) => isOpen && group !== 'STAY')
      .flatMap((place) => {
        const metres = distanceMetres(origin, place);
        const fit = metres > radiusMetres ? fitOf(place, filters, moment) : 'NO';
        return fit === 'NO' ? [] : [found(place, origin, metres, fit)];
      });
    nearby.beyond = sortNearestFirst(beyond).slice(0, BEYOND_COUNT);
  }
  return nearby;
}

function listFor(nearby: Nearby, { isOpen, group }: IndexedPlace, fit: Fit): FoundPlace[] {
  if (!isOpen) return nearby.notYetOrNotNow;
  if (group === 'STAY') return nearby.stay;
  if (fit === 'MAYBE') return nearby.maybe;
  return group === 'WALK_IN' ? nearby.walkIn : nearby.other;
}

function found(
  place: IndexedPlace,
  origin: Origin,
  metres: number,
  fit: FoundPlace['fit'],
): FoundPlace {
  const { initiative, location } = place;
  const errorMetres = origin.errorMetres + place.errorMetres;
  return { initiative, location, metres, errorMetres, fit };
}

function walkInFirst(places: readonly FoundPlace[]): FoundPlace[] {
  const isWalkIn = ({ location }: FoundPlace): boolean => location.group === 'WALK_IN';
  return [...places.filter(isWalkIn), ...places.filter((place) => !isWalkIn(place))];
}

/**
 * Sorts in place; at the same distance by name. In the order of the index, as the lists are, that is
 * so already for places at the same point: only points that happen to be as far away are left.
 */
function sortNearestFirst(places: FoundPlace[]): FoundPlace[] {
  places.sort((a, b) => a.metres - b.metres);
  for (let start = 0, end = 1; start < places.length; start = end, end += 1) {
    const first = places[start]!;
    let isOnePoint = true;
    for (; places[end]?.metres === first.metres; end += 1) {
      isOnePoint &&= isSamePoint(places[end]!, first);
    }
    if (isOnePoint) continue;
    const equals = places.slice(start, end).sort(byPlaceName);
    for (const [index, place] of equals.entries()) places[start + index] = place;
  }
  return places;
}

function isSamePoint({ location: a }: Place, { location: b }: Place): boolean {
  return a.x === b.x && a.y === b.y;
}

function byPlaceName(a: Place, b: Place): number {
  return byName(a.initiative, b.initiative);
}

function byName(a: RegistryInitiative, b: RegistryInitiative): number {
  return byDutchName(a.name, b.name);
}

/** Only of these `worksIn` can be true, of whatever municipality. */
function mayWorkWithoutPoint({ worksIn: municipalities, locations }: RegistryInitiative): boolean {
  return (
    (municipalities?.length ?? 0) > 0 ||
    locations.some((location) => pointOf(location) === undefined)
  );
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
