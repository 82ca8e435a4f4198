import type { MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '../../../map/map-place.js';

export type Outlines = ReadonlyMap<string, Polygon | MultiPolygon>;

/**
 * Outlines of the parts of a region, by code.
 * @throws Error when the server refuses, TypeError without a network
 */
export async function outlinesOf(regionCode: string): Promise<Outlines> {
  const response = await fetch(`/coverage/outlines-${regionCode}.json`);
  if (!response.ok) throw new Error(`${response.status} outlines of ${regionCode}`);
  return new Map(Object.entries((await response.json()) as Record<string, Polygon | MultiPolygon>));
}

/** The box around all of them, WGS84 degrees; null without any. */
export function boundsOf(outlines: Outlines): Bounds | null {
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines.values()) {
    const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
    for (const [outside = []] of polygons)
      for (const [lon, lat] of outside) {
        if (lon === undefined || lat === undefined) continue;
        box[0] = Math.min(box[0], lon);
        box[1] = Math.min(box[1], lat);
        box[2] = Math.max(box[2], lon);
        box[3] = Math.max(box[3], lat);
      }
  }
  return box[0] === Infinity ? null : box;
}
