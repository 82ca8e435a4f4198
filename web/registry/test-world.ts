import type {
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../server/registry/registry-file.js';

/** Small registries for the specs; everything in them is made up. */
export function initiative(
  name: string,
  rest: Partial<RegistryInitiative> = {},
): RegistryInitiative {
  const slug = name.toLowerCase().replace(/\W+/g, '-');
  return {
    id: slug,
    slug,
    name,
    types: ['inloop'],
    targetGroups: [],
    lifecycle: { status: 'OPEN' },
    networkStatus: 'UNKNOWN',
    locations: [],
    ...rest,
  };
}

/** A location `kilometres` east of (100000, 400000) in EPSG:28992. */
export function location(
  kilometres: number | null,
  rest: Partial<RegistryLocation> = {},
): RegistryLocation {
  return {
    id: `location-${kilometres}`,
    premises: 'UNKNOWN',
    precision: kilometres === null ? 'NONE' : 'ADDRESS',
    group: 'WALK_IN',
    offerings: [],
    ...(kilometres === null ? {} : { x: 100_000 + kilometres * 1000, y: 400_000 }),
    ...rest,
  };
}

export function registry(...initiatives: RegistryInitiative[]): RegistryFile {
  return {
    format: 1,
    publishedAt: '2026-11-01T10:00:00Z',
    hoursFreshnessMonths: 12,
    initiatives,
  };
}

export const ORIGIN = {
  x: 100_000,
  y: 400_000,
  lat: 51.58,
  lon: 4.6,
  errorMetres: 0,
  municipality: 'GM0001',
};
