import type {
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';

/** What can stand on a hand-out: an initiative at one of its locations, or one that has none. */
export interface ReferredPlace {
  initiative: RegistryInitiative;
  location?: RegistryLocation;
}

/** So much of a location's id tells it from the others of one initiative; as in the anchors of its page. */
const ID_LENGTH = 8;
const BETWEEN = '~';

/** A few characters that mean a place: its slug, and which location where it has several. */
export function keyOfPlace({ initiative, location }: ReferredPlace): string {
  return location && initiative.locations.length > 1
    ? `${initiative.slug}${BETWEEN}${location.id.slice(0, ID_LENGTH)}`
    : initiative.slug;
}

/**
 * The place that a key means; undefined where the register has no such place (any more).
 * A slug alone means the first location: a second one may have been added since.
 */
export function placeOfKey(file: RegistryFile, key: string): ReferredPlace | undefined {
  const [slug, id] = key.split(BETWEEN);
  const initiative = file.initiatives.find((candidate) => candidate.slug === slug);
  if (!initiative) return undefined;
  if (id === undefined) {
    const [first] = initiative.locations;
    return first ? { initiative, location: first } : { initiative };
  }
  const location = initiative.locations.find((candidate) => candidate.id.startsWith(id));
  return id.length === ID_LENGTH && location ? { initiative, location } : undefined;
}
