import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { MultiPolygon, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { TileIndex, type TileArea } from './tile-index.js';
import { toUnitSquare } from './unit-square.js';

const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const multi = (...coordinates: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

/** A border that wiggles by 30 m or so, in steps that never fall on one line. */
const border = Array.from({ length: 201 }, (_, step): Position => [
  5.2 + Math.sin(step * 2.3) * 3e-4,
  52 + step * 1e-3,
]);
const WEST: TileArea = {
  code: 'GM0001',
  name: 'Verzonnen West',
  outline: multi([[[5, 52], ...border, [5, 52.2], [5, 52]]]),
};
/** Starts elsewhere on the border than its neighbour, and runs the other way. */
const EAST: TileArea = {
  code: 'GM0344',
  name: 'Verzonnen Oost',
  outline: multi([
    [
      ...border
        .slice(0, 90)
        .reverse()
        .map((at) => [...at]),
      [5.4, 52],
      [5.4, 52.2],
      ...border
        .slice(89)
        .reverse()
        .map((at) => [...at]),
    ],
  ]),
};

function tileAt(zoom: number, [longitude, latitude]: Position): [number, number, number] {
  const [x, y] = toUnitSquare([longitude!, latitude!]);
  return [zoom, Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

function featuresOf(bytes: Uint8Array | null, layer = 'municipalities'): VectorTileFeature[] {
  if (!bytes) return [];
  const found = new VectorTile(new PbfReader(bytes)).layers[layer]!;
  return Array.from({ length: found.length }, (_, index) => found.feature(index));
}

/** Corners of the first ring, in units of the tile. */
const cornersOf = (feature: VectorTileFeature) =>
  feature.loadGeometry()[0]!.map(({ x, y }) => `${x},${y}`);

describe('TileIndex', () => {
  it('knows an area by its code and a number, in each tile that it touches', async () => {
    const index = await TileIndex.build('municipalities', [WEST, EAST]);
    const features = featuresOf(index.cut(...tileAt(8, [5.1, 52.1])));
    expect(features.map(({ id, properties }) => ({ id, ...properties }))).toEqual([
      { id: 1, code: 'GM0001', name: 'Verzonnen West' },
      { id: 344, code: 'GM0344', name: 'Verzonnen Oost' },
    ]);
    expect(featuresOf(index.cut(...tileAt(12, [5.35, 52.1]))).map(({ id }) => id)).toEqual([344]);
  });

  it('puts an outline where it is, whatever the zoom', async () => {
    const outline = multi(box(5.1, 52.1, 5.2, 52.2));
    const index = await TileIndex.build('postcodes', [{ code: 'PC3512', outline }]);
    for (const zoom of [5, 6, 7, 8, 9, 10]) {
      const [z, x, y] = tileAt(zoom, [5.15, 52.15]);
      const [feature] = featuresOf(index.cut(z, x, y), 'postcodes');
      const { geometry } = feature!.toGeoJSON(x, y, z);
      expect(feature!.properties).toEqual({ code: 'PC3512' });
      const [ring] = geometry.type === 'Polygon' ? geometry.coordinates : [];
      // A unit of the tile is this many degrees of longitude.
      const unit = 360 / 2 ** zoom / 4096;
      for (const [longitude, latitude] of ring!) {
        expect(Math.min(Math.abs(longitude! - 5.1), Math.abs(longitude! - 5.2))).toBeLessThan(unit);
        expect(Math.min(Math.abs(latitude! - 52.1), Math.abs(latitude! - 52.2))).toBeLessThan(unit);
      }
    }
  });

  it.each([5, 7, 9, 11, 12])('leaves no sliver between neighbours at zoom %i', async (zoom) => {
    const index = await TileIndex.build('municipalities', [WEST, EAST]);
    const [west, east] = featuresOf(index.cut(...tileAt(zoom, [5.2, 52.1])));
    const ofEast = new Set(cornersOf(east!));
    const shared = cornersOf(west!).filter((corner) => ofEast.has(corner));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    // No corner near the border, and not on the edge of the tile, is of one of them alone.
    const borderX = Number(shared[0]!.split(',')[0]);
    const nearby = Math.min(300, (0.05 / 360) * 2 ** zoom * 4096);
    for (const corner of cornersOf(west!)) {
      if (Math.abs(Number(corner.split(',')[0]) - borderX) < nearby) {
        expect(ofEast).toContain(corner);
      }
    }
  });

  it('keeps more corners the closer one comes', async () => {
    const index = await TileIndex.build('municipalities', [WEST, EAST]);
    const cornersAt = (zoom: number): number => {
      const [west] = featuresOf(index.cut(...tileAt(zoom, [5.2, 52.1])));
      return cornersOf(west!).length / (52.2 - 52);
    };
    expect(cornersAt(6)).toBeLessThan(60);
    expect(cornersAt(10)).toBeGreaterThan(cornersAt(6));
  });

  it('has holes, islands and areas without an outline', async () => {
    const enclave = box(5.1, 52.1, 5.2, 52.2);
    const index = await TileIndex.build('municipalities', [
      {
        code: 'GM0001',
        outline: multi([...box(5, 52, 5.3, 52.3), enclave[0]!], box(5.5, 52, 5.6, 52.1)),
      },
      { code: 'GM0002', outline: multi(enclave) },
      { code: 'GM0003', outline: multi() },
    ]);
    const features = featuresOf(index.cut(...tileAt(7, [5.15, 52.15])));
    expect(features.map(({ id }) => id)).toEqual([1, 2]);
    expect(features[0]!.loadGeometry()).toHaveLength(3);
    expect(index.bounds).toEqual([5, 52, 5.6, 52.3]);
  });

  it('is empty where nothing lies, and without any area', async () => {
    const index = await TileIndex.build('municipalities', [WEST]);
    for (const zoom of [5, 8, 12]) expect(index.cut(...tileAt(zoom, [-40, 10]))).toBeNull();
    expect(index.cut(...tileAt(12, [5.3, 52.1]))).toBeNull();
    const nothing = await TileIndex.build('municipalities', []);
    expect(nothing.bounds).toBeNull();
    expect(nothing.cut(5, 16, 10)).toBeNull();
  });

  it('lets others have a turn while it is made', async () => {
    let turns = 0;
    let isDone = false;
    const other = (): void => {
      turns += 1;
      if (!isDone) setImmediate(other);
    };
    setImmediate(other);
    await TileIndex.build('municipalities', [WEST, EAST]);
    isDone = true;
    expect(turns).toBeGreaterThan(5);
  });

  it('is the same for the same areas', async () => {
    const [one, other] = [
      await TileIndex.build('municipalities', [WEST, EAST]),
      await TileIndex.build('municipalities', [WEST, EAST]),
    ];
    const at = tileAt(11, [5.2, 52.1]);
    expect(Buffer.from(one.cut(...at)!).equals(Buffer.from(other.cut(...at)!))).toBe(true);
  });
});
