import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../../database/transaction.js';
import type { StoredDistanceModel } from '../model/coverage-file.js';
import type { Position } from './around-water.js';
import type { TerrainOutlines, Outline } from './terrain.js';

/** A demand point; lists of them are in the order of the ids. */
export interface DemandPosition extends Position {
  id: number;
}

export interface StoredRow extends Position {
  demandPointIds: number[];
  distances: number[];
}

/** The reference data in use. */
const CURRENT = `(SELECT max(id) FROM reference_load)`;

/** Positions to keep per set beyond those in use now: a set never grows without end. */
const SPARE_POSITIONS = 5000;

/** Places per statement: at a hundred thousand demand points a megabyte each. */
const BATCH = 10;

@Injectable()
export class DistancesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async hasDemand(): Promise<boolean> {
    const rows: { found: boolean }[] = await this.dataSource.query(
      `SELECT EXISTS (SELECT FROM demand_point) AS found`,
    );
    return rows[0]!.found;
  }

  /** SHA-256 of the points of a set; null when there is no such set, or nobody in it. */
  async demandHash(demandSetId: number): Promise<string | null> {
    const rows: { hash: string }[] = await this.dataSource.query(
      `SELECT hash FROM demand_set
       WHERE id = $1 AND EXISTS (SELECT FROM demand_point WHERE demand_set_id = $1)`,
      [demandSetId],
    );
    return rows[0]?.hash ?? null;
  }

  demandPoints(demandSetId: number): Promise<DemandPosition[]> {
    return this.dataSource.query(
      `SELECT id, rd_x AS "rdX", rd_y AS "rdY" FROM demand_point
       WHERE demand_set_id = $1 ORDER BY id`,
      [demandSetId],
    );
  }

  /**
   * SHA-256 of the reference data that say where water is; null when they do not: they need an outline of
   * the country and inland water.
   */
  async waterHash(manager: EntityManager = this.dataSource.manager): Promise<string | null> {
    const rows: { hash: string }[] = await manager.query(
      `SELECT l.hash FROM reference_load l
       WHERE l.id = ${CURRENT}
         AND EXISTS (SELECT FROM region
                     WHERE load_id = l.id AND kind = 'COUNTRY' AND geometry IS NOT NULL)
         AND EXISTS (SELECT FROM reference_layer WHERE load_id = l.id AND kind = 'INLAND_WATER')`,
    );
    return rows[0]?.hash ?? null;
  }

  /** Land, inland water and neighbouring countries in whole RD metres, and the hash of these data. */
  async outlines(): Promise<{ waterHash: string | null; outlines: TerrainOutlines }> {
    const ofLayer = (kind: 'INLAND_WATER' | 'NEIGHBOURS') =>
      `FROM reference_layer WHERE load_id = ${CURRENT} AND kind = '${kind}'`;
    const ofLand = `FROM region WHERE load_id = ${CURRENT} AND kind = 'COUNTRY' AND geometry IS NOT NULL`;
    // One view of the data: a load that is put in use halfway must not give two halves.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      waterHash: await this.waterHash(manager),
      outlines: {
        land: await outlinesOf(manager, ofLand),
        inlandWater: await outlinesOf(manager, ofLayer('INLAND_WATER')),
        abroad: await outlinesOf(manager, ofLayer('NEIGHBOURS')),
      },
    }));
  }

  /**
   * The set of this key, made when it is not there. Sets of the same points by older data go, but not while
   * somebody may still be joining them.
   */
  async openSet(model: StoredDistanceModel, demandSetId: number, key: string): Promise<number> {
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query(
        `DELETE FROM distance_set WHERE model = $1 AND demand_set_id = $2 AND key <> $3
           AND used_at < now() - interval '1 hour'`,
        [model, demandSetId, key],
      );
      const rows: { id: number }[] = await manager.query(
        `INSERT INTO distance_set (model, demand_set_id, key, used_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (key) DO UPDATE SET used_at = excluded.used_at RETURNING id`,
        [model, demandSetId, key],
      );
      return rows[0]!.id;
    });
  }

  /** Which of the positions the set has no distances of. */
  missing(distanceSetId: number, places: readonly Position[]): Promise<Position[]> {
    return this.dataSource.query(
      `SELECT DISTINCT p.rd_x AS "rdX", p.rd_y AS "rdY"
       FROM unnest($2::int[], $3::int[]) AS p(rd_x, rd_y)
       WHERE NOT EXISTS (SELECT FROM stored_distance s
                         WHERE s.distance_set_id = $1 AND s.rd_x = p.rd_x AND s.rd_y = p.rd_y)
       ORDER BY 1, 2`,
      [distanceSetId, ...coordinatesOf(places)],
    );
  }

  /** All of the rows or none; what another server stored meanwhile stays. */
  async save(distanceSetId: number, rows: readonly StoredRow[]): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH);
        await manager.query(
          `INSERT INTO stored_distance (distance_set_id, rd_x, rd_y, demand_point_ids, distances)
           SELECT $1, r.rd_x, r.rd_y, r.ids::int[], r.distances::int[]
           FROM unnest($2::int[], $3::int[], $4::text[], $5::text[]) AS r(rd_x, rd_y, ids, distances)
           ON CONFLICT DO NOTHING`,
          [
            distanceSetId,
            ...coordinatesOf(batch),
            batch.map(({ demandPointIds }) => `{${demandPointIds.join(',')}}`),
            batch.map(({ distances }) => `{${distances.join(',')}}`),
          ],
        );
      }
    });
  }

  /** Some places at a time: reading the lists of many would take long at once. */
  async *read(distanceSetId: number, places: readonly Position[]): AsyncGenerator<StoredRow> {
    for (let start = 0; start < places.length; start += BATCH) {
      const rows: StoredRow[] = await this.dataSource.query(
        `SELECT rd_x AS "rdX", rd_y AS "rdY", demand_point_ids AS "demandPointIds", distances
         FROM stored_distance
         WHERE distance_set_id = $1
           AND (rd_x, rd_y) IN (SELECT * FROM unnest($2::int[], $3::int[]))`,
        [distanceSetId, ...coordinatesOf(places.slice(start, start + BATCH))],
      );
      yield* rows;
    }
  }

  /** Takes out positions that nobody asks for any more, once there are very many. */
  async tidy(distanceSetId: number, places: readonly Position[]): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM stored_distance s
       WHERE distance_set_id = $1
         AND (SELECT count(*) FROM stored_distance WHERE distance_set_id = $1) > $4
         AND NOT EXISTS (SELECT FROM unnest($2::int[], $3::int[]) AS p(rd_x, rd_y)
                         WHERE p.rd_x = s.rd_x AND p.rd_y = s.rd_y)`,
      [distanceSetId, ...coordinatesOf(places), places.length + SPARE_POSITIONS],
    );
  }
}

function coordinatesOf(places: readonly Position[]): [number[], number[]] {
  return [places.map(({ rdX }) => rdX), places.map(({ rdY }) => rdY)];
}

async function outlinesOf(manager: EntityManager, from: string): Promise<Outline[]> {
  const rows: { outline: string }[] = await manager.query(
    `SELECT ST_AsGeoJSON(ST_Transform(geometry, 28992), 0) AS outline ${from} ORDER BY id`,
  );
  return rows.flatMap(
    ({ outline }) => (JSON.parse(outline) as { coordinates: Outline[] }).coordinates,
  );
}
