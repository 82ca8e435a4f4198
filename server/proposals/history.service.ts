import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Visitor } from '../accounts/visitor.js';
import { ApiError } from '../common/api-error.js';
import { MergingService } from '../duplicates/merging.service.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { Revision } from '../initiatives/revision.entity.js';
import { changesBetween, type FieldChange } from './changes.js';
import type { DifferenceModel, RevisionEntryModel } from './proposals.model.js';
import { overlaps } from './record-path.js';
import { RecordWordsService } from './record-words.service.js';

/** Longest history that is told at once. */
const MOST_REVISIONS = 200;

/** What a record was, who made it so, and the way back. */
@Injectable()
export class HistoryService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly merging: MergingService,
    private readonly accounts: AccountsService,
    private readonly words: RecordWordsService,
  ) {}

  /**
   * Newest first, with those of records that became part of it.
   * @param path only revisions that changed this field, or what it is part of
   * @throws ApiError NOT_ALLOWED
   */
  async of(visitor: Visitor, recordId: string, path: string | null): Promise<RevisionEntryModel[]> {
    visitor.mustBeAllowed('read', 'Record', { id: recordId });
    const ids = [recordId, ...(await this.merging.mergedInto(recordId))];
    const revisions = await this.dataSource.manager.find(Revision, {
      where: { recordId: In(ids) },
      order: { createdAt: 'DESC', n: 'DESC' },
      take: MOST_REVISIONS,
    });
    const names = await this.accounts.namesOf(revisions.map(({ actor }) => actor));
    // Nearly every revision is written on another one of this list.
    const known = new Map(
      revisions.map((revision) => [keyOf(revision.recordId, revision.n), revision]),
    );
    const entries: RevisionEntryModel[] = [];
    for (const revision of revisions) {
      const differences = await this.since(revision, known, path);
      if (path !== null && differences.length === 0) continue;
      entries.push({
        recordId: revision.recordId,
        n: revision.n,
        isPublished: revision.state === 'PUBLISHED',
        at: revision.createdAt,
        who: names.get(revision.actor) ?? revision.actor,
        reason: revision.reason,
        sources: [...new Set(revision.sources.map(({ source }) => source))],
        differences,
      });
    }
    return entries;
  }

  /** @throws ApiError NOT_ALLOWED, NOT_FOUND */
  async compare(
    visitor: Visitor,
    recordId: string,
    from: number,
    to: number,
  ): Promise<DifferenceModel[]> {
    visitor.mustBeAllowed('read', 'Record', { id: recordId });
    const one = await this.contentOf(recordId, from);
    const other = await this.contentOf(recordId, to);
    return this.words.differences(changesBetween(one, other), one, other);
  }

  /**
   * The changes that make a record what it was.
   * @param path only this field
   * @throws ApiError NOT_ALLOWED, NOT_FOUND
   */
  async changesBackTo(
    visitor: Visitor,
    recordId: string,
    n: number,
    base: number,
    path: string | null,
  ): Promise<FieldChange[]> {
    visitor.mustBeAllowed('restore', 'Record', { id: recordId });
    const then = await this.contentOf(recordId, n);
    const now = await this.contentOf(recordId, base);
    const changes = changesBetween(now, then);
    return path === null ? changes : changes.filter((change) => overlaps(change.path, path));
  }

  private async since(
    revision: Revision,
    known: ReadonlyMap<string, Revision>,
    path: string | null,
  ): Promise<DifferenceModel[]> {
    const { recordId, base, state } = revision;
    if (base === null || state !== 'PUBLISHED') return [];
    const written = known.get(keyOf(recordId, base));
    const before = written ? readContent(written) : await this.contentOf(recordId, base);
    const content = readContent(revision);
    const changes = changesBetween(before, content).filter(
      (change) => path === null || overlaps(change.path, path),
    );
    return changes.length === 0 ? [] : this.words.differences(changes, before, content);
  }

  private async contentOf(recordId: string, n: number): Promise<InitiativeContent> {
    const revision = await this.publications.published(this.dataSource.manager, recordId, n);
    if (!revision) throw new ApiError('NOT_FOUND');
    return readContent(revision);
  }
}

const keyOf = (recordId: string, n: number): string => `${recordId} ${n}`;

/** As the schema of today has it: fields that came later get their default. */
function readContent({ content }: Revision): InitiativeContent {
  return initiativeContentSchema.parse(content);
}
