import { useEffect, useState } from 'react';
import type { BaseMapFile } from '../../../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../../../server/gazetteer/gazetteer-file.js';
import type { RegistryDetails } from '../../../../server/registry/registry-file.js';
import type { SheetTexts } from '../../../i18n/refer/sheet-texts.js';
import { placeOfKey, type ReferredPlace } from '../../../referrals/place-key.js';
import type { SheetLanguage } from '../../../referrals/sheet-address.js';
import {
  allDetailsOnDevice,
  baseMapOnDevice,
  gazetteerOnDevice,
  registryOnDevice,
  useRegistryOnDevice,
  type RegistryOnDevice,
} from '../../../registry/on-device.js';
import { fetchAllSheetTexts, sheetTextsOf } from './sheet-words.js';

/** A chosen place with the rest of its record; null = that is not on this device now. */
export interface PlaceWithDetails {
  place: ReferredPlace;
  details: RegistryDetails | null;
}

export type SheetFiles =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      registry: RegistryOnDevice;
      places: PlaceWithDetails[];
      /** A chosen place is not in the register any more. */
      hasGone: boolean;
      texts: SheetTexts;
    };

/**
 * All that a sheet is made of, taken onto this device whole: which places are on it is told to nobody.
 *
 * @param keys of places; null = not known yet
 * @param attempt another number tries again
 */
export function useSheetFiles(
  keys: readonly string[] | null,
  language: SheetLanguage,
  attempt: number,
): SheetFiles {
  const [files, setFiles] = useState<SheetFiles>({ kind: 'loading' });
  const version = useRegistryOnDevice()?.version;
  const asked = keys?.join(',');
  useEffect(() => {
    if (asked === undefined) return undefined;
    let isWanted = true;
    sheetFiles(asked.split(',').filter(Boolean), language).then(
      (next) => isWanted && setFiles(next),
      () => isWanted && setFiles({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
    // Another version of the register is another sheet: something may have been withdrawn.
  }, [asked, language, attempt, version]);
  return files;
}

async function sheetFiles(keys: readonly string[], language: SheetLanguage): Promise<SheetFiles> {
  const texts = await sheetTextsOf(language);
  fetchAllSheetTexts();
  // The rest of the record first: asking for it may learn that the register is another one.
  const details = await allDetailsOnDevice();
  const registry = await registryOnDevice();
  const places = keys.flatMap((key) => {
    const place = placeOfKey(registry.file, key);
    return place ? [{ place, details: details?.get(place.initiative.slug) ?? null }] : [];
  });
  return { kind: 'ready', registry, places, hasGone: places.length < keys.length, texts };
}

export interface MapFiles {
  baseMap: BaseMapFile;
  gazetteer: GazetteerFile | null;
}

/** The map under the places; null while it is not here, and where there is none. */
export function useMapFiles(isWanted: boolean): MapFiles | null {
  const [files, setFiles] = useState<MapFiles | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    void Promise.all([baseMapOnDevice(), gazetteerOnDevice()]).then(([baseMap, gazetteer]) => {
      if (baseMap) setFiles({ baseMap, gazetteer });
    });
  }, [isWanted]);
  return files;
}
