import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { inTransaction } from '../database/transaction.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { sqlState } from '../database/transaction.js';
import { readChanges } from './apply-changes.js';
import { ChangeError } from './change-error.js';
import { Draft } from './draft.entity.js';

export interface SaveDraftCommand {
  recordId: string;
  /** The version the writer saw; 0 = there was none. */
  version: number;
  base: number;
  /** As it was sent. */
  changes: unknown;
}

export type SaveDraftOutcome = { draft: Draft } | { kept: Draft | null };

/** What people are writing: kept until it is sent or thrown away. */
@Injectable()
export class DraftsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /** Of one person about one record; null = nothing. */
  find(recordId: string, accountId: string): Promise<Draft | null> {
    return this.dataSource.manager.findOneBy(Draft, { recordId, accountId });
  }

  /**
   * Keeps a draft. One that was saved elsewhere meanwhile is not overwritten: both are told.
   * @throws ApiError NOT_ALLOWED, NOT_FOUND, INPUT_INVALID
   */
  async save(visitor: Visitor, command: SaveDraftCommand): Promise<SaveDraftOutcome> {
    const { recordId, version, base } = command;
    const { accountId } = visitor;
    visitor.mustBeAllowed('change', 'Record', { id: recordId });
    const changes = readOrRefuse(command.changes);
    try {
      return await inTransaction(this.dataSource, async (em) => {
        const current = await this.publications.current(em, recordId);
        if (!current) throw new ApiError('NOT_FOUND');
        if (base < 1 || base > current.n) throw new ApiError('INPUT_INVALID', { issues: ['base'] });
        const kept = await em.findOne(Draft, {
          where: { recordId, accountId },
          lock: { mode: 'pessimistic_write' },
        });
        if ((kept?.version ?? 0) !== version) return { kept };
        const draft = {
          recordId,
          accountId,
          version: version + 1,
          base,
          changes,
          savedAt: new Date(),
        } as Draft;
        if (kept) await em.save(Draft, draft);
        else await this.begin(em, visitor, draft);
        return { draft };
      });
    } catch (error) {
      // Two tabs began at the same moment: the second is told of the first.
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      return { kept: await this.find(recordId, accountId) };
    }
  }

  /** Throws a draft away; when there is none, nothing happens. */
  async discard(visitor: Visitor, recordId: string, em?: EntityManager): Promise<void> {
    const { accountId } = visitor;
    await (em ?? this.dataSource.manager).delete(Draft, { recordId, accountId });
  }

  private async begin(em: EntityManager, visitor: Visitor, draft: Draft): Promise<void> {
    // Not `save`, which would write over what another tab began a moment ago.
    await em
      .createQueryBuilder()
      .insert()
      .into(Draft)
      .values(draft as object)
      .execute();
    await this.audit.note(em, {
      actor: visitor.pseudonym,
      act: 'record.draft-started',
      subject: `record:${draft.recordId}`,
    });
  }
}

const UNIQUE_VIOLATION = '23505';

function readOrRefuse(changes: unknown) {
  try {
    return readChanges(changes);
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    throw new ApiError('INPUT_INVALID', { issues: [`${error.path}: ${error.reason}`] });
  }
}
