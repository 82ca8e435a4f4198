import type { RegionKind } from '../regions/region-kind.js';

/** Which regions there are tiles of, by the name in the address. */
export const TILE_LAYERS = {
  municipalities: 'MUNICIPALITY',
  postcodes: 'POSTCODE_AREA',
} as const satisfies Record<string, RegionKind>;

export type TileLayer = keyof typeof TILE_LAYERS;

export function isTileLayer(name: string): name is TileLayer {
  return Object.hasOwn(TILE_LAYERS, name);
}

/** From the whole country on a phone; closer than this the tiles of zoom 12 are drawn larger. */
export const MIN_ZOOM = 5;
export const MAX_ZOOM = 12;
