export type Point = [x: number, y: number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a ring lies inside a box (Sutherland and Hodgman); empty where nothing does. */
export function clippedRing(ring: readonly Point[], box: Box): Point[] {
  const edges: [inside: (point: Point) => boolean, cut: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= box.left, (a, b) => atX(a, b, box.left)],
    [([x]) => x <= box.right, (a, b) => atX(a, b, box.right)],
    [([, y]) => y >= box.top, (a, b) => atY(a, b, box.top)],
    [([, y]) => y <= box.bottom, (a, b) => atY(a, b, box.bottom)],
  ];
  return edges.reduce<Point[]>(
    (points, [inside, cut]) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1)!;
        if (inside(point)) return inside(before) ? [point] : [cut(before, point), point];
        return inside(before) ? [cut(before, point)] : [];
      }),
    [...ring],
  );
}

/** The stretches of a line of which any part may lie inside a box; whole segments. */
export function clippedLine(line: readonly Point[], box: Box): Point[][] {
  const stretches: Point[][] = [];
  let current: Point[] = [];
  line.slice(1).forEach((end, index) => {
    const start = line[index]!;
    if (touches(start, end, box)) {
      if (current.length === 0) current = [start];
      current.push(end);
    } else if (current.length > 0) {
      stretches.push(current);
      current = [];
    }
  });
  return current.length > 0 ? [...stretches, current] : stretches;
}

function touches(a: Point, b: Point, box: Box): boolean {
  return (
    Math.max(a[0], b[0]) >= box.left &&
    Math.min(a[0], b[0]) <= box.right &&
    Math.max(a[1], b[1]) >= box.top &&
    Math.min(a[1], b[1]) <= box.bottom
  );
}

function atX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, ay + ((x - ax) / (bx - ax)) * (by - ay)];
}

function atY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [ax + ((y - ay) / (by - ay)) * (bx - ax), y];
}
