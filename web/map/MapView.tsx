import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Map, type MapRef } from '@vis.gl/react-maplibre';
import type { StyleSpecification } from 'maplibre-gl';
import type { ReactNode, Ref } from 'react';
import { MAX_ZOOM } from './clusters.js';
import type { Bounds } from './map-place.js';

maplibre.setWorkerUrl(workerUrl);

/** What MapLibre itself says, in the language of the page. */
export interface MapWords {
  region: string;
  scrollHint: string;
  touchHint: string;
}

interface MapViewProps {
  ref: Ref<MapRef>;
  style: StyleSpecification;
  /** What is seen first. */
  bounds: Bounds;
  /** How close one may come. */
  maxZoom?: number;
  words: MapWords;
  onReady: () => void;
  onError: () => void;
  children: ReactNode;
}

/** Nobody needs to leave the country; a little of the neighbours shows where one is. */
export const FARTHEST: Bounds = [1.2, 49.6, 9.4, 54.6];
const MIN_ZOOM = 5;
/** Room around the places, and on the right for the buttons that stand there in every language. */
export const PADDING_PX = { top: 48, bottom: 40, left: 40, right: 84 };

/**
 * The only place that makes a map. It scrolls along with the page: the wheel alone and one finger move
 * the page, Ctrl and two fingers the map. No turning, no tilting, no animation. Itself it asks no server
 * for anything; only maps for professionals put tiles on it.
 */
export function MapView(props: MapViewProps) {
  const { ref, style, bounds, maxZoom = MAX_ZOOM, words, onReady, onError, children } = props;
  return (
    <Map
      ref={ref}
      mapLib={maplibre}
      mapStyle={style}
      initialViewState={{ bounds, fitBoundsOptions: { padding: PADDING_PX } }}
      maxBounds={FARTHEST}
      minZoom={MIN_ZOOM}
      maxZoom={maxZoom}
      cooperativeGestures
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      renderWorldCopies={false}
      attributionControl={false}
      fadeDuration={0}
      locale={{
        'Map.Title': words.region,
        'CooperativeGesturesHandler.WindowsHelpText': words.scrollHint,
        'CooperativeGesturesHandler.MacHelpText': words.scrollHint,
        'CooperativeGesturesHandler.MobileHelpText': words.touchHint,
      }}
      onLoad={(event) => {
        event.target.touchZoomRotate.disableRotation();
        event.target.keyboard.disableRotation();
        onReady();
      }}
      onError={onError}
    >
      {children}
    </Map>
  );
}
