import type { Neighbours } from './neighbours.js';

/** "NBRS" in little endian; then the version, the number of points and the number of entries, 32 bits each. */
const MAGIC = 0x53_52_42_4e;
const VERSION = 1;
const HEADER_BYTES = 16;

/** The bytes are not a file of neighbours; the message says what is wrong. */
export class NeighboursFileError extends Error {}

/**
 * Neighbours as bytes, little endian on every machine: the header, then per point how many entries, then
 * distances (plain, near, far) and last the places, 16 bits each. Counts instead of offsets compress better.
 */
export function encodeNeighbours(neighbours: Neighbours): Uint8Array {
  const { offsets, place, plain, near, far } = neighbours;
  const points = offsets.length - 1;
  const bytes = new Uint8Array(sizeOf(points, place.length));
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, points, place.length].forEach((value, index) =>
    view.setUint32(index * 4, value, true),
  );
  let at = HEADER_BYTES;
  for (let point = 0; point < points; point += 1, at += 4) {
    view.setUint32(at, offsets[point + 1]! - offsets[point]!, true);
  }
  for (const distances of [plain, near, far]) {
    for (let entry = 0; entry < place.length; entry += 1, at += 4) {
      view.setInt32(at, distances[entry]!, true);
    }
  }
  for (let entry = 0; entry < place.length; entry += 1, at += 2) {
    view.setUint16(at, place[entry]!, true);
  }
  return bytes;
}

/**
 * The way back, and everything that `Neighbours` promises is checked.
 * @param places how many places there are; every index must lie below it
 * @throws NeighboursFileError
 */
export function decodeNeighbours(bytes: Uint8Array, places = 65_536): Neighbours {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new NeighboursFileError('this is not a file of neighbours');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new NeighboursFileError(`version ${version} is not known`);
  const points = view.getUint32(8, true);
  const entries = view.getUint32(12, true);
  const size = sizeOf(points, entries);
  if (bytes.byteLength !== size) {
    throw new NeighboursFileError(`${bytes.byteLength} bytes where ${size} belong`);
  }
  let at = HEADER_BYTES;
  const offsets = new Uint32Array(points + 1);
  for (let point = 0; point < points; point += 1, at += 4) {
    offsets[point + 1] = offsets[point]! + view.getUint32(at, true);
    // At once: a sum of large counts would come round to the right one.
    if (offsets[point + 1]! > entries || offsets[point + 1]! < offsets[point]!) {
      throw new NeighboursFileError('more entries per point than in all');
    }
  }
  if (offsets[points] !== entries) throw new NeighboursFileError('entries without a point');
  const readDistances = (): Int32Array => {
    const distances = new Int32Array(entries);
    for (let entry = 0; entry < entries; entry += 1, at += 4) {
      distances[entry] = view.getInt32(at, true);
    }
    return distances;
  };
  const plain = readDistances();
  const near = readDistances();
  const far = readDistances();
  const place = new Uint16Array(entries);
  for (let entry = 0; entry < entries; entry += 1, at += 2) place[entry] = view.getUint16(at, true);
  const neighbours = { offsets, place, plain, near, far };
  checkEntries(neighbours, places);
  return neighbours;
}

function sizeOf(points: number, entries: number): number {
  return HEADER_BYTES + 4 * points + 14 * entries;
}

function checkEntries({ offsets, place, plain, near, far }: Neighbours, places: number): void {
  for (let point = 0; point + 1 < offsets.length; point += 1) {
    for (let entry = offsets[point]!; entry < offsets[point + 1]!; entry += 1) {
      if (place[entry]! >= places) throw new NeighboursFileError('a place that does not exist');
      if (near[entry]! < 0 || near[entry]! > plain[entry]! || plain[entry]! > far[entry]!) {
        throw new NeighboursFileError('near, plain and far are not in that order');
      }
      if (entry === offsets[point]) continue;
      const isSorted =
        near[entry - 1]! < near[entry]! ||
        (near[entry - 1] === near[entry] && place[entry - 1]! < place[entry]!);
      if (!isSorted) throw new NeighboursFileError('entries of a point are not sorted');
    }
  }
}
