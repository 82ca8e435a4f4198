import type { RegionKind } from '../../../seeds/reference/reference-data.js';
import { OUTSIDE_CODE } from '../../../server/coverage/model/coverage-regions.js';

/** Of which regions there are tables, in the order of the choice. */
export const TABLE_KINDS = [
  'MUNICIPALITY',
  'PROVINCE',
  'GGD_REGION',
  'ZORGKANTOOR_REGION',
  'IZA_REGION',
  'COUNTRY',
  'POSTCODE_AREA',
] as const satisfies readonly RegionKind[];
export type TableKind = (typeof TABLE_KINDS)[number];

/** As they are called in an address: `/dekking/provincie/PV26`. */
export const SLUG_OF_KIND = {
  MUNICIPALITY: 'gemeente',
  PROVINCE: 'provincie',
  GGD_REGION: 'ggd-regio',
  ZORGKANTOOR_REGION: 'zorgkantoorregio',
  IZA_REGION: 'iza-regio',
  COUNTRY: 'nederland',
  POSTCODE_AREA: 'postcode',
} as const satisfies Record<TableKind, string>;

/** Regions with a page of their own. */
export type PageKind = Exclude<TableKind, 'POSTCODE_AREA'>;

/** The kind a part of an address means; null = none. */
export function kindOfSlug(slug: string): TableKind | null {
  return TABLE_KINDS.find((kind) => SLUG_OF_KIND[kind] === slug) ?? null;
}

/** Where the page of a region is; null = it has none. */
export function regionPath(kind: RegionKind, code: string): string | null {
  if (kind === 'DISTRICT' || kind === 'POSTCODE_AREA' || code === OUTSIDE_CODE) return null;
  return `/dekking/${SLUG_OF_KIND[kind]}/${encodeURIComponent(code)}`;
}
