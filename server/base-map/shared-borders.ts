import type { MultiPolygon, Position } from 'geojson';
import type { Triangle } from 'topojson-simplify';

/*
 * Areas that touch are simplified as one topology, so that no sliver opens between them. What that needs
 * of each outline stands here, for the base map and the tiles alike: their lines must coincide.
 */

/** Metres in a degree of latitude, and of longitude halfway the country (52.2°). */
const LATITUDE_METRES = 111_195;
const LONGITUDE_METRES = LATITUDE_METRES * Math.cos((52.2 * Math.PI) / 180);

/**
 * To four decimals, before lines are compared: the starter data cut each area on its own, and only
 * then do their corners coincide.
 */
export function roundedOutline(outline: MultiPolygon): MultiPolygon {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const coordinates = outline.coordinates
    .map((polygon) =>
      polygon
        .map((ring) =>
          ring
            .map(([longitude, latitude]): Position => [round(longitude!), round(latitude!)])
            .filter((at, index, all) => index === 0 || !isSame(at, all[index - 1]!)),
        )
        .filter((ring, index) => index === 0 || ring.length >= 4),
    )
    .filter(([outer]) => outer && outer.length >= 4);
  return { type: 'MultiPolygon', coordinates };
}

const isSame = (one: Position, other: Position): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** What simplifying weighs a corner by: the triangle with its neighbours. */
export function triangleSquareMetres([[x1, y1], [x2, y2], [x3, y3]]: Triangle): number {
  const twice = (x1 - x3) * (y2 - y1) - (x1 - x2) * (y3 - y1);
  return (Math.abs(twice) / 2) * LATITUDE_METRES * LONGITUDE_METRES;
}

/** Of a closed ring in degrees; which way it goes round does not matter. */
export function ringSquareMetres(ring: readonly Position[]): number {
  const [originX, originY] = ring[0] as [number, number];
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = [ring[index - 1]![0]! - originX, ring[index - 1]![1]! - originY];
    const [x2, y2] = [ring[index]![0]! - originX, ring[index]![1]! - originY];
    twice += x1 * y2 - x2 * y1;
  }
  return (Math.abs(twice) / 2) * LATITUDE_METRES * LONGITUDE_METRES;
}
