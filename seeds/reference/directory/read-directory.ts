import { readdir } from 'node:fs/promises';
import type { ReferenceData, ReferenceRegion, ReferenceSource } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { readCsv, yearColumn } from './csv-file.js';
import {
  outlinesByCode,
  readGeoJson,
  readTopology,
  topologyFeatures,
  type Outlines,
} from './outlines.js';
import { AGE_BANDS, demandOfPostcodes, readSquares, SQUARES_FILE } from './read-demand.js';
import { readFigures } from './read-figures.js';
import { readLayers } from './read-layers.js';
import { checkPostcodes, locatePostcodes, readPlaces } from './read-places.js';
import { readRegions } from './read-regions.js';

const POSTCODES_FILE = 'pc4.csv';

/**
 * Reads a directory of reference files:
 * - `gemeente_regio_<year>.csv`: gm_code, gm_naam, pv_, gg_ and zk_ code and naam, inwoners_<year>
 * - `nl_gebieden.topojson`, or `gemeenten_<year>.geojson`, `provincies.geojson`, `ggdregios.geojson`,
 *   `zorgkantoorregios.geojson` and optionally `land.geojson`: outlines, WGS84
 * - `pc4.csv`: pc4, plaats, gm_code, lat, lon, inwoners_<year>, five age bands (`inw_0_14` …);
 *   empty or negative = suppressed
 * - `pc4_vlakken.topojson` or `pc4_vlakken.geojson`: outlines by pc4
 * - `woonplaatsen.csv`: woonplaats, gm_code, lat, lon
 * - optionally `vierkanten_500m.csv`: vierkant, gm_code, lat, lon, inwoners_<year>, five age bands:
 *   inhabitants by square of 500 metres, which then count instead of those by postcode
 * - optionally `iza_regio.csv`: gm_code, iza_code, iza_naam
 * - optionally `binnenwater.geojson` (inland water of OpenStreetMap) and `buurlanden.geojson`
 *   (neighbouring countries of Natural Earth): outlines, WGS84
 * - optionally `gemeente_kerncijfers_cbs_<year>.csv` and
 *   `gezondheidsmonitor_jongvolwassenen_<year>_<table>_selectie.csv`: figures by code of the region
 *
 * @param kind `official` when the directory was made by `npm run reference:update`
 * @throws ReferenceDataError with a code, the file and where possible the line
 */
export async function readDirectory(
  directory: string,
  kind: 'directory' | 'official' = 'directory',
): Promise<ReferenceData> {
  const files = await readdir(directory).catch((cause: unknown) => {
    throw new ReferenceDataError(
      'REFERENCE_DIRECTORY_MISSING',
      directory,
      'this directory with reference data cannot be read',
      { cause },
    );
  });
  const { regions, year, municipalityCodes } = await readRegions(directory, files);
  const csv = await readCsv(directory, POSTCODES_FILE, [
    'pc4',
    'plaats',
    'gm_code',
    'lat',
    'lon',
    ...Object.values(AGE_BANDS),
  ]);
  const [inhabitantsColumn, demandYear] = yearColumn(csv, POSTCODES_FILE, 'inwoners');
  const areas = await readPostcodeAreas(directory, files);
  const { postcodes, notes } = checkPostcodes(
    csv.rows,
    areas,
    municipalityCodes,
    inhabitantsColumn,
  );
  const places = await readPlaces(directory, municipalityCodes, postcodes);
  const located = locatePostcodes(postcodes, places);
  const { layers, sources: layerSources } = await readLayers(directory, files);
  const figures = await readFigures(directory, files, new Set(regions.map(({ code }) => code)));
  const squares = files.includes(SQUARES_FILE)
    ? await readSquares(directory, municipalityCodes)
    : null;
  return {
    kind,
    approximate: false,
    sources: [
      ...sources(kind, year, demandYear),
      ...(squares ? [sourceOfSquares(squares.year)] : []),
      ...figures.sources,
      ...layerSources,
    ],
    regions: [
      ...regions,
      ...postcodes.map(({ code, area, municipalityCode }, index): ReferenceRegion => ({
        kind: 'POSTCODE_AREA',
        code: `PC${code}`,
        name: `${code} ${located[index]!.place}`.trim(),
        year: demandYear,
        parents: [municipalityCode],
        geometry: area,
        approximate: false,
        officialPopulation: null,
      })),
    ],
    layers,
    places,
    postcodes: located,
    postcodesComplete: true,
    demand: squares ?? demandOfPostcodes(postcodes, inhabitantsColumn, demandYear),
    figures: figures.figures,
    notes: [...notes, ...figures.notes],
  };
}

async function readPostcodeAreas(directory: string, files: readonly string[]): Promise<Outlines> {
  const geoJson = 'pc4_vlakken.geojson';
  if (files.includes(geoJson)) {
    return outlinesByCode(await readGeoJson(directory, geoJson), 'pc4', geoJson);
  }
  const file = 'pc4_vlakken.topojson';
  const topology = await readTopology(directory, file);
  return outlinesByCode(topologyFeatures(topology, 'pc4', file), 'pc4', file);
}

function sources(
  kind: 'directory' | 'official',
  year: number,
  demandYear: number,
): ReferenceSource[] {
  return [
    {
      name: 'Gebiedsindelingen en inwoners per gemeente',
      holder: 'CBS en Kadaster, via PDOK',
      licence: 'CC BY 4.0',
      year: String(year),
      usedFor: 'Gemeenten, provincies, GGD- en zorgkantoorregio’s, met hun grenzen',
    },
    {
      name: 'Kerncijfers per postcode (PC4)',
      holder: 'CBS, via PDOK',
      licence: 'CC BY 4.0',
      year: String(demandYear),
      usedFor: 'Postcodegebieden en het aantal inwoners per leeftijd',
    },
    {
      name: 'Woonplaatsen en postcodes',
      holder: kind === 'official' ? 'Kadaster (BAG), via PDOK' : 'Kadaster (BAG) en GeoNames',
      licence: 'CC BY 4.0',
      year: String(year),
      usedFor: 'Van plaats of postcode naar een punt',
    },
  ];
}

function sourceOfSquares(year: number): ReferenceSource {
  return {
    name: 'Vierkantstatistieken 500 meter',
    holder: 'CBS, via PDOK',
    licence: 'CC BY 4.0',
    year: String(year),
    usedFor: 'Het aantal inwoners per leeftijd, voor de dekking',
  };
}
