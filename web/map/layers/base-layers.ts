import type { LayerSpecification } from 'maplibre-gl';
import { LABELS_SOURCE, labelsLayer, sourceId } from '../ids.js';
import { LABEL_TIERS } from './place-names.js';

/** The colours of the map, read from the design tokens: one set for light and one for dark. */
export interface MapColours {
  land: string;
  water: string;
  neighbours: string;
  border: string;
  label: string;
  halo: string;
}

/** The name of a font that the page has loaded itself: labels are drawn with it, no file is asked. */
const FONT = 'Atkinson Hyperlegible Next Variable';

/**
 * Two sources draw one border: that of a neighbour may lie up to two kilometres off. An edge of four
 * kilometres in its own colour, under the land, closes the gap; in pixels, at 52 degrees north.
 */
const FOUR_KILOMETRES_AT_ZOOM_0 = 4000 / (78_271.517 * Math.cos((52.2 * Math.PI) / 180));

/** From the bottom up: water all around, countries, inland water, borders, names. */
export function baseLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: 'water-around', type: 'background', paint: { 'background-color': colours.water } },
    {
      id: 'neighbours',
      type: 'fill',
      source: sourceId('neighbours'),
      paint: { 'fill-color': colours.neighbours, 'fill-antialias': false },
    },
    {
      id: 'neighbours-edge',
      type: 'line',
      source: sourceId('neighbours'),
      paint: {
        'line-color': colours.neighbours,
        'line-width': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          FOUR_KILOMETRES_AT_ZOOM_0,
          14,
          FOUR_KILOMETRES_AT_ZOOM_0 * 2 ** 14,
        ],
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: sourceId('land'),
      paint: { 'fill-color': colours.land },
    },
    {
      id: 'inland-water',
      type: 'fill',
      source: sourceId('water'),
      paint: { 'fill-color': colours.water },
    },
    {
      id: 'municipalities',
      type: 'line',
      source: sourceId('municipalities'),
      minzoom: 8,
      paint: { 'line-color': colours.border, 'line-width': 0.75, 'line-dasharray': [3, 2] },
    },
    {
      id: 'provinces',
      type: 'line',
      source: sourceId('provinces'),
      paint: { 'line-color': colours.border, 'line-width': 1.25 },
    },
    ...LABEL_TIERS.map(({ minzoom, size }, tier): LayerSpecification => ({
      id: labelsLayer(tier),
      type: 'symbol',
      source: LABELS_SOURCE,
      minzoom,
      filter: ['==', ['get', 'tier'], tier],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT],
        'text-size': size,
        // Below its point: a marker on the middle of a town must not cover the name.
        'text-anchor': 'top',
        'text-offset': [0, 0.9],
        'text-padding': 6,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': colours.label,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    })),
  ];
}
