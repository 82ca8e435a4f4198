import type { MultiPolygon } from 'geojson';
import type { EntityManager } from 'typeorm';
import { foldName } from '../../server/gazetteer/fold-name.js';
import type {
  ReferenceData,
  ReferenceDemandPoint,
  ReferenceFigure,
  ReferenceLayerKind,
  ReferencePlace,
  ReferencePostcode,
  ReferenceRegion,
} from './reference-data.js';

/** Rows per statement: large enough to be quick, small enough for the embedded database. */
const BATCH = 500;

/** An outline of the row `g`, repaired where it crosses itself. */
const VALID_OUTLINE = `CASE WHEN ST_IsValid(g.outline) THEN g.outline
                     ELSE ST_Multi(ST_CollectionExtract(ST_MakeValid(g.outline), 3)) END`;

/** RD coordinates of a `latitude` and `longitude` in the row `r`, to the metre. */
const RD_POINT = `ST_Transform(ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), 28992)`;

export interface LatestLoad {
  id: number;
  kind: ReferenceData['kind'];
  hash: string;
  fingerprint: string | null;
  loadedAt: Date;
}

/** Everything that writes reference data; each method works within the given transaction. */
export class ReferenceRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Makes loads wait for each other until the transaction ends. */
  async lock(): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtext('reference_load'))`);
  }

  /** The data in use; null before the first load. */
  async latestLoad(): Promise<LatestLoad | null> {
    const rows: LatestLoad[] = await this.manager.query(
      `SELECT id, kind, hash, fingerprint, loaded_at AS "loadedAt"
       FROM reference_load ORDER BY id DESC LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  async setFingerprint(loadId: number, fingerprint: string | null): Promise<void> {
    await this.manager.query(`UPDATE reference_load SET fingerprint = $2 WHERE id = $1`, [
      loadId,
      fingerprint,
    ]);
  }

  /** @returns the id of the new load */
  async insertLoad(
    data: ReferenceData,
    hash: string,
    fingerprint: string | null,
    divisionYear: number,
  ): Promise<number> {
    const rows: { id: number }[] = await this.manager.query(
      `INSERT INTO reference_load (kind, hash, fingerprint, division_year, approximate,
                                   postcodes_complete, sources, notes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        data.kind,
        hash,
        fingerprint,
        divisionYear,
        data.approximate,
        data.postcodesComplete,
        JSON.stringify(data.sources),
        data.notes ?? [],
      ],
    );
    return rows[0]!.id;
  }

  /** Takes out what the new data replace: the same years, and whatever was an approximation. */
  async deleteRegions(years: readonly number[]): Promise<void> {
    await this.manager.query(`DELETE FROM region WHERE approximate OR year = ANY($1)`, [years]);
  }

  /** Repairs outlines on the way in. @returns ids by code */
  async insertRegions(
    loadId: number,
    regions: readonly ReferenceRegion[],
  ): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    for (const batch of batches(regions)) {
      const rows: { id: number; code: string }[] = await this.manager.query(
        `INSERT INTO region (load_id, kind, code, year, name, approximate, official_population,
                             official_population_year, geometry)
         SELECT $1, r.kind, r.code, r.year, r.name, r.approximate, r.population,
                r.population_year,
                ${VALID_OUTLINE}
         FROM jsonb_to_recordset($2::jsonb) AS r(kind text, code text, year smallint, name text,
                approximate boolean, population integer, population_year smallint, wkb text),
              LATERAL (SELECT ST_GeomFromWKB(decode(r.wkb, 'hex'), 4326) AS outline) AS g
         RETURNING id, code`,
        [
          loadId,
          JSON.stringify(
            batch.map((region) => ({
              kind: region.kind,
              code: region.code,
              year: region.year,
              name: region.name,
              approximate: region.approximate,
              population: region.officialPopulation?.inhabitants ?? null,
              population_year: region.officialPopulation?.year ?? null,
              wkb: region.geometry && wkbHex(region.geometry),
            })),
          ),
        ],
      );
      for (const { id, code } of rows) ids.set(code, id);
    }
    return ids;
  }

  /** Outlines of which repairing left nothing. */
  async codesWithEmptyOutline(loadId: number): Promise<string[]> {
    const rows: { code: string }[] = await this.manager.query(
      `SELECT code FROM region WHERE load_id = $1 AND ST_IsEmpty(geometry) ORDER BY code`,
      [loadId],
    );
    return rows.map(({ code }) => code);
  }

  /** A point inside each region, and how far from it the region still reaches, both in RD metres. */
  async computeCentres(loadId: number): Promise<void> {
    await this.manager.query(
      `UPDATE region SET
         latitude = ST_Y(ST_Transform(c.point, 4326)),
         longitude = ST_X(ST_Transform(c.point, 4326)),
         rd_x = round(ST_X(c.point)), rd_y = round(ST_Y(c.point)),
         error_metres = ceil(ST_MaxDistance(c.point, c.outline))
       FROM (SELECT id, outline, ST_PointOnSurface(outline) AS point
             FROM (SELECT id, ST_Transform(geometry, 28992) AS outline FROM region
                   WHERE load_id = $1 AND kind <> 'POSTCODE_AREA' AND geometry IS NOT NULL) AS o
            ) AS c
       WHERE region.id = c.id`,
      [loadId],
    );
  }

  async insertParents(pairs: readonly (readonly [number, number])[]): Promise<void> {
    await this.manager.query(
      `INSERT INTO region_parent (region_id, parent_id) SELECT * FROM unnest($1::int[], $2::int[])`,
      [pairs.map(([region]) => region), pairs.map(([, parent]) => parent)],
    );
  }

  /** Of every load. */
  async deleteLayers(): Promise<void> {
    await this.manager.query(`DELETE FROM reference_layer`);
  }

  /** Repairs outlines on the way in. @returns of how many repairing left nothing */
  async insertLayer(
    loadId: number,
    kind: ReferenceLayerKind,
    outlines: readonly MultiPolygon[],
  ): Promise<number> {
    let empty = 0;
    for (const batch of batches(outlines)) {
      const rows: { empty: boolean }[] = await this.manager.query(
        `INSERT INTO reference_layer (load_id, kind, geometry)
         SELECT $1, $2, ${VALID_OUTLINE}
         FROM unnest($3::text[]) WITH ORDINALITY AS r(wkb, ordinal),
              LATERAL (SELECT ST_GeomFromWKB(decode(r.wkb, 'hex'), 4326) AS outline) AS g
         ORDER BY r.ordinal
         RETURNING ST_IsEmpty(geometry) AS empty`,
        [loadId, kind, batch.map(wkbHex)],
      );
      empty += rows.filter((row) => row.empty).length;
    }
    return empty;
  }

  /** Those of every older load go, also where the new data have none. */
  async replaceFigures(loadId: number, figures: readonly ReferenceFigure[]): Promise<void> {
    await this.manager.query(`DELETE FROM region_figure`);
    for (const batch of batches(figures)) {
      await this.manager.query(
        `INSERT INTO region_figure (load_id, region_code, key, value, year, source)
         SELECT $1, r."regionCode", r.key, r.value, r.year, r.source
         FROM jsonb_to_recordset($2::jsonb) AS r("regionCode" text, key text, value float8,
                year smallint, source text)`,
        [loadId, JSON.stringify(batch)],
      );
    }
  }

  async replacePlaces(places: readonly ReferencePlace[]): Promise<void> {
    await this.manager.query(`DELETE FROM place`);
    for (const batch of batches(places)) {
      await this.manager.query(
        `INSERT INTO place (name, aliases, folded_names, municipality_code, latitude, longitude,
                            rd_x, rd_y, error_metres)
         SELECT r.name, r.aliases, r.folded, r.municipality, r.latitude, r.longitude,
                round(ST_X(${RD_POINT})), round(ST_Y(${RD_POINT})), r.error
         FROM jsonb_to_recordset($1::jsonb) AS r(name text, aliases text[], folded text[],
                municipality text, latitude float8, longitude float8, error integer)`,
        [
          JSON.stringify(
            batch.map((place) => ({
              ...place,
              municipality: place.municipalityCode,
              error: place.errorMetres,
              folded: [...new Set([place.name, ...place.aliases].map(foldName))],
            })),
          ),
        ],
      );
    }
  }

  async replacePostcodes(postcodes: readonly ReferencePostcode[]): Promise<void> {
    await this.manager.query(`DELETE FROM postcode_area`);
    for (const batch of batches(postcodes)) {
      await this.manager.query(
        `INSERT INTO postcode_area (code, place, municipality_code, latitude, longitude,
                                    rd_x, rd_y, error_metres)
         SELECT r.code, r.place, r."municipalityCode", r.latitude, r.longitude,
                round(ST_X(${RD_POINT})), round(ST_Y(${RD_POINT})), r."errorMetres"
         FROM jsonb_to_recordset($1::jsonb) AS r(code text, place text, "municipalityCode" text,
                latitude float8, longitude float8, "errorMetres" integer)`,
        [JSON.stringify(batch)],
      );
    }
  }

  /** Replaces the set of this source and year; sets of other years stay. */
  async replaceDemand(
    source: string,
    year: number,
    hash: string,
    points: readonly ReferenceDemandPoint[],
  ): Promise<void> {
    const known: { hash: string }[] = await this.manager.query(
      `SELECT hash FROM demand_set WHERE source = $1 AND year = $2`,
      [source, year],
    );
    if (known[0]?.hash === hash) {
      // In use again, perhaps after another source: the one that was loaded last counts.
      await this.manager.query(
        `UPDATE demand_set SET loaded_at = now() WHERE source = $1 AND year = $2`,
        [source, year],
      );
      return;
    }
    await this.manager.query(`DELETE FROM demand_set WHERE source = $1 AND year = $2`, [
      source,
      year,
    ]);
    const created: { id: number }[] = await this.manager.query(
      `INSERT INTO demand_set (source, year, hash) VALUES ($1, $2, $3) RETURNING id`,
      [source, year, hash],
    );
    for (const batch of batches(points)) {
      await this.manager.query(
        `INSERT INTO demand_point (demand_set_id, code, municipality_code, latitude, longitude,
           rd_x, rd_y, inhabitants, age_0_14, age_15_24, age_25_44, age_45_64, age_65_plus)
         SELECT $1, r.code, r."municipalityCode", r.latitude, r.longitude,
                round(ST_X(${RD_POINT})), round(ST_Y(${RD_POINT})), r.inhabitants,
                (r."ageBands"->>'0-14')::int, (r."ageBands"->>'15-24')::int,
                (r."ageBands"->>'25-44')::int, (r."ageBands"->>'45-64')::int,
                (r."ageBands"->>'65+')::int
         FROM jsonb_to_recordset($2::jsonb) AS r(code text, "municipalityCode" text,
                latitude float8, longitude float8, inhabitants integer, "ageBands" jsonb)`,
        [created[0]!.id, JSON.stringify(batch)],
      );
    }
  }

  /** The embedded database has no autovacuum to gather statistics. */
  async analyze(): Promise<void> {
    await this.manager.query(
      `ANALYZE region, region_parent, reference_layer, region_figure, place, postcode_area, demand_set, demand_point`,
    );
  }
}

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** Well-known binary (little endian) as hex: exact, and half as long as GeoJSON. */
function wkbHex(outline: MultiPolygon): string {
  const points = outline.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  const rings = outline.coordinates.flat().length;
  const buffer = Buffer.alloc(9 + outline.coordinates.length * 9 + rings * 4 + points * 16);
  let at = 0;
  const header = (type: number, count: number) => {
    buffer.writeUInt8(1, at);
    buffer.writeUInt32LE(type, at + 1);
    buffer.writeUInt32LE(count, at + 5);
    at += 9;
  };
  header(6, outline.coordinates.length);
  for (const polygon of outline.coordinates) {
    header(3, polygon.length);
    for (const ring of polygon) {
      buffer.writeUInt32LE(ring.length, at);
      at += 4;
      for (const [longitude, latitude] of ring) {
        buffer.writeDoubleLE(longitude!, at);
        buffer.writeDoubleLE(latitude!, at + 8);
        at += 16;
      }
    }
  }
  return buffer.toString('hex');
}
