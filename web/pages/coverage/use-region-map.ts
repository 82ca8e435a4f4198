import { useEffect, useState, type ComponentType } from 'react';
import type { BaseMapFile } from '../../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../../server/gazetteer/gazetteer-file.js';
import { canDrawMap } from '../../map/can-draw.js';
import type { RegionsMapProps } from '../../map/RegionsMap.js';
import { baseMapOnDevice, gazetteerOnDevice } from '../../registry/on-device.js';

export type RegionMapParts =
  | { state: 'loading' }
  | { state: 'no-webgl' }
  | { state: 'failed' }
  | {
      state: 'ready';
      RegionsMap: ComponentType<RegionsMapProps>;
      baseMap: BaseMapFile;
      /** For the names of towns; null = the map has none. */
      gazetteer: GazetteerFile | null;
    };

/** What a map of areas is drawn with: fetched when it is shown, after everything it shows was said. */
export function useRegionMap(): [RegionMapParts, onFailure: () => void] {
  const [parts, setParts] = useState<RegionMapParts>({ state: 'loading' });
  useEffect(() => {
    if (!canDrawMap()) return setParts({ state: 'no-webgl' });
    let isWanted = true;
    Promise.all([import('../../map/RegionsMap.js'), baseMapOnDevice(), gazetteerOnDevice()]).then(
      ([{ default: RegionsMap }, baseMap, gazetteer]) => {
        if (!isWanted) return;
        setParts(
          baseMap ? { state: 'ready', RegionsMap, baseMap, gazetteer } : { state: 'failed' },
        );
      },
      () => isWanted && setParts({ state: 'failed' }),
    );
    return () => void (isWanted = false);
  }, []);
  return [parts, () => setParts({ state: 'failed' })];
}
