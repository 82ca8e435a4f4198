import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { PUBLISHING_LOCK } from '../database/publishing-lock.js';
import { sqlState } from '../database/transaction.js';
import type { InitiativeContent } from './initiative-content.js';
import { PublicationError } from './publication.errors.js';
import { Revision } from './revision.entity.js';
import { Slug } from './slug.entity.js';
import type { NetworkStatus } from './vocabulary.js';

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

  /** The published revisions of a record in which its network status became another, newest first. */
  async networkDecisions(
    em: EntityManager,
    recordId: string,
  ): Promise<{ status: NetworkStatus; reason: string; decidedAt: Date }[]> {
    return em.query(
      `SELECT status, reason, published_at AS "decidedAt"
       FROM (SELECT n, content ->> 'networkStatus' AS status, reason, published_at,
                    lag(content ->> 'networkStatus') OVER (ORDER BY n) AS before
             FROM revision WHERE record_id = $1 AND state = 'PUBLISHED') AS published
       WHERE status IS DISTINCT FROM before ORDER BY n DESC`,
      [recordId],
    );
  }

  /** The last published revision of a record that is public now; null when it is not. */
  async current(em: EntityManager, recordId: string): Promise<Revision | null> {
    const last = await em.findOne(Revision, {
      where: { recordId, state: In(['PUBLISHED', 'WITHDRAWN']) },
      order: { n: 'DESC' },
    });
    return last?.state === 'PUBLISHED' ? last : null;
  }

  /** The same of every record; nothing is published until the transaction ends. */
  async lastPublished(em: EntityManager): Promise<Revision[]> {
    await em.query(`SELECT pg_advisory_xact_lock($1)`, [PUBLISHING_LOCK]);
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

  /**
   * Ids in a record that belong to something of another public record: a location, an offering, an
   * address or an organisation that is not the same here. Several may share an address or belong to one
   * organisation; who came with their own idea of it would change what is not theirs.
   * @param before the record as it was, whose shared addresses are its own too; null = it is new
   */
  async idsOfOthers(
    em: EntityManager,
    content: InitiativeContent,
    before: InitiativeContent | null,
  ): Promise<string[]> {
    const known = new Set(before?.locations.flatMap(({ site }) => site?.id ?? []));
    const sites = content.locations.flatMap(({ site, addressVisibility }) =>
      // A hidden address has a row to itself, whatever its id.
      site && addressVisibility === 'PUBLIC' && !known.has(site.id) ? [site] : [],
    );
    const rows = await em.query<{ id: string }[]>(
      `SELECT id FROM location WHERE id = ANY ($2::uuid[]) AND initiative_id <> $1
       UNION SELECT id FROM offering WHERE id = ANY ($3::uuid[]) AND initiative_id <> $1
       UNION SELECT s.id FROM site s
               JOIN unnest($4::uuid[], $7::text[], $8::text[], $9::text[]) AS mine (id, street, number, postcode)
                 ON s.id = mine.id
                AND (s.street, s.house_number, s.postcode) IS DISTINCT FROM (mine.street, mine.number, mine.postcode)
              WHERE EXISTS (SELECT FROM location l WHERE l.site_id = s.id AND l.initiative_id <> $1)
       UNION SELECT o.id FROM organisation o JOIN unnest($5::uuid[], $6::text[]) AS mine (id, name)
               ON o.id = mine.id AND o.name <> mine.name
              WHERE EXISTS (SELECT FROM initiative_organisation link
                             WHERE link.organisation_id = o.id AND link.initiative_id <> $1)`,
      [
        content.id,
        content.locations.map(({ id }) => id),
        content.offerings.map(({ id }) => id),
        sites.map(({ id }) => id),
        content.organisations.map(({ id }) => id),
        content.organisations.map(({ name }) => name),
        sites.map(({ street }) => street),
        sites.map(({ houseNumber }) => houseNumber),
        sites.map(({ postcode }) => postcode),
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** @throws PublicationError SLUG_TAKEN, also when somebody else took it a moment ago */
  async addSlug(em: EntityManager, slug: Slug): Promise<void> {
    try {
      await em.insert(Slug, slug);
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) {
        throw new PublicationError('SLUG_TAKEN', [slug.slug]);
      }
      throw error;
    }
  }

  /** An address or organisation that no public record names any more leaves the public tables. */
  async removeOrphans(em: EntityManager): Promise<void> {
    await em.query(
      `DELETE FROM site s WHERE NOT EXISTS (SELECT FROM location l WHERE l.site_id = s.id)`,
    );
    await em.query(
      `DELETE FROM organisation o WHERE NOT EXISTS
       (SELECT FROM initiative_organisation link WHERE link.organisation_id = o.id)`,
    );
  }
}

const UNIQUE_VIOLATION = '23505';
