/**
 * Places and postcodes of the Netherlands, small enough to hold in memory and to send to a browser:
 * the way from what a visitor types to a point, without asking a server. Shared with the web; pure.
 */
export interface GazetteerFile {
  format: 1;
  /** Which reference data this is made of. */
  source: 'directory' | 'official' | 'starter';
  /** Year(s) of the data, for the reader. */
  year: string;
  /** Everything here is approximate (the starter data). */
  approximate: boolean;
  municipalities: GazetteerMunicipality[];
  places: GazetteerPlace[];
  postcodes: GazetteerPostcode[];
  /** Which four-digit postcodes exist is known completely (official) or only for some (starter). */
  postcodesComplete: boolean;
}

/** With a point inside it where its area is known; `errorMetres` reaches its farthest corner. */
export interface GazetteerMunicipality {
  code: string;
  name: string;
  province?: string;
  lat?: number;
  lon?: number;
  x?: number;
  y?: number;
  errorMetres?: number;
}

export interface GazetteerPlace {
  name: string;
  /** Other spellings people type: "Den Haag", "Den Bosch". */
  aliases?: string[];
  municipality: string;
  lat: number;
  lon: number;
  /** EPSG:28992, whole metres. */
  x: number;
  y: number;
  /** How far the edge of the place may lie from this point. */
  errorMetres: number;
}

export interface GazetteerPostcode {
  /** Four digits. */
  code: string;
  place: string;
  municipality: string;
  lat: number;
  lon: number;
  x: number;
  y: number;
  errorMetres: number;
}
