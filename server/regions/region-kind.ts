import type { RegionKind as ReferenceRegionKind } from '../../seeds/reference/reference-data.js';

/** Kinds of region, from large to small. A `DISTRICT` is a CBS *wijk*; none are loaded yet. */
export const RegionKind = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  IZA_REGION: 'IZA_REGION',
  ZORGKANTOOR_REGION: 'ZORGKANTOOR_REGION',
  GGD_REGION: 'GGD_REGION',
  MUNICIPALITY: 'MUNICIPALITY',
  DISTRICT: 'DISTRICT',
  POSTCODE_AREA: 'POSTCODE_AREA',
} as const satisfies { [Kind in ReferenceRegionKind]: Kind };

export type RegionKind = ReferenceRegionKind;
