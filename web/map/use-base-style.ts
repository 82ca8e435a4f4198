import { useMemo } from 'react';
import type { StyleSpecification } from 'maplibre-gl';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { baseStyle, coloursOfPage } from './base-style.js';
import { useDark } from './use-dark.js';

/** The map under the places, in the colours that the page has now. */
export function useBaseStyle(
  baseMap: BaseMapFile,
  gazetteer: GazetteerFile | null,
): StyleSpecification {
  const isDark = useDark();
  return useMemo(
    () => baseStyle(baseMap, gazetteer, coloursOfPage()),
    // The tokens change with the scheme.
    [baseMap, gazetteer, isDark],
  );
}
