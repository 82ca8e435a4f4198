import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { CoverageCase } from './model/coverage-case.js';
import type { CoverageRegion, CoverageRegions } from './model/coverage-regions.js';
import { UNKNOWN_COUNT, type DemandPoints } from './model/demand.js';
import type { AgeBand } from './model/parameters.js';
import { emptyResults, MANY, NO_PLACE, type PointResults } from './model/point-results.js';
import type { Ground } from './ground.js';
import { readSql } from './read-sql.js';

/** However distances were found, what is seen from each point follows from them in one way. */
const SEEN_FROM_POINTS = readSql('seen-from-points');
const WITHIN_REACH = readSql('within-reach') + SEEN_FROM_POINTS;
const WITHIN_STORED_REACH = readSql('within-stored-reach') + SEEN_FROM_POINTS;

/** The column of each age band. */
const COLUMN_OF_BAND: Record<AgeBand, keyof PointRow> = {
  AGE_0_14: 'age0',
  AGE_15_24: 'age15',
  AGE_25_44: 'age25',
  AGE_45_64: 'age45',
  AGE_65_PLUS: 'age65',
};

interface PointRow {
  code: string;
  municipality: string;
  x: number;
  y: number;
  inhabitants: number | null;
  age0: number | null;
  age15: number | null;
  age25: number | null;
  age45: number | null;
  age65: number | null;
}

interface SeenRow {
  evidence: number;
  own_evidence: number;
  covering: number;
  only_covering: number | null;
  within_reach: number;
  only_within_reach: number | null;
}

/** Which regions are the parts of one: postcode areas of a municipality, municipalities of any other. */
const PARTS_OF_REGION = `SELECT r.code, ST_AsGeoJSON(r.geometry, 5) AS outline
  FROM region q
  JOIN region r ON r.load_id = q.load_id AND r.geometry IS NOT NULL
    AND r.kind = CASE q.kind WHEN 'MUNICIPALITY' THEN 'POSTCODE_AREA' ELSE 'MUNICIPALITY' END
  WHERE q.load_id = $1 AND q.code = $2
    AND (q.kind = 'COUNTRY' OR EXISTS (
      SELECT FROM region_parent p WHERE p.region_id = r.id AND p.parent_id = q.id))
  ORDER BY r.code`;

/** What is in use: it changes only with new reference data. */
export interface GroundKey {
  demandSetId: number | null;
  loadId: number | null;
}

/** Reads demand points and regions, and asks PostGIS what is seen from each point. */
@Injectable()
export class CoverageRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The demand set that was loaded last, and the regions in use. */
  async groundKey(): Promise<GroundKey> {
    const rows: GroundKey[] = await this.dataSource.query(
      `SELECT (SELECT id FROM demand_set ORDER BY loaded_at DESC, id DESC LIMIT 1) AS "demandSetId",
              (SELECT max(id) FROM reference_load) AS "loadId"`,
    );
    return rows[0]!;
  }

  /** Null when the demand set is gone: new data came in since its key was read. */
  async readGround(demandSetId: number, loadId: number): Promise<Ground | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (em) => {
      const sets: (Ground['source'] & { divisionYear: number })[] = await em.query(
        `SELECT s.source, s.year, s.hash, l.division_year AS "divisionYear"
         FROM demand_set s, reference_load l WHERE s.id = $1 AND l.id = $2`,
        [demandSetId, loadId],
      );
      const [set] = sets;
      if (!set) return null;
      const { divisionYear, ...source } = set;
      const points = await readPoints(em, demandSetId);
      const regions = await readRegions(em, loadId);
      return { demandSetId, loadId, divisionYear, source, points, regions };
    });
  }

  /**
   * Outlines of the postcode areas of a municipality, or of the municipalities of another region, as
   * GeoJSON geometries of five decimals. Null when no region has this code.
   */
  async outlinesIn(
    loadId: number,
    code: string,
  ): Promise<{ code: string; outline: string }[] | null> {
    const known: unknown[] = await this.dataSource.query(
      `SELECT FROM region WHERE load_id = $1 AND code = $2`,
      [loadId, code],
    );
    if (known.length === 0) return null;
    return this.dataSource.query(PARTS_OF_REGION, [loadId, code]);
  }

  /** What is seen from every demand point, in the order of the ground's points. */
  async withinReach(demandSetId: number, asked: CoverageCase): Promise<PointResults> {
    return resultsOf(await this.dataSource.query(WITHIN_REACH, questionOf(demandSetId, asked)));
  }

  /** The same by distances that were stored before. */
  async withinStoredReach(
    demandSetId: number,
    distanceSetId: number,
    asked: CoverageCase,
  ): Promise<PointResults> {
    const inSeconds = asked.parameters.distanceModel === 'TRAVEL_TIME';
    const values = [...questionOf(demandSetId, asked), distanceSetId, inSeconds];
    return resultsOf(await this.dataSource.query(WITHIN_STORED_REACH, values));
  }
}

function questionOf(demandSetId: number, asked: CoverageCase): unknown[] {
  return [
    demandSetId,
    JSON.stringify(placesOf(asked)),
    asked.limit,
    asked.neededTogether,
    JSON.stringify(Object.fromEntries(asked.municipalityEvidence)),
  ];
}

/** What the statement asks of each place that can matter. */
function placesOf({ places, judged }: CoverageCase): object[] {
  return places.flatMap(({ point, municipalities }, place) => {
    const { sure, perhaps, addsAtLeast, addsAtMost, covers, isOpen } = judged[place]!;
    if (!isOpen && sure === 0 && perhaps === 0) return [];
    return [
      {
        place,
        x: point.x,
        y: point.y,
        error: point.errorMetres,
        sure,
        perhaps,
        least: addsAtLeast,
        most: addsAtMost,
        covers,
        open: isOpen,
        own: municipalities,
      },
    ];
  });
}

function resultsOf(rows: readonly SeenRow[]): PointResults {
  const results = emptyResults(rows.length);
  rows.forEach((row, point) => {
    results.evidence[point] = row.evidence;
    results.ownEvidence[point] = row.own_evidence;
    results.covering[point] = Math.min(row.covering, MANY);
    results.onlyCovering[point] = row.covering === 1 ? row.only_covering! : NO_PLACE;
    results.withinReach[point] = Math.min(row.within_reach, MANY);
    results.onlyWithinReach[point] = row.within_reach === 1 ? row.only_within_reach! : NO_PLACE;
  });
  return results;
}

async function readPoints(em: EntityManager, demandSetId: number): Promise<DemandPoints> {
  const rows: PointRow[] = await em.query(
    `SELECT code, municipality_code AS municipality, rd_x AS x, rd_y AS y, inhabitants,
            age_0_14 AS age0, age_15_24 AS age15, age_25_44 AS age25, age_45_64 AS age45,
            age_65_plus AS age65
     FROM demand_point WHERE demand_set_id = $1 ORDER BY id`,
    [demandSetId],
  );
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))].sort();
  const indexOf = new Map(municipalities.map((code, index) => [code, index]));
  const counts = (key: keyof PointRow) =>
    Int32Array.from(rows, (row) => (row[key] as number | null) ?? UNKNOWN_COUNT);
  return {
    codes: rows.map(({ code }) => code),
    x: Int32Array.from(rows, ({ x }) => x),
    y: Int32Array.from(rows, ({ y }) => y),
    municipality: Uint16Array.from(rows, ({ municipality }) => indexOf.get(municipality)!),
    municipalities,
    inhabitants: counts('inhabitants'),
    ageBands: Object.fromEntries(
      Object.entries(COLUMN_OF_BAND).map(([band, column]) => [band, counts(column)]),
    ) as DemandPoints['ageBands'],
  };
}

async function readRegions(em: EntityManager, loadId: number): Promise<CoverageRegions> {
  const regions: CoverageRegion[] = await em.query(
    `SELECT code, name, kind, official_population AS "officialPopulation",
            official_population_year AS "officialPopulationYear"
     FROM region WHERE load_id = $1`,
    [loadId],
  );
  const parents: { code: string; parents: string[] }[] = await em.query(
    `SELECT m.code, array(SELECT r.code FROM region_parent p JOIN region r ON r.id = p.parent_id
                          WHERE p.region_id = m.id ORDER BY r.code) AS parents
     FROM region m WHERE m.load_id = $1 AND m.kind = 'MUNICIPALITY'`,
    [loadId],
  );
  const countries = regions.filter(({ kind }) => kind === 'COUNTRY').map(({ code }) => code);
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return {
    regions: regions.sort((a, b) => compare(a.name, b.name) || (a.code < b.code ? -1 : 1)),
    parentsOf: new Map(
      parents.map(({ code, parents: own }) => [code, [...new Set([...own, ...countries])]]),
    ),
  };
}
