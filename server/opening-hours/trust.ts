import { addMonths, instantMs, localMoment, startOfDay, type Instant } from './calendar.js';
import type { HoursTrust } from './opening-hours.schema.js';

/**
 * The instant (ms) from which a confirmation no longer counts: the end of the local day so many
 * months after it. Null = never confirmed.
 */
export function confirmedUntilMs(trust: HoursTrust | null): number | null {
  if (trust === null || trust.confirmedAt === null) return null;
  const { day } = localMoment(instantMs(trust.confirmedAt));
  return startOfDay(addMonths(day, trust.freshnessMonths) + 1);
}

/**
 * Were the hours confirmed within their clock at this instant? The last day still counts, to
 * midnight in Amsterdam. An instant before the confirmation counts too: it only looks back.
 */
export function isConfirmed(trust: HoursTrust | null, instant: Instant): boolean {
  const until = confirmedUntilMs(trust);
  return until !== null && instantMs(instant) < until;
}

/**
 * The trust in hours that are joined from several offerings: that of the least sure of them. Never
 * confirmed is weaker than any confirmation, undated weaker than dated, old weaker than new.
 * @throws RangeError on an empty list
 */
export function weakestTrust(list: readonly HoursTrust[]): HoursTrust {
  const strength = (trust: HoursTrust): [number, string] => [
    confirmedUntilMs(trust) ?? -Infinity,
    trust.sourceDate ?? '',
  ];
  const [first, ...others] = list;
  if (first === undefined) throw new RangeError('weakestTrust needs at least one');
  return others.reduce((weakest, trust) => {
    const [until, date] = strength(trust);
    const [weakestUntil, weakestDate] = strength(weakest);
    return until < weakestUntil || (until === weakestUntil && date < weakestDate) ? trust : weakest;
  }, first);
}
