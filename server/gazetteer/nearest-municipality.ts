import type { GazetteerFile } from './gazetteer-file.js';
import type { RdPoint } from './rijksdriehoek.js';

/**
 * The municipality of the place or postcode nearest to a point in EPSG:28992: right nearly everywhere,
 * and close to a border perhaps that of the neighbours. '' where the gazetteer is empty.
 */
export function nearestMunicipality({ places, postcodes }: GazetteerFile, point: RdPoint): string {
  let nearest = '';
  let smallest = Infinity;
  for (const list of [places, postcodes]) {
    for (const { x, y, municipality } of list) {
      const square = (x - point.x) ** 2 + (y - point.y) ** 2;
      if (square < smallest) {
        smallest = square;
        nearest = municipality;
      }
    }
  }
  return nearest;
}
