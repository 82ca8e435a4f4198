import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { RegistryChange } from './registry-change.entity.js';
import type { FoundChange } from './registry-changes.js';

/** From where on changes are read; null = from the first. */
export type ChangesSince = { after: number } | { from: Date } | null;

/** A change as readers get it: is the record public now? */
export interface ReadChange extends RegistryChange {
  isPublic: boolean;
}

const COLUMNS = `c.n, c.ordinal, c.at, c.kind, c.initiative_id AS "initiativeId",
  (SELECT newest.kind <> 'WITHDRAWN' FROM registry_change newest
    WHERE newest.initiative_id = c.initiative_id ORDER BY newest.n DESC LIMIT 1) AS "isPublic"`;

@Injectable()
export class RegistryChangesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The newest change; null before the first. */
  async newest(em: EntityManager = this.dataSource.manager): Promise<RegistryChange | null> {
    const [newest] = await em.find(RegistryChange, { order: { n: 'DESC' }, take: 1 });
    return newest ?? null;
  }

  /** Call it while nobody else publishes: numbers are given one after another. */
  async add(
    em: EntityManager,
    changes: FoundChange[],
    { ordinal, at }: { ordinal: number; at: Date },
  ): Promise<void> {
    if (changes.length === 0) return;
    const newest = await this.newest(em);
    const first = (newest?.n ?? 0) + 1;
    const notBefore = new Date(Math.max(at.getTime(), newest?.at.getTime() ?? 0));
    await em.insert(
      RegistryChange,
      changes.map((change, index) => ({ ...change, n: first + index, ordinal, at: notBefore })),
    );
  }

  async find(n: number): Promise<RegistryChange | null> {
    return this.dataSource.manager.findOneBy(RegistryChange, { n });
  }

  /** Oldest first. @param last the highest number that is read */
  async page(since: ChangesSince, last: number, limit: number): Promise<ReadChange[]> {
    const after = since && 'after' in since ? since.after : 0;
    const from = since && 'from' in since ? since.from : new Date(0);
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM registry_change c
        WHERE c.n > $1 AND c.at >= $2 AND c.n <= $3 ORDER BY c.n LIMIT $4`,
      [after, from, last, limit],
    );
  }

  /** The newest change of each record, newest first. */
  async newestOfEach(limit: number): Promise<ReadChange[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM registry_change c
        WHERE NOT EXISTS (SELECT FROM registry_change later
                           WHERE later.initiative_id = c.initiative_id AND later.n > c.n)
        ORDER BY c.n DESC LIMIT $1`,
      [limit],
    );
  }

  /** When each public record was last brought or changed, by id. */
  async changedAt(): Promise<Record<string, string>> {
    const rows: { id: string; at: Date }[] = await this.dataSource.query(
      `SELECT DISTINCT ON (initiative_id) initiative_id AS id, at FROM registry_change
        ORDER BY initiative_id, n DESC`,
    );
    return Object.fromEntries(rows.map(({ id, at }) => [id, at.toISOString()]));
  }
}
