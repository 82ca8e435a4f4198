import type { RegionKind } from '../../../seeds/reference/reference-data.js';
import type { DemandPoints } from './demand.js';
import type { Grouping } from './totals.js';

/** A region as the rows of a report name it. */
export interface CoverageRegion {
  code: string;
  name: string;
  kind: RegionKind;
  /** Official count of inhabitants, which differs from the sum of the demand points; null = unknown. */
  officialPopulation: number | null;
  officialPopulationYear: number | null;
}

/** The regions in use, and in which of each kind a municipality lies. */
export interface CoverageRegions {
  regions: readonly CoverageRegion[];
  /** CBS codes of the regions a municipality lies in, the country included, by its own code. */
  parentsOf: ReadonlyMap<string, readonly string[]>;
}

export interface RegionGrouping extends Grouping {
  /** In the order of the rows. */
  regions: readonly CoverageRegion[];
  /** Row of a municipality; undefined = it lies in none of these. */
  rowOfMunicipality: ReadonlyMap<string, number>;
}

/**
 * Which row of a table each demand point belongs to. Points of a municipality that lies in no region
 * of this kind come together in a last row of their own, with the places there, so that every level
 * adds up to all of them.
 *
 * @returns null when no region of this kind is known
 */
export function groupBy(
  points: DemandPoints,
  { regions, parentsOf }: CoverageRegions,
  kind: RegionKind,
): RegionGrouping | null {
  const ofKind = regions.filter((region) => region.kind === kind);
  if (kind === 'POSTCODE_AREA') return groupByPoint(points, ofKind);
  if (ofKind.length === 0) return null;
  const rowOfCode = new Map(ofKind.map(({ code }, row) => [code, row]));
  const rowOf = (municipality: string) => {
    const codes = [municipality, ...(parentsOf.get(municipality) ?? [])];
    return codes.map((code) => rowOfCode.get(code)).find((row) => row !== undefined);
  };
  const rows = points.municipalities.map(rowOf);
  const outside = ofKind.length;
  const hasOutside = rows.includes(undefined);
  return {
    regions: hasOutside ? [...ofKind, outsideOf(kind)] : ofKind,
    groups: ofKind.length + Number(hasOutside),
    groupOf: Uint16Array.from(points.municipality, (index) => rows[index] ?? outside),
    rowOfMunicipality: new Map(
      [...parentsOf.keys()].flatMap((code) => {
        const row = rowOf(code) ?? (hasOutside ? outside : undefined);
        return row === undefined ? [] : [[code, row] as const];
      }),
    ),
  };
}

/** Every point is a row; squares are no postcode areas. */
function groupByPoint(
  points: DemandPoints,
  ofKind: readonly CoverageRegion[],
): RegionGrouping | null {
  if (!points.codes.every((code) => /^\d{4}$/.test(code))) return null;
  const byCode = new Map(ofKind.map((region) => [region.code, region]));
  return {
    regions: points.codes.map(
      (code) =>
        byCode.get(`PC${code}`) ?? {
          code: `PC${code}`,
          name: code,
          kind: 'POSTCODE_AREA',
          officialPopulation: null,
          officialPopulationYear: null,
        },
    ),
    groups: points.codes.length,
    groupOf: Uint32Array.from(points.codes, (_, point) => point),
    rowOfMunicipality: new Map(),
  };
}

/** Code of the row of points outside every region of a kind. */
export const OUTSIDE_CODE = 'NONE';

function outsideOf(kind: RegionKind): CoverageRegion {
  return {
    code: OUTSIDE_CODE,
    name: 'Buiten deze regio’s',
    kind,
    officialPopulation: null,
    officialPopulationYear: null,
  };
}
