import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { JsonScalar } from '../common/json.scalar.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import { DraftsService } from './drafts.service.js';
import { NewRecordsService } from './new-records.service.js';
import {
  ChangesInput,
  CreateRecordResult,
  LookAlikeModel,
  NewRecordInput,
  ProposalModel,
  RecordToEditModel,
  SaveDraftResult,
  SendChangesResult,
  WorkListModel,
} from './proposals.model.js';
import { ProposalsService } from './proposals.service.js';
import { RecordToEditService } from './record-to-edit.service.js';
import { WorkListService } from './work-list.service.js';

const RECORD = { type: () => ID, description: 'Which record.' };

/** Changing a record: writing, sending, deciding. */
@Resolver(() => ProposalModel)
export class ProposalsResolver {
  constructor(
    private readonly records: RecordToEditService,
    private readonly drafts: DraftsService,
    private readonly proposals: ProposalsService,
    private readonly newRecords: NewRecordsService,
    private readonly workLists: WorkListService,
  ) {}

  @Allow('read', 'Record')
  @Query(() => RecordToEditModel, {
    description:
      'A record as those who keep it see it. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  recordToEdit(
    @Args('id', RECORD) id: string,
    @Asker() visitor: Visitor,
  ): Promise<RecordToEditModel> {
    return this.records.read(visitor, uuidOf(id));
  }

  @Allow('change', 'Draft')
  @Mutation(() => SaveDraftResult, {
    description:
      'Keeps what you are writing. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  saveDraft(
    @Args('recordId', RECORD) recordId: string,
    @Args('version', { type: () => Int, description: 'The version you saw; 0 = there was none.' })
    version: number,
    @Args('base', { type: () => Int, description: 'The published revision it is written on.' })
    base: number,
    @Args('changes', { type: () => JsonScalar, description: 'A list of { path, value }.' })
    changes: unknown,
    @Asker() visitor: Visitor,
  ): Promise<typeof SaveDraftResult> {
    return this.drafts.save(visitor, { recordId: uuidOf(recordId), version, base, changes });
  }

  @Allow('change', 'Draft')
  @Mutation(() => Boolean, {
    description:
      'Throws away what you were writing. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, CROSS_SITE.',
  })
  async discardDraft(
    @Args('recordId', RECORD) recordId: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.drafts.discard(visitor, uuidOf(recordId));
    return true;
  }

  @Allow('change', 'Record')
  @Mutation(() => SendChangesResult, {
    description:
      'Sends changes: what you may is published at once, the rest waits for a keeper. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  sendChanges(
    @Args('input', { type: () => ChangesInput, description: 'What changes, and why.' })
    input: ChangesInput,
    @Asker() visitor: Visitor,
  ): Promise<typeof SendChangesResult> {
    return this.proposals.send(visitor, { ...input, recordId: uuidOf(input.recordId) });
  }

  @Allow('read', 'Proposal')
  @Query(() => [ProposalModel], {
    name: 'proposals',
    description:
      'Proposals that wait, oldest first: for a keeper all, else your own. Errors: SIGN_IN_NEEDED, NOT_ALLOWED.',
  })
  proposalsWaiting(@Asker() visitor: Visitor): Promise<ProposalModel[]> {
    return this.proposals.waiting(visitor);
  }

  @Allow('read', 'Proposal')
  @Query(() => ProposalModel, {
    description: 'One proposal. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  proposal(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Asker() visitor: Visitor,
  ): Promise<ProposalModel> {
    return this.proposals.read(visitor, uuidOf(id));
  }

  @Allow('review', 'Proposal')
  @Mutation(() => SendChangesResult, {
    description:
      'Decides on a proposal: what is accepted is published. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  decideProposal(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Args('changes', {
      type: () => JsonScalar,
      description: 'What to publish, as it is to be; empty list = nothing of it.',
    })
    changes: unknown,
    @Args('base', { type: () => Int, description: 'The published revision these are made on.' })
    base: number,
    @Args('note', {
      type: () => String,
      description: 'Word to whoever made it, at most 500 characters; may be empty.',
    })
    note: string,
    @Asker() visitor: Visitor,
  ): Promise<typeof SendChangesResult> {
    return this.proposals.decide(visitor, { id: uuidOf(id), changes, base, note });
  }

  @Allow('end', 'Proposal')
  @Mutation(() => Boolean, {
    description:
      'Takes a proposal of yours back. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, CROSS_SITE.',
  })
  async withdrawProposal(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.proposals.withdraw(visitor, uuidOf(id));
    return true;
  }

  @Allow('create', 'Record')
  @Query(() => [LookAlikeModel], {
    description:
      'Records that may be the same as this content, the most alike first. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, INPUT_INVALID.',
  })
  lookAlikes(
    @Args('content', {
      type: () => JsonScalar,
      description: 'Content of a record, as far as it is known.',
    })
    content: unknown,
    @Context() { loaders }: RequestContext,
  ): Promise<LookAlikeModel[]> {
    return this.newRecords.lookAlikes(content, loaders);
  }

  @Allow('create', 'Record')
  @Mutation(() => CreateRecordResult, {
    description:
      'Adds a record, unless it may be there already. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  createRecord(
    @Args('input', { type: () => NewRecordInput, description: 'What it is.' })
    input: NewRecordInput,
    @Asker() visitor: Visitor,
    @Context() { loaders }: RequestContext,
  ): Promise<typeof CreateRecordResult> {
    return this.newRecords.create(visitor, input, loaders);
  }

  @Allow('read', 'WorkList')
  @Query(() => WorkListModel, {
    description: 'What waits for a keeper, counted. Errors: SIGN_IN_NEEDED, NOT_ALLOWED.',
  })
  workList(): Promise<WorkListModel> {
    return this.workLists.count(new Date());
  }
}
