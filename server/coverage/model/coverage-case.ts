import type { CoveragePlace } from './coverage-place.js';
import { judgePlace, type GroupReading, type JudgedPlace } from './judge-place.js';
import { EVIDENCE } from './outcome.js';
import type { MeasuredPlace } from './straight-neighbours.js';
import { limitOf, type CoverageParameters } from './parameters.js';

/** That a municipality was looked through counts from one day to another, both included. */
export interface InventoryFact {
  municipalityCode: string;
  /** `YYYY-MM-DD` */
  statedOn: string;
  validUntil: string;
}

/** A place with a point. */
export type LocatedPlace = CoveragePlace & { point: NonNullable<CoveragePlace['point']> };

/** A question worked out for every place: what an engine needs besides the demand points. */
export interface CoverageCase {
  parameters: CoverageParameters;
  /** Metres, or seconds of travel. */
  limit: number;
  /** Hundredths of day parts that places within reach must have together; null = each on its own. */
  neededTogether: number | null;
  /** In the order of the neighbours. */
  places: readonly LocatedPlace[];
  judged: readonly JudgedPlace[];
  /** Without a point, and perhaps qualifying: all who are `UNLOCATED` somewhere. */
  unlocated: readonly CoveragePlace[];
  /** Evidence that holds in the whole municipality, by CBS code. */
  municipalityEvidence: ReadonlyMap<string, number>;
}

/** Located places as distances see them, in the same order. */
export function measuredPlaces(places: readonly LocatedPlace[]): MeasuredPlace[] {
  return places.map(({ point: { x, y, errorMetres } }) => ({ rdX: x, rdY: y, errorMetres }));
}

/** The places that have a point, in the order in which neighbours number them. */
export function locatedPlaces(places: readonly CoveragePlace[]): LocatedPlace[] {
  return places.filter((place): place is LocatedPlace => place.point !== null);
}

/**
 * Judges every place under the parameters.
 *
 * @param places all of them, those without a point included
 */
export function coverageCase(
  places: readonly CoveragePlace[],
  inventories: readonly InventoryFact[],
  parameters: CoverageParameters,
  reading: GroupReading = 'ALL',
): CoverageCase {
  const located = locatedPlaces(places);
  const needed = parameters.minDayPartsPerWeek * 100;
  const municipalityEvidence = new Map<string, number>();
  const add = (code: string, evidence: number) =>
    municipalityEvidence.set(code, (municipalityEvidence.get(code) ?? 0) | evidence);
  const unlocated = places.filter((place) => {
    if (place.point !== null) return false;
    const { standing } = judgePlace(place, parameters, reading);
    return standing === 'QUALIFIES' || standing === 'MAY_QUALIFY';
  });
  for (const { municipalities } of unlocated)
    for (const code of municipalities) add(code, EVIDENCE.UNLOCATED);
  for (const { municipalityCode, statedOn, validUntil } of inventories) {
    if (statedOn <= parameters.asOf && parameters.asOf <= validUntil)
      add(municipalityCode, EVIDENCE.INVENTORIED);
  }
  return {
    parameters,
    limit: limitOf(parameters),
    neededTogether: parameters.dayPartsCount === 'SUMMED' && needed > 0 ? needed : null,
    places: located,
    judged: located.map((place) => judgePlace(place, parameters, reading)),
    unlocated,
    municipalityEvidence,
  };
}
