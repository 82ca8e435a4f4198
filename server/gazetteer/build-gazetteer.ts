import type { GazetteerFile } from './gazetteer-file.js';

interface PointOfRow {
  municipalityCode: string;
  latitude: number;
  longitude: number;
  rdX: number;
  rdY: number;
  errorMetres: number;
}

/** Reference data as the database holds them. */
export interface GazetteerRows {
  load: {
    kind: GazetteerFile['source'];
    divisionYear: number;
    approximate: boolean;
    postcodesComplete: boolean;
  };
  municipalities: {
    code: string;
    name: string;
    province: string | null;
    latitude: number | null;
    longitude: number | null;
    rdX: number | null;
    rdY: number | null;
    errorMetres: number | null;
  }[];
  places: (PointOfRow & { name: string; aliases: string[] })[];
  postcodes: (PointOfRow & { code: string; place: string })[];
}

/** Five decimals are one metre; errors are rounded up, so that they stay true. */
const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
const upTo10 = (metres: number) => Math.ceil(metres / 10) * 10;

const point = (row: PointOfRow) => ({
  lat: degrees(row.latitude),
  lon: degrees(row.longitude),
  x: row.rdX,
  y: row.rdY,
  errorMetres: upTo10(row.errorMetres),
});

/** The gazetteer file, in the order of the rows, with nothing in it twice that can be left out. */
export function buildGazetteer(rows: GazetteerRows): GazetteerFile {
  return {
    format: 1,
    source: rows.load.kind,
    year: String(rows.load.divisionYear),
    approximate: rows.load.approximate,
    municipalities: rows.municipalities.map((row) => ({
      code: row.code,
      name: row.name,
      ...(row.province && { province: row.province }),
      ...(row.latitude !== null &&
        row.longitude !== null && {
          lat: degrees(row.latitude),
          lon: degrees(row.longitude),
          x: row.rdX ?? 0,
          y: row.rdY ?? 0,
          errorMetres: upTo10(row.errorMetres ?? 0),
        }),
    })),
    places: rows.places.map((row) => ({
      name: row.name,
      ...(row.aliases.length > 0 && { aliases: row.aliases }),
      municipality: row.municipalityCode,
      ...point(row),
    })),
    postcodes: rows.postcodes.map((row) => ({
      code: row.code,
      place: row.place,
      municipality: row.municipalityCode,
      ...point(row),
    })),
    postcodesComplete: rows.load.postcodesComplete,
  };
}
