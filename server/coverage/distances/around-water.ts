import { straightMetres } from '../model/straight-neighbours.js';
import { Terrain, type TerrainOutlines, type Standing } from './terrain.js';
import { NeighbourGraph } from './neighbour-graph.js';
import { NodeQueue } from './node-queue.js';
import type { Pace } from './pace.js';
import { shoreCorners } from './shore-corners.js';

/** Whole RD metres. */
export interface Position {
  rdX: number;
  rdY: number;
}

/** The demand points that a place reaches, by index in rising order, and how far that is. */
export interface Reached {
  points: Int32Array;
  /** Whole metres, or whole seconds of travel. */
  distances: Int32Array;
}

/** Nobody looks farther than this for a place (metres). */
export const FARTHEST_METRES = 100_000;

/**
 * Distances around water. A straight line with one uninterrupted stretch of at least 2,000 m of water is
 * replaced by the shortest way over a graph of neighbours of which no line has such a stretch; where there
 * is no way, there is no distance. The nodes are the demand points, and the corners of the land that they
 * lie on, so that a way may follow a shore, or a dam that is part of the outline of the land. Bridges,
 * tunnels and ferries are not known. A line over a neighbouring country is no line over water, but what our
 * own water parts is not joined by it. In whole metres, rounded up per line; never shorter than straight.
 */
export class AroundWater {
  private constructor(
    private readonly points: readonly Position[],
    private readonly terrain: Terrain,
    private readonly graph: NeighbourGraph,
    /** The node of each point. */
    private readonly nodeOf: Int32Array,
  ) {}

  /** @param points the demand points, in an order that the answers keep */
  static async make(
    outlines: TerrainOutlines,
    points: readonly Position[],
    pace: Pace,
  ): Promise<AroundWater> {
    const terrain = new Terrain(outlines);
    const nodes = new Map<string, number>();
    const positions: [number, number][] = [];
    const nodeAt = (x: number, y: number): number => {
      const key = `${x} ${y}`;
      let node = nodes.get(key);
      if (node === undefined) {
        node = positions.push([x, y]) - 1;
        nodes.set(key, node);
      }
      return node;
    };
    const nodeOf = Int32Array.from(points, ({ rdX, rdY }) => nodeAt(rdX, rdY));
    for (const [x, y] of shoreCorners(outlines.land, terrain, [...positions])) nodeAt(x, y);
    const graph = await NeighbourGraph.make(positions, terrain, pace);
    return new AroundWater(points, terrain, graph, nodeOf);
  }

  /** All points within `FARTHEST_METRES` of the place, around water. */
  async from({ rdX, rdY }: Position, pace: Pace): Promise<Reached> {
    const standing = this.terrain.standOnShore(rdX, rdY);
    const { links, parts } = this.graph.join(rdX, rdY);
    const found = new Map<number, number>();
    /** Points behind water, by node. */
    const behind = new Map<number, number[]>();
    for (let point = 0; point < this.points.length; point += 1) {
      const { rdX: x, rdY: y } = this.points[point]!;
      const metres = straightMetres(x - rdX, y - rdY);
      if (metres > FARTHEST_METRES) continue;
      const node = this.nodeOf[point]!;
      if (this.isStraight(standing, node, parts)) found.set(point, metres);
      else if (parts.has(this.graph.partOf[node]!)) {
        const known = behind.get(node);
        if (known) known.push(point);
        else behind.set(node, [point]);
      }
      if (pace.isDue) await pace.rest();
    }
    const ways = await this.shortest(links, new Set(behind.keys()), pace);
    for (const [node, metres] of ways) {
      for (const point of behind.get(node)!) found.set(point, metres);
    }
    const points = Int32Array.from(found.keys()).sort();
    return { points, distances: points.map((point) => found.get(point)!) };
  }

  private isStraight(standing: Standing, node: number, parts: ReadonlySet<number>): boolean {
    const crossing = this.terrain.between(standing, this.graph.standings[node]!);
    if (crossing === 'ABROAD') return parts.has(this.graph.partOf[node]!);
    return crossing === 'NONE';
  }

  /** Dijkstra's algorithm, until all that were asked for are known or too far. */
  private async shortest(
    links: readonly { node: number; metres: number }[],
    asked: Set<number>,
    pace: Pace,
  ): Promise<Map<number, number>> {
    const found = new Map<number, number>();
    if (asked.size === 0) return found;
    const { graph } = this;
    const shortest = new Int32Array(graph.positions.length).fill(FARTHEST_METRES + 1);
    const queue = new NodeQueue();
    const offer = (node: number, metres: number): void => {
      if (metres >= shortest[node]!) return;
      shortest[node] = metres;
      queue.add(node, metres);
    };
    for (const { node, metres } of links) offer(node, metres);
    for (let next = queue.take(); next && asked.size > 0; next = queue.take()) {
      const { node, metres } = next;
      if (metres > shortest[node]!) continue;
      if (asked.delete(node)) found.set(node, metres);
      const [x, y] = graph.positions[node]!;
      for (const other of graph.waysFrom(node)) {
        offer(other, metres + graph.metresTo(other, x, y));
      }
      if (pace.isDue) await pace.rest();
    }
    return found;
  }
}
