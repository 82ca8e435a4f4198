import { setImmediate as breathe } from 'node:timers/promises';
import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  ringSquareMetres,
  roundedOutline,
  triangleSquareMetres,
} from '../base-map/shared-borders.js';
import { MAX_ZOOM, MIN_ZOOM, type TileLayer } from './tile-layers.js';
import { boxOf, boxOfTile, overlaps, toUnitSquare, widen, type Box } from './unit-square.js';

/** An area to cut tiles of. */
export interface TileArea {
  /** `GM0344` or `PC3512`: how everything else names the region. */
  code: string;
  /** Only where a map says it. */
  name?: string;
  /** WGS84 degrees. */
  outline: MultiPolygon;
}

/**
 * A corner goes when the triangle with its neighbours is smaller than this, in square metres: at zoom 12
 * half of what the base map leaves out, three and a half pixels; four times as much at each zoom out.
 */
const SMALLEST_TRIANGLE_AT_12 = 500;
/** Up to here a tile holds hundreds of areas, and there are few: cut when the index is made. */
const LAST_CUT_BEFOREHAND = 9;
/** Which outlines are kept to cut the others of, each as fine as its zoom needs; a tile takes the next. */
const KEPT_LEVELS = [10, MAX_ZOOM] as const;
/** Units along the side of a tile, and how far outlines go on outside it so that no seam is drawn. */
const EXTENT = 4096;
const BUFFER = 64;

interface PlacedArea {
  box: Box;
  feature: Feature<MultiPolygon>;
}
type Topo = Topology<{ areas: GeometryCollection<{ position: number }> }>;

/** Cuts vector tiles (MVT 2) of areas that share borders; made once, read-only afterwards. */
export class TileIndex {
  private constructor(
    private readonly layer: TileLayer,
    private readonly beforehand: ReadonlyMap<string, Uint8Array | null>,
    /** By zoom of the level. */
    private readonly levels: ReadonlyMap<number, readonly PlacedArea[]>,
    /** Degrees around all areas: west, south, east, north; null when there are none. */
    readonly bounds: Box | null,
  ) {}

  /**
   * The index of these areas, the same for the same areas. Borders are simplified as one topology, so no
   * sliver opens between neighbours. For 4,067 postcode areas this takes about a second of computing, cut
   * into steps of at most a few tenths so that other requests are answered in between.
   */
  static async build(layer: TileLayer, areas: readonly TileArea[]): Promise<TileIndex> {
    const whole = topology({
      areas: {
        type: 'FeatureCollection',
        features: areas.map(({ outline }, position) => ({
          type: 'Feature',
          properties: { position },
          geometry: roundedOutline(outline),
        })),
      } as FeatureCollection,
    }) as Topo;
    await breathe();
    const weighed = presimplify(whole, triangleSquareMetres);
    const bounds = boundsOf(areas);
    const levelOf = (zoom: number): PlacedArea[] =>
      placed(simplify(weighed, SMALLEST_TRIANGLE_AT_12 * 4 ** (MAX_ZOOM - zoom)), areas);
    const beforehand = new Map<string, Uint8Array | null>();
    for (let zoom = MIN_ZOOM; zoom <= LAST_CUT_BEFOREHAND; zoom++) {
      await breathe();
      const level = levelOf(zoom);
      for (const [x, y] of tilesWithin(bounds, zoom)) {
        await breathe();
        beforehand.set(`${zoom}/${x}/${y}`, cutOf(layer, level, zoom, x, y));
      }
    }
    const levels = new Map<number, PlacedArea[]>();
    for (const zoom of KEPT_LEVELS) {
      await breathe();
      levels.set(zoom, levelOf(zoom));
    }
    return new TileIndex(layer, beforehand, levels, bounds);
  }

  /** @returns the tile as protobuf, not compressed; null when no area touches it */
  cut(zoom: number, x: number, y: number): Uint8Array | null {
    if (zoom <= LAST_CUT_BEFOREHAND) return this.beforehand.get(`${zoom}/${x}/${y}`) ?? null;
    const level = KEPT_LEVELS.find((candidate) => candidate >= zoom) ?? MAX_ZOOM;
    return cutOf(this.layer, this.levels.get(level)!, zoom, x, y);
  }
}

/** Columns and rows of the tiles between bounds. */
function tilesWithin(bounds: Box | null, zoom: number): [number, number][] {
  if (!bounds) return [];
  const [west, south, east, north] = bounds;
  const tileOf = (position: Position): [number, number] => {
    const [x, y] = toUnitSquare(position);
    return [Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)];
  };
  const [left, top] = tileOf([west, north]);
  const [right, bottom] = tileOf([east, south]);
  const tiles: [number, number][] = [];
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) tiles.push([x, y]);
  return tiles;
}

function cutOf(
  layer: TileLayer,
  level: readonly PlacedArea[],
  zoom: number,
  x: number,
  y: number,
): Uint8Array | null {
  const box = boxOfTile(zoom, x, y, BUFFER / EXTENT);
  const features = level.filter((area) => overlaps(area.box, box)).map((area) => area.feature);
  if (features.length === 0) return null;
  const tile = geoJSONToTile({ type: 'FeatureCollection', features }, zoom, x, y, {
    coordinates: 'unitSquare',
    clip: true,
    // Simplified already: each outline by itself would come apart from its neighbours.
    tolerance: 0,
    maxZoom: zoom,
    extent: EXTENT,
    buffer: BUFFER,
  });
  if (tile.features.length === 0) return null;
  return fromGeojsonVt({ [layer]: tile }, { version: 2, extent: EXTENT });
}

function placed(simplified: Topo, areas: readonly TileArea[]): PlacedArea[] {
  return feature(simplified, simplified.objects.areas).features.flatMap((drawn) => {
    const { code, name } = areas[drawn.properties.position]!;
    const geometry = onSquare(drawn.geometry as MultiPolygon);
    // Too small to be seen from so far: its neighbours meet where it was.
    if (geometry.coordinates.length === 0) return [];
    const properties = name === undefined ? { code } : { code, name };
    return [
      {
        box: boxOf(geometry),
        feature: { type: 'Feature', id: numberOf(code), properties, geometry },
      },
    ];
  });
}

/** On the unit square, without the rings of which simplifying left a line. */
function onSquare(outline: MultiPolygon): MultiPolygon {
  const coordinates = outline.coordinates
    .map(([outer, ...holes]) => [outer!, ...holes.filter(hasArea)])
    .filter(([outer]) => hasArea(outer!))
    .map((polygon) => polygon.map((ring) => ring.map(toUnitSquare)));
  return { type: 'MultiPolygon', coordinates };
}

const hasArea = (ring: number[][]): boolean => ring.length >= 4 && ringSquareMetres(ring) > 0;

/** Tiles know features by a number: 344 of `GM0344`, 3512 of `PC3512`. */
const numberOf = (code: string): number => Number(code.replace(/\D/g, ''));

/** West, south, east, north; null without areas. */
function boundsOf(areas: readonly TileArea[]): Box | null {
  const bounds: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { outline } of areas) widen(bounds, boxOf(outline));
  return bounds[0] <= bounds[2] ? bounds : null;
}
