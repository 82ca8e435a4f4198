import type { ReferenceData } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';

/** Fewer than this is not the whole country. */
export interface Minimum {
  municipalities: number;
  provinces: number;
  ggdRegions: number;
  zorgkantoorRegions: number;
  postcodes: number;
  places: number;
}

export const WHOLE_COUNTRY: Minimum = {
  municipalities: 300,
  provinces: 12,
  ggdRegions: 20,
  zorgkantoorRegions: 25,
  postcodes: 3500,
  places: 2000,
};

/** The counts are of different years, rounded, and suppressed where few people live. */
const POPULATION_TOLERANCE = 0.05;

/**
 * Refuses what cannot be the whole of the country. Codes, fields and outlines were checked when the
 * data were read.
 * @throws ReferenceDataError REFERENCE_IMPLAUSIBLE
 */
export function verifyOfficial(data: ReferenceData, minimum: Minimum): void {
  const ofKind = (kind: string) => data.regions.filter((region) => region.kind === kind);
  atLeast('municipalities', ofKind('MUNICIPALITY').length, minimum.municipalities);
  atLeast('provinces', ofKind('PROVINCE').length, minimum.provinces);
  atLeast('GGD regions', ofKind('GGD_REGION').length, minimum.ggdRegions);
  atLeast('zorgkantoor regions', ofKind('ZORGKANTOOR_REGION').length, minimum.zorgkantoorRegions);
  atLeast('postcodes', data.postcodes.length, minimum.postcodes);
  atLeast('places', data.places.length, minimum.places);
  const sum = (counts: readonly (number | null | undefined)[]) =>
    counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const official = sum(
    ofKind('MUNICIPALITY').map(({ officialPopulation }) => officialPopulation?.inhabitants),
  );
  const counted = sum((data.demand?.points ?? []).map(({ inhabitants }) => inhabitants));
  if (official === 0 || Math.abs(counted - official) / official > POPULATION_TOLERANCE) {
    throw implausible(
      `the inhabitants of the postcodes add up to ${counted}, those of the municipalities to ${official}`,
    );
  }
}

function atLeast(what: string, found: number, expected: number): void {
  if (found < expected) throw implausible(`${found} ${what}, expected at least ${expected}`);
}

function implausible(detail: string): ReferenceDataError {
  return new ReferenceDataError('REFERENCE_IMPLAUSIBLE', 'official data', detail);
}
