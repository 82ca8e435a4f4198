import { useEffect, useRef, type RefObject } from 'react';
import type { MapRef } from '@vis.gl/react-maplibre';
import type { Bounds } from './map-place.js';
import { PADDING_PX } from './MapView.js';

/** Shows other bounds at once. The same ones again leave whoever looks around where they are. */
export function useFollowedBounds(map: RefObject<MapRef | null>, bounds: Bounds): void {
  const seen = useRef(bounds);
  useEffect(() => {
    if (seen.current.every((edge, index) => edge === bounds[index])) return;
    seen.current = bounds;
    map.current?.fitBounds(bounds, { padding: PADDING_PX, duration: 0 });
  }, [map, bounds]);
}
