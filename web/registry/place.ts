import { effectiveLifecycle } from '../../server/initiatives/effective-lifecycle.js';
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

/** What holds for a place: the stricter of what is said of the initiative and of this location. */
export function statusOf({ initiative, location }: Place): Dated<LifecycleStatus> {
  return effectiveLifecycle(initiative.lifecycle, location.lifecycle);
}

/**
 * What holds for an initiative that is named without a place: that of its locations where none of them
 * is open and it is known to work nowhere else, the one nearest to being open.
 */
export function statusOfWhole(initiative: RegistryInitiative): Dated<LifecycleStatus> {
  const worksElsewhere = (initiative.worksIn ?? []).length > 0;
  const [first, ...others] = initiative.locations.map((location) =>
    statusOf({ initiative, location }),
  );
  if (first === undefined || worksElsewhere) return initiative.lifecycle;
  // The stricter of two is the second one exactly when the first is the milder.
  return others.reduce(
    (mildest, other) => (effectiveLifecycle(mildest, other) === other ? mildest : other),
    first,
  );
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
