import type { MultiPolygon } from 'geojson';
import { asMultiPolygon, outlineFault } from '../geometry.js';
import { ReferenceDataError } from '../reference-error.js';
import {
  outlinesByCode,
  readGeoJson,
  readTopology,
  topologyFeatures,
  type Outlines,
} from './outlines.js';

/** Outlines of every kind of region; the country may have none. */
export interface RegionOutlines {
  municipalities: Outlines;
  /** Provinces, GGD and zorgkantoor regions together: their codes never coincide. */
  divisions: Outlines;
  land: MultiPolygon | null;
}

const TOPOLOGY = 'nl_gebieden.topojson';
/** Name of the TopoJSON object and of the GeoJSON file, and the property with the code. */
const DIVISION_LAYERS = [
  ['provincies', 'pv_code'],
  ['ggdregios', 'gg_code'],
  ['zorgkantoorregios', 'zk_code'],
] as const;

/**
 * Outlines from `nl_gebieden.topojson`: simplified, neighbours share their borders. Without that
 * file from one GeoJSON file per kind (`gemeenten_<year>.geojson`, `provincies.geojson`, …).
 * @param files what is in the directory
 * @throws ReferenceDataError
 */
export async function readRegionOutlines(
  directory: string,
  files: readonly string[],
): Promise<RegionOutlines> {
  const divisions: Outlines = new Map();
  if (files.includes(TOPOLOGY)) {
    const topology = await readTopology(directory, TOPOLOGY);
    const layer = (object: string) => topologyFeatures(topology, object, TOPOLOGY);
    for (const [object, property] of DIVISION_LAYERS) {
      const outlines = outlinesByCode(layer(object), property, `${TOPOLOGY} ${object}`);
      for (const [code, outline] of outlines) divisions.set(code, outline);
    }
    const municipalities = outlinesByCode(layer('gemeenten'), 'gm_code', `${TOPOLOGY} gemeenten`);
    return { municipalities, divisions, land: usableLand(layer('land')[0]?.geometry, TOPOLOGY) };
  }
  for (const [name, property] of DIVISION_LAYERS) {
    const file = `${name}.geojson`;
    const outlines = outlinesByCode(await readGeoJson(directory, file), property, file);
    for (const [code, outline] of outlines) divisions.set(code, outline);
  }
  const file = newestFile(files, /^gemeenten_\d{4}\.geojson$/, 'gemeenten_<year>.geojson');
  const municipalities = outlinesByCode(await readGeoJson(directory, file), 'gm_code', file);
  const land = files.includes('land.geojson')
    ? usableLand((await readGeoJson(directory, 'land.geojson'))[0]?.geometry, 'land.geojson')
    : null;
  return { municipalities, divisions, land };
}

function usableLand(
  geometry: Parameters<typeof asMultiPolygon>[0],
  file: string,
): MultiPolygon | null {
  const land = asMultiPolygon(geometry);
  const fault = land && outlineFault(land);
  if (fault) {
    throw new ReferenceDataError('REFERENCE_GEOMETRY_INVALID', file, `the land: ${fault}`);
  }
  return land;
}

/** The matching name with the highest year. @throws ReferenceDataError REFERENCE_FILE_MISSING */
export function newestFile(files: readonly string[], pattern: RegExp, expected: string): string {
  const matching = files.filter((name) => pattern.test(name)).sort();
  const file = matching.at(-1);
  if (!file) {
    throw new ReferenceDataError('REFERENCE_FILE_MISSING', expected, 'this file is missing');
  }
  return file;
}
