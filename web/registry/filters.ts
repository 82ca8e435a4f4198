import {
  TARGET_GROUPS,
  type OfferingKind,
  type TargetGroupCode,
} from '../../server/initiatives/vocabulary.js';
import type {
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';
import { restOfDay } from '../../server/opening-hours/index.js';
import type { Place } from './place.js';

/** For whom somebody looks: by life, never by a diagnosis. */
export type GroupFilter = Exclude<TargetGroupCode, 'everyone'>;

/**
 * What somebody wants to do, in the few words of a visitor; each stands for several kinds of offering.
 * `Record` below makes sure that every kind is found by one of them.
 */
export const WISHES = [
  'meet',
  'talk',
  'group',
  'learn',
  'do',
  'stay',
  'online',
  'information',
] as const;
export type Wish = (typeof WISHES)[number];

const WISH_OF: Record<OfferingKind, Wish | null> = {
  'walk-in': 'meet',
  meal: 'meet',
  support: 'talk',
  'consultation-hour': 'talk',
  'phone-line': 'talk',
  group: 'group',
  course: 'learn',
  'training-peer-support': 'learn',
  activity: 'do',
  work: 'do',
  respite: 'stay',
  online: 'online',
  information: 'information',
  advocacy: 'information',
  other: null,
};

export interface Filters {
  /** Open today, now or later. */
  today: boolean;
  group: GroupFilter | null;
  wish: Wish | null;
}

export const NO_FILTERS: Filters = { today: false, group: null, wish: null };

export function isFiltering({ today, group, wish }: Filters): boolean {
  return today || group !== null || wish !== null;
}

/** `MAYBE`: nothing we know speaks against it, and something we do not know might. */
export type Fit = 'YES' | 'MAYBE' | 'NO';

/** The weakest of several answers. */
function both(a: Fit, b: Fit): Fit {
  if (a === 'NO' || b === 'NO') return 'NO';
  return a === 'MAYBE' || b === 'MAYBE' ? 'MAYBE' : 'YES';
}

/** When a filter is asked, and after how many months a confirmation of hours no longer counts. */
export interface Moment {
  now: Date;
  hoursFreshnessMonths: number;
}

/**
 * Does a place fit what somebody looks for?
 *
 * A place for everyone fits every group. Where no source says for whom a place is, or what there is
 * to do, it may fit. Houses to stay in have no hours to walk in: "open today" does not touch them.
 */
export function fitOf(
  { initiative, location }: Place,
  { today, group, wish }: Filters,
  moment: Moment,
): Fit {
  const byGroup = group === null ? 'YES' : groupFit(initiative, group);
  if (byGroup === 'NO') return 'NO';
  const byWish = fitOfWish({ initiative, location }, wish);
  if (byWish === 'NO') return 'NO';
  const byToday = today && location.group !== 'STAY' ? todayFit(location, moment) : 'YES';
  return both(both(byGroup, byWish), byToday);
}

/** The same for an initiative without a place; whether it is open today is never known of it. */
export function fitOfWhole(initiative: RegistryInitiative, { today, group, wish }: Filters): Fit {
  const kinds = [
    ...(initiative.offerings ?? []),
    ...initiative.locations.flatMap(({ offerings }) => offerings),
  ];
  return both(
    both(
      group === null ? 'YES' : groupFit(initiative, group),
      wish === null ? 'YES' : wishFit(kinds, wish),
    ),
    today ? 'MAYBE' : 'YES',
  );
}

function groupFit({ targetGroups }: RegistryInitiative, group: GroupFilter): Fit {
  if (targetGroups.length === 0) return 'MAYBE';
  return targetGroups.includes(group) || targetGroups.includes('everyone') ? 'YES' : 'NO';
}

/** Is there to do what somebody wants? */
export function fitOfWish({ initiative, location }: Place, wish: Wish | null): Fit {
  return wish === null ? 'YES' : wishFit(offeringsOf(initiative, location), wish);
}

/** What has no place of its own is offered at each of the places, as far as anybody told. */
function offeringsOf(initiative: RegistryInitiative, location: RegistryLocation): OfferingKind[] {
  return initiative.offerings === undefined
    ? location.offerings
    : [...location.offerings, ...initiative.offerings];
}

function wishFit(kinds: readonly OfferingKind[], wish: Wish): Fit {
  let isVague = kinds.length === 0;
  for (const kind of kinds) {
    if (WISH_OF[kind] === wish) return 'YES';
    if (WISH_OF[kind] === null) isVague = true;
  }
  return isVague ? 'MAYBE' : 'NO';
}

function todayFit({ hours, hoursSource }: RegistryLocation, moment: Moment): Fit {
  if (!hours || hoursSource?.confirmedAt === undefined) return 'MAYBE';
  const trust = {
    confirmedAt: hoursSource.confirmedAt,
    freshnessMonths: moment.hoursFreshnessMonths,
    sourceDate: null,
    source: null,
  };
  const left = restOfDay(hours, trust, moment.now);
  if (left === 'UNKNOWN') return 'MAYBE';
  return left === 'OPEN' ? 'YES' : 'NO';
}

/** The groups for which the register has something of their own: others are no choice. */
export function groupsIn(file: RegistryFile): GroupFilter[] {
  const found = new Set(
    file.initiatives
      .filter(({ lifecycle }) => lifecycle.status !== 'CLOSED')
      .flatMap(({ targetGroups }) => targetGroups),
  );
  return GROUP_FILTERS.filter((group) => found.has(group));
}

export const GROUP_FILTERS: readonly GroupFilter[] = TARGET_GROUPS.filter(
  (group) => group !== 'everyone',
);
