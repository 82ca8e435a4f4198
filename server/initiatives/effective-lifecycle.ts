import type { LifecycleStatus } from './vocabulary.js';

/** How far from being open. */
const SEVERITY: Record<LifecycleStatus, number> = {
  OPEN: 0,
  TEMPORARILY_CLOSED: 1,
  PLANNED: 2,
  CLOSED: 3,
};

/**
 * What holds at a location: of what is said of the initiative and of the location itself the one that
 * is further away from being open, whole, so that a status never gets the dates of another. Of the
 * same status the location's own counts: it is nearer to the place.
 *
 * @param location undefined = nothing else is said of the location
 */
export function effectiveLifecycle<T extends { status: LifecycleStatus }>(
  initiative: T,
  location: T | undefined,
): T {
  if (location === undefined) return initiative;
  return SEVERITY[initiative.status] > SEVERITY[location.status] ? initiative : location;
}
