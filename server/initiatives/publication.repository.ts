import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PUBLISHING_LOCK } from '../database/publishing-lock.js';
import { Revision } from './revision.entity.js';

/** The questions of publication that need SQL of their own; each takes part in the caller's transaction. */
@Injectable()
export class PublicationRepository {
  /**
   * Two publications of one record wait for each other, and no registry version is made of a register
   * that is half written. Released at the end of the transaction.
   */
  async lockRecord(em: EntityManager, recordId: string): Promise<void> {
    await em.query(`SELECT pg_advisory_xact_lock_shared($1)`, [PUBLISHING_LOCK]);
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [recordId]);
  }

  /** Number of the last revision and of the last published one; null = none. */
  async lastRevision(
    em: EntityManager,
    recordId: string,
  ): Promise<{ n: number | null; published: number | null }> {
    const [row] = await em.query<{ n: number | null; published: number | null }[]>(
      `SELECT max(n) AS n, max(n) FILTER (WHERE state = 'PUBLISHED') AS published
       FROM revision WHERE record_id = $1`,
      [recordId],
    );
    return row ?? { n: null, published: null };
  }

  /** The last published revision of every record that is public now. */
  async lastPublished(em: EntityManager): Promise<Revision[]> {
    await em.query(`SELECT pg_advisory_xact_lock_shared($1)`, [PUBLISHING_LOCK]);
    return em
      .createQueryBuilder(Revision, 'revision')
      .where(
        `(revision.record_id, revision.n) IN
         (SELECT record_id, max(n) FROM revision WHERE state IN ('PUBLISHED', 'WITHDRAWN') GROUP BY record_id)`,
      )
      .andWhere(`revision.state = 'PUBLISHED'`)
      .orderBy('revision.record_id')
      .getMany();
  }
}
