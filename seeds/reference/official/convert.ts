import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import {
  asMultiPolygon,
  centrePoint,
  interiorPoint,
  outlineFault,
  type Point,
} from '../geometry.js';
import { ReferenceDataError } from '../reference-error.js';
import { AreaLookup, type Area } from './area-lookup.js';
import type { OfficialRecord } from './fetch-page.js';
import { populationOf, type OfficialRecords } from './official-records.js';
import { AGE_BAND_FIELDS } from './services.js';

/** File names with their content. */
export type DirectoryFiles = Map<string, string>;

interface Named {
  code: string;
  name: string;
}

interface Place {
  name: string;
  municipalityCode: string;
}

interface Postcode extends Place {
  code: string;
  point: Point;
  /** Suppressed figures are null. */
  inhabitants: number | null;
  ages: (number | null)[];
  outline: MultiPolygon;
}

/**
 * What the services sent, as the files that `readDirectory` reads. Nothing says in which regions a
 * municipality lies, nor in which place a postcode: areas that hold a point inside it decide.
 * @throws ReferenceDataError REFERENCE_IMPLAUSIBLE or REFERENCE_GEOMETRY_INVALID
 */
export function toDirectoryFiles(records: OfficialRecords): DirectoryFiles {
  const municipalities = areasOf(records.divisions.gemeenten, /^GM\d{4}$/, 'gemeenten');
  const provinces = areasOf(records.divisions.provincies, /^PV\d{2}$/, 'provincies');
  const ggdRegions = areasOf(records.divisions.ggdregios, /^GG\d{4}$/, 'ggdregios');
  const zorgkantoor = areasOf(
    records.divisions.zorgkantoorregios,
    /^ZK\d{2}$/,
    'zorgkantoorregios',
  );
  const places = placesOf(records.places, municipalities);
  const postcodes = postcodesOf(records.postcodes, municipalities, places);
  const { divisionYear, populationYear, postcodeYear } = records;
  return new Map([
    [
      `gemeente_regio_${divisionYear}.csv`,
      municipalityTable(
        municipalities,
        [provinces, ggdRegions, zorgkantoor],
        records,
        populationYear,
      ),
    ],
    [`gemeenten_${divisionYear}.geojson`, outlineFile(municipalities, 'gm_code')],
    ['provincies.geojson', outlineFile(provinces, 'pv_code')],
    ['ggdregios.geojson', outlineFile(ggdRegions, 'gg_code')],
    ['zorgkantoorregios.geojson', outlineFile(zorgkantoor, 'zk_code')],
    ['pc4.csv', postcodeTable(postcodes, postcodeYear)],
    [
      'pc4_vlakken.geojson',
      outlineFile(
        postcodes.map(({ code, outline }) => ({ value: { code, name: code }, outline })),
        'pc4',
      ),
    ],
    ['woonplaatsen.csv', placeTable(places, postcodes)],
  ]);
}

function outlineOf(record: OfficialRecord, what: string): MultiPolygon {
  const outline = asMultiPolygon(record.geometry);
  const fault = outline ? outlineFault(outline) : 'it is not a polygon';
  if (!outline || fault) {
    throw new ReferenceDataError('REFERENCE_GEOMETRY_INVALID', what, `its area: ${fault}`);
  }
  return outline;
}

function areasOf(records: readonly OfficialRecord[], pattern: RegExp, what: string): Area<Named>[] {
  if (records.length === 0) {
    throw new ReferenceDataError('REFERENCE_IMPLAUSIBLE', what, 'the service sent none of them');
  }
  return records.map((record) => {
    const code = String(record.properties.statcode).trim();
    if (!pattern.test(code)) {
      throw new ReferenceDataError(
        'REFERENCE_IMPLAUSIBLE',
        what,
        `"${code}" is no code of this kind`,
      );
    }
    const name = String(record.properties.statnaam).trim();
    return { value: { code, name }, outline: outlineOf(record, `${what} ${code}`) };
  });
}

/**
 * Places with the municipality that keeps them. The BAG is of today: where that municipality is not
 * in this division, it is the one in whose area the place lies. Withdrawn places do not count.
 */
function placesOf(
  records: readonly OfficialRecord[],
  municipalities: readonly Area<Named>[],
): Area<Place>[] {
  const known = new Set(municipalities.map(({ value }) => value.code));
  const inMunicipality = new AreaLookup(municipalities);
  const found = new Map<string, Area<Place>>();
  for (const record of records) {
    if (/ingetrokken/i.test(String(record.properties.status ?? ''))) continue;
    const name = String(record.properties.woonplaats).trim();
    const outline = outlineOf(record, `woonplaats ${name}`);
    const keeper = `GM${String(record.properties.bronhouder_identificatie).trim().padStart(4, '0')}`;
    const municipalityCode = known.has(keeper)
      ? keeper
      : inMunicipality.nearest(interiorPoint(outline))!.code;
    const key = `${municipalityCode} ${name}`;
    if (!found.has(key)) found.set(key, { value: { name, municipalityCode }, outline });
  }
  return [...found.values()];
}

function postcodesOf(
  records: readonly OfficialRecord[],
  municipalities: readonly Area<Named>[],
  places: readonly Area<Place>[],
): Postcode[] {
  const inMunicipality = new AreaLookup(municipalities);
  const inPlace = new AreaLookup(places);
  return records.map((record) => {
    const code = String(record.properties.postcode).trim();
    const outline = outlineOf(record, `postcode ${code}`);
    const point = centrePoint(outline);
    const [place] = inPlace.at(point);
    return {
      code,
      outline,
      point,
      name: place?.name ?? '',
      municipalityCode: place?.municipalityCode ?? inMunicipality.nearest(point)!.code,
      inhabitants: figure(record.properties.aantal_inwoners),
      ages: Object.values(AGE_BAND_FIELDS).map((field) => figure(record.properties[field])),
    };
  });
}

/** CBS writes a suppressed figure as a large negative number. */
function figure(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function municipalityTable(
  municipalities: readonly Area<Named>[],
  divisions: readonly (readonly Area<Named>[])[],
  { population }: OfficialRecords,
  year: number,
): string {
  const inhabitants = new Map(
    population.map(({ properties }) => [
      String(properties.WijkenEnBuurten).trim(),
      populationOf(properties),
    ]),
  );
  const lookups = divisions.map((areas) => new AreaLookup(areas));
  const header = ['gm_code', 'gm_naam'].concat(
    ['pv', 'gg', 'zk'].flatMap((column) => [`${column}_code`, `${column}_naam`]),
    `inwoners_${year}`,
  );
  return csv([
    header,
    ...municipalities.map(({ value: { code, name }, outline }) => {
      const inside = interiorPoint(outline);
      const above = lookups.map((lookup) => lookup.nearest(inside));
      return [
        code,
        name,
        ...above.flatMap((region) => [region?.code ?? '', region?.name ?? '']),
        inhabitants.get(code) ?? null,
      ];
    }),
  ]);
}

function postcodeTable(postcodes: readonly Postcode[], year: number): string {
  return csv([
    ['pc4', 'plaats', 'gm_code', 'lat', 'lon', `inwoners_${year}`, ...Object.keys(AGE_BAND_FIELDS)],
    ...postcodes.map(({ code, name, municipalityCode, point, inhabitants, ages }) => [
      code,
      name,
      municipalityCode,
      round(point.latitude),
      round(point.longitude),
      inhabitants,
      ...ages,
    ]),
  ]);
}

/**
 * A place lies where its people live: the mean of its postcodes, weighted by inhabitants, when it has
 * several; else the centre of its area.
 */
function placeTable(places: readonly Area<Place>[], postcodes: readonly Postcode[]): string {
  const own = new Map<string, Postcode[]>();
  for (const postcode of postcodes) {
    const key = `${postcode.municipalityCode} ${postcode.name}`;
    own.set(key, [...(own.get(key) ?? []), postcode]);
  }
  return csv([
    ['woonplaats', 'gm_code', 'lat', 'lon'],
    ...places.map(({ value: { name, municipalityCode }, outline }) => {
      const inhabited = (own.get(`${municipalityCode} ${name}`) ?? []).filter(
        ({ inhabitants }) => (inhabitants ?? 0) > 0,
      );
      const { latitude, longitude } =
        inhabited.length > 1 ? weightedMean(inhabited) : centrePoint(outline);
      return [name, municipalityCode, round(latitude), round(longitude)];
    }),
  ]);
}

function weightedMean(postcodes: readonly Postcode[]): Point {
  let total = 0;
  let latitude = 0;
  let longitude = 0;
  for (const { inhabitants, point } of postcodes) {
    total += inhabitants ?? 0;
    latitude += point.latitude * (inhabitants ?? 0);
    longitude += point.longitude * (inhabitants ?? 0);
  }
  return { latitude: latitude / total, longitude: longitude / total };
}

function outlineFile(areas: readonly Area<Named>[], property: string): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: areas.map(({ value, outline }) => ({
      type: 'Feature',
      properties: { [property]: value.code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: outline.coordinates.map((polygon) =>
          polygon.map((ring) => ring.map(([x, y]): Position => [round(x!), round(y!)])),
        ),
      },
    })),
  };
  return JSON.stringify(collection);
}

/** Five decimals of a degree are a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
