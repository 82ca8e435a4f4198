import { isWater, type Terrain, type Outline } from './terrain.js';

/** How far inside the outline one walks along the shore (metres). */
const INSIDE_METRES = 15;

/**
 * Points just inside the corners of the land, so that a way around water can follow a shore or a dam that
 * the outline of the land has. Only of pieces of land that somebody lives on: a sandbank is no step.
 * @param inhabited positions of demand points
 * @returns positions in whole RD metres
 */
export function shoreCorners(
  land: readonly Outline[],
  terrain: Terrain,
  inhabited: readonly (readonly [number, number])[],
): [number, number][] {
  return land
    .filter((outline) => inhabited.some(([x, y]) => isInside(outline, x, y)))
    .flatMap((outline) => outline.flatMap(cornersOf))
    .filter(([x, y]) => {
      const here = terrain.stand(x, y);
      return here.land > 0 && !isWater(here);
    });
}

/** Both sides of each corner are tried: which one lies inside is for the terrain to say. */
function cornersOf(ring: Outline[number]): [number, number][] {
  const corners = ring.slice(1);
  return corners.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = unit(corners.at(index - 1)!, [x, y]);
    const [afterX, afterY] = unit([x, y], corners[(index + 1) % corners.length]!);
    const [dx, dy] = unit([0, 0], [-(beforeY + afterY), beforeX + afterX]);
    return [INSIDE_METRES, -INSIDE_METRES].map((step): [number, number] => [
      Math.round(x + dx * step),
      Math.round(y + dy * step),
    ]);
  });
}

function unit(from: readonly [number, number], to: readonly [number, number]): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0 ? [0, 0] : [dx / length, dy / length];
}

/** Even-odd rule. */
function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  for (const ring of outline) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1, y1] = ring[index - 1]!;
      const [x2, y2] = ring[index]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
