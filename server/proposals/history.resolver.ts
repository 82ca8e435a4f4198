import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import { HistoryService } from './history.service.js';
import { DifferenceModel, RevisionEntryModel, SendChangesResult } from './proposals.model.js';
import { ProposalsService } from './proposals.service.js';

const RECORD = { type: () => ID, description: 'Which record.' };

/** What a record was: who changed what, when, why and by which source. */
@Resolver(() => RevisionEntryModel)
export class HistoryResolver {
  constructor(
    private readonly history: HistoryService,
    private readonly proposals: ProposalsService,
  ) {}

  @Allow('read', 'Record')
  @Query(() => [RevisionEntryModel], {
    description:
      'Every published state of a record, newest first, those of records that became part of it too; with a path only those that changed that field. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  recordHistory(
    @Args('recordId', RECORD) recordId: string,
    @Args('path', { type: () => String, nullable: true, description: 'Only this field.' })
    path: string | null,
    @Asker() visitor: Visitor,
  ): Promise<RevisionEntryModel[]> {
    return this.history.of(visitor, uuidOf(recordId), path ?? null);
  }

  @Allow('read', 'Record')
  @Query(() => [DifferenceModel], {
    description:
      'What differs between two published states of a record. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  compareRevisions(
    @Args('recordId', RECORD) recordId: string,
    @Args('from', { type: () => Int, description: 'Number of the one.' }) from: number,
    @Args('to', { type: () => Int, description: 'Number of the other.' }) to: number,
    @Asker() visitor: Visitor,
  ): Promise<DifferenceModel[]> {
    return this.history.compare(visitor, uuidOf(recordId), from, to);
  }

  @Allow('restore', 'Record')
  @Mutation(() => SendChangesResult, {
    description:
      'Makes a record what it was, by the same rules as any change. With a path only that field. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  async restoreRevision(
    @Args('recordId', RECORD) recordId: string,
    @Args('n', { type: () => Int, description: 'Number of the state to go back to.' }) n: number,
    @Args('base', { type: () => Int, description: 'The published revision you saw.' }) base: number,
    @Args('path', { type: () => String, nullable: true, description: 'Only this field.' })
    path: string | null,
    @Args('reason', { type: () => String, description: 'Why; 3 to 500 characters.' })
    reason: string,
    @Asker() visitor: Visitor,
  ): Promise<typeof SendChangesResult> {
    const id = uuidOf(recordId);
    const changes = await this.history.changesBackTo(visitor, id, n, base, path ?? null);
    return this.proposals.send(visitor, {
      recordId: id,
      base,
      changes,
      reason,
      confirmed: false,
      backTo: n,
    });
  }
}
