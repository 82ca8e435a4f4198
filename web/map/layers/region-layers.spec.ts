import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { REGIONS_SOURCE, regionsLayer } from '../ids.js';
import { OUTCOMES, type Outcome } from '../outcome-looks.js';
import { outcomeOfPattern, patternName, regionLayers } from './region-layers.js';

const colours = {
  paper: '#ffffff',
  covered: '#90c090',
  lines: '#104020',
  grey: '#d0d0d0',
  dots: '#404040',
  outline: '#000000',
};
const layersOf = (outcomes: Record<string, Outcome>, chosen: string | null = null) =>
  regionLayers({
    layer: 'municipalities',
    outcomes: new Map(Object.entries(outcomes)),
    chosen,
    pointed: null,
    scheme: 'light',
    colours,
  });

/** Ids of the layers in which an area is drawn, as MapLibre decides it. */
function drawnIn(layers: readonly LayerSpecification[], code: string): string[] {
  return layers.flatMap((layer) => {
    const { filter } = featureFilter('filter' in layer ? (layer.filter as never) : undefined);
    return filter({ zoom: 8 } as never, { type: 3, properties: { code } } as never)
      ? [layer.id]
      : [];
  });
}

const ALWAYS = [regionsLayer('ground'), regionsLayer('borders')];

describe('regionLayers', () => {
  const outcomes: Record<string, Outcome> = {
    GM0001: 'COVERED',
    GM0002: 'PARTLY',
    GM0003: 'UNCERTAIN',
    GM0004: 'POSSIBLE_WHITE_SPOT',
    GM0005: 'WHITE_SPOT',
  };

  it('gives each area the ground of its outcome and no other', () => {
    for (const [code, outcome] of Object.entries(outcomes)) {
      const fills = drawnIn(layersOf(outcomes), code).filter((id) =>
        OUTCOMES.some((candidate) => id === regionsLayer(candidate)),
      );
      expect(fills).toEqual([regionsLayer(outcome)]);
    }
  });

  it('dashes the outline of possible white spots and makes that of white spots strong', () => {
    expect(drawnIn(layersOf(outcomes), 'GM0004')).toContain(regionsLayer('dashed'));
    expect(drawnIn(layersOf(outcomes), 'GM0005')).toContain(regionsLayer('strong'));
    expect(drawnIn(layersOf(outcomes), 'GM0001')).not.toContain(regionsLayer('dashed'));
  });

  it('leaves an area without an outcome as it is, but it can be pressed', () => {
    expect(drawnIn(layersOf(outcomes), 'GM9999')).toEqual(ALWAYS);
    expect(drawnIn(layersOf({}), 'GM0001')).toEqual(ALWAYS);
  });

  it('outlines what was chosen above everything else', () => {
    const layers = layersOf(outcomes, 'GM0002');
    expect(drawnIn(layers, 'GM0002').at(-1)).toBe(regionsLayer('chosen'));
    expect(drawnIn(layers, 'GM0001')).not.toContain(regionsLayer('chosen'));
  });

  it.each([[{}], [outcomes]])('is a style that MapLibre takes', (given) => {
    const style: StyleSpecification = {
      version: 8,
      sources: { [REGIONS_SOURCE]: { type: 'vector', tiles: ['https://kaart.test/{z}/{x}/{y}'] } },
      layers: layersOf(given as Record<string, Outcome>, 'GM0001'),
    };
    expect(validateStyleMin(style as never)).toEqual([]);
  });
});

describe('the name of a pattern', () => {
  it('says which outcome it is of, and differs per scheme', () => {
    for (const outcome of OUTCOMES) {
      expect(outcomeOfPattern(patternName(outcome, 'dark'))).toBe(outcome);
      expect(patternName(outcome, 'dark')).not.toBe(patternName(outcome, 'light'));
    }
    expect(outcomeOfPattern('marker')).toBeNull();
  });
});
