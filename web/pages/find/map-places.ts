import type { RegistryLocation } from '../../../server/registry/registry-file.js';
import type { Text } from '../../i18n/text.js';
import type { MapPlace } from '../../map/map-place.js';
import type { Nearby } from '../../registry/find-nearby.js';
import type { Place } from '../../registry/place.js';
import { townOf } from '../../registry/words.js';

/** The places of an answer in the order of the list. */
export function placesInList(nearby: Nearby): Place[] {
  const { walkIn, other, maybe, beyond, stay, notYetOrNotNow } = nearby;
  return [...walkIn, ...other, ...maybe, ...beyond, ...stay, ...notYetOrNotNow];
}

const KINDS: Record<RegistryLocation['group'], MapPlace['kind']> = {
  WALK_IN: 'walk-in',
  STAY: 'stay',
  OTHER: 'other',
};

/** Those of the places that have a point, as the map wants them. */
export function mapPlaces(places: readonly Place[], text: Text): MapPlace[] {
  return places.flatMap(({ initiative, location }) => {
    const { id, lat, lon, precision, errorMetres = 0, group } = location;
    if (lat === undefined || lon === undefined) return [];
    const isExact = precision === 'ADDRESS';
    const label = text(isExact ? 'map.place' : 'map.placeAbout', {
      name: location.name ?? initiative.name,
      place: townOf(location) ?? '–',
    });
    return [{ id, lat, lon, label, isExact, errorMetres, kind: KINDS[group] }];
  });
}
