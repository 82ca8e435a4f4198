import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changesBetween } from './registry-changes.js';
import {
  RegistryChangesRepository,
  type ChangesSince,
  type ReadChange,
} from './registry-changes.repository.js';
import type { RegistryChange } from './registry-change.entity.js';
import type { RegistryVersion } from './registry-version.entity.js';

export type { ChangesSince, ReadChange };

/** A stretch of changes, oldest first. */
export interface ChangesPage {
  changes: ReadChange[];
  /** Are there later ones? */
  hasMore: boolean;
  /** The newest change there was when this was read; null before the first. */
  newest: RegistryChange | null;
}

/** What was published, changed and withdrawn, in order. */
@Injectable()
export class RegistryChangesService {
  constructor(private readonly changes: RegistryChangesRepository) {}

  /** Has anything been written down yet? */
  async hasBegun(em: EntityManager): Promise<boolean> {
    return (await this.changes.newest(em)) !== null;
  }

  /**
   * Writes down what a version brings, in the transaction that adds it.
   * @param before null = everything in it is new
   */
  async note(
    em: EntityManager,
    before: RegistryVersion | null,
    added: RegistryVersion,
    at: Date,
  ): Promise<void> {
    await this.changes.add(em, changesBetween(before, added), { ordinal: added.ordinal, at });
  }

  /** The change with this number; null where there is none. */
  async find(n: number): Promise<RegistryChange | null> {
    return this.changes.find(n);
  }

  /** Changes after a change, or from an instant on; what is published meanwhile is left for the next. */
  async page(since: ChangesSince, limit: number): Promise<ChangesPage> {
    const newest = await this.changes.newest();
    const found = newest ? await this.changes.page(since, newest.n, limit + 1) : [];
    return { changes: found.slice(0, limit), hasMore: found.length > limit, newest };
  }

  /** The newest change of each record, newest first. */
  async newestOfEach(limit: number): Promise<ReadChange[]> {
    return this.changes.newestOfEach(limit);
  }

  /** When each record was last brought, changed or withdrawn: ISO instants by id. */
  async changedAt(): Promise<Record<string, string>> {
    return this.changes.changedAt();
  }
}
