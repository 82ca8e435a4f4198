import type { Geometry, MultiPolygon, Position } from 'geojson';
import { wgs84ToRd } from '../../server/gazetteer/rijksdriehoek.js';

/** Small measurements on WGS84 outlines, in metres of the Dutch grid (EPSG:28992). */

export interface Point {
  latitude: number;
  longitude: number;
}

export function distanceMetres(a: Point, b: Point): number {
  const from = wgs84ToRd(a.latitude, a.longitude);
  const to = wgs84ToRd(b.latitude, b.longitude);
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Polygon and MultiPolygon as a MultiPolygon; null for anything else. */
export function asMultiPolygon(geometry: Geometry | null | undefined): MultiPolygon | null {
  if (geometry?.type === 'MultiPolygon') return geometry;
  if (geometry?.type === 'Polygon') {
    return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  }
  return null;
}

/** Degrees: [west, south, east, north]. */
export type Box = readonly [number, number, number, number];

const NETHERLANDS: Box = [2, 50, 9, 55];

/**
 * Why this outline cannot be used, or null when it can. Self-intersection is left to PostGIS.
 * @param box all of it must lie in here; mostly tells swapped or projected coordinates
 */
export function outlineFault(outline: MultiPolygon, box: Box = NETHERLANDS): string | null {
  const [west, south, east, north] = box;
  if (!isNested(outline.coordinates)) return 'its coordinates are no rings of positions';
  if (outline.coordinates.length === 0) return 'it has no polygons';
  for (const ring of outline.coordinates.flat()) {
    if (ring.length < 4) return 'a ring has fewer than four points';
    for (const position of ring) {
      const [longitude, latitude] = position;
      if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
        return 'a coordinate is not a number';
      }
      if (longitude! < west || longitude! > east || latitude! < south || latitude! > north) {
        const where = box === NETHERLANDS ? 'in the Netherlands' : 'around the Netherlands';
        return `[${longitude}, ${latitude}] does not lie ${where} (WGS84 expected)`;
      }
    }
    const first = ring[0]!;
    const last = ring[ring.length - 1]!;
    if (first[0] !== last[0] || first[1] !== last[1]) return 'a ring is not closed';
  }
  return outline.coordinates.some((polygon) => polygon.length === 0)
    ? 'a polygon has no rings'
    : null;
}

/** A file can hold anything, whatever the type says. */
function isNested(polygons: unknown): boolean {
  let level = [polygons];
  for (let depth = 0; depth < 4; depth++) {
    if (!level.every(Array.isArray)) return false;
    level = level.flat();
  }
  return true;
}

/** Square metres; holes are taken out. */
export function areaSquareMetres(outline: MultiPolygon): number {
  let total = 0;
  for (const polygon of outline.coordinates) {
    polygon.forEach((ring, index) => {
      const area = Math.abs(ringArea(ring));
      total += index === 0 ? area : -area;
    });
  }
  return total;
}

function ringArea(ring: Position[]): number {
  let twice = 0;
  let previous = wgs84ToRd(ring[0]![1]!, ring[0]![0]!);
  for (const [longitude, latitude] of ring.slice(1)) {
    const next = wgs84ToRd(latitude!, longitude!);
    twice += previous.x * next.y - next.x * previous.y;
    previous = next;
  }
  return twice / 2;
}

/** Radius in metres of the circle with the same area. */
export function equivalentRadiusMetres(outline: MultiPolygon): number {
  return Math.sqrt(areaSquareMetres(outline) / Math.PI);
}

/** Metres from the point to the corner of the outline that lies farthest away. */
export function farthestCornerMetres(point: Point, outline: MultiPolygon): number {
  let farthest = 0;
  for (const ring of outline.coordinates.flat()) {
    for (const [longitude, latitude] of ring) {
      farthest = Math.max(
        farthest,
        distanceMetres(point, { latitude: latitude!, longitude: longitude! }),
      );
    }
  }
  return farthest;
}

/** Even-odd rule; a point exactly on the border may fall on either side. */
export function contains(outline: MultiPolygon, point: Point): boolean {
  return outline.coordinates.some((polygon) => {
    let inside = false;
    for (const ring of polygon) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i] as [number, number];
        const [x2, y2] = ring[j] as [number, number];
        if (y1 > point.latitude === y2 > point.latitude) continue;
        const crossing = ((x2 - x1) * (point.latitude - y1)) / (y2 - y1) + x1;
        if (point.longitude < crossing) inside = !inside;
      }
    }
    return inside;
  });
}

/**
 * A point that certainly lies inside: the middle of the widest stretch of the outline's largest
 * polygon, on the horizontal line through the middle of that polygon (as ST_PointOnSurface does).
 */
export function interiorPoint(outline: MultiPolygon): Point {
  const polygon = largestPolygon(outline);
  const latitudes = [...new Set(polygon[0]!.map((position) => position[1]!))].sort((a, b) => a - b);
  const middle = Math.max(1, Math.floor(latitudes.length / 2));
  const latitude = (latitudes[middle - 1]! + latitudes[middle]!) / 2;
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as [number, number];
      const [x2, y2] = ring[i] as [number, number];
      if (y1 > latitude !== y2 > latitude) {
        crossings.push(x1 + ((latitude - y1) * (x2 - x1)) / (y2 - y1));
      }
    }
  }
  crossings.sort((a, b) => a - b);
  let best = { width: -1, longitude: polygon[0]![0]![0]! };
  for (let i = 1; i < crossings.length; i += 2) {
    const width = crossings[i]! - crossings[i - 1]!;
    if (width > best.width) {
      best = { width, longitude: (crossings[i]! + crossings[i - 1]!) / 2 };
    }
  }
  return { latitude, longitude: best.longitude };
}

/** The centre of gravity of the largest polygon, or where that lies outside an interior point. */
export function centrePoint(outline: MultiPolygon): Point {
  const ring = largestPolygon(outline)[0]!;
  const [originX, originY] = ring[0] as [number, number];
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i++) {
    // Relative to the first corner, so that no digits are lost.
    const [x1, y1] = [ring[i - 1]![0]! - originX, ring[i - 1]![1]! - originY];
    const [x2, y2] = [ring[i]![0]! - originX, ring[i]![1]! - originY];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  if (area === 0) return interiorPoint(outline);
  const centre = { latitude: originY + y / (3 * area), longitude: originX + x / (3 * area) };
  return contains(outline, centre) ? centre : interiorPoint(outline);
}

function largestPolygon(outline: MultiPolygon): Position[][] {
  return outline.coordinates.reduce((largest, candidate) =>
    Math.abs(ringArea(candidate[0]!)) > Math.abs(ringArea(largest[0]!)) ? candidate : largest,
  );
}
