import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { InitiativeContent } from '../initiatives/initiative-content.js';

/** A record that is public, as it is published now. */
export interface PublicRecord {
  id: string;
  slug: string;
  revision: number;
  content: InitiativeContent;
  /** Where its locations are, and where else it works. */
  municipalityCodes: string[];
}

@Injectable()
export class CallsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @param recordId only this one; null = all of them */
  publicRecords(recordId: string | null = null): Promise<PublicRecord[]> {
    return this.dataSource.query<PublicRecord[]>(
      `SELECT i.id, i.slug, i.revision, r.content,
              i.works_in_municipalities || array(
                SELECT l.municipality_code FROM location l
                WHERE l.initiative_id = i.id AND l.municipality_code IS NOT NULL
              ) AS "municipalityCodes"
       FROM initiative i JOIN revision r ON r.record_id = i.id AND r.n = i.revision
       WHERE $1::uuid IS NULL OR i.id = $1
       ORDER BY i.sort_name, i.id`,
      [recordId],
    );
  }
}
