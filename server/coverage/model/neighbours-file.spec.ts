import fc from 'fast-check';
import { decodeNeighbours, encodeNeighbours, NeighboursFileError } from './neighbours-file.js';
import type { Neighbours } from './neighbours.js';

const entry = fc.record({
  plain: fc.integer({ min: 0, max: 200_000 }),
  error: fc.integer({ min: 0, max: 20_000 }),
});

/** Any neighbours: per point some of the places, sorted as they must be. */
const worlds = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 65_535 }), entry), {
      selector: ([place]) => place,
      maxLength: 6,
    }),
    { maxLength: 12 },
  )
  .map((points): Neighbours => {
    const sorted = points.map((entries) =>
      entries
        .map(([place, { plain, error }]) => ({
          place,
          plain,
          near: Math.max(0, plain - error),
          far: plain + error,
        }))
        .sort((a, b) => a.near - b.near || a.place - b.place),
    );
    const all = sorted.flat();
    const offsets = new Uint32Array(points.length + 1);
    sorted.forEach((entries, point) => (offsets[point + 1] = offsets[point]! + entries.length));
    return {
      offsets,
      place: Uint16Array.from(all, ({ place }) => place),
      plain: Int32Array.from(all, ({ plain }) => plain),
      near: Int32Array.from(all, ({ near }) => near),
      far: Int32Array.from(all, ({ far }) => far),
    };
  });

const TWO_POINTS: Neighbours = {
  offsets: Uint32Array.of(0, 2, 3),
  place: Uint16Array.of(4, 1, 0),
  plain: Int32Array.of(500, 900, 70),
  near: Int32Array.of(400, 900, 0),
  far: Int32Array.of(600, 900, 170),
};

describe('a file of neighbours', () => {
  it('gives back what went in, from anywhere in a larger buffer', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 7 }), (neighbours, before) => {
        const file = encodeNeighbours(neighbours);
        const larger = new Uint8Array(before + file.length + 3).fill(255);
        larger.set(file, before);
        const inside = larger.subarray(before, before + file.length);
        expect(decodeNeighbours(inside)).toEqual(neighbours);
      }),
    );
  });

  it('is the same bytes on every machine', () => {
    const bytes = encodeNeighbours(TWO_POINTS);
    expect(Buffer.from(bytes.subarray(0, 24)).toString('hex')).toBe(
      '4e425253' + '01000000' + '02000000' + '03000000' + '02000000' + '01000000',
    );
    expect(bytes).toHaveLength(16 + 2 * 4 + 3 * 14);
  });

  const changed = (change: (view: DataView, bytes: Uint8Array) => Uint8Array | void) => () => {
    const bytes = encodeNeighbours(TWO_POINTS);
    const other = change(new DataView(bytes.buffer), bytes);
    return decodeNeighbours(other ?? bytes, 5);
  };

  it.each([
    ['nothing', changed(() => new Uint8Array(0))],
    ['a short header', changed((_, bytes) => bytes.subarray(0, 12))],
    ['a missing byte', changed((_, bytes) => bytes.subarray(0, bytes.length - 1))],
    ['a byte too many', changed((_, bytes) => Uint8Array.of(...bytes, 0))],
    ['another magic', changed((view) => view.setUint32(0, 7, true))],
    ['another version', changed((view) => view.setUint32(4, 2, true))],
    ['millions of points', changed((view) => view.setUint32(8, 0xffff_ffff, true))],
    ['millions of entries', changed((view) => view.setUint32(12, 0xffff_ffff, true))],
    [
      'counts that come round',
      changed((view) => {
        view.setUint32(16, 0xffff_ffff, true);
        view.setUint32(20, 4, true);
      }),
    ],
    ['entries of nobody', changed((view) => view.setUint32(20, 0, true))],
    ['a distance below zero', changed((view) => view.setInt32(24 + 12, -1, true))],
    ['near beyond plain', changed((view) => view.setInt32(24 + 12, 501, true))],
    ['far before plain', changed((view) => view.setInt32(24 + 24, 499, true))],
    ['entries in another order', changed((view) => view.setInt32(24 + 16, 300, true))],
    [
      'the same place twice',
      changed((view) => {
        view.setInt32(24 + 16, 400, true);
        view.setUint16(24 + 36 + 2, 4, true);
      }),
    ],
    ['a place that is not there', changed((view) => view.setUint16(24 + 36, 5, true))],
  ])('is refused with %s', (_, decode) => {
    expect(decode).toThrow(NeighboursFileError);
  });

  it('never throws anything else, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (noise, withHeader) => {
        const bytes = withHeader
          ? Uint8Array.of(...encodeNeighbours(TWO_POINTS).subarray(0, 8), ...noise)
          : noise;
        try {
          decodeNeighbours(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(NeighboursFileError);
        }
      }),
    );
  });
});
