import { readdir } from 'node:fs/promises';
import type {
  ReferenceData,
  ReferenceDemand,
  ReferenceRegion,
  ReferenceSource,
} from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { readCsv, yearColumn } from './csv-file.js';
import {
  outlinesByCode,
  readGeoJson,
  readTopology,
  topologyFeatures,
  type Outlines,
} from './outlines.js';
import { readFigures } from './read-figures.js';
import { readLayers } from './read-layers.js';
import { checkPostcodes, locatePostcodes, readPlaces, type PostcodeRow } from './read-places.js';
import { readRegions } from './read-regions.js';

const POSTCODES_FILE = 'pc4.csv';
const AGE_BANDS = {
  '0-14': 'inw_0_14',
  '15-24': 'inw_15_24',
  '25-44': 'inw_25_44',
  '45-64': 'inw_45_64',
  '65+': 'inw_65_plus',
} as const;

/**
 * Reads a directory of reference files:
 * - `gemeente_regio_<year>.csv`: gm_code, gm_naam, pv_, gg_ and zk_ code and naam, inwoners_<year>
 * - `nl_gebieden.topojson`, or `gemeenten_<year>.geojson`, `provincies.geojson`, `ggdregios.geojson`,
 *   `zorgkantoorregios.geojson` and optionally `land.geojson`: outlines, WGS84
 * - `pc4.csv`: pc4, plaats, gm_code, lat, lon, inwoners_<year>, five age bands (`inw_0_14` …);
 *   empty or negative = suppressed
 * - `pc4_vlakken.topojson` or `pc4_vlakken.geojson`: outlines by pc4
 * - `woonplaatsen.csv`: woonplaats, gm_code, lat, lon
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
  return {
    kind,
    approximate: false,
    sources: [...sources(kind, year, demandYear), ...figures.sources, ...layerSources],
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
    demand: readDemand(postcodes, inhabitantsColumn, demandYear),
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

/** Suppressed stays unknown: without a total the age bands say nothing either. */
function readDemand(
  postcodes: readonly PostcodeRow[],
  inhabitantsColumn: string,
  year: number,
): ReferenceDemand {
  return {
    source: 'CBS, Kerncijfers per postcode (PC4)',
    year,
    points: postcodes.map(({ code, municipalityCode, latitude, longitude, row }) => {
      const inhabitants = row.count(inhabitantsColumn);
      const ageBands =
        inhabitants === null
          ? null
          : {
              '0-14': row.count(AGE_BANDS['0-14']),
              '15-24': row.count(AGE_BANDS['15-24']),
              '25-44': row.count(AGE_BANDS['25-44']),
              '45-64': row.count(AGE_BANDS['45-64']),
              '65+': row.count(AGE_BANDS['65+']),
            };
      return { code, municipalityCode, latitude, longitude, inhabitants, ageBands };
    }),
  };
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
