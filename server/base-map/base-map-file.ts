import type { MultiLineString, MultiPolygon } from 'geojson';

/**
 * `GET /registry/base-map-<hash>.json`: the map under the places, whole in one file, so that no map
 * service learns what anybody looks at. WGS84 degrees with four decimals (11 m or finer). Shared with
 * the web; pure types.
 */
export interface BaseMapFile {
  format: 1;
  /** Borders are approximations (the starter data); the map says so. */
  approximate: boolean;
  /** Short lines to show on the map, as the licences of the data ask. */
  attribution: string[];
  /** Of the Netherlands; null = no outline and no municipality is known. */
  land: MultiPolygon | null;
  /**
   * The countries around it, cut off where no map of the Netherlands reaches; null = not known. To be
   * drawn under the land: of another source than the land (everywhere but in the starter data) their
   * border lies up to 2 km beside ours, over it or apart from it.
   */
  neighbours: MultiPolygon | null;
  /** Inland water on the land; null = not known, which is not the same as dry. */
  water: MultiPolygon | null;
  /** Borders between provinces, each once; no coast and no border of the country. */
  provinces: MultiLineString;
  /** Borders between municipalities of one province, each once. */
  municipalities: MultiLineString;
}
