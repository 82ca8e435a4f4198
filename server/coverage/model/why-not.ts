import type { CoveragePlace } from './coverage-place.js';
import { isLimited, opennessOn } from './judge-place.js';
import type { CoverageParameters } from './parameters.js';

/** Known facts by which a place does not count. */
export const WHY_NOT = [
  'NOT_OPEN',
  'NO_WALK_IN',
  'NO_PREMISES',
  'LIMITED',
  'NETWORK_STATUS',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/**
 * Why a place that does not count does not, in the order of telling: `judgePlace` in words. Something
 * that only does not count may be worth a lot to those it is for.
 */
export function whyNot(place: CoveragePlace, parameters: CoverageParameters): WhyNot[] {
  const { asOf, targetGroups, networkStatuses } = parameters;
  const { premises, hostedOwnProgramme } = place;
  const holds: Record<WhyNot, boolean> = {
    NOT_OPEN: opennessOn(place.lifecycle, asOf) === 'NOT_OPEN',
    NO_WALK_IN: place.walkIn === 'NO',
    NO_PREMISES:
      premises === 'MOBILE' ||
      premises === 'NONE' ||
      (premises === 'HOSTED' && hostedOwnProgramme === 'NO'),
    LIMITED:
      isLimited(place) === 'YES' &&
      !targetGroups.some((group) => place.targetGroups.includes(group)),
    NETWORK_STATUS: networkStatuses.length > 0 && !networkStatuses.includes(place.networkStatus),
  };
  return WHY_NOT.filter((reason) => holds[reason]);
}
