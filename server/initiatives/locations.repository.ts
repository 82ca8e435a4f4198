import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { query } from '../database/query.js';
import type { CheckedLocationFilter } from './filter-check.js';
import type { LocationModel } from './location.model.js';
import { Location } from './location.entity.js';

export interface NearestRow extends LocationModel {
  distanceMetres: number;
}

const COLUMNS = `
  l.id, l.initiative_id AS "initiativeId", l.name, l.premises, l.latitude, l.longitude,
  l.precision, l.position_error_metres AS "positionErrorMetres",
  l.municipality_code AS "municipalityCode"`;

/**
 * The index on `rd` gives the order, and ties at the end come along, so that the id can decide between
 * places on the same centre. With the id inside, the planner would read and sort every row.
 */
export const NEAREST_SQL = `
  SELECT ${COLUMNS}, round(l.rd <-> p.rd)::int AS "distanceMetres"
  FROM (SELECT ST_SetSRID(ST_MakePoint($1, $2), 28992) AS rd) p,
    LATERAL (
      SELECT * FROM location
      WHERE rd IS NOT NULL AND lifecycle IN ('OPEN', 'TEMPORARILY_CLOSED')
      ORDER BY rd <-> p.rd FETCH FIRST $3 ROWS WITH TIES
    ) l
  ORDER BY l.rd <-> p.rd, l.id LIMIT $3`;

const NEAREST_FILTERED_SQL = `
  SELECT ${COLUMNS}, round(l.rd <-> p.rd)::int AS "distanceMetres"
  FROM (SELECT ST_SetSRID(ST_MakePoint($1, $2), 28992) AS rd) p,
    LATERAL (
      SELECT location.* FROM location JOIN initiative i ON i.id = location.initiative_id
      WHERE rd IS NOT NULL
        AND location.lifecycle = ANY ($4::text[])
        AND ($5::text[] IS NULL OR i.types && $5)
        AND ($6::text[] IS NULL OR i.target_groups && $6)
        AND ($7::smallint[] IS NULL OR location.open_weekdays && $7)
        AND ($8::text[] IS NULL OR location.offering_kinds && $8)
        AND ($9::text[] IS NULL OR i.network_status = ANY ($9))
        AND ($10::text IS NULL OR location.municipality_code = $10)
      ORDER BY rd <-> p.rd FETCH FIRST $3 ROWS WITH TIES
    ) l
  ORDER BY l.rd <-> p.rd, l.id LIMIT $3`;

@Injectable()
export class LocationsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * The nearest public points, ascending; distances in whole metres, straight, in EPSG:28992.
   * Without a filter the statement is the short one, which is what most callers ask.
   */
  async nearest(
    point: { rdX: number; rdY: number },
    filter: CheckedLocationFilter | null,
    first: number,
  ): Promise<NearestRow[]> {
    if (!filter) {
      return query(this.dataSource, 'nearest', NEAREST_SQL, [point.rdX, point.rdY, first]);
    }
    return query(this.dataSource, 'nearest_filtered', NEAREST_FILTERED_SQL, [
      point.rdX,
      point.rdY,
      first,
      filter.lifecycle,
      filter.types,
      filter.targetGroups,
      filter.weekdays,
      filter.offerings,
      filter.networkStatus,
      filter.municipalityCode,
    ]);
  }

  async byIds(ids: readonly string[]): Promise<Location[]> {
    return this.dataSource.manager.find(Location, {
      where: { id: In(ids) },
      relations: { site: true },
    });
  }

  async byInitiatives(initiativeIds: readonly string[]): Promise<Location[]> {
    return this.dataSource.manager.find(Location, {
      where: { initiativeId: In(initiativeIds) },
      relations: { site: true },
      order: { position: 'ASC' },
    });
  }
}
