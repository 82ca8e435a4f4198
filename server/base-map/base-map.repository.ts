import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { MultiPolygon } from 'geojson';
import type { BaseMapRows } from './build-base-map.js';

/** Outlines as text, in degrees with six decimals (10 cm): they are rounded to four afterwards. */
const OUTLINE = `ST_AsGeoJSON(geometry, 6)`;

/** Reads what a base map is made of from the tables of reference data; writes nothing. */
@Injectable()
export class BaseMapRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Everything of the load in use; null before any was loaded. */
  async rows(): Promise<BaseMapRows | null> {
    // One view of the data: a load that is put in use halfway must not give two halves.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const loads: (BaseMapRows['load'] & { id: number })[] = await manager.query(
        `SELECT id, kind, approximate
         FROM reference_load ORDER BY id DESC LIMIT 1`,
      );
      const [load] = loads;
      if (!load) return null;
      const { id, ...rest } = load;
      return {
        load: rest,
        land: await this.land(id, manager),
        municipalities: await this.municipalities(id, manager),
        neighbours: await this.layer(id, 'NEIGHBOURS', manager),
        water: await this.layer(id, 'INLAND_WATER', manager),
      };
    });
  }

  private async land(loadId: number, manager: EntityManager): Promise<MultiPolygon | null> {
    const rows: { outline: string }[] = await manager.query(
      `SELECT ${OUTLINE} AS outline FROM region
       WHERE load_id = $1 AND kind = 'COUNTRY' AND geometry IS NOT NULL LIMIT 1`,
      [loadId],
    );
    return rows[0] ? parsed(rows[0].outline) : null;
  }

  private async municipalities(
    loadId: number,
    manager: EntityManager,
  ): Promise<BaseMapRows['municipalities']> {
    const rows: { province: string | null; outline: string }[] = await manager.query(
      `SELECT ${OUTLINE} AS outline,
              (SELECT r.code FROM region_parent p JOIN region r ON r.id = p.parent_id
               WHERE p.region_id = m.id AND r.kind = 'PROVINCE') AS province
       FROM region m
       WHERE m.load_id = $1 AND m.kind = 'MUNICIPALITY' AND m.geometry IS NOT NULL ORDER BY m.code`,
      [loadId],
    );
    return rows.map(({ province, outline }) => ({ province, outline: parsed(outline) }));
  }

  private async layer(
    loadId: number,
    kind: 'NEIGHBOURS' | 'INLAND_WATER',
    manager: EntityManager,
  ): Promise<MultiPolygon[]> {
    const rows: { outline: string }[] = await manager.query(
      `SELECT ${OUTLINE} AS outline FROM reference_layer
       WHERE load_id = $1 AND kind = $2 ORDER BY id`,
      [loadId, kind],
    );
    return rows.map(({ outline }) => parsed(outline));
  }
}

const parsed = (outline: string): MultiPolygon => JSON.parse(outline) as MultiPolygon;
