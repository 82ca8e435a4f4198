import type { Geometry } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { LABELS_SOURCE, sourceId } from './ids.js';
import { baseLayers, type MapColours } from './layers/base-layers.js';
import { placeNames } from './layers/place-names.js';

/**
 * The map under the places: whole, from files of our own, in the colours of the page. Nothing in it
 * has an address, so looking around asks no server for anything.
 */
export function baseStyle(
  map: BaseMapFile,
  gazetteer: GazetteerFile | null,
  colours: MapColours,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      [sourceId('land')]: geometrySource(map.land),
      [sourceId('neighbours')]: geometrySource(map.neighbours),
      [sourceId('water')]: geometrySource(map.water),
      [sourceId('provinces')]: geometrySource(map.provinces),
      [sourceId('municipalities')]: geometrySource(map.municipalities),
      [LABELS_SOURCE]: { type: 'geojson', data: placeNames(gazetteer) },
    },
    layers: baseLayers(colours),
  };
}

function geometrySource(geometry: Geometry | null): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: geometry ? [{ type: 'Feature', properties: {}, geometry }] : [],
    },
  };
}

/** The colours as the page has them now. */
export function coloursOfPage(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--zrk-color-${name}`).trim();
  return {
    land: token('map-land'),
    water: token('map-water'),
    neighbours: token('map-neighbours'),
    border: token('map-border'),
    label: token('ink'),
    halo: token('map-land'),
  };
}
