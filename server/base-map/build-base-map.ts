import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as MultiPolygonOfArcs,
  Topology,
} from 'topojson-specification';
import type { BaseMapFile } from './base-map-file.js';

/** Reference data as the database holds them. */
export interface BaseMapRows {
  load: {
    kind: 'directory' | 'official' | 'starter';
    approximate: boolean;
  };
  /** Outline of the country; null = the data have none. */
  land: MultiPolygon | null;
  /** With the code of the province; null = not known. */
  municipalities: { province: string | null; outline: MultiPolygon }[];
  neighbours: MultiPolygon[];
  water: MultiPolygon[];
}

/**
 * A corner goes when the triangle with its neighbours is smaller than this, in square metres: on a
 * side of 100 m that moves the line by 20 m, which is less than two pixels at zoom 12 (12 m each).
 */
const SMALLEST_TRIANGLE = 1000;
/** Islands, ponds and holes under 50 by 50 m, in square metres: a speck of 4 pixels at zoom 12. */
const SMALLEST_RING = 2500;

/** Metres in a degree of latitude, and of longitude halfway the country (52.2°). */
const LATITUDE_METRES = 111_195;
const LONGITUDE_METRES = LATITUDE_METRES * Math.cos((52.2 * Math.PI) / 180);

type Drawn = {
  land: MultiPolygonOfArcs;
  municipalities: GeometryCollection<{ province: string | null }>;
  neighbours: GeometryCollection;
  water: GeometryCollection;
};

/**
 * The base map of these rows, the same for the same rows. Everything is simplified once, as one
 * topology: what two areas share stays one line, so that no sliver of sea opens between them. A land
 * without an outline is made of its municipalities.
 */
export function buildBaseMap(rows: BaseMapRows): BaseMapFile {
  const drawn = simplifiedTopology(rows);
  const { land, municipalities, neighbours, water } = drawn.objects;
  const border = (between: (one: GeometryObject, other: GeometryObject) => boolean) =>
    mesh(drawn, municipalities, (one, other) => one !== other && between(one, other));
  return {
    format: 1,
    approximate: rows.load.approximate,
    attribution: attributionOf(rows),
    land: withoutSpecks([
      rows.land
        ? (feature(drawn, land).geometry as MultiPolygon)
        : merge(drawn, municipalities.geometries as MultiPolygonOfArcs[]),
    ]),
    neighbours: withoutSpecks(outlinesOf(drawn, neighbours)),
    water: withoutSpecks(outlinesOf(drawn, water)),
    provinces: border(crossesProvinces),
    municipalities: border((one, other) => !crossesProvinces(one, other)),
  };
}

function simplifiedTopology(rows: BaseMapRows): Topology<Drawn> {
  const whole = topology({
    land: rounded(rows.land ?? { type: 'MultiPolygon', coordinates: [] }),
    municipalities: collection(rows.municipalities),
    neighbours: collection(rows.neighbours.map((outline) => ({ outline }))),
    water: collection(rows.water.map((outline) => ({ outline }))),
  }) as Topology<Drawn>;
  return simplify(presimplify(whole, squareMetres), SMALLEST_TRIANGLE);
}

function collection(
  areas: readonly { outline: MultiPolygon; province?: string | null }[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ outline, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: rounded(outline),
    })),
  };
}

/**
 * To four decimals, before lines are compared: the starter data cut each area on its own, and only
 * then do their corners coincide.
 */
function rounded(outline: MultiPolygon): MultiPolygon {
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

function squareMetres([[x1, y1], [x2, y2], [x3, y3]]: Triangle): number {
  const twice = (x1 - x3) * (y2 - y1) - (x1 - x2) * (y3 - y1);
  return (Math.abs(twice) / 2) * LATITUDE_METRES * LONGITUDE_METRES;
}

function crossesProvinces(one: GeometryObject, other: GeometryObject): boolean {
  const [from, to] = [one, other].map(
    ({ properties }) => (properties as { province: string | null }).province,
  );
  // Where a province is not known there is no border of provinces that we could claim.
  return from !== to && from !== null && to !== null;
}

function outlinesOf(drawn: Topology<Drawn>, areas: GeometryCollection): MultiPolygon[] {
  return feature(drawn, areas).features.map(({ geometry }) => geometry as MultiPolygon);
}

/** All polygons that are large enough to be seen; null when there are none. */
function withoutSpecks(outlines: readonly MultiPolygon[]): MultiPolygon | null {
  const coordinates = outlines
    .flatMap((outline) => outline.coordinates)
    .map(([outer, ...holes]) => [outer!, ...holes.filter(isVisible)])
    .filter(([outer]) => isVisible(outer!));
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

function isVisible(ring: Position[]): boolean {
  const [originX, originY] = ring[0] as [number, number];
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = [ring[index - 1]![0]! - originX, ring[index - 1]![1]! - originY];
    const [x2, y2] = [ring[index]![0]! - originX, ring[index]![1]! - originY];
    twice += x1 * y2 - x2 * y1;
  }
  return (Math.abs(twice) / 2) * LATITUDE_METRES * LONGITUDE_METRES >= SMALLEST_RING;
}

/** Who made what is drawn; the sources page says the rest. */
function attributionOf({ load, neighbours, water }: BaseMapRows): string[] {
  if (load.kind === 'starter') return ['GeoNames (CC BY 4.0)', 'Natural Earth'];
  return [
    // Without a year: outlines and division may be of different ones. The sources page tells them apart.
    'CBS/Kadaster via PDOK (CC BY 4.0)',
    ...(water.length > 0 ? ['© OpenStreetMap contributors (water, ODbL)'] : []),
    ...(neighbours.length > 0 ? ['Natural Earth'] : []),
  ];
}
