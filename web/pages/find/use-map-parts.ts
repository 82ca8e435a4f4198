import { useEffect, useState, type ComponentType } from 'react';
import type { BaseMapFile } from '../../../server/base-map/base-map-file.js';
import { canDrawMap } from '../../map/can-draw.js';
import type { PlacesMapProps } from '../../map/PlacesMap.js';
import { baseMapOnDevice } from '../../registry/on-device.js';

export type MapParts =
  | { state: 'loading' }
  | { state: 'no-webgl' }
  | { state: 'failed' }
  | { state: 'ready'; PlacesMap: ComponentType<PlacesMapProps>; baseMap: BaseMapFile };

/**
 * What a map is drawn with: fetched when it is shown for the first time and the list stands, never
 * before. Without it the list says all there is to say.
 */
export function useMapParts(): [MapParts, onFailure: () => void] {
  const [parts, setParts] = useState<MapParts>({ state: 'loading' });
  useEffect(() => {
    if (!canDrawMap()) return setParts({ state: 'no-webgl' });
    let isWanted = true;
    Promise.all([import('../../map/PlacesMap.js'), baseMapOnDevice()]).then(
      ([{ default: PlacesMap }, baseMap]) => {
        if (!isWanted) return;
        setParts(baseMap ? { state: 'ready', PlacesMap, baseMap } : { state: 'failed' });
      },
      () => isWanted && setParts({ state: 'failed' }),
    );
    return () => void (isWanted = false);
  }, []);
  return [parts, () => setParts({ state: 'failed' })];
}
