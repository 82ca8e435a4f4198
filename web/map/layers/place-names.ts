import type { FeatureCollection, Point } from 'geojson';
import type { GazetteerFile, GazetteerPlace } from '../../../server/gazetteer/gazetteer-file.js';

/** From which zoom how many names are shown, largest places first, and how large, pixels. */
export const LABEL_TIERS = [
  { count: 14, minzoom: 0, size: 15 },
  { count: 60, minzoom: 7.2, size: 14 },
  { count: 300, minzoom: 8.6, size: 13 },
  { count: Infinity, minzoom: 10, size: 13 },
] as const;

/**
 * The names on the map, from the places that the search knows too. How many postcodes a place has
 * stands for how large it is, and of equals how far it reaches.
 */
export function placeNames(gazetteer: GazetteerFile | null): FeatureCollection<Point> {
  const postcodes = new Map<string, number>();
  for (const { place, municipality } of gazetteer?.postcodes ?? []) {
    const key = `${municipality} ${place}`;
    postcodes.set(key, (postcodes.get(key) ?? 0) + 1);
  }
  const size = ({ municipality, name }: GazetteerPlace): number =>
    postcodes.get(`${municipality} ${name}`) ?? 0;
  const places = [...(gazetteer?.places ?? [])].sort(
    (a, b) => size(b) - size(a) || b.errorMetres - a.errorMetres,
  );
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, lon, lat }, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { name, order, tier: tierOf(order) },
    })),
  };
}

/** @param order 0 = the largest place */
export function tierOf(order: number): number {
  let last = 0;
  for (const [tier, { count }] of LABEL_TIERS.entries()) {
    last += count;
    if (order < last) return tier;
  }
  return LABEL_TIERS.length - 1;
}
