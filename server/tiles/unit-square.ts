import type { MultiPolygon, Position } from 'geojson';

export type Box = [minX: number, minY: number, maxX: number, maxY: number];

/** Degrees (WGS84) to the square from 0 to 1 that tile 0/0/0 of Web Mercator covers, y downwards. */
export function toUnitSquare([longitude, latitude]: Position): [number, number] {
  const sine = Math.sin((latitude! * Math.PI) / 180);
  return [longitude! / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

/** What a tile covers of the unit square, with a margin as a part of its side. */
export function boxOfTile(zoom: number, x: number, y: number, margin: number): Box {
  const tiles = 2 ** zoom;
  return [
    (x - margin) / tiles,
    (y - margin) / tiles,
    (x + 1 + margin) / tiles,
    (y + 1 + margin) / tiles,
  ];
}

/** Around an outline, in whatever its coordinates are. */
export function boxOf(outline: MultiPolygon): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of outline.coordinates) {
    for (const [x, y] of outer!) widen(box, [x!, y!, x!, y!]);
  }
  return box;
}

/** Makes the first box hold the second one too. */
export function widen(box: Box, [minX, minY, maxX, maxY]: Box): void {
  box[0] = Math.min(box[0], minX);
  box[1] = Math.min(box[1], minY);
  box[2] = Math.max(box[2], maxX);
  box[3] = Math.max(box[3], maxY);
}

export const overlaps = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
