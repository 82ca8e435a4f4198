import { ApiError } from '../common/api-error.js';
import { fieldsOf } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { valueHash } from '../initiatives/value-hash.js';

/**
 * The first, with what is taken of the second and its name as one it had.
 * @param takeIds locations and offerings of the second
 * @throws ApiError INPUT_INVALID when one is not of the second
 */
export function combined(
  keep: InitiativeContent,
  merge: InitiativeContent,
  takeIds: readonly string[],
): InitiativeContent {
  const known = new Set([...merge.locations, ...merge.offerings].map(({ id }) => id));
  const unknown = takeIds.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new ApiError('INPUT_INVALID', { issues: ['takeIds'] });
  const locations = merge.locations.filter(({ id }) => takeIds.includes(id));
  const offerings = merge.offerings.filter(({ id }) => takeIds.includes(id));
  const locationIds = new Set([...keep.locations, ...locations].map(({ id }) => id));
  const names = [merge.name, ...merge.formerNames.map(({ name }) => name)];
  const told = new Set([keep.name, ...keep.formerNames.map(({ name }) => name)]);
  return {
    ...keep,
    formerNames: [
      ...keep.formerNames,
      ...[...new Set(names)]
        .filter((name) => !told.has(name))
        .map((name) => ({ name, until: null })),
    ],
    organisations: [
      ...keep.organisations,
      ...merge.organisations.filter(({ id }) => !keep.organisations.some((org) => org.id === id)),
    ],
    locations: [
      ...keep.locations,
      ...locations.map((location) => ({
        ...location,
        satelliteOf:
          location.satelliteOf && locationIds.has(location.satelliteOf)
            ? location.satelliteOf
            : null,
      })),
    ],
    offerings: [
      ...keep.offerings,
      ...offerings.map((offering) => ({
        ...offering,
        // Its location stays behind: then it is offered by the initiative as a whole.
        locationId:
          offering.locationId && locationIds.has(offering.locationId) ? offering.locationId : null,
      })),
    ],
  };
}

/** The fields that move, with the hash of their value. */
export function movedPaths(
  merge: InitiativeContent,
  takeIds: readonly string[],
): Map<string, string> {
  const prefixes = takeIds.flatMap((id) => [`/locations/${id}/`, `/offerings/${id}/`]);
  return new Map(
    [...fieldsOf(merge)]
      .filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix)))
      .map(([path, value]) => [path, valueHash(value)]),
  );
}
