import type { RegionFacts } from '../../../../server/coverage/model/region-facts.js';
import type { LifecycleStatus } from '../../../../server/initiatives/vocabulary.js';
import type { RegistryDetails, RegistryFile } from '../../../../server/registry/registry-file.js';
import { hoursToShow } from '../../../registry/hours.js';
import { byDutchName, placesOf, pointOf, statusOf } from '../../../registry/place.js';
import { townOf } from '../../../registry/words.js';

/** A place in the region as the register has it. */
export interface RegionPlace {
  locationId: string;
  slug: string;
  name: string;
  town: string | null;
  status: LifecycleStatus;
  /** In words, with the source and whether anybody confirmed them; null = not known. */
  hours: string | null;
}

/** An initiative that exists for long, near a region. */
export interface Experienced {
  slug: string;
  name: string;
  since: number;
  metres: number;
}

/** So many years make an initiative one that others can learn from. */
const EXPERIENCED_YEARS = 5;

/** The places in a region, by name; what has ended is not one of them. */
export function placesIn(
  file: RegistryFile,
  { municipalities }: RegionFacts,
  now: Date,
): RegionPlace[] {
  const inside = new Set(municipalities.map(({ code }) => code));
  return placesOf(file)
    .filter(({ location }) => location.municipality && inside.has(location.municipality))
    .map(({ initiative, location }) => {
      const { status } = statusOf({ initiative, location });
      return {
        locationId: location.id,
        slug: initiative.slug,
        name: location.name ?? initiative.name,
        town: townOf(location) ?? null,
        status,
        hours:
          hoursToShow(location, status, file.hoursFreshnessMonths, now, 'nl')?.sentence ?? null,
      };
    })
    .filter(({ status }) => status !== 'CLOSED')
    .sort((a, b) => byDutchName(a.name, b.name));
}

/**
 * The initiative nearest to where a region's inhabitants live that is known to exist for five years or
 * more; null where of none is known since when it exists.
 */
export function experiencedNear(
  file: RegistryFile,
  detailsOf: (slug: string) => Pick<RegistryDetails, 'foundedYear'> | undefined,
  { centre, today }: RegionFacts,
): Experienced | null {
  if (centre === null) return null;
  const latest = Number(today.slice(0, 4)) - EXPERIENCED_YEARS;
  const found = placesOf(file).flatMap(({ initiative, location }): Experienced[] => {
    const point = pointOf(location);
    const since = detailsOf(initiative.slug)?.foundedYear;
    const isOpen = statusOf({ initiative, location }).status === 'OPEN';
    if (!point || since === undefined || since > latest || !isOpen) return [];
    const metres = Math.round(Math.hypot(point.x - centre.x, point.y - centre.y));
    return [{ slug: initiative.slug, name: initiative.name, since, metres }];
  });
  return found.reduce<Experienced | null>(
    (nearest, one) => (nearest === null || one.metres < nearest.metres ? one : nearest),
    null,
  );
}
