import type { Neighbours } from './neighbours.js';

/** A place as distances see it: EPSG:28992 in whole metres. */
export interface MeasuredPlace {
  rdX: number;
  rdY: number;
  errorMetres: number;
}

/** Whole metres between two points of whole metres, rounded up: `<= limit` is then exact. */
export function straightMetres(dx: number, dy: number): number {
  return Math.ceil(Math.sqrt(dx * dx + dy * dy));
}

/**
 * Every place within reach of every point in a straight line, by a grid over the places.
 *
 * @param reachMetres places that cannot be nearer, their error subtracted, are left out
 */
export function straightNeighbours(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  places: readonly MeasuredPlace[],
  reachMetres: number,
): Neighbours {
  const grid = new PlaceGrid(places, reachMetres);
  const offsets = new Uint32Array(x.length + 1);
  const entries = new Entries();
  const order: number[] = [];
  const found = { place: [] as number[], plain: [] as number[] };
  for (let point = 0; point < x.length; point += 1) {
    found.place.length = 0;
    found.plain.length = 0;
    order.length = 0;
    grid.visit(x[point]!, y[point]!, (place) => {
      const { rdX, rdY, errorMetres } = places[place]!;
      const plain = straightMetres(x[point]! - rdX, y[point]! - rdY);
      if (plain - errorMetres > reachMetres) return;
      order.push(found.place.length);
      found.place.push(place);
      found.plain.push(plain);
    });
    const near = (index: number) =>
      Math.max(0, found.plain[index]! - places[found.place[index]!]!.errorMetres);
    order.sort((a, b) => near(a) - near(b) || found.place[a]! - found.place[b]!);
    for (const index of order) {
      const plain = found.plain[index]!;
      entries.add(found.place[index]!, plain, places[found.place[index]!]!.errorMetres);
    }
    offsets[point + 1] = entries.length;
  }
  return entries.finish(offsets);
}

/** The entries while they are being found: typed arrays that grow. */
class Entries {
  length = 0;
  private place = new Uint16Array(1024);
  private plain = new Int32Array(1024);
  private near = new Int32Array(1024);
  private far = new Int32Array(1024);

  add(place: number, plain: number, error: number): void {
    if (this.length === this.place.length) this.grow();
    this.place[this.length] = place;
    this.plain[this.length] = plain;
    this.near[this.length] = Math.max(0, plain - error);
    this.far[this.length] = plain + error;
    this.length += 1;
  }

  finish(offsets: Uint32Array): Neighbours {
    const { length } = this;
    return {
      offsets,
      place: this.place.slice(0, length),
      plain: this.plain.slice(0, length),
      near: this.near.slice(0, length),
      far: this.far.slice(0, length),
    };
  }

  private grow(): void {
    const size = this.length * 2;
    const place = new Uint16Array(size);
    place.set(this.place);
    this.place = place;
    const larger = (old: Int32Array) => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.plain = larger(this.plain);
    this.near = larger(this.near);
    this.far = larger(this.far);
  }
}

const CELL_METRES = 10_000;

/** In each cell the places that reach into it; a place with a large error reaches further. */
class PlaceGrid {
  private readonly cells = new Map<number, number[]>();

  constructor(places: readonly MeasuredPlace[], reachMetres: number) {
    places.forEach(({ rdX, rdY, errorMetres }, place) => {
      const radius = reachMetres + errorMetres;
      const [left, right] = [cellOf(rdX - radius), cellOf(rdX + radius)];
      const [bottom, top] = [cellOf(rdY - radius), cellOf(rdY + radius)];
      for (let column = left; column <= right; column += 1)
        for (let row = bottom; row <= top; row += 1) {
          const key = keyOf(column, row);
          const cell = this.cells.get(key);
          if (cell) cell.push(place);
          else this.cells.set(key, [place]);
        }
    });
  }

  visit(x: number, y: number, each: (place: number) => void): void {
    this.cells.get(keyOf(cellOf(x), cellOf(y)))?.forEach(each);
  }
}

function cellOf(metres: number): number {
  return Math.floor(metres / CELL_METRES);
}

function keyOf(column: number, row: number): number {
  return (column + 1000) * 10_000 + row + 1000;
}
