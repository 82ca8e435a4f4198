import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as MultiPolygonOfArcs,
  Topology,
} from 'topojson-specification';
import type { BaseMapFile } from './base-map-file.js';
import { ringSquareMetres, roundedOutline, triangleSquareMetres } from './shared-borders.js';

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
    land: roundedOutline(rows.land ?? { type: 'MultiPolygon', coordinates: [] }),
    municipalities: collection(rows.municipalities),
    neighbours: collection(rows.neighbours.map((outline) => ({ outline }))),
    water: collection(rows.water.map((outline) => ({ outline }))),
  }) as Topology<Drawn>;
  return simplify(presimplify(whole, triangleSquareMetres), SMALLEST_TRIANGLE);
}

function collection(
  areas: readonly { outline: MultiPolygon; province?: string | null }[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ outline, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: roundedOutline(outline),
    })),
  };
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

const isVisible = (ring: Position[]): boolean => ringSquareMetres(ring) >= SMALLEST_RING;

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
