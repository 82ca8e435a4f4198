import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { DOWNLOAD_COLUMNS, type DownloadOrigin } from './coverage-csv.js';
import type { CsvValue } from './csv.js';
import type { CoverageRow } from './report.js';

/** WGS84 degrees, by code of the region. */
export type Outlines = ReadonlyMap<string, Polygon | MultiPolygon>;

export interface CoverageCollection extends FeatureCollection<
  Polygon | MultiPolygon | null,
  Record<string, CsvValue>
> {
  /** What each property means. */
  meanings: Record<string, string>;
}

/**
 * Rows of a coverage table as areas: properties are the columns of the CSV, with the same values. A
 * region of which no outline is known has no geometry, so that no inhabitant is missing.
 */
export function coverageGeoJson(
  rows: readonly CoverageRow[],
  outlines: Outlines,
  origin: DownloadOrigin,
): CoverageCollection {
  return {
    type: 'FeatureCollection',
    meanings: Object.fromEntries(DOWNLOAD_COLUMNS.map(({ code, meaning }) => [code, meaning])),
    features: rows.map((row) => ({
      type: 'Feature',
      id: row.region.code,
      geometry: outlines.get(row.region.code) ?? null,
      properties: Object.fromEntries(
        DOWNLOAD_COLUMNS.map(({ code, of }) => [code, of(row, origin)]),
      ),
    })),
  };
}
