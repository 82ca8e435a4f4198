import fc from 'fast-check';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { clippedLine, clippedRing, type Box, type Point } from './clip.js';
import { MAP_HEIGHT, MAP_WIDTH, smallMap, type MarkedPlace } from './small-map.js';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const BASE: BaseMapFile = {
  format: 1,
  approximate: true,
  attribution: ['Verzonnen bron'],
  land: { type: 'MultiPolygon', coordinates: [[square(3, 50, 8, 54)]] },
  neighbours: null,
  water: {
    type: 'MultiPolygon',
    coordinates: [[square(5.1, 52.0, 5.15, 52.05)], [square(5.13, 52.11, 5.1301, 52.1101)]],
  },
  provinces: {
    type: 'MultiLineString',
    coordinates: [
      [
        [5, 50],
        [5, 54],
      ],
    ],
  },
  municipalities: {
    type: 'MultiLineString',
    coordinates: [
      [
        [7, 50],
        [7, 54],
      ],
    ],
  },
};
const town = (name: string, lon: number, lat: number) => ({
  name,
  municipality: 'GM0001',
  lat,
  lon,
  x: 0,
  y: 0,
  errorMetres: 500,
});
const GAZETTEER = {
  places: [town('Verzonnendam', 5.16, 52.12), town('Ver weg', 7, 53)],
  postcodes: [],
} as unknown as GazetteerFile;
const place = (rest: Partial<MarkedPlace> = {}): MarkedPlace => ({
  number: null,
  lon: 5.12,
  lat: 52.09,
  isExact: true,
  errorMetres: 0,
  ...rest,
});

describe('a small map', () => {
  it('has the place in its middle, what lies around it, and nothing from far away', () => {
    const map = smallMap(BASE, GAZETTEER, [place()])!;
    expect(map.marks).toEqual([
      { number: null, isExact: true, ring: 0, x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2 },
    ]);
    expect(map.land).toMatch(/^M/);
    // A pond of ten metres is no more than a speck.
    expect(map.water.match(/M/g)).toHaveLength(1);
    expect(map.provinces).toMatch(/^M/);
    expect(map.municipalities).toBe('');
    expect(map.towns.map(({ name }) => name)).toEqual(['Verzonnendam']);
    expect(map.scale).toEqual({ kilometres: 5, length: 50 });
    expect(map.attribution).toEqual(['Verzonnen bron']);
  });

  it('draws a ring where only the centre of something is known, and shows all of it', () => {
    const map = smallMap(BASE, null, [place({ isExact: false, errorMetres: 20_000 })])!;
    expect(map.marks[0]?.ring).toBeGreaterThan(30);
    expect(map.marks[0]!.ring * 2).toBeLessThan(MAP_HEIGHT);
  });

  it('shows two places at one point beside each other', () => {
    const { marks } = smallMap(BASE, null, [place({ number: 1 }), place({ number: 2 })])!;
    expect(Math.abs(marks[0]!.x - marks[1]!.x)).toBeGreaterThanOrEqual(12);
  });

  it('holds every place, wherever they lie', () => {
    const spot = fc.record({
      lon: fc.double({ min: 3.3, max: 7.2, noNaN: true }),
      lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
      isExact: fc.boolean(),
      errorMetres: fc.integer({ min: 0, max: 15_000 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 3 }), (spots) => {
        const places = spots.map((one, index) => ({ ...one, number: index + 1 }));
        for (const { x, y } of smallMap(BASE, GAZETTEER, places)!.marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(MAP_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
        }
      }),
    );
  });

  it('is none where no place has a point', () => {
    expect(smallMap(BASE, GAZETTEER, [])).toBeNull();
  });
});

describe('cutting off', () => {
  const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };
  const point = fc.tuple(
    fc.integer({ min: -30, max: 30 }),
    fc.integer({ min: -30, max: 30 }),
  ) as fc.Arbitrary<Point>;

  it('leaves nothing of a ring outside the box', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clippedRing(ring, box)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(10 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  it('keeps a ring that lies inside, and fills the box with one around it', () => {
    const inside: Point[] = [
      [1, 1],
      [9, 1],
      [5, 9],
    ];
    expect(clippedRing(inside, box)).toEqual(inside);
    const around: Point[] = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ];
    expect(new Set(clippedRing(around, box).map(String))).toEqual(
      new Set(['0,0', '10,0', '10,10', '0,10']),
    );
  });

  it('keeps the stretches of a line that pass', () => {
    const line: Point[] = [
      [-9, 5],
      [5, 5],
      [20, 5],
      [20, 20],
      [5, 20],
      [5, 8],
    ];
    expect(clippedLine(line, box)).toEqual([
      [
        [-9, 5],
        [5, 5],
        [20, 5],
      ],
      [
        [5, 20],
        [5, 8],
      ],
    ]);
  });
});
