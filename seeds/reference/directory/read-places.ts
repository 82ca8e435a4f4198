import type { MultiPolygon } from 'geojson';
import {
  distanceMetres,
  equivalentRadiusMetres,
  farthestCornerMetres,
  type Point,
} from '../geometry.js';
import { placeAliases, shownPlaceName } from '../names.js';
import type { ReferencePlace, ReferencePostcode } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { byUniqueCode, readCsv, type CsvRow } from './csv-file.js';
import type { Outlines } from './outlines.js';
import { municipalityCode } from './read-regions.js';

const MIN_PLACE_ERROR_METRES = 500;
const MAX_VILLAGE_ERROR_METRES = 5000;
/** Where neither an area nor neighbours say how large a postcode is. */
const POSTCODE_WITHOUT_AREA_ERROR_METRES = 3000;
/** Postcodes that follow each other lie together; one this far from its neighbours is a mistake. */
const MISPLACED_METRES = 25_000;

/** A row of `pc4.csv` that stays, with its point. */
export interface PostcodeRow extends Point {
  code: string;
  municipalityCode: string;
  row: CsvRow;
  area: MultiPolygon | null;
}

/** @throws ReferenceDataError REFERENCE_ROW_BROKEN */
export function pointOf(row: CsvRow): Point {
  return { latitude: row.number('lat', 50.5, 53.8), longitude: row.number('lon', 3, 7.5) };
}

/** @throws ReferenceDataError REFERENCE_CODE_UNKNOWN */
export function knownMunicipality(row: CsvRow, municipalities: ReadonlySet<string>): string {
  const code = municipalityCode(row);
  if (!municipalities.has(code)) {
    throw new ReferenceDataError(
      'REFERENCE_CODE_UNKNOWN',
      `${row.file}:${row.line}`,
      `${code} is no municipality of this division`,
    );
  }
  return code;
}

/**
 * The postcodes that can be trusted, in order; the others are named in `notes`. Left out is what has
 * no area and no inhabitants and lies far from every postcode with nearly the same number: such rows
 * come from a list of names, not from addresses.
 * @throws ReferenceDataError
 */
export function checkPostcodes(
  rows: readonly CsvRow[],
  areas: Outlines,
  municipalities: ReadonlySet<string>,
  inhabitantsColumn: string,
): { postcodes: PostcodeRow[]; notes: string[] } {
  const postcodeOf = (row: CsvRow) => row.matching('pc4', /^[1-9]\d{3}$/, 'four digits');
  const all = [...byUniqueCode(rows, postcodeOf)]
    .map(([code, row]): PostcodeRow => {
      const area = areas.get(code) ?? null;
      return {
        code,
        row,
        area,
        municipalityCode: knownMunicipality(row, municipalities),
        ...pointOf(row),
      };
    })
    .sort((a, b) => Number(a.code) - Number(b.code));
  const notes: string[] = [];
  const postcodes = all.filter((postcode, index) => {
    if (postcode.area || postcode.row.count(inhabitantsColumn) !== null) return true;
    const neighbours = all.slice(Math.max(0, index - 4), index + 5);
    const distances = neighbours
      .map((other) => distanceMetres(postcode, other))
      .sort((a, b) => a - b);
    // The first distance is the one to itself.
    if (distances.length < 4 || distances[3]! < MISPLACED_METRES) return true;
    notes.push(
      `Postcode ${postcode.code} is left out: it has no area and no inhabitants, and its point lies ` +
        `${Math.round(distances[3]! / 1000)} km from the postcodes around it.`,
    );
    return false;
  });
  return { postcodes, notes };
}

/**
 * Places from `woonplaatsen.csv`. How far the edge may lie from the point: to the farthest of its own
 * postcodes and from there as far as that postcode is large; for a village that shares its postcode
 * the distance to the nearest other place of its municipality.
 * @throws ReferenceDataError
 */
export async function readPlaces(
  directory: string,
  municipalities: ReadonlySet<string>,
  postcodes: readonly PostcodeRow[],
): Promise<ReferencePlace[]> {
  const file = 'woonplaatsen.csv';
  const { rows } = await readCsv(directory, file, ['woonplaats', 'gm_code', 'lat', 'lon']);
  byUniqueCode(rows, (row) => `${row.text('woonplaats')} (${row.text('gm_code')})`);
  const found = new Map<string, LocatedPlace>();
  for (const row of rows) {
    const registered = row.matching('woonplaats', /\S/, 'a name');
    const code = knownMunicipality(row, municipalities);
    const name = shownPlaceName(registered, code);
    // "Harkstede" and "Harkstede GN" in one municipality are one place.
    if (found.has(placeKey(code, name))) continue;
    const aliases = placeAliases(registered, name, code);
    found.set(placeKey(code, name), { name, aliases, municipalityCode: code, ...pointOf(row) });
  }
  const own = new Map<string, PostcodeRow[]>();
  for (const postcode of postcodes) {
    const { municipalityCode: code, row, latitude, longitude } = postcode;
    const registered = row.text('plaats');
    if (registered === '') continue;
    const name = shownPlaceName(registered, code);
    const key = placeKey(code, name);
    // A name that only the postcode list has: the Dutch one where the other list has the Frisian.
    if (!found.has(key)) {
      found.set(key, { name, aliases: [], municipalityCode: code, latitude, longitude });
    }
    own.set(key, [...(own.get(key) ?? []), postcode]);
  }
  const all = [...found.values()];
  return all.map((place) => {
    const reaches = (own.get(placeKey(place.municipalityCode, place.name)) ?? []).map(
      (postcode) =>
        distanceMetres(place, postcode) +
        (postcode.area ? equivalentRadiusMetres(postcode.area) : 0),
    );
    const errorMetres = reaches.length > 0 ? Math.max(...reaches) : villageErrorMetres(place, all);
    return { ...place, errorMetres: Math.round(Math.max(MIN_PLACE_ERROR_METRES, errorMetres)) };
  });
}

const placeKey = (code: string, name: string) => `${code} ${name}`;

type LocatedPlace = Omit<ReferencePlace, 'errorMetres'>;

function villageErrorMetres(place: LocatedPlace, all: readonly LocatedPlace[]): number {
  const distances = all
    .filter((other) => other !== place && other.municipalityCode === place.municipalityCode)
    .map((other) => distanceMetres(place, other));
  return Math.min(MAX_VILLAGE_ERROR_METRES, ...distances);
}

/**
 * Postcodes with their place. The edge lies no farther than the farthest corner of the area; without
 * an area the size of the place decides, or else a fixed estimate.
 */
export function locatePostcodes(
  postcodes: readonly PostcodeRow[],
  places: readonly ReferencePlace[],
): ReferencePostcode[] {
  const byMunicipality = new Map<string, ReferencePlace[]>();
  for (const place of places) {
    const known = byMunicipality.get(place.municipalityCode);
    if (known) known.push(place);
    else byMunicipality.set(place.municipalityCode, [place]);
  }
  return postcodes.map(
    ({ code, row, area, municipalityCode: municipality, latitude, longitude }) => {
      const point = { latitude, longitude };
      const candidates = byMunicipality.get(municipality) ?? [];
      const name = shownPlaceName(row.text('plaats'), municipality);
      const place =
        candidates.find((candidate) => candidate.name === name) ??
        (name === '' ? nearest(point, candidates) : undefined);
      const errorMetres = area
        ? farthestCornerMetres(point, area)
        : (place?.errorMetres ?? POSTCODE_WITHOUT_AREA_ERROR_METRES);
      return {
        code,
        place: place?.name ?? name,
        municipalityCode: municipality,
        ...point,
        errorMetres: Math.round(Math.max(100, errorMetres)),
      };
    },
  );
}

function nearest(point: Point, places: readonly ReferencePlace[]): ReferencePlace | undefined {
  let best: ReferencePlace | undefined;
  for (const place of places) {
    if (!best || distanceMetres(point, place) < distanceMetres(point, best)) best = place;
  }
  return best;
}
