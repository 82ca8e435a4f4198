import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { foldName } from '../gazetteer/fold-name.js';
import type { GazetteerRows } from '../gazetteer/build-gazetteer.js';
import type { RegionFigureKey } from './figure-keys.js';
import type { RegionKind } from './region-kind.js';
import { ReferenceLoad } from './reference-load.entity.js';

export interface RegionRow {
  id: number;
  kind: RegionKind;
  code: string;
  year: number;
  name: string;
  approximate: boolean;
  officialPopulation: number | null;
  officialPopulationYear: number | null;
}

export interface RegionFigureRow {
  regionCode: string;
  key: RegionFigureKey;
  value: number;
  year: number;
  source: string;
}

/** A point of reference data: WGS84 degrees, EPSG:28992 in whole metres. */
export interface PointRow {
  municipalityCode: string;
  placeName: string;
  latitude: number;
  longitude: number;
  rdX: number;
  rdY: number;
  errorMetres: number;
}

const REGION_COLUMNS = `r.id, r.kind, r.code, r.year, r.name, r.approximate,
  r.official_population AS "officialPopulation",
  r.official_population_year AS "officialPopulationYear"`;

const POINT_COLUMNS = `municipality_code AS "municipalityCode", latitude, longitude,
  rd_x AS "rdX", rd_y AS "rdY", error_metres AS "errorMetres"`;

/** Regions that are in use are those of the newest load. */
const CURRENT = `(SELECT max(id) FROM reference_load)`;

/** Reads reference data. Every method can take part in a transaction by its manager. */
@Injectable()
export class RegionsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async currentLoad(
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReferenceLoad | null> {
    const [load] = await manager.find(ReferenceLoad, { order: { id: 'DESC' }, take: 1 });
    return load ?? null;
  }

  findByKind(
    kind: RegionKind,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RegionRow[]> {
    return manager.query(
      `SELECT ${REGION_COLUMNS} FROM region r WHERE r.load_id = ${CURRENT} AND r.kind = $1`,
      [kind],
    );
  }

  /** Of that year, or without a year the one in use. */
  async findByCode(
    code: string,
    year: number | null = null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RegionRow | null> {
    const rows: RegionRow[] = await manager.query(
      `SELECT ${REGION_COLUMNS} FROM region r
       WHERE r.code = $1 AND CASE WHEN $2::int IS NULL THEN r.load_id = ${CURRENT} ELSE r.year = $2 END`,
      [code, year],
    );
    return rows[0] ?? null;
  }

  /** Parents of each of the regions, in the order of the ids. */
  async findParents(
    regionIds: readonly number[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RegionRow[][]> {
    const rows: (RegionRow & { childId: number })[] = await manager.query(
      `SELECT ${REGION_COLUMNS}, p.region_id AS "childId"
       FROM region_parent p JOIN region r ON r.id = p.parent_id
       WHERE p.region_id = ANY($1)`,
      [regionIds],
    );
    const byChild = new Map<number, RegionRow[]>();
    for (const { childId, ...parent } of rows) {
      const known = byChild.get(childId);
      if (known) known.push(parent);
      else byChild.set(childId, [parent]);
    }
    return regionIds.map((id) => byChild.get(id) ?? []);
  }

  /** Figures of regions in the data in use, by the code of the region; in no order. */
  figures(
    codes: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RegionFigureRow[]> {
    return manager.query(
      `SELECT region_code AS "regionCode", key, value, year, source FROM region_figure
       WHERE load_id = ${CURRENT} AND region_code = ANY($1)`,
      [codes],
    );
  }

  /** Codes of the municipalities that lie in a region in use, itself included. */
  async municipalityCodesIn(
    code: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<string[]> {
    const rows: { code: string }[] = await manager.query(
      `SELECT m.code FROM region m
       WHERE m.load_id = ${CURRENT} AND m.kind = 'MUNICIPALITY'
         AND (m.code = $1 OR EXISTS (
           SELECT 1 FROM region_parent p JOIN region r ON r.id = p.parent_id
           WHERE p.region_id = m.id AND r.code = $1))
       ORDER BY m.code`,
      [code],
    );
    return rows.map((row) => row.code);
  }

  /** Names of municipalities in use, by code. */
  async municipalityNames(
    codes: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, string>> {
    const rows: { code: string; name: string }[] = await manager.query(
      `SELECT code, name FROM region
       WHERE load_id = ${CURRENT} AND kind = 'MUNICIPALITY' AND code = ANY($1)`,
      [codes],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  /**
   * @param code four digits
   * @returns with `ofPlace`: the point is that of its place, which is all the starter data know
   */
  async findPostcode(
    code: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<(PointRow & { ofPlace: boolean }) | null> {
    const rows: (PointRow & { ofPlace: boolean })[] = await manager.query(
      `SELECT place AS "placeName", ${POINT_COLUMNS},
              (SELECT approximate FROM reference_load WHERE id = ${CURRENT}) AS "ofPlace"
       FROM postcode_area WHERE code = $1`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** Places that bear the name, however it is written; several when it is not unique. */
  findPlaces(name: string, manager: EntityManager = this.dataSource.manager): Promise<PointRow[]> {
    return manager.query(
      `SELECT name AS "placeName", ${POINT_COLUMNS} FROM place
       WHERE folded_names @> ARRAY[$1::text] ORDER BY municipality_code`,
      [foldName(name)],
    );
  }

  /** The middle of a municipality in use; null when it is not known or has no outline. */
  async findMunicipalityCentre(
    code: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PointRow | null> {
    const rows: PointRow[] = await manager.query(
      `SELECT code AS "municipalityCode", name AS "placeName", latitude, longitude,
              rd_x AS "rdX", rd_y AS "rdY", error_metres AS "errorMetres"
       FROM region
       WHERE load_id = ${CURRENT} AND kind = 'MUNICIPALITY' AND code = $1 AND latitude IS NOT NULL`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** RD coordinates of a point, and the municipality in use whose area it lies in. */
  async measurePoint(
    latitude: number,
    longitude: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<{ rdX: number; rdY: number; municipalityCode: string | null }> {
    const rows: { rdX: number; rdY: number; municipalityCode: string | null }[] =
      await manager.query(
        `SELECT round(ST_X(p.rd))::int AS "rdX", round(ST_Y(p.rd))::int AS "rdY",
                (SELECT code FROM region WHERE load_id = ${CURRENT} AND kind = 'MUNICIPALITY'
                   AND ST_Intersects(geometry, p.point) ORDER BY code LIMIT 1) AS "municipalityCode"
         FROM (SELECT s.point, ST_Transform(s.point, 28992) AS rd
               FROM (SELECT ST_SetSRID(ST_MakePoint($2, $1), 4326) AS point) AS s) AS p`,
        [latitude, longitude],
      );
    return rows[0]!;
  }

  /** All that a gazetteer is made of; null before any reference data were loaded. */
  async gazetteerRows(
    manager: EntityManager = this.dataSource.manager,
  ): Promise<GazetteerRows | null> {
    const load = await this.currentLoad(manager);
    if (!load) return null;
    const municipalities: GazetteerRows['municipalities'] = await manager.query(
      `SELECT m.code, m.name, m.latitude, m.longitude, m.rd_x AS "rdX", m.rd_y AS "rdY",
              m.error_metres AS "errorMetres",
              (SELECT r.name FROM region_parent p JOIN region r ON r.id = p.parent_id
               WHERE p.region_id = m.id AND r.kind = 'PROVINCE') AS province
       FROM region m WHERE m.load_id = $1 AND m.kind = 'MUNICIPALITY' ORDER BY m.code`,
      [load.id],
    );
    const places: GazetteerRows['places'] = await manager.query(
      `SELECT name, aliases, ${POINT_COLUMNS} FROM place ORDER BY municipality_code, name COLLATE "C"`,
    );
    const postcodes: GazetteerRows['postcodes'] = await manager.query(
      `SELECT code, place, ${POINT_COLUMNS} FROM postcode_area ORDER BY code`,
    );
    return { load, municipalities, places, postcodes };
  }
}
