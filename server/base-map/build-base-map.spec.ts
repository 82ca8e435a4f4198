import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { buildBaseMap, type BaseMapRows } from './build-base-map.js';

/** A line that wiggles by 7 m to the east at every other step: more than anybody sees. */
const wiggly = (from: Position, to: Position, steps = 200): Position[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const wiggle = step % 2 === 1 ? 1e-4 : 0;
    return [from[0]! + (to[0]! - from[0]!) * part + wiggle, from[1]! + (to[1]! - from[1]!) * part];
  });
const area = (...lines: Position[][]): Position[][] => {
  const ring = lines.flat();
  return [[...ring, ring[0]!]];
};
const box = (west: number, south: number, east: number, north: number): Position[][] =>
  area([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
const multi = (...coordinates: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

/*
 * Aalmark lies in the west, in a province of its own; Beekwoude above Ceesveen in the east, both in
 * another province; the sea in the west and a country in the east. Aalmark has an island of
 * 140 by 110 m.
 */
const WEST_BORDER = wiggly([5.2, 52], [5.2, 52.1]).concat(
  wiggly([5.2, 52.1], [5.2, 52.2]).slice(1),
);
const [WEST_LOWER, WEST_UPPER] = [WEST_BORDER.slice(0, 201), WEST_BORDER.slice(200)];
const EAST_BORDER = wiggly([5.4, 52], [5.4, 52.1]).concat(
  wiggly([5.4, 52.1], [5.4, 52.2]).slice(1),
);
const [EAST_LOWER, EAST_UPPER] = [EAST_BORDER.slice(0, 201), EAST_BORDER.slice(200)];
const back = (line: Position[]): Position[] => [...line].reverse();

const ISLAND = box(5.05, 52.4, 5.052, 52.401);
const AALMARK = area([[5, 52]], WEST_BORDER, [[5, 52.2]]);
const BEEKWOUDE = area(EAST_UPPER, back(WEST_UPPER));
const CEESVEEN = area(EAST_LOWER, back(WEST_LOWER));
const NEIGHBOUR = area(back(EAST_BORDER), [
  [5.8, 52],
  [5.8, 52.2],
]);
const LAKE = box(5.3, 52.15, 5.31, 52.16);

const world = (changes: Partial<BaseMapRows> = {}): BaseMapRows => ({
  load: { kind: 'directory', approximate: false },
  land: multi(
    area(
      [
        [5, 52],
        [5.2, 52],
      ],
      EAST_BORDER,
      [
        [5.2, 52.2],
        [5, 52.2],
      ],
    ),
    ISLAND,
  ),
  municipalities: [
    { province: 'PV98', outline: multi(AALMARK, ISLAND) },
    { province: 'PV99', outline: multi(BEEKWOUDE) },
    { province: 'PV99', outline: multi(CEESVEEN) },
  ],
  neighbours: [multi(NEIGHBOUR)],
  water: [multi(LAKE)],
  ...changes,
});

/** Pieces of lines between two corners, in one direction. */
const pieces = (lines: readonly Position[][]): string[] =>
  lines.flatMap((line) =>
    line.slice(1).map((at, index) => [line[index]!.join(), at.join()].sort().join(' – ')),
  );
const lengthOf = ({ coordinates }: MultiLineString): number =>
  coordinates
    .flatMap((line) =>
      line
        .slice(1)
        .map(([x, y], index) => Math.hypot(x! - line[index]![0]!, y! - line[index]![1]!)),
    )
    .reduce((sum, length) => sum + length, 0);
const cornersOf = (polygons: MultiPolygon | null): Position[] => polygons!.coordinates.flat(2);

describe('buildBaseMap', () => {
  const map = buildBaseMap(world());

  it('has each border once: of provinces, of municipalities, and no coast', () => {
    expect(lengthOf(map.provinces)).toBeCloseTo(0.2, 3);
    expect(lengthOf(map.municipalities)).toBeCloseTo(0.2, 3);
    const all = pieces([...map.provinces.coordinates, ...map.municipalities.coordinates]);
    expect(new Set(all).size).toBe(all.length);
    const ends = [map.provinces.coordinates[0]![0], map.provinces.coordinates.at(-1)!.at(-1)];
    expect(ends.sort()).toEqual([
      [5.2, 52],
      [5.2, 52.2],
    ]);
    expect(map.municipalities.coordinates.flat().map(([, latitude]) => latitude)).toEqual(
      map.municipalities.coordinates.flat().map(() => 52.1),
    );
  });

  it('leaves out corners that nobody can see', () => {
    expect(WEST_BORDER).toHaveLength(401);
    expect(map.provinces.coordinates.flat().length).toBeLessThan(401 / 3);
  });

  it('draws a shared border the same on both sides', () => {
    const east = ([x]: Position) => x! > 5.39 && x! < 5.41;
    const ours = map.land!.coordinates[0]![0]!.filter(east);
    const theirs = map.neighbours!.coordinates[0]![0]!.filter(east);
    expect(ours.length).toBeGreaterThan(1);
    expect(new Set(theirs.map(String))).toEqual(new Set(ours.map(String)));
    // Where borders meet the border of the country there is a corner of the country as well.
    expect(ours).toContainEqual([5.4, 52.1]);
  });

  it('finds the border of areas that were cut one by one, a metre apart', () => {
    const shifted = multi([BEEKWOUDE[0]!.map(([x, y]) => [x! + 1e-5, y! - 1e-5])]);
    const rows = world();
    rows.municipalities[1] = { province: 'PV99', outline: shifted };
    const again = buildBaseMap(rows);
    expect(again.provinces).toEqual(map.provinces);
    expect(again.municipalities).toEqual(map.municipalities);
  });

  it('keeps islands and lakes, and drops specks', () => {
    expect(map.land!.coordinates).toHaveLength(2);
    expect(map.land!.coordinates[1]![0]).toHaveLength(5);
    expect(map.water).toEqual(multi(LAKE));
    const speck = box(5.1, 52.05, 5.1005, 52.0503);
    expect(buildBaseMap(world({ water: [multi(LAKE), multi(speck)] })).water).toEqual(map.water);
    const pierced = multi([...LAKE, ...speck]);
    expect(buildBaseMap(world({ water: [pierced] })).water).toEqual(map.water);
  });

  it('makes the land of its municipalities where the data have no outline of it', () => {
    const { land } = buildBaseMap(world({ land: null }));
    const sorted = (polygons: MultiPolygon | null) => pieces(polygons!.coordinates.flat()).sort();
    expect(land!.coordinates).toHaveLength(2);
    expect(sorted(land)).toEqual(sorted(map.land));
  });

  it('rounds to four decimals', () => {
    const precise = multi([LAKE[0]!.map(([x, y]) => [x! + 0.123_456_7, y! + 1 / 3])]);
    for (const degrees of cornersOf(buildBaseMap(world({ water: [precise] })).water).flat()) {
      expect(degrees).toBe(Number(degrees.toFixed(4)));
    }
  });

  it('claims no border of provinces where a province is not known', () => {
    const rows = world();
    rows.municipalities[0]!.province = null;
    const { provinces, municipalities } = buildBaseMap(rows);
    expect(provinces.coordinates).toEqual([]);
    expect(lengthOf(municipalities)).toBeCloseTo(0.4, 3);
  });

  it('says what is not known by null', () => {
    expect(buildBaseMap(world({ water: [], neighbours: [] }))).toMatchObject({
      water: null,
      neighbours: null,
      land: { type: 'MultiPolygon' },
    });
    expect(
      buildBaseMap(world({ land: null, municipalities: [], water: [], neighbours: [] })),
    ).toMatchObject({
      land: null,
      provinces: { type: 'MultiLineString', coordinates: [] },
      municipalities: { type: 'MultiLineString', coordinates: [] },
    });
  });

  it('names who made what is drawn, and nobody else', () => {
    const lines = (kind: BaseMapRows['load']['kind'], changes: Partial<BaseMapRows> = {}) =>
      buildBaseMap(world({ load: { ...world().load, kind }, ...changes })).attribution;
    const official = 'CBS/Kadaster via PDOK (CC BY 4.0)';
    const water = '© OpenStreetMap contributors (water, ODbL)';
    expect(lines('directory')).toEqual([official, water, 'Natural Earth']);
    expect(lines('directory', { neighbours: [] })).toEqual([official, water]);
    expect(lines('official', { neighbours: [], water: [] })).toEqual([official]);
    expect(lines('starter', { water: [] })).toEqual(['GeoNames (CC BY 4.0)', 'Natural Earth']);
  });

  it('makes the same of the same, and changes nothing of what it was given', () => {
    const rows = world();
    const before = structuredClone(rows);
    expect(JSON.stringify(buildBaseMap(rows))).toBe(JSON.stringify(map));
    expect(rows).toEqual(before);
  });
});
