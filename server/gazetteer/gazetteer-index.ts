import { foldName } from './fold-name.js';
import type {
  GazetteerFile,
  GazetteerMunicipality,
  GazetteerPlace,
  GazetteerPostcode,
} from './gazetteer-file.js';
import { lettersOf } from './name-distance.js';
import { foldedProvince } from './province-names.js';

/** A gazetteer made ready to be searched. */
export interface GazetteerIndex {
  file: GazetteerFile;
  municipalities: Map<string, GazetteerMunicipality>;
  postcodes: Map<string, GazetteerPostcode>;
  /** Places by folded name; places of which it is only an alias by themselves. */
  byName: Map<string, GazetteerPlace[]>;
  byAlias: Map<string, GazetteerPlace[]>;
  municipalitiesByName: Map<string, GazetteerMunicipality>;
  /** Every folded name and alias once, with its letters, for typing errors. */
  foldedNames: { name: string; letters: number }[];
}

const indexes = new WeakMap<GazetteerFile, GazetteerIndex>();

/** The index of a gazetteer, made the first time that it is asked for (about 10 ms). */
export function indexOf(file: GazetteerFile): GazetteerIndex {
  const known = indexes.get(file);
  if (known) return known;
  const byName = new Map<string, GazetteerPlace[]>();
  const byAlias = new Map<string, GazetteerPlace[]>();
  for (const place of file.places) {
    append(byName, foldName(place.name), place);
    for (const alias of place.aliases ?? []) append(byAlias, foldName(alias), place);
  }
  const index: GazetteerIndex = {
    file,
    municipalities: new Map(file.municipalities.map((entry) => [entry.code, entry])),
    postcodes: new Map(file.postcodes.map((entry) => [entry.code, entry])),
    byName,
    byAlias,
    municipalitiesByName: new Map(
      file.municipalities.map((entry) => [foldName(entry.name), entry]),
    ),
    foldedNames: [...new Set([...byName.keys(), ...byAlias.keys()])].map((name) => ({
      name,
      letters: lettersOf(name),
    })),
  };
  indexes.set(file, index);
  return index;
}

function append(map: Map<string, GazetteerPlace[]>, key: string, place: GazetteerPlace): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

/** Places that bear this name; only when none does, those of which it is another name. */
export function placesNamed(index: GazetteerIndex, folded: string): GazetteerPlace[] {
  return index.byName.get(folded) ?? index.byAlias.get(folded) ?? [];
}

export function municipalityName(index: GazetteerIndex, code: string): string {
  return index.municipalities.get(code)?.name ?? '';
}

/**
 * The name of a place, with what tells it from others of the same name: its municipality, or where
 * that has the same name its province. Typed by a visitor it means exactly this place.
 */
export function labelOf(index: GazetteerIndex, place: GazetteerPlace): string {
  const { name } = place;
  const namesakes = placesNamed(index, foldName(name)).filter((other) => other !== place);
  if (namesakes.length === 0) return name;
  const municipality = municipalityName(index, place.municipality);
  if (municipality.startsWith(`${name} (`)) return municipality;
  if (municipality !== name) return `${name} (${municipality})`;
  const province = index.municipalities.get(place.municipality)?.province;
  const isOnlyOne = namesakes.every(
    (other) => index.municipalities.get(other.municipality)?.province !== province,
  );
  return province && isOnlyOne ? `${name} (${province})` : `${name} (gemeente ${municipality})`;
}

/** Those of the places that a municipality or province (also abbreviated) points to. */
export function placesIn(
  index: GazetteerIndex,
  places: readonly GazetteerPlace[],
  qualifier: string,
): GazetteerPlace[] {
  const bare = qualifier.replace(/^\s*(?:gemeente|gem\.?)\s+/i, '');
  const folded = foldName(bare);
  const inMunicipality = places.filter(
    (place) => foldName(municipalityName(index, place.municipality)) === folded,
  );
  if (bare !== qualifier) return inMunicipality;
  const province = foldedProvince(folded);
  const inProvince = places.filter((place) => {
    const name = index.municipalities.get(place.municipality)?.province;
    return name !== undefined && foldName(name) === province;
  });
  // "Elst, Utrecht" is the only Elst in the province, "Haarzuilens, Utrecht" one in the municipality.
  return inMunicipality.length > 0 ? inMunicipality : inProvince;
}
