import { isConfirmed } from '../../server/opening-hours/index.js';
import type { RegistryDetails } from '../../server/registry/registry-file.js';
import type { ReferredPlace } from './place-key.js';

/**
 * When somebody last said that a place is there, when it is open or how to reach it: what a person who
 * is sent there relies on. Undefined = nobody ever did.
 *
 * @param details null = not on this device: only what the register itself says is known
 * @returns an ISO instant
 */
export function lastConfirmed(
  { initiative, location }: ReferredPlace,
  details: RegistryDetails | null,
): string | undefined {
  const existence = location
    ? details?.locations.find(({ id }) => id === location.id)?.existenceConfirmedAt
    : details?.existenceConfirmedAt;
  const { phone, email } = initiative.contact ?? {};
  return [existence, location?.hoursSource?.confirmedAt, phone?.confirmedAt, email?.confirmedAt]
    .filter((moment) => moment !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

/**
 * Does that still count? The same clock as for opening hours: to the end of the local day.
 *
 * @param freshnessMonths as the register says; 0 in a copy that is too old
 */
export function isFresh(
  confirmedAt: string | undefined,
  freshnessMonths: number,
  now: Date,
): boolean {
  if (confirmedAt === undefined || freshnessMonths === 0) return false;
  return isConfirmed({ confirmedAt, freshnessMonths, sourceDate: null, source: null }, now);
}
