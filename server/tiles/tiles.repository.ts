import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MultiPolygon } from 'geojson';
import { DataSource } from 'typeorm';
import type { RegionKind } from '../regions/region-kind.js';

/** Reference data that are in use, as far as tiles need them. */
export interface TileLoad {
  id: number;
  kind: 'directory' | 'official' | 'starter';
  hash: string;
}

export interface TileRow {
  code: string;
  name: string;
  /** Of the division. */
  year: number;
  outline: MultiPolygon;
}

/** Reads the outlines that tiles are cut of from the tables of reference data; writes nothing. */
@Injectable()
export class TilesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Number of the load in use; null before any. */
  async currentLoadId(): Promise<number | null> {
    const rows: { id: number | null }[] = await this.dataSource.query(
      `SELECT max(id) AS id FROM reference_load`,
    );
    return rows[0]?.id ?? null;
  }

  /** All regions of a kind that have an outline, by code; null before anything was loaded. */
  async areas(kind: RegionKind): Promise<{ load: TileLoad; rows: TileRow[] } | null> {
    // One view of the data: a load that is put in use halfway must not give two halves.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const loads: TileLoad[] = await manager.query(
        `SELECT id, kind, hash FROM reference_load ORDER BY id DESC LIMIT 1`,
      );
      const [load] = loads;
      if (!load) return null;
      const rows: (Omit<TileRow, 'outline'> & { outline: string })[] = await manager.query(
        `SELECT code, name, year, ST_AsGeoJSON(geometry, 6) AS outline FROM region
         WHERE load_id = $1 AND kind = $2 AND geometry IS NOT NULL ORDER BY code`,
        [load.id, kind],
      );
      return {
        load,
        rows: rows.map((row) => ({ ...row, outline: JSON.parse(row.outline) as MultiPolygon })),
      };
    });
  }
}
