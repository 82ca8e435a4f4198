import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { Confirmation } from '../confirmations/confirmation.entity.js';
import { MergedGrowthService, type GrowthApart } from '../criteria/merged-growth.service.js';
import { FieldFact } from '../initiatives/field-fact.entity.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { PublicationError } from '../initiatives/publication.errors.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { Slug } from '../initiatives/slug.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { Suggestion } from '../proposals/suggestion.entity.js';
import { RegistryService } from '../registry/registry.service.js';
import { carryDrafts } from './carry-drafts.js';
import { DistinctPair } from './distinct-pair.entity.js';
import { combined, movedPaths } from './merged-content.js';
import { RecordMerge } from './record-merge.entity.js';

export interface MergeCommand {
  /** The record that stays. */
  keepId: string;
  keepRevision: number;
  /** The record that becomes part of it. */
  mergeId: string;
  mergeRevision: number;
  /** Locations and offerings of the second that are not in the first yet, by id. */
  takeIds: string[];
  actor: string;
  reason: string;
}

/** What became of a merge. */
export interface Merged {
  /** Of the record that stays. */
  revision: number;
  /** What of growth and figures could not go along. */
  apart: GrowthApart;
}

export interface MergePreview {
  apart: GrowthApart;
  /** Proposals for the record that goes, which are decided first. */
  proposalsWaiting: number;
}

/**
 * Makes two records one. Nothing is lost: the second keeps its history, which the first points to; its
 * links lead to the first; what was confirmed of what moves stays confirmed; its editors edit the first,
 * with what they were writing, its growth and its figures; its calls and what visitors told are told of
 * the first. What happens to each table stands in `tests/api/merging.spec.ts`.
 */
@Injectable()
export class MergingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly accounts: AccountsService,
    private readonly registry: RegistryService,
    private readonly growth: MergedGrowthService,
    private readonly audit: AuditService,
  ) {}

  /**
   * What a merge would meet, before anybody decides about it.
   * @throws ApiError NOT_FOUND, INPUT_INVALID
   */
  async preview(keepId: string, mergeId: string): Promise<MergePreview> {
    if (keepId === mergeId) throw new ApiError('INPUT_INVALID', { issues: ['mergeId'] });
    const { manager } = this.dataSource;
    for (const id of [keepId, mergeId]) {
      if (!(await this.publications.current(manager, id))) throw new ApiError('NOT_FOUND');
    }
    return {
      apart: await this.growth.apart({ fromId: mergeId, intoId: keepId }),
      proposalsWaiting: await manager.countBy(Proposal, { recordId: mergeId, state: 'WAITING' }),
    };
  }

  /** @throws ApiError NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, PROPOSALS_WAITING, HIDDEN_ADDRESS_IN_CONTENT */
  async merge(command: MergeCommand): Promise<Merged> {
    const { keepId, mergeId } = command;
    if (keepId === mergeId) throw new ApiError('INPUT_INVALID', { issues: ['mergeId'] });
    return publicationRefused(() => this.registry.publishWith((em) => this.mergeIn(em, command)));
  }

  private async mergeIn(em: EntityManager, command: MergeCommand): Promise<Merged> {
    const { keepId, mergeId, actor, reason } = command;
    const keep = await this.publications.current(em, keepId);
    const merge = await this.publications.current(em, mergeId);
    if (!keep || !merge) throw new ApiError('NOT_FOUND');
    if (keep.n !== command.keepRevision || merge.n !== command.mergeRevision) {
      throw new ApiError('BASE_OUTDATED');
    }
    // They are about a record that will not be there: no keeper could accept them any more.
    if (await em.existsBy(Proposal, { recordId: mergeId, state: 'WAITING' })) {
      throw new ApiError('PROPOSALS_WAITING');
    }
    const content = combined(keep.content, merge.content, command.takeIds);
    const moved = movedPaths(merge.content, command.takeIds);
    const facts = await em.findBy(FieldFact, { recordId: mergeId });
    const apart = await this.growth.carry(em, { fromId: mergeId, intoId: keepId, actor });

    // The second leaves the public tables first: its locations cannot stand under two records.
    await this.publications.withdraw(em, { recordId: mergeId, actor, reason });
    const revision = await this.publications.publish(
      {
        content,
        base: keep.n,
        actor,
        reason,
        sources: facts.filter(({ path, source }) => moved.has(path) && source !== ''),
      },
      em,
    );
    await em.update(Slug, { initiativeId: mergeId }, { initiativeId: keepId, current: false });
    await this.copyConfirmations(em, mergeId, keepId, moved);
    await em.update(PrivateContact, { initiativeId: mergeId }, { initiativeId: keepId });
    await this.accounts.moveEditors(em, mergeId, keepId, actor);
    await carryDrafts(em, { fromId: mergeId, into: { keep, content, revision } });
    await em.update(Suggestion, { recordId: mergeId }, { recordId: keepId });
    await this.carryDistinct(em, mergeId, keepId);
    // What was merged into the second before is now part of the first.
    await em.update(RecordMerge, { intoId: mergeId }, { intoId: keepId });
    await em.insert(RecordMerge, {
      fromId: mergeId,
      intoId: keepId,
      mergedAt: new Date(),
      mergedBy: actor,
      reason,
      growthApart: apart.growth,
      figuresApart: apart.figures,
    });
    await this.audit.note(em, {
      actor,
      act: 'record.merged',
      subject: `record:${keepId}`,
      details: { from: mergeId, revision },
    });
    return { revision, apart };
  }

  /** Records that became part of this one, also by way of others. */
  async mergedInto(recordId: string): Promise<string[]> {
    const rows = await this.dataSource.manager.findBy(RecordMerge, { intoId: recordId });
    return rows.map(({ fromId }) => fromId);
  }

  /** Under which of these records something is told, by the id it was written under: their own, or one that became part of them. */
  async standsUnder(recordIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.manager.findBy(RecordMerge, { intoId: In(recordIds) });
    return new Map([
      ...recordIds.map((id) => [id, id] as const),
      ...rows.map(({ fromId, intoId }) => [fromId, intoId] as const),
    ]);
  }

  /** What is not the same as the second, is not the same as the first. */
  private async carryDistinct(em: EntityManager, fromId: string, intoId: string): Promise<void> {
    const pairs = await em.findBy(DistinctPair, [{ firstId: fromId }, { secondId: fromId }]);
    for (const pair of pairs) {
      await em.delete(DistinctPair, { firstId: pair.firstId, secondId: pair.secondId });
      const other = pair.firstId === fromId ? pair.secondId : pair.firstId;
      if (other === intoId) continue;
      const [firstId, secondId] = [intoId, other].sort() as [string, string];
      await em.upsert(DistinctPair, { ...pair, firstId, secondId }, ['firstId', 'secondId']);
    }
  }

  private async copyConfirmations(
    em: EntityManager,
    fromId: string,
    intoId: string,
    moved: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const confirmation of await em.findBy(Confirmation, { recordId: fromId })) {
      const confirmedValues = Object.fromEntries(
        Object.entries(confirmation.confirmedValues).filter(([path]) => moved.has(path)),
      );
      if (Object.keys(confirmedValues).length === 0) continue;
      await em.insert(Confirmation, {
        ...confirmation,
        id: randomUUID(),
        recordId: intoId,
        confirmedValues,
      });
    }
  }
}

/** What two records are together may not be publishable: that is for whoever merges them to mend. */
async function publicationRefused<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    if (error.code === 'HIDDEN_ADDRESS_IN_CONTENT') throw new ApiError('HIDDEN_ADDRESS_IN_CONTENT');
    throw new ApiError('INPUT_INVALID', { issues: [error.code] });
  }
}
