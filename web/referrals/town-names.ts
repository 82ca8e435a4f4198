import type { Position } from 'geojson';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import type { Point } from './clip.js';

/** A name on the map, around its middle. */
export interface TownName {
  name: string;
  x: number;
  y: number;
}

/** In units of the map. */
export const NAME_SIZE = 9.5;
const CHARACTER_WIDTH = 0.56 * NAME_SIZE;
const MOST_NAMES = 7;

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Names of the larger towns that are seen, where they stand free of each other and of the marks. */
export function namesOfTowns(
  gazetteer: GazetteerFile | null,
  project: (position: Position) => Point,
  { width, height }: { width: number; height: number },
  marks: readonly { x: number; y: number }[],
): TownName[] {
  const postcodes = new Map<string, number>();
  for (const { place, municipality } of gazetteer?.postcodes ?? []) {
    const key = `${municipality} ${place}`;
    postcodes.set(key, (postcodes.get(key) ?? 0) + 1);
  }
  const size = ({ name, municipality }: { name: string; municipality: string }): number =>
    postcodes.get(`${municipality} ${name}`) ?? 0;
  const taken: Rectangle[] = marks.map(({ x, y }) => around(x, y, 15, 15));
  const names: TownName[] = [];
  const candidates = (gazetteer?.places ?? [])
    .map((place) => ({ place, at: project([place.lon, place.lat]) }))
    .filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height)
    .sort((a, b) => size(b.place) - size(a.place) || b.place.errorMetres - a.place.errorMetres);
  for (const { place, at } of candidates) {
    const free = spots(at, place.name).find(
      ({ box }) =>
        box.left > 1 &&
        box.right < width - 1 &&
        box.top > 1 &&
        // The lowest strip is that of the scale.
        box.bottom < height - 14 &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    names.push({ name: place.name, x: Math.round(free.x), y: Math.round(free.y) });
    if (names.length === MOST_NAMES) break;
  }
  return names;
}

/** At the middle of the town; else just above or below it, where its mark may stand. */
function spots([x, y]: Point, name: string) {
  const length = name.length * CHARACTER_WIDTH;
  return [0, -NAME_SIZE - 4, NAME_SIZE + 4].map((shift) => ({
    x,
    y: y + shift,
    box: around(x, y + shift, length, NAME_SIZE + 2),
  }));
}

function around(x: number, y: number, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
