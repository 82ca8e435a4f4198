import fc from 'fast-check';
import { straightMetres } from '../model/straight-neighbours.js';
import { AroundWater, FARTHEST_METRES, type Position } from './around-water.js';
import type { TerrainOutlines, Outline } from './terrain.js';

import { Pace } from './pace.js';

const box = (left: number, bottom: number, right: number, top: number): Outline => [
  [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ],
];
const at = (rdX: number, rdY: number): Position => ({ rdX, rdY });
const COUNTRY = box(0, 0, 40_000, 40_000);

/** A town on every crossing of a grid. */
function grid(step: number, isThere: (x: number, y: number) => boolean = () => true): Position[] {
  const points: Position[] = [];
  for (let y = 500; y < 40_000; y += step) {
    for (let x = 500; x < 40_000; x += step) if (isThere(x, y)) points.push(at(x, y));
  }
  return points;
}

/** Distances from a place to every point; null where there is none. */
async function distances(
  outlines: Partial<TerrainOutlines>,
  points: readonly Position[],
  place: Position,
): Promise<(number | null)[]> {
  const whole = { land: [COUNTRY], inlandWater: [], abroad: [], ...outlines };
  const world = await AroundWater.make(whole, points, new Pace());
  const reached = await world.from(place, new Pace());
  const found = new Map(
    Array.from(reached.points, (point, index) => [point, reached.distances[index]!]),
  );
  return points.map((_, point) => found.get(point) ?? null);
}

const straight = (one: Position, other: Position) =>
  straightMetres(one.rdX - other.rdX, one.rdY - other.rdY);

describe('distances around water', () => {
  it('are straight where there is no water', async () => {
    const points = grid(1700);
    const place = at(12_345, 23_456);
    expect(await distances({}, points, place)).toEqual(
      points.map((point) => straight(place, point)),
    );
  });

  it('are straight over a river, and around a lake', async () => {
    const river = box(0, 19_000, 40_000, 19_800);
    const lake = box(10_000, 24_000, 30_000, 28_000);
    const isTown = (x: number, y: number) => !(x > 9000 && x < 31_000 && y > 23_000 && y < 29_000);
    const points = [at(20_000, 15_000), at(20_000, 30_000), ...grid(1000, isTown)];
    const place = at(20_000, 22_000);
    const [overRiver, overLake] = await distances({ inlandWater: [river, lake] }, points, place);
    expect(overRiver).toBe(7000);
    // By the corner of the lake: twice the hypotenuse of 10,000 by 2,000, and 4,000 between.
    expect(overLake).toBeGreaterThanOrEqual(10_198 + 4000 + 10_198);
    expect(overLake).toBeLessThan(26_500);
  });

  it('follow a dam that belongs to the land', async () => {
    const twoHalves = [box(0, 0, 15_000, 40_000), box(25_000, 0, 40_000, 40_000)];
    const withDam: Outline = [
      [
        [0, 0],
        [15_000, 0],
        [15_000, 30_000],
        [20_000, 30_050],
        [25_000, 30_000],
        [25_000, 0],
        [40_000, 0],
        [40_000, 40_000],
        [25_000, 40_000],
        [25_000, 30_100],
        [20_000, 30_150],
        [15_000, 30_100],
        [15_000, 40_000],
        [0, 40_000],
        [0, 0],
      ],
    ];
    const points = [at(27_000, 20_000), ...grid(1900, (x) => x < 15_000 || x > 25_000)];
    const place = at(13_000, 20_000);
    const [without] = await distances({ land: twoHalves }, points, place);
    expect(without).toBeNull();
    const [over] = await distances({ land: [withDam] }, points, place);
    expect(over).toBeGreaterThan(30_000);
    expect(over).toBeLessThan(33_000);
  });

  it('do not exist for an island, from either side, and a sandbank is no step towards it', async () => {
    const mainland = box(0, 0, 40_000, 20_000);
    const sandbank = box(30_000, 21_900, 31_000, 22_900);
    const island = box(5000, 24_800, 35_000, 30_000);
    const land = [mainland, sandbank, island];
    const points = [at(29_500, 19_990), at(29_500, 24_810), at(20_000, 26_000)];
    expect(await distances({ land }, points, at(28_500, 19_990))).toEqual([1000, null, null]);
    expect(await distances({ land }, points, at(20_000, 27_000))).toEqual([null, 9750, 1000]);
    const withInhabitant = [...points, at(30_500, 22_000)];
    const [, over] = await distances({ land }, withInhabitant, at(28_500, 19_990));
    expect(over).toBeGreaterThan(4900);
  });

  it('stay straight through another country, which joins nothing that our water parts', async () => {
    // Land around a bay of the neighbours, and a piece that only they join to the rest.
    const land = [
      box(0, 0, 40_000, 10_000),
      box(0, 9000, 5000, 20_000),
      box(15_000, 9000, 20_000, 20_000),
      box(30_000, 13_000, 40_000, 20_000),
    ];
    const abroad = [box(5000, 10_000, 15_000, 40_000), box(20_000, 16_000, 30_000, 40_000)];
    const points = [
      at(17_000, 18_000),
      at(32_000, 18_000),
      ...grid(
        2000,
        (x, y) => y < 10_000 || (y < 20_000 && (x < 5000 || (x > 15_000 && x < 20_000))),
      ),
    ];
    const [bay, beyond] = await distances({ land, abroad }, points, at(3000, 18_000));
    expect(bay).toBe(14_000);
    expect(beyond).toBeNull();
    const [withoutThem] = await distances({ land }, points, at(3000, 18_000));
    expect(withoutThem).toBeGreaterThan(14_000 + 10_000);
  });

  it('start from the quay for a postcode in the harbour', async () => {
    const land = [box(0, 0, 40_000, 20_000)];
    const points = [at(10_000, 15_000), at(20_000, 15_000), at(30_000, 15_000)];
    // 1.9 km out, so that any line to it has a long stretch of water near its end.
    const place = at(20_000, 21_900);
    const found = await distances({ land }, points, place);
    expect(found).toEqual(points.map((point) => straight(place, point)));
  });

  it('cope with nobody, one person, everybody on one line and two on one spot', async () => {
    expect(await distances({}, [], at(1, 1))).toEqual([]);
    expect(await distances({}, [at(500, 500)], at(500, 500))).toEqual([0]);
    const line = [1, 2, 3, 4, 5].map((x) => at(x * 1000, 7000));
    expect(await distances({}, line, at(1000, 7000))).toEqual([0, 1000, 2000, 3000, 4000]);
    const lake = [box(2500, 0, 4800, 40_000)];
    const shores = [line[0]!, line[1]!, line[4]!, line[4]!];
    expect(await distances({ inlandWater: lake }, shores, at(900, 7000))).toEqual([
      100,
      1100,
      null,
      null,
    ]);
  });

  it('end at a hundred kilometres', async () => {
    const points = [at(FARTHEST_METRES, 0), at(FARTHEST_METRES + 1, 0)];
    const land = [box(-1000, -1000, 200_000, 1000)];
    expect(await distances({ land }, points, at(0, 0))).toEqual([FARTHEST_METRES, null]);
  });

  const metre = fc.integer({ min: 0, max: 40 }).map((value) => value * 1000);
  const town = fc.tuple(metre, metre).map(([x, y]) => at(x, y));
  const lakes = fc.array(
    fc
      .tuple(metre, metre, metre, metre)
      .map(([x1, y1, x2, y2]) =>
        box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2) + 7, Math.max(y1, y2) + 7),
      ),
    { maxLength: 4 },
  );

  it('are the same both ways, never shorter than straight, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(
        lakes,
        fc.uniqueArray(town, {
          minLength: 2,
          maxLength: 40,
          selector: ({ rdX, rdY }) => `${rdX} ${rdY}`,
        }),
        async (inlandWater, towns) => {
          const table: (number | null)[][] = [];
          for (const place of towns) table.push(await distances({ inlandWater }, towns, place));
          towns.forEach((one, i) =>
            towns.forEach((other, j) => {
              expect(table[i]![j]).toBe(table[j]![i]);
              const metres = table[i]![j]!;
              if (metres !== null) expect(metres).toBeGreaterThanOrEqual(straight(one, other));
            }),
          );
          expect(await distances({ inlandWater }, towns, towns[0]!)).toEqual(table[0]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
