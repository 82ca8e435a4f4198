import { boundsOf } from './outlines.js';

describe('the box around outlines', () => {
  it('holds all of them, whatever their kind', () => {
    const ring = (x: number, y: number) => [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 2],
        [x, y],
      ],
    ];
    expect(
      boundsOf(
        new Map([
          ['PC1000', { type: 'Polygon', coordinates: ring(4, 51) }],
          ['PC1001', { type: 'MultiPolygon', coordinates: [ring(5, 50), ring(3, 52)] }],
        ]),
      ),
    ).toEqual([3, 50, 6, 54]);
  });

  it('is not there without any', () => {
    expect(boundsOf(new Map())).toBeNull();
  });
});
