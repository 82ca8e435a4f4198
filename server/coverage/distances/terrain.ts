import { EdgeGrid } from './edge-grid.js';

/** By name: these are called millions of times, and a look into a global object is not free everywhere. */
const { abs, floor, min, sqrt } = Math;

/** Rings of [x, y] in whole RD metres, the first and the last position equal; first the outside, then holes. */
export type Outline = (readonly [number, number])[][];

/** What the terrain is made of, as far as the reference data know. */
export interface TerrainOutlines {
  /** The country. */
  land: Outline[];
  inlandWater: Outline[];
  /** Neighbouring countries: neither water nor the own country. */
  abroad: Outline[];
}

/** A point, and how many outlines of each kind it lies in. */
export interface Standing {
  x: number;
  y: number;
  land: number;
  inlandWater: number;
  abroad: number;
}

/** What a straight line meets: a long stretch of water, else a long one abroad, else neither. */
export type Crossing = 'NONE' | 'ABROAD' | 'WATER';

/** One uninterrupted stretch of water of this length is in the way (metres). */
export const LONG_STRETCH_METRES = 2000;

/** A dry gap of less is where two outlines of one lake do not quite meet (metres). */
const SLIVER_METRES = 0.5;

/** How far a point that stands in water by a coarse outline is moved at most, and in which steps (metres). */
const SHORE = { farthest: 2000, step: 50 };

/**
 * The country and its neighbours were drawn by different people and do not meet. What lies so close to a
 * neighbour is border and no sea; looked at in squares of this side (metres).
 */
const BORDER = { width: 2500, square: 500 };

const LAND = 0;
const INLAND_WATER = 1;
const ABROAD = 2;

/**
 * Where water is. Water is what lies outside the land, unless it lies in a neighbouring country or close to
 * its border, and all inland water: a line through Belgium or Germany is no line over water. What is water
 * there is not known. Outlines may overlap and touch. Everything is decided in whole metres and exactly: a
 * point or corner on a line is taken to lie a hair to the right of it and above it, always the same way.
 */
export class Terrain {
  private readonly edges: EdgeGrid;
  private at: Float64Array = new Float64Array(64);
  private change: Int8Array = new Int8Array(64);
  private crossings = 0;
  private readonly hasAbroad: boolean;
  /** Squares that were looked at, by number: do they lie close to a neighbour? */
  private readonly borderSquares = new Map<number, boolean>();

  constructor({ land, inlandWater, abroad }: TerrainOutlines) {
    this.hasAbroad = abroad.length > 0;
    this.edges = new EdgeGrid([
      ...land.flatMap((outline) => ringsOf(outline, LAND)),
      ...inlandWater.flatMap((outline) => ringsOf(outline, INLAND_WATER)),
      ...abroad.flatMap((outline) => ringsOf(outline, ABROAD)),
    ]);
  }

  /** @param x,y whole RD metres */
  stand(x: number, y: number): Standing {
    const counts = [0, 0, 0];
    const { ax, ay, bx, by, layer } = this.edges;
    for (const edge of this.edges.inRowOf(y)) {
      const up = by[edge]! > y;
      if (ay[edge]! > y === up) continue;
      const side = sideOf(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!, x, y);
      if (side > 0 === up) counts[layer[edge]!]! += up ? 1 : -1;
    }
    return {
      x,
      y,
      land: counts[LAND]!,
      inlandWater: counts[INLAND_WATER]!,
      abroad: counts[ABROAD]!,
    };
  }

  /**
   * As `stand`, but a point in the water is moved to dry land nearby: postcodes at a harbour lie outside a
   * coarse outline. Where there is none within two kilometres it stays where it is.
   */
  standOnShore(x: number, y: number): Standing {
    const here = this.stand(x, y);
    if (!isWater(here)) return here;
    for (const [dx, dy] of SHORE_STEPS) {
      const there = this.stand(x + dx, y + dy);
      if (!isWater(there)) return there;
    }
    return here;
  }

  /** What is in the way of the straight line between two points; the same both ways. */
  between(one: Standing, other: Standing): Crossing {
    if (one.x === other.x && one.y === other.y) return 'NONE';
    const isOrdered = one.x < other.x || (one.x === other.x && one.y < other.y);
    const [from, to] = isOrdered ? [one, other] : [other, one];
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = sqrt(dx * dx + dy * dy);
    if (length < LONG_STRETCH_METRES) return 'NONE';
    this.findCrossings(from, to);
    const crossing = this.longest(from, to, length, false);
    // Rare, and dear to find out.
    return crossing === 'WATER' && this.hasAbroad ? this.longest(from, to, length, true) : crossing;
  }

  private findCrossings(from: Standing, to: Standing): void {
    this.crossings = 0;
    const { ax, ay, bx, by, layer } = this.edges;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    this.edges.along(from.x, from.y, to.x, to.y, (edge) => {
      const x1 = ax[edge]!;
      const y1 = ay[edge]!;
      const x2 = bx[edge]!;
      const y2 = by[edge]!;
      const first = dx * (y1 - from.y) - dy * (x1 - from.x) || dy || -dx;
      const second = dx * (y2 - from.y) - dy * (x2 - from.x) || dy || -dx;
      if (first > 0 === second > 0) return;
      const start = sideOf(x1, y1, x2, y2, from.x, from.y);
      const end = sideOf(x1, y1, x2, y2, to.x, to.y);
      if (start > 0 === end > 0) return;
      // The share of the line at which it crosses; sides in a tie are a hair away, which is zero here.
      const startArea = abs((x2 - x1) * (from.y - y1) - (y2 - y1) * (from.x - x1));
      const endArea = abs((x2 - x1) * (to.y - y1) - (y2 - y1) * (to.x - x1));
      const share = startArea === 0 ? 0 : startArea / (startArea + endArea);
      this.note(share, (layer[edge]! << 1) | (end > 0 ? 1 : 0));
    });
  }

  /** Keeps the crossings sorted; there are few on one line. */
  private note(share: number, change: number): void {
    if (this.crossings === this.at.length) {
      const at = new Float64Array(this.at.length * 2);
      at.set(this.at);
      this.at = at;
      const all = new Int8Array(this.at.length);
      all.set(this.change);
      this.change = all;
    }
    let index = this.crossings;
    while (index > 0 && this.at[index - 1]! > share) {
      this.at[index] = this.at[index - 1]!;
      this.change[index] = this.change[index - 1]!;
      index -= 1;
    }
    this.at[index] = share;
    this.change[index] = change;
    this.crossings += 1;
  }

  /** @param minded whether border is told from sea */
  private longest(from: Standing, to: Standing, length: number, minded: boolean): Crossing {
    const counts = [from.land, from.inlandWater, from.abroad];
    const water = new Stretch();
    const outside = new Stretch();
    let since = 0;
    for (let index = 0; index <= this.crossings; index += 1) {
      const until = index === this.crossings ? length : this.at[index]! * length;
      const isWet = isWaterAt(counts[LAND]!, counts[INLAND_WATER]!, counts[ABROAD]!);
      outside.go(since, until, isWet || counts[LAND]! <= 0);
      const isSea = isWet && counts[INLAND_WATER]! <= 0;
      const step = minded && isSea ? BORDER.square : length;
      for (let start = since; start < until; start += step) {
        const end = min(start + step, until);
        const share = (start + end) / 2 / length;
        const isBorder =
          minded &&
          isSea &&
          this.isBorder(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
        water.go(start, end, isWet && !isBorder);
      }
      since = until;
      if (index < this.crossings) {
        const change = this.change[index]!;
        counts[change >> 1]! += change & 1 ? 1 : -1;
      }
    }
    if (water.isLong) return 'WATER';
    return outside.isLong ? 'ABROAD' : 'NONE';
  }

  private isBorder(x: number, y: number): boolean {
    const [column, row] = [floor(x / BORDER.square), floor(y / BORDER.square)];
    const square = row * 100_000 + column;
    const known = this.borderSquares.get(square);
    if (known !== undefined) return known;
    const [middleX, middleY] = [(column + 0.5) * BORDER.square, (row + 0.5) * BORDER.square];
    const isClose = [-2, -1, 0, 1, 2].some((right) =>
      [-2, -1, 0, 1, 2].some((up) => {
        const [dx, dy] = [(right * BORDER.width) / 2, (up * BORDER.width) / 2];
        return this.stand(middleX + dx, middleY + dy).abroad > 0;
      }),
    );
    this.borderSquares.set(square, isClose);
    return isClose;
  }
}

export function isWater({ land, inlandWater, abroad }: Standing): boolean {
  return isWaterAt(land, inlandWater, abroad);
}

function isWaterAt(land: number, inlandWater: number, abroad: number): boolean {
  return inlandWater > 0 || (land <= 0 && abroad <= 0);
}

/** Follows a line and remembers whether one stretch was long. */
class Stretch {
  isLong = false;
  private start = 0;
  private end = -Infinity;

  go(since: number, until: number, isIn: boolean): void {
    if (!isIn) return;
    if (since - this.end > SLIVER_METRES) this.start = since;
    this.end = until;
    // A millimetre for what shares of a length lose in rounding.
    if (this.end - this.start >= LONG_STRETCH_METRES - 0.001) this.isLong = true;
  }
}

/** Above zero: the point lies left of the edge from (x1, y1) to (x2, y2). Never zero, see `Terrain`. */
function sideOf(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) || y1 - y2 || x2 - x1;
}

/** Turned so that what is inside always lies left of an edge. */
function ringsOf(outline: Outline, layer: number): { ring: Outline[number]; layer: number }[] {
  return outline.map((ring, index) => {
    const isLeft = twiceArea(ring) > 0;
    return { ring: isLeft === (index === 0) ? ring : [...ring].reverse(), layer };
  });
}

function twiceArea(ring: Outline[number]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1]!;
    const [x2, y2] = ring[index]!;
    twice += x1 * y2 - x2 * y1;
  }
  return twice;
}

/** The nearest first; of equally near ones always the same. */
const SHORE_STEPS: readonly (readonly [number, number])[] = (() => {
  const reach = SHORE.farthest / SHORE.step;
  const steps: (readonly [number, number])[] = [];
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      if (dx * dx + dy * dy <= reach * reach) steps.push([dx * SHORE.step, dy * SHORE.step]);
    }
  }
  return steps.sort(([x1, y1], [x2, y2]) => x1 * x1 + y1 * y1 - (x2 * x2 + y2 * y2));
})();
