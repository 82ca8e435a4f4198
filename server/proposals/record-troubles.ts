import type { InitiativeContent, LocationContent } from '../initiatives/initiative-content.js';

/** Something in a record that is well-formed, field by field, and yet cannot be. */
export interface Trouble {
  /** The field to look at. */
  path: string;
  reason: string;
  /** All fields that have a part in it. */
  about: string[];
}

/** What does not fit together in a record; empty = all is well. */
export function troublesOf(content: InitiativeContent): Trouble[] {
  return [
    ...repeatedIds(content),
    ...content.locations.flatMap(locationTroubles),
    ...lostReferences(content),
    ...backwardExceptions(content),
  ];
}

/**
 * The troubles a change brings. What was wrong before is not held against somebody who came for
 * something else.
 * @param older the record as it once was, where others changed it since: places that went then are
 *   missed too
 */
export function newTroubles(
  before: InitiativeContent,
  after: InitiativeContent,
  older: InitiativeContent = before,
): Trouble[] {
  const key = ({ path, reason }: Trouble) => `${path} ${reason}`;
  const known = new Set(troublesOf(before).map(key));
  const once = [...older.locations, ...before.locations].map(({ id }) => id);
  const gone = goneSatelliteParents(once, after);
  return [...troublesOf(after), ...gone].filter((trouble) => !known.has(key(trouble)));
}

const trouble = (path: string, reason: string, ...others: string[]): Trouble => ({
  path,
  reason,
  about: [path, ...others],
});

function repeatedIds(content: InitiativeContent): Trouble[] {
  return (['locations', 'offerings', 'organisations'] as const).flatMap((list) => {
    const ids = content[list].map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => trouble(`/${list}/${id}`, 'This id stands in the list twice.'));
  });
}

function locationTroubles(location: LocationContent): Trouble[] {
  const path = `/locations/${location.id}`;
  const found: Trouble[] = [];
  const { minimumAge, maximumAge, site } = location;
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    const reason = 'The lowest age is above the highest.';
    found.push(trouble(`${path}/maximumAge`, reason, `${path}/minimumAge`));
  }
  if (site !== null && (site.latitude === null) !== (site.longitude === null)) {
    const reason = 'A point has a latitude and a longitude, or neither.';
    found.push(trouble(`${path}/site/latitude`, reason, `${path}/site/longitude`));
  }
  if (location.satelliteOf === location.id) {
    found.push(trouble(`${path}/satelliteOf`, 'A place cannot belong to itself.'));
  }
  if (location.addressVisibility === 'HIDDEN') found.push(...toldAddress(location));
  return found;
}

/** Of a hidden address only the town may stand in a record. */
function toldAddress({ id, site, formerAddresses }: LocationContent): Trouble[] {
  const path = `/locations/${id}`;
  const reason = 'This address is hidden: it may not stand in the record.';
  const parts = ['street', 'houseNumber', 'postcode', 'latitude', 'longitude', 'description'];
  const told = parts
    .filter((part) => (site?.[part as keyof typeof site] ?? null) !== null)
    .map((part) => `${path}/site/${part}`);
  if (formerAddresses.length > 0) told.push(`${path}/formerAddresses`);
  return told.map((field) => trouble(field, reason, `${path}/addressVisibility`));
}

function lostReferences(content: InitiativeContent): Trouble[] {
  const locations = new Set(content.locations.map(({ id }) => id));
  const organisations = new Set(content.organisations.map(({ id }) => id));
  return content.offerings.flatMap(({ id, locationId, organisationIds }) => [
    ...(locationId === null || locations.has(locationId)
      ? []
      : [
          trouble(
            `/offerings/${id}/locationId`,
            'This place is not in the record.',
            `/locations/${locationId}`,
          ),
        ]),
    ...organisationIds
      .filter((organisation) => !organisations.has(organisation))
      .map((organisation) =>
        trouble(
          `/offerings/${id}/organisationIds`,
          'This organisation is not in the record.',
          `/organisations/${organisation}`,
        ),
      ),
  ]);
}

/** A satellite may belong to a place of another record, so only one that was here can be missed. */
function goneSatelliteParents(once: readonly string[], after: InitiativeContent): Trouble[] {
  const here = new Set(after.locations.map(({ id }) => id));
  const gone = new Set(once.filter((id) => !here.has(id)));
  return after.locations
    .filter(({ satelliteOf }) => satelliteOf !== null && gone.has(satelliteOf))
    .map(({ id, satelliteOf }) =>
      trouble(
        `/locations/${id}/satelliteOf`,
        'The place it belongs to is being taken away.',
        `/locations/${satelliteOf}`,
      ),
    );
}

function backwardExceptions(content: InitiativeContent): Trouble[] {
  return content.offerings
    .filter(({ hours }) => hours?.exceptions.some(({ from, until }) => until < from) ?? false)
    .map(({ id }) =>
      trouble(
        `/offerings/${id}/hours`,
        'An exception ends before it begins: turn the dates round.',
      ),
    );
}
