import type { RegistryFile, RegistryInitiative } from '../../../server/registry/registry-file.js';
import { NO_FILTERS } from '../../registry/filters.js';
import { findNearby, type FoundPlace } from '../../registry/find-nearby.js';
import { byDutchName, placesOf, statusOf, type Place } from '../../registry/place.js';
import { townOf } from '../../registry/words.js';
import type { EmbedRegion } from '../../site-context.js';

/** What the list of a region shows, each part by town and name. What has ended is not in it. */
export interface RegionList {
  walkIn: Place[];
  other: Place[];
  /** Respite and guest houses. */
  stay: Place[];
  /** Planned, or closed for now. */
  notNow: Place[];
  /** Works in the region, without a known place there. */
  worksHere: RegistryInitiative[];
  /** The nearest few outside; only where the region has nothing to go to. */
  nearest: FoundPlace[];
  /** Reachable from anywhere; only where the region has nothing to go to. */
  online: RegistryInitiative[];
}

const NEAREST_COUNT = 3;

/** @param now with the freshness of hours, as the finder has them */
export function listOfRegion(
  file: RegistryFile,
  region: EmbedRegion,
  moment: { now: Date; hoursFreshnessMonths: number },
): RegionList {
  const inside = new Set(region.municipalities);
  const places = placesOf(file)
    .filter(
      (place) =>
        inside.has(place.location.municipality ?? '') && statusOf(place).status !== 'CLOSED',
    )
    .sort(byTown);
  const open = places.filter((place) => statusOf(place).status === 'OPEN');
  const placed = new Set(places.map(({ initiative }) => initiative));
  const inGroup = (group: Place['location']['group']): Place[] =>
    open.filter(({ location }) => location.group === group);
  const list = {
    walkIn: inGroup('WALK_IN'),
    other: inGroup('OTHER'),
    stay: inGroup('STAY'),
    notNow: places.filter((place) => !open.includes(place)),
    worksHere: file.initiatives
      .filter(
        (initiative) =>
          !placed.has(initiative) &&
          initiative.lifecycle.status !== 'CLOSED' &&
          (initiative.worksIn ?? []).some((code) => inside.has(code)),
      )
      .sort((a, b) => byDutchName(a.name, b.name)),
  };
  return { ...list, ...elsewhere(file, region, moment, open.length > 0) };
}

function elsewhere(
  file: RegistryFile,
  { centre }: EmbedRegion,
  moment: { now: Date; hoursFreshnessMonths: number },
  hasPlace: boolean,
): Pick<RegionList, 'nearest' | 'online'> {
  if (hasPlace || !centre) return { nearest: [], online: [] };
  const nearby = findNearby(file, centre, { filters: NO_FILTERS, ...moment });
  const found = [...nearby.walkIn, ...nearby.other, ...nearby.beyond];
  return {
    nearest: found.sort((a, b) => a.metres - b.metres).slice(0, NEAREST_COUNT),
    online: nearby.online,
  };
}

function byTown(a: Place, b: Place): number {
  return (
    byDutchName(townOf(a.location) ?? '', townOf(b.location) ?? '') ||
    byDutchName(a.initiative.name, b.initiative.name)
  );
}
