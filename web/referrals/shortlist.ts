import type {
  RegistryDetails,
  RegistryFile,
  RegistryInitiative,
} from '../../server/registry/registry-file.js';
import { NO_FILTERS, type GroupFilter, type Wish } from '../registry/filters.js';
import {
  DEFAULT_RADIUS_METRES,
  findNearby,
  type FoundPlace,
  type Nearby,
  type Origin,
} from '../registry/find-nearby.js';
import { isFresh, lastConfirmed } from './confirmation.js';
import { MOST_PLACES } from './sheet-address.js';

/** What is asked in a consulting room besides the postcode: at most two things. */
export interface ReferralQuestion {
  group: GroupFilter | null;
  wish: Wish | null;
}

export interface ShortlistedPlace extends FoundPlace {
  /** ISO instant at which somebody last confirmed what a visitor relies on; absent = nobody did. */
  confirmedAt?: string;
  /** That confirmation still counts. */
  isConfirmed: boolean;
  /** Farther away than what is called near. */
  isFar: boolean;
}

export interface Shortlist {
  /** At most three: confirmed ones first, those that surely fit before those that may, then nearest. */
  places: ShortlistedPlace[];
  radiusMetres: number;
  /** How many others within the radius fit or may fit. */
  others: number;
  /** Within the radius, left out because they do not fit. */
  filteredOut: number;
  /** Known to work in the municipality of the origin, without a known point. */
  worksHere: RegistryInitiative[];
  /** Reachable from anywhere. */
  online: RegistryInitiative[];
}

export interface ShortlistMoment {
  now: Date;
  /** Months a confirmation counts; 0 in a copy that is too old. */
  hoursFreshnessMonths: number;
}

/** The whole country: a place that far is named where there is nothing nearer. */
const EVERYWHERE_METRES = 1_000_000;

/**
 * The places to talk about with somebody who is in the room: at most three. Only what is open to go to
 * now; houses to stay in only for who asks for one. Where fewer than three are near, the nearest others
 * fill up the list, marked so.
 *
 * @param detailsOf null = not on this device; what is confirmed is then known in part
 */
export function shortlist(
  file: RegistryFile,
  detailsOf: (slug: string) => RegistryDetails | null,
  origin: Origin,
  { group, wish }: ReferralQuestion,
  { now, hoursFreshnessMonths }: ShortlistMoment,
): Shortlist {
  const filters = { ...NO_FILTERS, group, wish };
  const search = (radiusMetres: number): Nearby =>
    findNearby(file, origin, { filters, now, hoursFreshnessMonths, radiusMetres });
  const near = search(DEFAULT_RADIUS_METRES);
  const rated = (place: FoundPlace): ShortlistedPlace => {
    const confirmedAt = lastConfirmed(place, detailsOf(place.initiative.slug));
    return {
      ...place,
      ...(confirmedAt === undefined ? {} : { confirmedAt }),
      isConfirmed: isFresh(confirmedAt, hoursFreshnessMonths, now),
      isFar: place.metres > DEFAULT_RADIUS_METRES,
    };
  };
  const nearby = sorted(candidates(near, wish).map(rated));
  const missing = MOST_PLACES - nearby.length;
  const far =
    missing > 0
      ? candidates(search(EVERYWHERE_METRES), wish)
          .map(rated)
          .filter(({ isFar }) => isFar)
          .sort((a, b) => a.metres - b.metres)
          .slice(0, missing)
      : [];
  return {
    places: [...nearby.slice(0, MOST_PLACES), ...far],
    radiusMetres: DEFAULT_RADIUS_METRES,
    others: Math.max(0, -missing),
    filteredOut: near.filteredOut,
    worksHere: near.worksHere,
    online: near.online,
  };
}

function candidates({ walkIn, other, maybe, stay }: Nearby, wish: Wish | null): FoundPlace[] {
  return wish === 'stay'
    ? [...stay, ...walkIn, ...other, ...maybe]
    : [...walkIn, ...other, ...maybe];
}

/** What is not confirmed may cost a practice its trust, so that decides first; see PRODUCT's second user. */
function sorted(places: ShortlistedPlace[]): ShortlistedPlace[] {
  const rank = (place: ShortlistedPlace): number[] => [
    place.isConfirmed ? 0 : 1,
    place.fit === 'YES' ? 0 : 1,
    place.location.group === 'OTHER' ? 1 : 0,
    place.metres,
  ];
  return places.sort((a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    const first = ofA.findIndex((value, index) => value !== ofB[index]);
    return first < 0 ? 0 : ofA[first]! - ofB[first]!;
  });
}
