import { Delaunay } from 'd3-delaunay';
import { straightMetres } from '../model/straight-neighbours.js';
import type { Pace } from './pace.js';
import type { Crossing, Standing, Terrain } from './terrain.js';

/** Neighbours in the triangulation, and the neighbours of these. */
const RINGS = 2;

/**
 * Points, and from each the straight ways to those around it that no long stretch of water crosses. A way
 * abroad counts only within one part of the country, see `partOf`. Made by `make`.
 */
export class NeighbourGraph {
  private constructor(
    readonly positions: readonly [number, number][],
    /** Where each stands for what is in the way; distances are from its position. */
    readonly standings: readonly Standing[],
    private readonly terrain: Terrain,
    private readonly triangles: Delaunay<unknown> | null,
    /** Ways of node n are ways[wayStart[n]] up to ways[wayStart[n + 1]]. */
    private readonly wayStart: Uint32Array,
    private readonly ways: Uint32Array,
    /**
     * Number of the part of the country a node lies in: two parts are never joined by a way over our own
     * land. The islands are such parts, and so is Zeeuws-Vlaanderen, that only Belgium joins to the rest.
     */
    readonly partOf: Uint32Array,
  ) {}

  /** @param positions whole RD metres, each once */
  static async make(
    positions: readonly [number, number][],
    terrain: Terrain,
    pace: Pace,
  ): Promise<NeighbourGraph> {
    const standings: Standing[] = [];
    for (const [x, y] of positions) {
      standings.push(terrain.standOnShore(x, y));
      if (pace.isDue) await pace.rest();
    }
    const triangles = positions.length > 0 ? Delaunay.from(positions) : null;
    const pairs: { one: number; other: number; crossing: Crossing }[] = [];
    const parts = new Parts(positions.length);
    for (let node = 0; node < positions.length; node += 1) {
      for (const other of around(triangles!, node)) {
        if (other <= node) continue;
        const crossing = terrain.between(standings[node]!, standings[other]!);
        if (crossing === 'NONE') parts.join(node, other);
        if (crossing !== 'WATER') pairs.push({ one: node, other, crossing });
      }
      if (pace.isDue) await pace.rest();
    }
    const partOf = Uint32Array.from(positions, (_, node) => parts.of(node));
    const usable = pairs.filter(
      ({ one, other, crossing }) => crossing === 'NONE' || partOf[one] === partOf[other],
    );
    const [wayStart, ways] = bothWays(positions.length, usable);
    return new NeighbourGraph(positions, standings, terrain, triangles, wayStart, ways, partOf);
  }

  /**
   * The ways that a place joins the graph by, and the parts of the country it lies in. A place at a node
   * is that node.
   */
  join(x: number, y: number): { links: { node: number; metres: number }[]; parts: Set<number> } {
    const parts = new Set<number>();
    if (!this.triangles) return { links: [], parts };
    const nearest = this.triangles.find(x, y);
    const [nearestX, nearestY] = this.positions[nearest]!;
    if (nearestX === x && nearestY === y) {
      return {
        links: [{ node: nearest, metres: 0 }],
        parts: parts.add(this.partOf[nearest]!),
      };
    }
    const standing = this.terrain.standOnShore(x, y);
    const found = [nearest, ...around(this.triangles, nearest)].map((node) => ({
      node,
      metres: this.metresTo(node, x, y),
      crossing: this.terrain.between(standing, this.standings[node]!),
    }));
    for (const { node, crossing } of found) {
      if (crossing === 'NONE') parts.add(this.partOf[node]!);
    }
    const links = found.filter(
      ({ node, crossing }) =>
        crossing === 'NONE' || (crossing === 'ABROAD' && parts.has(this.partOf[node]!)),
    );
    return { links, parts };
  }

  /** In a straight line; whole metres, rounded up. */
  metresTo(node: number, x: number, y: number): number {
    const [toX, toY] = this.positions[node]!;
    return straightMetres(toX - x, toY - y);
  }

  waysFrom(node: number): Uint32Array {
    return this.ways.subarray(this.wayStart[node], this.wayStart[node + 1]);
  }
}

/** The nodes in the rings around a node, not itself. */
function around(triangles: Delaunay<unknown>, node: number): number[] {
  const found = new Set([node]);
  let edge = [node];
  for (let ring = 0; ring < RINGS; ring += 1) {
    edge = edge
      .flatMap((from) => [...triangles.neighbors(from)])
      .filter((next) => !found.has(next) && found.add(next));
  }
  found.delete(node);
  return [...found];
}

function bothWays(
  nodes: number,
  pairs: readonly { one: number; other: number }[],
): [start: Uint32Array, ways: Uint32Array] {
  const start = new Uint32Array(nodes + 1);
  for (const { one, other } of pairs) {
    start[one + 1]! += 1;
    start[other + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) start[node + 1]! += start[node]!;
  const ways = new Uint32Array(pairs.length * 2);
  const next = start.slice();
  for (const { one, other } of pairs) {
    ways[next[one]!] = other;
    ways[next[other]!] = one;
    next[one]! += 1;
    next[other]! += 1;
  }
  return [start, ways];
}

/** Which nodes belong together (union-find); a part is numbered by its first node. */
class Parts {
  private readonly parents: Uint32Array;

  constructor(nodes: number) {
    this.parents = Uint32Array.from({ length: nodes }, (_, node) => node);
  }

  of(node: number): number {
    let root = node;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let at = node; at !== root;) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first !== second) this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}
