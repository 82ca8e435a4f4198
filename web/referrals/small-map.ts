import type { Position } from 'geojson';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { clippedLine, clippedRing, type Box, type Point } from './clip.js';
import { namesOfTowns, type TownName } from './town-names.js';

/** Where a place is, or may be. */
export interface MarkedPlace {
  /** As on the sheet; null = the only one there. */
  number: number | null;
  lon: number;
  lat: number;
  /** The point is the place itself; else it is the centre of something, drawn as a ring. */
  isExact: boolean;
  errorMetres: number;
}

/** A map to print: paths and points in a box of {@link MAP_WIDTH} by {@link MAP_HEIGHT}. North is up. */
export interface SmallMap {
  land: string;
  water: string;
  municipalities: string;
  provinces: string;
  marks: { number: number | null; x: number; y: number; isExact: boolean; ring: number }[];
  towns: TownName[];
  scale: { kilometres: number; length: number };
  attribution: readonly string[];
}

export const MAP_WIDTH = 160;
export const MAP_HEIGHT = 112;

/** What is seen at least, so that some name of a town stands there. */
const LEAST_KILOMETRES = 16;
/** Room around the outermost marks, as a part of the whole. */
const PADDING = 0.22;
/** Ponds are specks: they say nothing, and look like dirt on a copy. In square units of the map. */
const SMALLEST_WATER = 120;
const KILOMETRES_PER_DEGREE = 111.32;
const SCALES = [1, 2, 5, 10, 20, 50, 100];
/** Marks that lie closer than this are drawn beside each other. */
const MARK_WIDTH = 13;

/**
 * The surroundings of places, out of the base map on this device; null where no place has a point. It
 * knows nothing of where anybody lives.
 */
export function smallMap(
  map: BaseMapFile,
  gazetteer: GazetteerFile | null,
  places: readonly MarkedPlace[],
): SmallMap | null {
  if (places.length === 0) return null;
  const { project, kilometres } = projectionOf(places);
  const marks = apart(
    places.map(({ number, isExact, errorMetres, lon, lat }) => {
      const [x, y] = project([lon, lat]);
      const ring = isExact ? 0 : (errorMetres / 1000) * (MAP_WIDTH / kilometres);
      return { number, isExact, ring, x, y };
    }),
  );
  const longest = SCALES.filter((km) => km <= kilometres / 3).at(-1) ?? 1;
  const areas = (rings: readonly Position[][]) =>
    rings
      .map((ring) => clippedRing(ring.map(project), AROUND))
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathOf(ring)}z`)
      .join('');
  const lines = (all: readonly Position[][]) =>
    all
      .flatMap((line) => clippedLine(line.map(project), AROUND))
      .map(pathOf)
      .join('');
  return {
    land: areas(map.land?.coordinates.flat() ?? []),
    water: areas(
      (map.water?.coordinates ?? [])
        .filter(([outer = []]) => areaOf(outer.map(project)) > SMALLEST_WATER)
        .flat(),
    ),
    municipalities: lines(map.municipalities.coordinates),
    provinces: lines(map.provinces.coordinates),
    marks,
    towns: namesOfTowns(gazetteer, project, { width: MAP_WIDTH, height: MAP_HEIGHT }, marks),
    scale: { kilometres: longest, length: round((longest * MAP_WIDTH) / kilometres) },
    attribution: map.attribution,
  };
}

/** A little wider than what is seen: the edge of a cut area is no border. */
const AROUND: Box = { left: -4, top: -4, right: MAP_WIDTH + 4, bottom: MAP_HEIGHT + 4 };

/** A degree is taken as flat: good enough to look at. */
function projectionOf(places: readonly MarkedPlace[]) {
  const middle = places.reduce((sum, { lat }) => sum + lat, 0) / places.length;
  const perLon = KILOMETRES_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const spans = places.map(({ lon, lat, errorMetres, isExact }) => {
    const reach = isExact ? 0 : errorMetres / 1000;
    const [x, y] = [lon * perLon, -lat * KILOMETRES_PER_DEGREE];
    return { west: x - reach, east: x + reach, north: y - reach, south: y + reach };
  });
  const west = Math.min(...spans.map((span) => span.west));
  const east = Math.max(...spans.map((span) => span.east));
  const north = Math.min(...spans.map((span) => span.north));
  const south = Math.max(...spans.map((span) => span.south));
  const ratio = MAP_WIDTH / MAP_HEIGHT;
  const room = 1 + 2 * PADDING;
  const kilometres = Math.max(
    LEAST_KILOMETRES,
    (east - west) * room,
    (south - north) * room * ratio,
  );
  const left = (west + east) / 2 - kilometres / 2;
  const top = (north + south) / 2 - kilometres / ratio / 2;
  const unit = MAP_WIDTH / kilometres;
  const project = ([lon = 0, lat = 0]: Position): Point => [
    (lon * perLon - left) * unit,
    (-lat * KILOMETRES_PER_DEGREE - top) * unit,
  ];
  return { project, kilometres };
}

/** Two places in one street, or in one town of which only the centre is known, are both to be seen. */
function apart<Mark extends { x: number; y: number }>(marks: readonly Mark[]): Mark[] {
  const drawn: Mark[] = [];
  for (const mark of marks) {
    let { x } = mark;
    while (drawn.some((other) => Math.hypot(other.x - x, other.y - mark.y) < MARK_WIDTH))
      x += MARK_WIDTH / 2;
    drawn.push({ ...mark, x: round(x), y: round(mark.y) });
  }
  return drawn;
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(twice) / 2;
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
