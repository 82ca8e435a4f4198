import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Delaunay } from 'd3-delaunay';
import type { Feature, MultiPolygon, Position } from 'geojson';
import polygonClipping, { type MultiPolygon as Rings, type Polygon } from 'polygon-clipping';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { asMultiPolygon, type Point } from '../geometry.js';

const require = createRequire(import.meta.url);

/** ISO 3166 number of the Netherlands, by which world-atlas names its countries. */
const NETHERLANDS = '528';
/** Belgium, Germany, Luxembourg, France. */
const NEIGHBOURS = ['056', '276', '442', '250'];
/** Degrees of longitude are this much shorter than degrees of latitude halfway the country. */
const LONGITUDE_SCALE = Math.cos((52.2 * Math.PI) / 180);
/** West, south, east, north of the European Netherlands, with room around it. */
const BOX = [3, 50.5, 7.6, 53.8] as const;
/** As much of the neighbours as a map of the Netherlands shows. */
const AROUND = [2, 50, 8.5, 54.5] as const;

type Countries = Topology<{ countries: GeometryCollection }>;

/**
 * The land outline of the European Netherlands at 1:10 million, about 1 km precise, and what lies
 * around it of other countries.
 */
export async function readCountries(): Promise<{ land: Rings; neighbours: Rings }> {
  const file = await readFile(require.resolve('world-atlas/countries-10m.json'), 'utf8');
  const topology = JSON.parse(file) as Countries;
  const [west, south] = BOX;
  const land = outlineOf(topology, NETHERLANDS).filter((polygon) => {
    const [longitude, latitude] = polygon[0]![0]!;
    return longitude > west && latitude > south;
  });
  return { land, neighbours: NEIGHBOURS.flatMap((id) => clipToBox(outlineOf(topology, id))) };
}

function outlineOf(topology: Countries, id: string): Rings {
  const shape = topology.objects.countries.geometries.find((geometry) => geometry.id === id);
  if (!shape) throw new Error(`world-atlas holds no outline of country ${id}`);
  const { geometry } = feature(topology, shape) as Feature;
  return (asMultiPolygon(geometry)?.coordinates ?? []) as Rings;
}

function clipToBox(country: Rings): Rings {
  const [west, south, east, north] = AROUND;
  const box: Polygon = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  return polygonClipping.intersection(country, box);
}

/** The Voronoi cell of each place (same order), not yet clipped to the land. */
export function voronoiCells(places: readonly Point[]): Polygon[] {
  const [west, south, east, north] = BOX;
  const voronoi = Delaunay.from(
    places,
    (place) => place.longitude * LONGITUDE_SCALE,
    (place) => place.latitude,
  ).voronoi([west * LONGITUDE_SCALE, south, east * LONGITUDE_SCALE, north]);
  return places.map((_, index) => [
    voronoi.cellPolygon(index).map(([x, y]): [number, number] => [x / LONGITUDE_SCALE, y]),
  ]);
}

/** The cells of one municipality or province made into one area. */
export function mergeCells(cells: readonly (Polygon | Rings)[]): Rings {
  const [first, ...rest] = cells;
  return first ? polygonClipping.union(first, ...rest) : [];
}

/** What of an area lies on land, rounded to five decimals (1 m); null when nothing does. */
export function clipToLand(area: Rings, land: Rings): MultiPolygon | null {
  const clipped = polygonClipping.intersection(area, land);
  if (clipped.length === 0) return null;
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  const coordinates = clipped.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Position => [round(x), round(y)])),
  );
  return { type: 'MultiPolygon', coordinates };
}
