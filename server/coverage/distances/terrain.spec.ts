import fc from 'fast-check';
import { Terrain, isWater, type TerrainOutlines, type Outline } from './terrain.js';

const box = (left: number, bottom: number, right: number, top: number): Outline => [
  [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ],
];
const terrain = (outlines: Partial<TerrainOutlines>) =>
  new Terrain({ land: [box(0, 0, 20_000, 20_000)], inlandWater: [], abroad: [], ...outlines });
const between = (world: Terrain, [x1, y1]: [number, number], [x2, y2]: [number, number]) =>
  world.between(world.stand(x1, y1), world.stand(x2, y2));

describe('the terrain', () => {
  it('is water outside the land and inside a lake, on whichever side its outline turns', () => {
    const lake = box(5000, 5000, 9000, 9000);
    for (const outline of [lake, lake.map((ring) => [...ring].reverse())]) {
      const world = terrain({ inlandWater: [outline] });
      const wet = (x: number, y: number) => isWater(world.stand(x, y));
      expect([wet(7000, 7000), wet(-1, 7000), wet(20_001, 7000), wet(7000, 30_000)]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect([wet(4999, 7000), wet(9001, 7000), wet(1, 1)]).toEqual([false, false, false]);
    }
  });

  it('is dry on an island in a lake, and abroad', () => {
    const [outside] = box(5000, 5000, 15_000, 15_000);
    const [island] = box(8000, 8000, 9000, 9000);
    const world = terrain({
      inlandWater: [[outside!, island!]],
      abroad: [box(20_000, 0, 40_000, 20_000)],
    });
    expect(isWater(world.stand(8500, 8500))).toBe(false);
    expect(isWater(world.stand(30_000, 8500))).toBe(false);
    expect(isWater(world.stand(30_000, 20_001))).toBe(true);
  });

  it.each([
    [1990, 'NONE'],
    [1999, 'NONE'],
    [2000, 'WATER'],
    [2010, 'WATER'],
  ])('takes a lake of %i m for %s', (width, expected) => {
    const world = terrain({ inlandWater: [box(5000, 5000, 5000 + width, 9000)] });
    expect(between(world, [1000, 7000], [15_000, 7000])).toBe(expected);
    expect(between(world, [15_000, 7000], [1000, 7000])).toBe(expected);
    // The same lake seen the other way.
    const turned = terrain({ inlandWater: [box(5000, 5000, 9000, 5000 + width)] });
    expect(between(turned, [7000, 15_000], [7000, 1000])).toBe(expected);
  });

  it('measures a stretch along the line, not across the water', () => {
    // A canal of 400 m, crossed at a slope of 1 in 5: 2,040 m.
    const canal = terrain({ inlandWater: [box(0, 9000, 20_000, 9400)] });
    expect(between(canal, [9000, 7000], [9100, 12_000])).toBe('NONE');
    expect(between(canal, [1000, 8000], [19_000, 11_600])).toBe('WATER');
  });

  it('adds nothing up: a dam parts two lakes, and a shared border does not', () => {
    const west = box(5000, 5000, 6900, 9000);
    expect(
      between(
        terrain({ inlandWater: [west, box(6960, 5000, 8860, 9000)] }),
        [1000, 7000],
        [15_000, 7000],
      ),
    ).toBe('NONE');
    expect(
      between(
        terrain({ inlandWater: [west, box(6900, 5000, 8800, 9000)] }),
        [1000, 7000],
        [15_000, 7000],
      ),
    ).toBe('WATER');
    // One lake drawn twice is as long as once.
    expect(between(terrain({ inlandWater: [west, west] }), [1000, 7000], [15_000, 7000])).toBe(
      'NONE',
    );
  });

  it('sees land of several pieces, and water that is no lake', () => {
    const world = terrain({ land: [box(0, 0, 9000, 9000), box(11_000, 0, 20_000, 9000)] });
    expect(between(world, [8000, 5000], [12_000, 5000])).toBe('WATER');
    const near = terrain({ land: [box(0, 0, 9000, 9000), box(10_999, 0, 20_000, 9000)] });
    expect(between(near, [8000, 5000], [12_000, 5000])).toBe('NONE');
  });

  it('knows a line over another country from one over water', () => {
    const neck = { land: [box(0, 0, 5000, 9000), box(9000, 0, 14_000, 9000)] };
    expect(between(terrain(neck), [3000, 5000], [12_000, 5000])).toBe('WATER');
    const abroad = [box(4900, -9000, 9100, 9000)];
    expect(between(terrain({ ...neck, abroad }), [3000, 5000], [12_000, 5000])).toBe('ABROAD');
    const inlandWater = [box(5500, 0, 8500, 9000)];
    expect(between(terrain({ ...neck, abroad, inlandWater }), [3000, 5000], [12_000, 5000])).toBe(
      'WATER',
    );
  });

  it('takes what outlines leave open along a border for no sea, and the sea beside it for sea', () => {
    // 2.2 km lie open between the country and its neighbour.
    const world = terrain({ abroad: [box(22_200, 0, 60_000, 60_000)] });
    const gap = between(world, [19_900, 1000], [19_900, 19_000]);
    expect(gap).toBe('NONE');
    expect(between(world, [20_500, 1000], [20_500, 19_000])).toBe('ABROAD');
    expect(between(world, [19_000, 15_000], [24_000, 19_000])).toBe('ABROAD');
    expect(between(world, [10_000, 19_000], [24_000, 30_000])).toBe('WATER');
  });

  it('is sure about lines that run through corners and along edges', () => {
    const world = terrain({ inlandWater: [box(5000, 5000, 9000, 9000)] });
    // Over the diagonal, touching one corner, and along both sides.
    expect(between(world, [4000, 4000], [10_000, 10_000])).toBe('WATER');
    expect(between(world, [3000, 7000], [7000, 3000])).toBe('NONE');
    const sides = [
      between(world, [2000, 5000], [12_000, 5000]),
      between(world, [2000, 9000], [12_000, 9000]),
    ];
    expect(sides.sort()).toEqual(['NONE', 'WATER']);
  });

  it('moves a point in the harbour to the nearest quay, and leaves one at sea', () => {
    const world = terrain({});
    expect(world.standOnShore(20_300, 5000)).toMatchObject({ x: 19_950, y: 5000 });
    expect(world.standOnShore(23_000, 5000)).toMatchObject({ x: 23_000, y: 5000 });
    expect(world.standOnShore(100, 100)).toMatchObject({ x: 100, y: 100 });
  });

  it('knows nothing without outlines: all is water', () => {
    const world = terrain({ land: [] });
    expect(between(world, [0, 0], [1999, 0])).toBe('NONE');
    expect(between(world, [0, 0], [2000, 0])).toBe('WATER');
  });

  const metre = fc.integer({ min: -2000, max: 22_000 });
  const corner = fc.integer({ min: 0, max: 20 }).map((value) => value * 1000);
  const lakes = fc.array(
    fc
      .tuple(corner, corner, corner, corner)
      .map(([x1, y1, x2, y2]) =>
        box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2) + 1, Math.max(y1, y2) + 1),
      ),
    { maxLength: 5 },
  );

  it('agrees with walking the line metre by metre, in any world', () => {
    fc.assert(
      fc.property(lakes, metre, metre, metre, metre, (inlandWater, x1, y1, x2, y2) => {
        const world = terrain({ inlandWater });
        const isWet = (x: number, y: number) =>
          x < 0 ||
          y < 0 ||
          x > 20_000 ||
          y > 20_000 ||
          inlandWater.some(([ring]) => {
            const [[left, bottom], , [right, top]] = ring as [number, number][] as [
              [number, number],
              [number, number],
              [number, number],
            ];
            return x > left && x < right && y > bottom && y < top;
          });
        const length = Math.hypot(x2 - x1, y2 - y1);
        const steps = Math.ceil(length / 2);
        let [run, longest] = [0, 0];
        for (let step = 0; step <= steps; step += 1) {
          const share = steps === 0 ? 0 : step / steps;
          run = isWet(x1 + share * (x2 - x1), y1 + share * (y2 - y1)) ? run + length / steps : 0;
          longest = Math.max(longest, run);
        }
        const crossing = between(world, [x1, y1], [x2, y2]);
        expect(between(world, [x2, y2], [x1, y1])).toBe(crossing);
        // Walking sees no sliver of a step, and may miss one at either end.
        if (longest > 2010) expect(crossing).toBe('WATER');
        if (crossing === 'WATER') expect(longest).toBeGreaterThan(1500);
      }),
      { numRuns: 300 },
    );
  });
});
