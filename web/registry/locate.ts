import { resolveNear, type GazetteerFile } from '../../server/gazetteer/index.js';
import type { Origin } from './find-nearby.js';

/** A place to choose: what its button says, which is also a text that means exactly this place. */
export interface PlaceChoice {
  query: string;
  label: string;
}

export type Located =
  | { kind: 'found'; origin: Origin; place: string; corrected: boolean }
  | { kind: 'ambiguous'; name: string; choices: PlaceChoice[] }
  | { kind: 'empty' }
  | { kind: 'unknown-postcode'; complete: boolean; suggestions: PlaceChoice[] }
  | { kind: 'unknown-place'; suggestions: PlaceChoice[] };

/** What a visitor typed, as a point to search from or as the question to ask back. */
export function locate(gazetteer: GazetteerFile, text: string): Located {
  const result = resolveNear(gazetteer, text);
  if (result.kind === 'found') {
    const { point, municipality, municipalityName, errorMetres, label, corrected } = result;
    return {
      kind: 'found',
      origin: { ...point, errorMetres, municipality },
      // "gemeente Texel" is Dutch; the name alone is right in every language.
      place: result.precision === 'MUNICIPALITY' ? municipalityName : label,
      corrected: corrected !== undefined,
    };
  }
  if (result.kind === 'ambiguous') {
    return {
      kind: 'ambiguous',
      name: result.name,
      choices: result.candidates.map(({ label, province }) => ({
        query: label,
        label: province && !label.includes(province) ? `${label}, ${province}` : label,
      })),
    };
  }
  const suggestions = result.suggestions.map((query) => ({ query, label: query }));
  if (result.reason === 'EMPTY') return { kind: 'empty' };
  if (result.reason === 'POSTCODE_UNKNOWN') {
    return { kind: 'unknown-postcode', complete: gazetteer.postcodesComplete, suggestions };
  }
  // Digits that are no postcode exist nowhere, however complete the list is.
  if (result.reason === 'POSTCODE_INVALID') {
    return { kind: 'unknown-postcode', complete: true, suggestions };
  }
  return { kind: 'unknown-place', suggestions };
}
