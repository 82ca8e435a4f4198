import type { MultiPolygon } from 'geojson';
import { contains, distanceMetres, interiorPoint, type Point } from '../geometry.js';

export interface Area<Value> {
  value: Value;
  outline: MultiPolygon;
}

/** Finds in which of many areas a point lies; boxes keep most outlines out of it. */
export class AreaLookup<Value> {
  private readonly entries: (Area<Value> & { box: [number, number, number, number] })[];

  constructor(areas: readonly Area<Value>[]) {
    this.entries = areas.map((area) => ({ ...area, box: boxOf(area.outline) }));
  }

  /** Areas that hold the point; none on the water, several where areas overlap. */
  at(point: Point): Value[] {
    const { latitude, longitude } = point;
    return this.entries
      .filter(
        ({ box: [west, south, east, north], outline }) =>
          longitude >= west &&
          longitude <= east &&
          latitude >= south &&
          latitude <= north &&
          contains(outline, point),
      )
      .map(({ value }) => value);
  }

  /** The area at the point, else the one whose inside lies nearest; null when there are no areas. */
  nearest(point: Point): Value | null {
    const [inside] = this.at(point);
    if (inside !== undefined) return inside;
    let best: { value: Value; metres: number } | null = null;
    for (const { value, outline } of this.entries) {
      const metres = distanceMetres(point, interiorPoint(outline));
      if (!best || metres < best.metres) best = { value, metres };
    }
    return best ? best.value : null;
  }
}

function boxOf(outline: MultiPolygon): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of outline.coordinates.flat(2)) {
    box[0] = Math.min(box[0], longitude!);
    box[1] = Math.min(box[1], latitude!);
    box[2] = Math.max(box[2], longitude!);
    box[3] = Math.max(box[3], latitude!);
  }
  return box;
}
