/** By name: these are called millions of times, and a look into a global object is not free everywhere. */
const { ceil, floor, max, min, sqrt } = Math;

interface Ring {
  ring: readonly (readonly [number, number])[];
  layer: number;
}

/** Side of a cell in metres; larger when there would be too many cells. */
const CELL_METRES = 1000;
const MOST_CELLS = 2_000_000;

/** Added on either side where a line is cut into rows, so that rounding loses no cell (metres). */
const MARGIN_METRES = 1;

/**
 * The edges of many outlines, found by where they run. All coordinates are whole metres; an edge without
 * a length is left out.
 */
export class EdgeGrid {
  readonly ax: Int32Array;
  readonly ay: Int32Array;
  readonly bx: Int32Array;
  readonly by: Int32Array;
  /** What the outline of the edge is of. */
  readonly layer: Uint8Array;

  private readonly cell: number;
  private readonly left: number;
  private readonly bottom: number;
  private readonly columns: number;
  private readonly rows: number;
  /** Edges in cell c are cellEdges[cellStart[c]] up to cellStart[c + 1]; the same for rows. */
  private readonly cellStart: Uint32Array;
  private readonly cellEdges: Uint32Array;
  private readonly rowStart: Uint32Array;
  private readonly rowEdges: Uint32Array;
  /** In which search an edge was seen last: it lies in several cells. */
  private readonly seen: Uint32Array;
  private search = 0;

  constructor(rings: readonly Ring[]) {
    const edges = rings.flatMap(({ ring, layer }) =>
      ring.slice(1).flatMap(([x2, y2], index) => {
        const [x1, y1] = ring[index]!;
        return x1 === x2 && y1 === y2 ? [] : [{ x1, y1, x2, y2, layer }];
      }),
    );
    this.ax = Int32Array.from(edges, ({ x1 }) => x1);
    this.ay = Int32Array.from(edges, ({ y1 }) => y1);
    this.bx = Int32Array.from(edges, ({ x2 }) => x2);
    this.by = Int32Array.from(edges, ({ y2 }) => y2);
    this.layer = Uint8Array.from(edges, ({ layer }) => layer);
    this.seen = new Uint32Array(edges.length);

    const { left, right, bottom, top } = boundsOf(edges);
    this.left = left;
    this.bottom = bottom;
    this.cell = max(CELL_METRES, ceil(sqrt(((right - left) * (top - bottom)) / MOST_CELLS)));
    this.columns = floor((right - left) / this.cell) + 1;
    this.rows = floor((top - bottom) / this.cell) + 1;

    [this.cellStart, this.cellEdges] = listed(this.columns * this.rows, (add) => {
      edges.forEach(({ x1, y1, x2, y2 }, edge) =>
        this.cellsAlong(x1, y1, x2, y2, (cell) => add(cell, edge)),
      );
    });
    [this.rowStart, this.rowEdges] = listed(this.rows, (add) => {
      edges.forEach(({ y1, y2 }, edge) => {
        const last = this.rowOf(max(y1, y2));
        for (let row = this.rowOf(min(y1, y2)); row <= last; row += 1) add(row, edge);
      });
    });
  }

  /** Every edge that reaches the height y, among others. */
  inRowOf(y: number): Uint32Array {
    const row = floor((y - this.bottom) / this.cell);
    if (row < 0 || row >= this.rows) return NO_EDGES;
    return this.rowEdges.subarray(this.rowStart[row], this.rowStart[row + 1]);
  }

  /** Visits every edge that the line meets, among others, each once. */
  along(x1: number, y1: number, x2: number, y2: number, visit: (edge: number) => void): void {
    this.search += 1;
    this.cellsAlong(x1, y1, x2, y2, (cell) => {
      const end = this.cellStart[cell + 1]!;
      for (let index = this.cellStart[cell]!; index < end; index += 1) {
        const edge = this.cellEdges[index]!;
        if (this.seen[edge] === this.search) continue;
        this.seen[edge] = this.search;
        visit(edge);
      }
    });
  }

  /** Row by row: the stretch of the line in that row, and the cells it lies in. */
  private cellsAlong(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    visit: (cell: number) => void,
  ): void {
    const [lowX, lowY, highX, highY] = y1 <= y2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
    if (highY < this.bottom || lowY > this.bottom + this.rows * this.cell) return;
    const slope = highY === lowY ? 0 : (highX - lowX) / (highY - lowY);
    const lastRow = this.rowOf(highY + MARGIN_METRES);
    for (let row = this.rowOf(lowY - MARGIN_METRES); row <= lastRow; row += 1) {
      let from = lowX;
      let to = highX;
      if (slope !== 0) {
        const floor = this.bottom + row * this.cell - MARGIN_METRES;
        const ceiling = floor + this.cell + 2 * MARGIN_METRES;
        from = lowX + slope * (min(max(floor, lowY), highY) - lowY);
        to = lowX + slope * (min(max(ceiling, lowY), highY) - lowY);
      }
      const lastColumn = this.columnOf(max(from, to) + MARGIN_METRES);
      const firstColumn = this.columnOf(min(from, to) - MARGIN_METRES);
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        visit(row * this.columns + column);
      }
    }
  }

  private rowOf(y: number): number {
    return min(max(floor((y - this.bottom) / this.cell), 0), this.rows - 1);
  }

  private columnOf(x: number): number {
    return min(max(floor((x - this.left) / this.cell), 0), this.columns - 1);
  }
}

const NO_EDGES = new Uint32Array(0);

/** Lists of many keys in one array, filled in two rounds: counted first. */
function listed(
  keys: number,
  fill: (add: (key: number, value: number) => void) => void,
): [start: Uint32Array, values: Uint32Array] {
  const start = new Uint32Array(keys + 1);
  fill((key) => {
    start[key + 1]! += 1;
  });
  for (let key = 0; key < keys; key += 1) start[key + 1]! += start[key]!;
  const values = new Uint32Array(start[keys]!);
  const next = start.slice();
  fill((key, value) => {
    values[next[key]!] = value;
    next[key]! += 1;
  });
  return [start, values];
}

function boundsOf(edges: readonly { x1: number; y1: number; x2: number; y2: number }[]) {
  if (edges.length === 0) return { left: 0, right: 0, bottom: 0, top: 0 };
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  // Rings are closed: every corner is the first one of some edge.
  for (const { x1, y1, x2, y2 } of edges) {
    bounds.left = min(bounds.left, x1, x2);
    bounds.right = max(bounds.right, x1, x2);
    bounds.bottom = min(bounds.bottom, y1, y2);
    bounds.top = max(bounds.top, y1, y2);
  }
  return bounds;
}
