import { foldName } from './fold-name.js';
import type { GazetteerFile, GazetteerMunicipality, GazetteerPlace } from './gazetteer-file.js';
import {
  indexOf,
  labelOf,
  municipalityName,
  placesIn,
  placesNamed,
  type GazetteerIndex,
} from './gazetteer-index.js';
import { lettersOf, mayBeNear, nameDistance, toleratedErrors } from './name-distance.js';
import {
  pointOf,
  type NearCandidate,
  type NearFound,
  type NearResult,
  type NearUnknown,
} from './near-result.js';

const MAX_LENGTH = 100;
const MAX_SUGGESTIONS = 5;

/**
 * What a visitor means who types this into the one box: a postcode (`3512`, `3512 AB`, `3512ab`) or a
 * place, with or without its municipality or province ("Hengelo, Bronckhorst", "Bergen NH"). Typing
 * errors are corrected only when there is one way to do so; otherwise it asks. Never throws.
 */
export function resolveNear(gazetteer: GazetteerFile, text: string): NearResult {
  if (text.length > MAX_LENGTH) return unknown('TOO_LONG');
  const typed = withPlainDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  if (foldName(typed) === '') return unknown('EMPTY');
  const index = indexOf(gazetteer);
  // "3 5 1 2"
  const joined = /^(?:\d ){3}\d(?: ?[a-z]{2})?$/i.test(typed) ? typed.replace(/ /g, '') : typed;
  const postcode = /^(?:nl[- ]?)?([1-9]\d{3})[ -]?(?:[a-z]{2})?$/i.exec(joined);
  if (postcode) return resolvePostcode(index, postcode[1]!);
  const place = resolvePlace(index, typed);
  if (place) return place;
  // Digits and a few letters were meant to be a postcode.
  if (/^\d[\d ]*[a-z]{0,3}$/i.test(typed)) return unknown('POSTCODE_INVALID');
  return resolvePostcodeWithin(index, typed) ?? guessPlace(index, typed);
}

/** Digits of the Arabic and Persian keyboards. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0)! - 0x0660) % 0x90),
  );
}

function resolvePostcode(index: GazetteerIndex, code: string): NearResult {
  const found = index.postcodes.get(code);
  if (!found) return unknown('POSTCODE_UNKNOWN', placesOfSimilarPostcodes(index, code));
  const { place, municipality, errorMetres } = found;
  return {
    kind: 'found',
    point: pointOf(found),
    label: `${code} ${place}`,
    place,
    municipality,
    municipalityName: municipalityName(index, municipality),
    // In the starter data a postcode is known by its place only.
    precision: index.file.approximate ? 'PLACE' : 'POSTCODE',
    errorMetres,
  };
}

/** Postcodes that differ in the last digit alone mostly lie in the same place. */
function placesOfSimilarPostcodes(index: GazetteerIndex, code: string): string[] {
  const names = new Set<string>();
  for (let digit = 0; digit <= 9; digit++) {
    const similar = index.postcodes.get(`${code.slice(0, 3)}${digit}`);
    const place = index.file.places.find(
      ({ name, municipality }) => name === similar?.place && municipality === similar.municipality,
    );
    if (place) names.add(labelOf(index, place));
  }
  return [...names].slice(0, MAX_SUGGESTIONS);
}

/** "Oudegracht 1, 3512 AB Utrecht": the postcode says more than the rest. */
function resolvePostcodeWithin(index: GazetteerIndex, typed: string): NearResult | null {
  const match = /(?:^|[ ,])([1-9]\d{3}) ?(?:[a-z]{2})?(?=$|[ ,])/i.exec(typed);
  return match && index.postcodes.has(match[1]!) ? resolvePostcode(index, match[1]!) : null;
}

/** A place or municipality exactly as it is called; null when there is none. */
function resolvePlace(index: GazetteerIndex, typed: string): NearResult | null {
  const whole = answer(index, placesNamed(index, foldName(typed)), namesakesOf(index, typed));
  if (whole) return whole;
  for (const { name, qualifier, mustApply } of readings(typed)) {
    const named = placesNamed(index, foldName(name));
    const meant = placesIn(index, named, qualifier);
    const result = answer(index, meant.length > 0 || mustApply ? meant : named);
    if (result) return result;
  }
  const municipality = index.municipalitiesByName.get(foldName(typed.replace(/^gemeente /i, '')));
  if (municipality) return fromMunicipality(municipality);
  // "Molenstraat 30, Enschede"
  const behindComma = typed.includes(',') ? typed.slice(typed.lastIndexOf(',') + 1) : '';
  return answer(index, placesNamed(index, foldName(behindComma))) ?? behindNumber(index, typed);
}

/** "Dorpsstraat 3 Zeist": what follows the number of a house is the place. */
function behindNumber(index: GazetteerIndex, typed: string): NearResult | null {
  const place = /\p{L}.* \d+(?: ?[a-z])?,? (\p{L}.*)$/iu.exec(typed)?.[1];
  return place ? answer(index, placesNamed(index, foldName(place))) : null;
}

/**
 * Municipalities that are called like this with something behind it, because there are two of them:
 * "Bergen (L.)". Where no place in it bears the name, nobody would be asked which one they mean.
 */
function namesakesOf(index: GazetteerIndex, typed: string): GazetteerMunicipality[] {
  const folded = foldName(typed);
  return index.file.municipalities.filter(({ name }) => {
    const bare = name.replace(/ \(.*$/, '');
    return bare !== name && foldName(bare) === folded;
  });
}

/** The ways to read a text as a place with what it lies in. */
function* readings(
  typed: string,
): Generator<{ name: string; qualifier: string; mustApply: boolean }> {
  const punctuated = /^([^,(]+)[,(] ?(.*?)\)*$/.exec(typed);
  if (punctuated) {
    yield { name: punctuated[1]!, qualifier: punctuated[2]!, mustApply: false };
    return;
  }
  const words = typed.split(' ');
  for (let count = words.length - 1; count >= 1; count--) {
    yield {
      name: words.slice(0, count).join(' '),
      qualifier: words.slice(count).join(' '),
      mustApply: true,
    };
  }
}

/** Null for no place; for one place the place; for several the question which. */
function answer(
  index: GazetteerIndex,
  places: readonly GazetteerPlace[],
  namesakes: readonly GazetteerMunicipality[] = [],
): NearResult | null {
  const [first, second] = places;
  if (!first) return null;
  const others = namesakes.filter(({ code }) =>
    places.every(({ municipality }) => municipality !== code),
  );
  const municipalities = others.flatMap((other) => fromMunicipality(other) ?? []);
  if (!second && municipalities.length === 0) return fromPlace(index, first);
  return {
    kind: 'ambiguous',
    name: first.name,
    candidates: candidatesOf(index, places).concat(
      municipalities.map(({ point, label, place, municipality, errorMetres }) => {
        const province = index.municipalities.get(municipality)?.province;
        return {
          name: place,
          label,
          municipality,
          municipalityName: place,
          ...(province && { province }),
          point,
          errorMetres,
        };
      }),
    ),
  };
}

function candidatesOf(index: GazetteerIndex, places: readonly GazetteerPlace[]): NearCandidate[] {
  return [...places].sort(largestFirst).map((place) => {
    const province = index.municipalities.get(place.municipality)?.province;
    return {
      name: place.name,
      label: labelOf(index, place),
      municipality: place.municipality,
      municipalityName: municipalityName(index, place.municipality),
      ...(province && { province }),
      point: pointOf(place),
      errorMetres: place.errorMetres,
    };
  });
}

function fromPlace(index: GazetteerIndex, place: GazetteerPlace): NearFound {
  return {
    kind: 'found',
    point: pointOf(place),
    label: labelOf(index, place),
    place: place.name,
    municipality: place.municipality,
    municipalityName: municipalityName(index, place.municipality),
    precision: 'PLACE',
    errorMetres: place.errorMetres,
  };
}

function fromMunicipality(municipality: GazetteerMunicipality): NearFound | null {
  const { code, name, lat, lon, x, y, errorMetres } = municipality;
  if (lat === undefined || lon === undefined || x === undefined || y === undefined) return null;
  return {
    kind: 'found',
    point: { lat, lon, x, y },
    label: `gemeente ${name}`,
    place: name,
    municipality: code,
    municipalityName: name,
    precision: 'MUNICIPALITY',
    errorMetres: errorMetres ?? 0,
  };
}

/** Corrects one typing error when only one name lies that near; otherwise suggests. */
function guessPlace(index: GazetteerIndex, typed: string): NearResult {
  const folded = foldName(typed);
  const limit = toleratedErrors(folded.length);
  const letters = lettersOf(folded);
  const near = index.foldedNames
    .filter((entry) => mayBeNear(letters, entry.letters, limit))
    .map(({ name }) => ({ name, distance: nameDistance(folded, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const nearest = new Set(
    near.filter(({ distance }) => distance === 1).flatMap(({ name }) => placesNamed(index, name)),
  );
  const names = new Set([...nearest].map(({ name }) => name));
  if (names.size === 1) {
    const result = answer(index, [...nearest]);
    if (result?.kind === 'found') return { ...result, corrected: result.place };
    if (result) return result;
  }
  const continued = index.foldedNames
    .filter(({ name }) => folded.length >= 2 && name.startsWith(folded))
    .flatMap(({ name }) => placesNamed(index, name))
    .sort(largestFirst);
  const places = new Set([...near.flatMap(({ name }) => placesNamed(index, name)), ...continued]);
  const suggestions = [...places].slice(0, MAX_SUGGESTIONS).map((place) => labelOf(index, place));
  return unknown('PLACE_UNKNOWN', suggestions);
}

/** The edge of a large place lies far from its point. */
const largestFirst = (a: GazetteerPlace, b: GazetteerPlace) => b.errorMetres - a.errorMetres;

function unknown(reason: NearUnknown['reason'], suggestions: string[] = []): NearUnknown {
  return { kind: 'unknown', reason, suggestions };
}
