import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { REGIONS_SOURCE, regionsLayer } from '../ids.js';
import { OUTCOMES, type LookColours, type Outcome } from '../outcome-looks.js';

/** Which tiles of `/tiles` are drawn. */
export type RegionLayer = 'municipalities' | 'postcodes';

/** Tiles are there for these zooms; closer they are drawn larger. */
export const TILE_ZOOMS = { minzoom: 5, maxzoom: 12 };

interface Regions {
  layer: RegionLayer;
  /** By code of the region. What is not in it keeps the colour of the land. */
  outcomes: ReadonlyMap<string, Outcome>;
  chosen: string | null;
  /** Under the pointer. */
  pointed: string | null;
  /** Ends the names of the patterns: other colours, other picture. */
  scheme: string;
  colours: LookColours;
}

/** Name of the picture of a pattern in a colour scheme. */
export const patternName = (outcome: Outcome, scheme: string): string =>
  `look ${outcome} ${scheme}`;

export function outcomeOfPattern(name: string): Outcome | null {
  const [, outcome] = name.split(' ');
  return OUTCOMES.find((candidate) => candidate === outcome) ?? null;
}

/**
 * The regions with the look of their outcome, from the bottom up. A pattern cannot follow the state of a
 * feature in MapLibre, so each outcome has a layer of its own. Outlines are drawn inside their area: two
 * neighbours would else draw over each other, and dashes that meet make a solid line.
 */
export function regionLayers(regions: Regions): LayerSpecification[] {
  const { layer, outcomes, chosen, pointed, scheme, colours } = regions;
  const from = { source: REGIONS_SOURCE, 'source-layer': layer };
  const codes = codesByOutcome(outcomes);
  const only = (outcome: Outcome): FilterSpecification => among(codes.get(outcome) ?? []);
  return [
    // Nothing to see: what can be pressed, with or without an outcome.
    {
      id: regionsLayer('ground'),
      ...from,
      type: 'fill',
      paint: { 'fill-color': colours.paper, 'fill-opacity': 0 },
    },
    ...OUTCOMES.map((outcome): LayerSpecification => ({
      id: regionsLayer(outcome),
      ...from,
      type: 'fill',
      filter: only(outcome),
      paint: fillOf(outcome, scheme, colours),
    })),
    {
      id: regionsLayer('borders'),
      ...from,
      type: 'line',
      paint: { 'line-color': colours.dots, 'line-width': growing(0.2, 0.75) },
    },
    {
      id: regionsLayer('dashed'),
      ...from,
      type: 'line',
      filter: only('POSSIBLE_WHITE_SPOT'),
      paint: {
        'line-color': colours.outline,
        'line-width': growing(0.75, 2),
        'line-offset': growing(0.4, 1.5),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: regionsLayer('strong'),
      ...from,
      type: 'line',
      filter: only('WHITE_SPOT'),
      paint: {
        'line-color': colours.outline,
        'line-width': growing(1.5, 4),
        'line-offset': growing(0.75, 2),
      },
    },
    outlined('pointed', pointed, 3),
    outlined('chosen', chosen, 5),
  ];

  function outlined(
    name: 'pointed' | 'chosen',
    code: string | null,
    width: number,
  ): LayerSpecification {
    return {
      id: regionsLayer(name),
      ...from,
      type: 'line',
      filter: among(code === null ? [] : [code]),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.lines, 'line-width': width },
    };
  }
}

function fillOf(
  outcome: Outcome,
  scheme: string,
  colours: LookColours,
): { 'fill-color': string } | { 'fill-pattern': string } {
  if (outcome === 'COVERED') return { 'fill-color': colours.covered };
  if (outcome === 'PARTLY' || outcome === 'UNCERTAIN') {
    return { 'fill-pattern': patternName(outcome, scheme) };
  }
  return { 'fill-color': colours.paper };
}

/** Thin where thousands of areas are a few pixels each. */
const growing = (far: number, near: number) =>
  ['interpolate', ['linear'], ['zoom'], 6, far, 9, near] as [
    'interpolate',
    ['linear'],
    ['zoom'],
    number,
    number,
    number,
    number,
  ];

/** `match` finds a code at once; `in` would read through thousands of them for every area. */
function among(codes: readonly string[]): FilterSpecification {
  if (codes.length === 0) return false as unknown as FilterSpecification;
  return ['match', ['get', 'code'], [...codes], true, false] as FilterSpecification;
}

function codesByOutcome(outcomes: ReadonlyMap<string, Outcome>): Map<Outcome, string[]> {
  const codes = new Map<Outcome, string[]>(OUTCOMES.map((outcome) => [outcome, []]));
  for (const [code, outcome] of outcomes) codes.get(outcome)?.push(code);
  return codes;
}
