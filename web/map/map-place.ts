/** A place as the map knows it. */
export interface MapPlace extends MapPoint {
  id: string;
  /** What its marker says to who does not see it. */
  label: string;
  /** The point is the place itself; else it is the centre of something, drawn as a ring. */
  isExact: boolean;
  /** How far the true place may lie from the point, metres. */
  errorMetres: number;
  kind: 'walk-in' | 'stay' | 'other';
}

/** WGS84 degrees. */
export interface MapPoint {
  lon: number;
  lat: number;
}

/** Degrees: west, south, east, north. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The European Netherlands. */
export const COUNTRY: Bounds = [3.3, 50.72, 7.25, 53.57];

/**
 * A box around points that leaves some country to see around a single one.
 * @param leastDegrees how wide and how high it is at least
 */
export function boundsOf(points: readonly MapPoint[], leastDegrees = 0.06): Bounds {
  if (points.length === 0) return COUNTRY;
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const box: Bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const missing = (from: number, to: number): number => Math.max(0, leastDegrees - (to - from)) / 2;
  const across = missing(box[0], box[2]);
  const along = missing(box[1], box[3]);
  return [box[0] - across, box[1] - along, box[2] + across, box[3] + along];
}
