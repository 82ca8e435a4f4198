import { useEffect, useMemo, useRef, useState } from 'react';
import { Layer, Source, useMap, type MapRef } from '@vis.gl/react-maplibre';
import type { MapLayerMouseEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { coloursOfPage } from './base-style.js';
import { ZoomButtons, type ZoomWords } from './controls/ZoomButtons.js';
import { DOTS_SOURCE, labelsLayer, REGIONS_SOURCE, regionsLayer } from './ids.js';
import {
  outcomeOfPattern,
  regionLayers,
  TILE_ZOOMS,
  type RegionLayer,
} from './layers/region-layers.js';
import type { Bounds } from './map-place.js';
import { MapView, type MapWords } from './MapView.js';
import { lookColoursOfPage, type Outcome } from './outcome-looks.js';
import { PATTERN_RATIO, patternOf } from './patterns.js';
import { useBaseStyle } from './use-base-style.js';
import { useDark } from './use-dark.js';
import { useFollowedBounds } from './use-followed-bounds.js';

export interface RegionsMapProps {
  baseMap: BaseMapFile;
  gazetteer: GazetteerFile | null;
  /** Which areas are drawn. */
  layer: RegionLayer;
  /** By code of the area, `GM0344` or `PC3512`. */
  outcomes: ReadonlyMap<string, Outcome>;
  chosen: string | null;
  /** Small dots: where the places are. */
  places?: readonly { id: string; lon: number; lat: number }[];
  bounds: Bounds;
  words: MapWords & ZoomWords;
  onChoose: (code: string) => void;
  /** The map cannot be drawn at all. */
  onFailure: () => void;
  /** What `mapToPng` makes a picture of, as soon as it is there. */
  onMap?: (map: MapLibreMap) => void;
}

/**
 * Areas with the look of their outcome. Pressing one chooses it; everything here also stands in the table
 * beside it, which is the way for a keyboard. The page loads `outcome-looks.css`.
 */
export default function RegionsMap(props: RegionsMapProps) {
  const { baseMap, gazetteer, bounds, words, onFailure, onMap } = props;
  const map = useRef<MapRef>(null);
  const [isReady, setReady] = useState(false);
  const isDark = useDark();
  const style = useBaseStyle(baseMap, gazetteer);
  useFollowedBounds(map, bounds);
  return (
    <MapView
      ref={map}
      style={style}
      bounds={bounds}
      words={words}
      onReady={() => {
        setReady(true);
        const made = map.current?.getMap();
        if (made) onMap?.(made);
      }}
      onError={() => isReady || onFailure()}
    >
      {isReady ? (
        <>
          <Regions {...props} scheme={isDark ? 'dark' : 'light'} />
          <Dots places={props.places ?? []} />
          <ZoomButtons words={words} />
        </>
      ) : null}
    </MapView>
  );
}

function Regions({
  layer,
  outcomes,
  chosen,
  onChoose,
  scheme,
}: RegionsMapProps & { scheme: string }) {
  const map = useMap().current?.getMap();
  const [pointed, setPointed] = useState<string | null>(null);
  usePatterns(map);
  useEffect(() => {
    if (!map) return;
    const ground = regionsLayer('ground');
    const codeOf = (event: MapLayerMouseEvent): string | null =>
      (event.features?.[0]?.properties['code'] as string | undefined) ?? null;
    const point = (event: MapLayerMouseEvent): void => {
      map.getCanvas().style.cursor = 'pointer';
      setPointed(codeOf(event));
    };
    const leave = (): void => {
      map.getCanvas().style.cursor = '';
      setPointed(null);
    };
    const press = (event: MapLayerMouseEvent): void => {
      const code = codeOf(event);
      if (code !== null) onChoose(code);
    };
    map.on('mousemove', ground, point);
    map.on('mouseleave', ground, leave);
    map.on('click', ground, press);
    return () => {
      map.off('mousemove', ground, point);
      map.off('mouseleave', ground, leave);
      map.off('click', ground, press);
    };
  }, [map, onChoose]);
  const layers = useMemo(
    () => regionLayers({ layer, outcomes, chosen, pointed, scheme, colours: lookColoursOfPage() }),
    [layer, outcomes, chosen, pointed, scheme],
  );
  return (
    <Source
      // Other tiles are another source.
      key={layer}
      id={REGIONS_SOURCE}
      type="vector"
      tiles={[`${window.location.origin}/tiles/${layer}/{z}/{x}/{y}.pbf`]}
      {...TILE_ZOOMS}
    >
      {layers.map((specification) => (
        // Under the names of places.
        <Layer key={specification.id} {...specification} beforeId={labelsLayer(0)} />
      ))}
    </Source>
  );
}

/** Draws a pattern when the map first needs it: after every change of style it may be gone. */
function usePatterns(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return;
    const add = (id: string): void => {
      const outcome = outcomeOfPattern(id);
      if (!outcome || map.hasImage(id)) return;
      map.addImage(id, patternOf(outcome, lookColoursOfPage()), { pixelRatio: PATTERN_RATIO });
    };
    map.setMissingStyleImageResolver(add);
    return () => void map.setMissingStyleImageResolver(null);
  }, [map]);
}

function Dots({ places }: { places: readonly { lon: number; lat: number }[] }) {
  const data = useMemo(
    () => ({
      type: 'MultiPoint' as const,
      coordinates: places.map(({ lon, lat }) => [lon, lat]),
    }),
    [places],
  );
  const { halo, label } = coloursOfPage();
  return (
    <Source id={DOTS_SOURCE} type="geojson" data={data}>
      <Layer
        id={DOTS_SOURCE}
        type="circle"
        paint={{
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 2.5, 10, 5],
          'circle-color': label,
          'circle-stroke-color': halo,
          'circle-stroke-width': 1.5,
        }}
      />
    </Source>
  );
}
