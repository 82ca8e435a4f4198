import type { LifecycleStatus } from '../../server/initiatives/vocabulary.js';
import type {
  Dated,
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';

/** A place people can go to: one initiative at one location. */
export interface Place {
  initiative: RegistryInitiative;
  location: RegistryLocation;
}

/** A point in EPSG:28992 with how far the true point may lie from it, metres. */
export interface Point {
  x: number;
  y: number;
  errorMetres: number;
}

const GRAVITY: Record<LifecycleStatus, number> = {
  OPEN: 0,
  PLANNED: 1,
  TEMPORARILY_CLOSED: 2,
  CLOSED: 3,
};

/** What holds for a place: the graver of what is said of the initiative and of this location. */
export function statusOf({ initiative, location }: Place): Dated<LifecycleStatus> {
  const own = location.lifecycle;
  return own && GRAVITY[own.status] > GRAVITY[initiative.lifecycle.status]
    ? own
    : initiative.lifecycle;
}

/** Every initiative at every location of it. */
export function placesOf(file: RegistryFile): Place[] {
  return file.initiatives.flatMap((initiative) =>
    initiative.locations.map((location) => ({ initiative, location })),
  );
}

/** The public point of a location; undefined where it has none. */
export function pointOf(location: RegistryLocation): Point | undefined {
  if (location.x === undefined || location.y === undefined) return undefined;
  return { x: location.x, y: location.y, errorMetres: location.errorMetres ?? 0 };
}

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Dutch alphabetical order, "’s-Hertogenbosch" under the h. */
export function byDutchName(a: string, b: string): number {
  return dutch.compare(sortableName(a), sortableName(b));
}

/** First letter under which a name is looked up; `#` for anything that is no letter. */
export function letterOf(name: string): string {
  const first = sortableName(name).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

function sortableName(name: string): string {
  return name.replace(/^['’‘`][st][- ]/i, '').trim();
}
