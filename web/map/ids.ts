/** Names of sources and layers: made here, so that two parts of the map never disagree. */
export const sourceId = (name: 'land' | 'neighbours' | 'water' | 'provinces' | 'municipalities') =>
  `base-${name}`;

export const LABELS_SOURCE = 'place-names';
export const labelsLayer = (tier: number) => `place-names-${tier}`;

export const AREA_SOURCE = 'area';
export const ORIGIN_SOURCE = 'origin';

export const REGIONS_SOURCE = 'regions';
export const regionsLayer = (name: string) => `regions-${name}`;
export const DOTS_SOURCE = 'dots';
