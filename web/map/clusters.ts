import Supercluster from 'supercluster';
import type { Bounds, MapPlace } from './map-place.js';

/** What stands on the map: one place, or several that lie too close together to tell apart. */
export type MapMarker =
  | { kind: 'place'; key: string; lon: number; lat: number; place: MapPlace }
  | {
      kind: 'cluster';
      key: string;
      lon: number;
      lat: number;
      /** In the order of the list. */
      places: MapPlace[];
      /** From this zoom they part; null = never, they share one point. */
      partAtZoom: number | null;
    };

/** A marker is 44 px wide, the smallest that a finger hits; nothing closer may stand apart. */
const RADIUS_PX = 48;
export const MAX_ZOOM = 13;

/** Answers which markers stand in a window at a zoom. Every place is in exactly one of them. */
export type Clusters = (bounds: Bounds, zoom: number) => MapMarker[];

/** Made once per list of places; asking it takes less than a millisecond. */
export function clustersOf(places: readonly MapPlace[]): Clusters {
  const index = new Supercluster<{ order: number }>({ radius: RADIUS_PX, maxZoom: MAX_ZOOM });
  index.load(
    places.map(({ lon, lat }, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { order },
    })),
  );
  const placeOf = (order: number): MapPlace => places[order]!;
  const markerOf = (feature: ReturnType<typeof index.getClusters>[number]) => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { properties } = feature;
    if (!('cluster_id' in properties)) {
      const place = placeOf(properties.order);
      return { order: properties.order, marker: placeMarker(place, lon, lat) };
    }
    const orders = index
      .getLeaves(properties.cluster_id, Infinity)
      .map((leaf) => leaf.properties.order)
      .sort((a, b) => a - b);
    const partAt = index.getClusterExpansionZoom(properties.cluster_id);
    const marker: MapMarker = {
      kind: 'cluster',
      key: `cluster ${orders.join(' ')}`,
      lon,
      lat,
      places: orders.map(placeOf),
      partAtZoom: partAt > MAX_ZOOM ? null : partAt,
    };
    return { order: orders[0] ?? 0, marker };
  };
  return (bounds, zoom) =>
    index
      .getClusters(bounds, Math.floor(zoom))
      .map(markerOf)
      .sort((a, b) => a.order - b.order)
      .map(({ marker }) => marker);
}

function placeMarker(place: MapPlace, lon: number, lat: number): MapMarker {
  return { kind: 'place', key: place.id, lon, lat, place };
}
