/** After so many days without contact with the server a copy says neither open nor closed. */
export const OLDEST_COPY_DAYS = 30;

const DAY_MS = 86_400_000;

/** @param contactAt when the server last said that this is current, ms since 1970 */
export function isOldCopy(contactAt: number, now: Date): boolean {
  return now.getTime() - contactAt > OLDEST_COPY_DAYS * DAY_MS;
}

/**
 * How many months a confirmation of hours counts in this copy: as the register says, and in an old
 * copy not at all. A confirmation in it is older than the copy, so nothing reads as fact any more and
 * every sentence names the day on which the hours were last confirmed.
 */
export function freshnessOf(hoursFreshnessMonths: number, contactAt: number, now: Date): number {
  return isOldCopy(contactAt, now) ? 0 : hoursFreshnessMonths;
}
