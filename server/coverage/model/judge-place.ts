import { addMonths, dayOfDate, instantMs, localMoment } from '../../opening-hours/calendar.js';
import { dayPartsPerWeek } from '../../opening-hours/day-parts.js';
import type { TargetGroupCode } from '../../initiatives/vocabulary.js';
import type { CoveragePlace } from './coverage-place.js';
import { EVIDENCE, type UncertainReason } from './outcome.js';
import type { CoverageParameters } from './parameters.js';

/** Which of the places that fit a group are counted. */
export type GroupReading = 'ALL' | 'WELCOMES_EVERYONE' | 'SOMETHING_OF_ITS_OWN';

/** What a place is, whoever asks from wherever: `OPEN_TOO_RARELY` only where that is confirmed. */
export type Standing = 'QUALIFIES' | 'MAY_QUALIFY' | 'OPEN_TOO_RARELY' | 'DOES_NOT_COUNT';

/** A place under given parameters. Day parts are in hundredths a week, so that sums are exact. */
export interface JudgedPlace {
  standing: Standing;
  /** All that is not known of it, in the order of telling; of `MAY_QUALIFY` alone. */
  reasons: Exclude<UncertainReason, 'POSITION_UNKNOWN' | 'UNLOCATED'>[];
  /** `OPEN` on the day asked for, with a point: counts for `withinReach`, whatever else. */
  isOpen: boolean;
  /** Lower and upper bound as its hours say, confirmed or not; null = unknown. */
  dayParts: { min: number; max: number } | null;
  /** Were those hours confirmed in time, or does that not matter? That it exists says nothing of hours. */
  dayPartsConfirmed: boolean;
  /** Evidence of a point that has it within reach for sure, and perhaps. */
  sure: number;
  perhaps: number;
  /** What it adds at least and at most to a sum of day parts, in hundredths. */
  addsAtLeast: number;
  addsAtMost: number;
  /** Within reach it makes covered, alone or together with others. */
  covers: boolean;
}

/** Most day parts in a week, in hundredths. */
const ALL_WEEK = 2100;

/**
 * Judges one place. It qualifies when it is open on the day, a visitor can walk in, it has fixed
 * premises (its own, or a host's with a programme or room of its own), it fits the parameters, it is
 * open often enough and it was confirmed in time. What fails by a known fact does not count; what
 * fails by something unknown may qualify.
 *
 * Where hours do not matter (`minDayPartsPerWeek: 0`), a confirmation that it exists is enough; else
 * the hours themselves must have been confirmed. Unconfirmed hours that say "too rarely" may be out
 * of date, so such a place may qualify too.
 */
export function judgePlace(
  place: CoveragePlace,
  parameters: CoverageParameters,
  reading: GroupReading = 'ALL',
): JudgedPlace {
  const open = opennessOn(place.lifecycle, parameters.asOf);
  const isOpen = open === 'OPEN' && place.point !== null;
  const dayParts = dayPartsOf(place, parameters);
  const nothing: JudgedPlace = {
    standing: 'DOES_NOT_COUNT',
    reasons: [],
    isOpen,
    dayParts,
    dayPartsConfirmed: dayParts !== null && isInTime(place.hoursConfirmedAt, parameters),
    sure: 0,
    perhaps: 0,
    addsAtLeast: 0,
    addsAtMost: 0,
    covers: false,
  };
  const fits = fitOf(place, parameters, reading);
  const premises = premisesOf(place);
  const answers = [place.walkIn, premises, fits];
  if (open === 'NOT_OPEN' || answers.includes('NO') || isLeftOutByStatus(place, parameters))
    return nothing;

  const needed = parameters.minDayPartsPerWeek * 100;
  const confirmed = open === 'OPEN' && isConfirmedFor(place, parameters);
  const accessKnown = !answers.includes('UNKNOWN');
  const together = parameters.dayPartsCount === 'SUMMED' && needed > 0;
  const bounds = needed === 0 ? { min: ALL_WEEK, max: ALL_WEEK } : dayParts;
  // Together with others a place helps with whatever it has: any doubt about how much may decide.
  const hoursKnown =
    bounds !== null &&
    (bounds.min === bounds.max || (!together && (bounds.min >= needed || bounds.max < needed)));
  const reasons: JudgedPlace['reasons'] = [
    ...(hoursKnown ? [] : ['HOURS_UNKNOWN' as const]),
    ...(confirmed ? [] : ['NOT_CONFIRMED' as const]),
    ...(accessKnown ? [] : ['ACCESS_UNKNOWN' as const]),
  ];
  if (together) return judgedTogether(nothing, reasons, bounds, confirmed && accessKnown);
  const [reason] = reasons;
  if (reason)
    return {
      ...nothing,
      standing: 'MAY_QUALIFY',
      reasons,
      sure: EVIDENCE[reason] | EVIDENCE.SURELY_NEAR,
      perhaps: EVIDENCE[reason] | EVIDENCE.POSITION_UNKNOWN,
    };
  if (bounds!.max < needed)
    return {
      ...nothing,
      standing: 'OPEN_TOO_RARELY',
      sure: EVIDENCE.OPEN_TOO_RARELY,
      perhaps: EVIDENCE.OPEN_TOO_RARELY,
    };
  return {
    ...nothing,
    standing: 'QUALIFIES',
    sure: EVIDENCE.QUALIFIES,
    perhaps: EVIDENCE.POSITION_UNKNOWN,
    covers: true,
  };
}

/** For `SUMMED`: what it adds, and why that is not sure. */
function judgedTogether(
  nothing: JudgedPlace,
  reasons: JudgedPlace['reasons'],
  bounds: { min: number; max: number } | null,
  sureOfTheRest: boolean,
): JudgedPlace {
  const [reason] = reasons;
  const addsAtLeast = sureOfTheRest ? (bounds?.min ?? 0) : 0;
  const addsAtMost = sureOfTheRest ? (bounds?.max ?? ALL_WEEK) : ALL_WEEK;
  const doubt = reason ? EVIDENCE[reason] : 0;
  const rarely = sureOfTheRest && bounds !== null ? EVIDENCE.OPEN_TOO_RARELY : 0;
  return {
    ...nothing,
    standing: reason ? 'MAY_QUALIFY' : addsAtMost > 0 ? 'QUALIFIES' : 'OPEN_TOO_RARELY',
    reasons,
    sure: doubt | rarely | (doubt ? EVIDENCE.SURELY_NEAR : 0),
    perhaps: doubt | rarely | EVIDENCE.POSITION_UNKNOWN,
    addsAtLeast,
    addsAtMost,
    covers: addsAtLeast > 0,
  };
}

/**
 * Is it open on a day, in its life? A status with a date in the future does not hold yet, and what
 * closed for a while is perhaps open again after the day it was announced for.
 */
export function opennessOn(
  { status, since, until }: CoveragePlace['lifecycle'],
  asOf: string,
): 'OPEN' | 'PERHAPS' | 'NOT_OPEN' {
  const begun = since === null || since <= asOf.slice(0, since.length);
  switch (status) {
    case 'OPEN':
      return begun ? 'OPEN' : 'NOT_OPEN';
    case 'CLOSED':
      return begun ? 'NOT_OPEN' : 'OPEN';
    case 'TEMPORARILY_CLOSED':
      if (!begun) return 'OPEN';
      return until !== null && until < asOf.slice(0, until.length) ? 'PERHAPS' : 'NOT_OPEN';
    case 'PLANNED':
      return 'NOT_OPEN';
  }
}

/** Has it premises one can come back to? */
function premisesOf({ premises, hostedOwnProgramme }: CoveragePlace): 'YES' | 'NO' | 'UNKNOWN' {
  switch (premises) {
    case 'OWN':
      return 'YES';
    case 'HOSTED':
      return hostedOwnProgramme;
    case 'UNKNOWN':
      return 'UNKNOWN';
    case 'MOBILE':
    case 'NONE':
      return 'NO';
  }
}

/** Adults are everyone here: a lower limit up to this age, without an upper one, leaves nobody out. */
const ADULT_AGE = 18;

/**
 * Is it limited to an age or a group? Where a source names groups and not that everyone is welcome,
 * and nobody asked, that is not known.
 */
export function isLimited(place: CoveragePlace): 'YES' | 'NO' | 'UNKNOWN' {
  const { minimumAge, maximumAge, ageLimit, groupLimit, targetGroups } = place;
  const agesKnown = minimumAge !== null || maximumAge !== null;
  const byAge = agesKnown
    ? maximumAge !== null || (minimumAge ?? 0) > ADULT_AGE
    : ageLimit === 'YES';
  if (byAge || groupLimit === 'YES') return 'YES';
  if (groupLimit === 'NO' || targetGroups.includes('everyone')) return 'NO';
  return targetGroups.length > 0 ? 'UNKNOWN' : 'NO';
}

/** Does it fit whom is asked for? */
function fitOf(
  place: CoveragePlace,
  { targetGroups }: CoverageParameters,
  reading: GroupReading,
): 'YES' | 'NO' | 'UNKNOWN' {
  const limited = isLimited(place);
  const welcomesEveryone = limited === 'YES' ? 'NO' : limited === 'NO' ? 'YES' : 'UNKNOWN';
  if (targetGroups.length === 0 || reading === 'WELCOMES_EVERYONE') return welcomesEveryone;
  if (hasSomethingFor(place, targetGroups)) return 'YES';
  return reading === 'SOMETHING_OF_ITS_OWN' ? 'NO' : welcomesEveryone;
}

function hasSomethingFor(place: CoveragePlace, groups: readonly TargetGroupCode[]): boolean {
  return groups.some((group) => place.targetGroups.includes(group));
}

function isLeftOutByStatus(
  { networkStatus }: CoveragePlace,
  { networkStatuses }: CoverageParameters,
): boolean {
  return networkStatuses.length > 0 && !networkStatuses.includes(networkStatus);
}

/** Hundredths of day parts a week, as its hours say. */
function dayPartsOf(
  { hours }: CoveragePlace,
  { minMinutes, asOf }: CoverageParameters,
): JudgedPlace['dayParts'] {
  const parts = dayPartsPerWeek(hours, { minMinutes, on: asOf });
  return parts && { min: Math.round(parts.min * 100), max: Math.round(parts.max * 100) };
}

/** Was it confirmed in time? The last day of the clock still counts; a later one looks back. */
function isConfirmedFor(
  { hours, hoursConfirmedAt, existenceConfirmedAt }: CoveragePlace,
  parameters: CoverageParameters,
): boolean {
  if (isInTime(hoursConfirmedAt, parameters)) return true;
  const hoursDecide = parameters.minDayPartsPerWeek > 0 && hours !== null;
  return !hoursDecide && isInTime(existenceConfirmedAt, parameters);
}

function isInTime(instant: string | null, { freshnessMonths, asOf }: CoverageParameters): boolean {
  if (freshnessMonths === null) return true;
  if (instant === null) return false;
  return addMonths(localMoment(instantMs(instant)).day, freshnessMonths) >= dayOfDate(asOf);
}
