import { useEffect, useState, type ComponentType } from 'react';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import { baseMapOnDevice } from '../registry/on-device.js';
import { canDrawMap } from './can-draw.js';

/** Where a map stands that is on its way. */
export type MapParts<Props> =
  | { state: 'loading' }
  | { state: 'no-webgl' }
  | { state: 'failed' }
  | { state: 'ready'; Map: ComponentType<Props>; baseMap: BaseMapFile };

/**
 * What a map is drawn with: fetched when it is shown for the first time, never before. Without it the
 * page says all there is to say.
 * @param load imports the map; always the same function
 */
export function useMapParts<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): [MapParts<Props>, onFailure: () => void] {
  const [parts, setParts] = useState<MapParts<Props>>({ state: 'loading' });
  useEffect(() => {
    if (!canDrawMap()) return setParts({ state: 'no-webgl' });
    let isWanted = true;
    Promise.all([load(), baseMapOnDevice()]).then(
      ([{ default: Map }, baseMap]) => {
        if (!isWanted) return;
        setParts(baseMap ? { state: 'ready', Map, baseMap } : { state: 'failed' });
      },
      () => isWanted && setParts({ state: 'failed' }),
    );
    return () => void (isWanted = false);
  }, [load]);
  return [parts, () => setParts({ state: 'failed' })];
}
