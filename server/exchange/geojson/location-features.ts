import type { Feature, FeatureCollection, Point } from 'geojson';
import { DATA_LICENCE } from '../../registry/data-licence.js';
import { LOCATION_COLUMNS, type LocationRow } from '../csv/location-columns.js';
import { locationRows } from '../csv/tables.js';
import { DATA_SOURCE, type Publication } from '../publication.js';

/** What the coordinates say already. */
const IN_GEOMETRY = new Set(['longitude', 'latitude']);

/** What stands beside the features: RFC 7946 allows it, and a file outlives its address. */
export interface LocationsFile extends FeatureCollection<Point | null> {
  source: string;
  licence: string;
  publishedAt: string;
}

/**
 * Every location as a feature (RFC 7946), with the properties of `locaties.csv`. A location without a
 * public point has no geometry; one whose precision is not `ADDRESS` has the centre of an area.
 */
export function locationFeatures(publication: Publication): LocationsFile {
  return {
    type: 'FeatureCollection',
    source: DATA_SOURCE,
    licence: DATA_LICENCE,
    publishedAt: publication.registry.file.publishedAt,
    features: locationRows(publication).map(featureOf),
  };
}

function featureOf(row: LocationRow): Feature<Point | null> {
  const { id, lon, lat } = row.place.location;
  return {
    type: 'Feature',
    id,
    geometry:
      lon === undefined || lat === undefined ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: Object.fromEntries(
      LOCATION_COLUMNS.filter(({ name }) => !IN_GEOMETRY.has(name)).map((column) => [
        column.name,
        column.of(row),
      ]),
    ),
  };
}
