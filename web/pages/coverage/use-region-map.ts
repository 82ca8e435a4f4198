import { useEffect, useMemo, type ComponentType } from 'react';
import type { BaseMapFile } from '../../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../../server/gazetteer/gazetteer-file.js';
import { coverage } from '../../i18n/coverage/coverage.js';
import { useText } from '../../i18n/text.js';
import type { RegionsMapProps } from '../../map/RegionsMap.js';
import { useMapParts } from '../../map/use-map-parts.js';
import { gazetteerOnDevice, useGazetteerOnDevice } from '../../registry/on-device.js';

export type RegionMapParts =
  | { state: 'loading' | 'no-webgl' | 'failed' }
  | {
      state: 'ready';
      RegionsMap: ComponentType<RegionsMapProps>;
      baseMap: BaseMapFile;
      /** For the names of towns; null = the map has none yet. */
      gazetteer: GazetteerFile | null;
      words: RegionsMapProps['words'];
    };

const loadMap = () => import('../../map/RegionsMap.js');

/** What a map of areas is drawn with: fetched when it is shown, after everything it shows was said. */
export function useRegionMap(): [RegionMapParts, onFailure: () => void] {
  const text = useText();
  const [parts, onFailure] = useMapParts(loadMap);
  const gazetteer = useGazetteerOnDevice();
  useEffect(() => void gazetteerOnDevice(), []);
  const words = useMemo(
    () => ({
      region: coverage.map.region,
      scrollHint: text('map.scrollHint'),
      touchHint: text('map.touchHint'),
      zoomIn: text('map.zoomIn'),
      zoomOut: text('map.zoomOut'),
      whole: text('map.wholeCountry'),
    }),
    [text],
  );
  if (parts.state !== 'ready') return [parts, onFailure];
  const { state, Map: RegionsMap, baseMap } = parts;
  return [{ state, RegionsMap, baseMap, gazetteer, words }, onFailure];
}
