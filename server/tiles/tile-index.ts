import { setImmediate as breathe } from 'node:timers/promises';
import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
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
/** How finely outlines are kept, as the zoom it is made for. A tile takes the next finer one. */
const LEVELS = [6, 8, 10, 12] as const;
/** These few tiles hold thousands of areas each, so they are cut when the index is made. */
const CUT_BEFOREHAND = 8;
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
  private readonly beforehand = new Map<string, Uint8Array | null>();

  private constructor(
    private readonly layer: TileLayer,
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
    const levels = new Map<number, PlacedArea[]>();
    for (const zoom of LEVELS) {
      await breathe();
      const smallest = SMALLEST_TRIANGLE_AT_12 * 4 ** (MAX_ZOOM - zoom);
      levels.set(zoom, placed(simplify(weighed, smallest), areas));
    }
    const index = new TileIndex(layer, levels, boundsOf(areas));
    await index.cutBeforehand();
    return index;
  }

  /** @returns the tile as protobuf, not compressed; null when no area touches it */
  cut(zoom: number, x: number, y: number): Uint8Array | null {
    const key = `${zoom}/${x}/${y}`;
    const known = this.beforehand.get(key);
    return known === undefined ? this.cutNow(zoom, x, y) : known;
  }

  private cutNow(zoom: number, x: number, y: number): Uint8Array | null {
    const level = LEVELS.find((candidate) => candidate >= zoom) ?? MAX_ZOOM;
    const box = boxOfTile(zoom, x, y, BUFFER / EXTENT);
    const features = this.levels
      .get(level)!
      .filter((area) => overlaps(area.box, box))
      .map((area) => area.feature);
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
    return fromGeojsonVt({ [this.layer]: tile }, { version: 2, extent: EXTENT });
  }

  private async cutBeforehand(): Promise<void> {
    if (!this.bounds) return;
    const [west, south, east, north] = this.bounds;
    const [left, top] = toUnitSquare([west, north]);
    const [right, bottom] = toUnitSquare([east, south]);
    for (let zoom = MIN_ZOOM; zoom <= CUT_BEFOREHAND; zoom++) {
      const tileOf = (part: number): number => Math.floor(part * 2 ** zoom);
      for (let x = tileOf(left); x <= tileOf(right); x++) {
        for (let y = tileOf(top); y <= tileOf(bottom); y++) {
          await breathe();
          this.beforehand.set(`${zoom}/${x}/${y}`, this.cutNow(zoom, x, y));
        }
      }
    }
  }
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
