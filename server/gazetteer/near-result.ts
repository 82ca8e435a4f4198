import type { GazetteerMunicipality, GazetteerPlace, GazetteerPostcode } from './gazetteer-file.js';

/** WGS84 degrees and EPSG:28992 whole metres. */
export interface NearPoint {
  lat: number;
  lon: number;
  x: number;
  y: number;
}

/** What a visitor's text means. */
export type NearResult = NearFound | NearAmbiguous | NearUnknown;

export interface NearFound {
  kind: 'found';
  point: NearPoint;
  /** To be shown: `3512 Utrecht`, `Utrecht`, `Hengelo (Gelderland)`. */
  label: string;
  place: string;
  /** CBS code and name of the municipality. */
  municipality: string;
  municipalityName: string;
  precision: 'POSTCODE' | 'PLACE' | 'MUNICIPALITY';
  /** How far the edge of what was meant may lie from the point. */
  errorMetres: number;
  /** There was a typing error; this is the name it was taken for, so that the page can say so. */
  corrected?: string;
}

export interface NearAmbiguous {
  kind: 'ambiguous';
  name: string;
  candidates: NearCandidate[];
}

/** One of several places with the same name. */
export interface NearCandidate {
  name: string;
  /** To be shown, and also a text that means exactly this place: `Hengelo (Bronckhorst)`. */
  label: string;
  municipality: string;
  municipalityName: string;
  province?: string;
  point: NearPoint;
  errorMetres: number;
}

export interface NearUnknown {
  kind: 'unknown';
  reason: 'POSTCODE_UNKNOWN' | 'PLACE_UNKNOWN' | 'POSTCODE_INVALID' | 'EMPTY' | 'TOO_LONG';
  /** Texts that do mean something, best first; at most five, often none. */
  suggestions: string[];
}

/** The coordinates without the rest of the row. */
export function pointOf({
  lat,
  lon,
  x,
  y,
}: Pick<
  GazetteerPlace | GazetteerPostcode | Required<GazetteerMunicipality>,
  keyof NearPoint
>): NearPoint {
  return { lat, lon, x, y };
}
