import { performance } from 'node:perf_hooks';
import { readdir } from 'node:fs/promises';
import type { Position } from 'geojson';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { TileIndex, type TileArea } from '../../server/tiles/tile-index.js';
import { toUnitSquare } from '../../server/tiles/unit-square.js';
import type { Figure } from './figures.js';
import { median } from './load.js';

/** Official data beside the project, when there are; never part of it. */
const REFERENCE = '../shared/data/reference';
const HONEYCOMB_AREAS = 4089;
const ZOOMS = [7, 8, 9, 10, 11, 12];
/** Of each zoom; closer there are thousands. */
const MOST_TILES = 300;
const ROUNDS = 5;

/** How long one tile of postcode areas takes, in milliseconds, and the making of their index. */
export async function tileSpeed(say: (line: string) => void): Promise<Figure[]> {
  const { areas, of } = await postcodeAreas();
  say(`Tiles of ${areas.length} areas, ${of} …`);
  const started = performance.now();
  let longest = 0;
  let previous = started;
  let isDone = false;
  const watch = (): void => {
    longest = Math.max(longest, performance.now() - previous);
    previous = performance.now();
    if (!isDone) setImmediate(watch);
  };
  setImmediate(watch);
  const index = await TileIndex.build('postcodes', areas);
  isDone = true;
  const took = performance.now() - started;

  const perZoom = ZOOMS.map((zoom) => timesOf(index, zoom));
  const figures = perZoom.map((times, at): Figure => ({
    name: `postcode tile at zoom ${ZOOMS[at]}`,
    value: median(times),
    text: `${median(times).toFixed(3)} ms (${times.length / ROUNDS} tiles, ${Math.max(...times).toFixed(1)} at most)`,
    bound: { kind: 'at most', floor: 2 },
  }));
  return [
    ...figures,
    {
      name: 'index of postcode tiles, once per load',
      value: took,
      text: `${took.toFixed(0)} ms, longest step ${longest.toFixed(0)} ms`,
      bound: null,
    },
  ];
}

/** Of every tile that holds something, each round all of them. */
function timesOf(index: TileIndex, zoom: number): number[] {
  const tiles = tilesWithin(index, zoom);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [x, y] of tiles) {
      const started = performance.now();
      index.cut(zoom, x, y);
      times.push(performance.now() - started);
    }
  }
  return times;
}

function tilesWithin(index: TileIndex, zoom: number): [number, number][] {
  const [west, south, east, north] = index.bounds!;
  const [left, top] = toUnitSquare([west, north]).map((part) => Math.floor(part * 2 ** zoom));
  const [right, bottom] = toUnitSquare([east, south]).map((part) => Math.floor(part * 2 ** zoom));
  const all: [number, number][] = [];
  for (let x = left!; x <= right!; x++) for (let y = top!; y <= bottom!; y++) all.push([x, y]);
  const step = Math.ceil(all.length / (2 * MOST_TILES));
  return all
    .filter((_, at) => at % step === 0)
    .filter(([x, y]) => index.cut(zoom, x, y) !== null)
    .slice(0, MOST_TILES);
}

async function postcodeAreas(): Promise<{ areas: TileArea[]; of: string }> {
  const files = await readdir(REFERENCE).catch(() => []);
  if (files.length === 0) return { areas: honeycomb(HONEYCOMB_AREAS), of: 'a honeycomb' };
  const { regions } = await readDirectory(REFERENCE);
  return {
    areas: regions.flatMap(({ kind, code, geometry }) =>
      kind === 'POSTCODE_AREA' && geometry ? [{ code, outline: geometry }] : [],
    ),
    of: 'official ones',
  };
}

/** As many corners in each border as real ones have, over an area as large as the country. */
function honeycomb(count: number): TileArea[] {
  const COLUMNS = Math.ceil(Math.sqrt(count));
  const [side, up] = [3.8 / COLUMNS, 2.7 / COLUMNS];
  const CORNERS_PER_SIDE = 8;
  return Array.from({ length: count }, (_, at): TileArea => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    const middle = [3.4 + (column + (row % 2) / 2) * side, 50.8 + row * up] as const;
    const corners = Array.from({ length: 6 }, (__, corner): Position => {
      const angle = ((corner + 0.5) * Math.PI) / 3;
      return [
        middle[0] + (Math.cos(angle) * side) / Math.sqrt(3),
        middle[1] + (Math.sin(angle) * up * 2) / 3,
      ];
    });
    const ring = corners.flatMap((from, corner) => wiggly(from, corners[(corner + 1) % 6]!));
    return {
      code: `PC${1000 + at}`,
      outline: { type: 'MultiPolygon', coordinates: [[[...ring, ring[0]!]]] },
    };
  });

  /** The same corners from both sides, so that the neighbour has this border too. */
  function wiggly(from: Position, to: Position): Position[] {
    return Array.from({ length: CORNERS_PER_SIDE }, (_, step): Position => {
      const part = step / CORNERS_PER_SIDE;
      const at = [0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * part);
      const shift = step === 0 ? 0 : Math.sin(Math.round((at[0]! + at[1]!) * 1e6)) * 5e-4;
      return [at[0]! + shift, at[1]! + shift];
    });
  }
}
