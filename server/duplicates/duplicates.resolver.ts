import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { reasonOf } from '../common/reason-of.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import { InitiativeModel } from '../initiatives/initiative.model.js';
import { DuplicateReasonEnum, type DuplicateReason } from './duplicate-reason.js';
import { DuplicatesService } from './duplicates.service.js';
import { MergingService } from './merging.service.js';

@ObjectType('DuplicatePair', { description: 'Two records that may be one.' })
export class DuplicatePairModel {
  @Field(() => InitiativeModel, { description: 'The one.' }) one: InitiativeModel;
  @Field(() => InitiativeModel, { description: 'The other.' }) other: InitiativeModel;
  @Field(() => [DuplicateReasonEnum], { description: 'Why.' }) reasons: DuplicateReason[];
}

@InputType('MergeInput', { description: 'Which record becomes part of which.' })
export class MergeInput {
  @Field(() => ID, { description: 'The record that stays.' }) keepId: string;
  @Field(() => Int, { description: 'The published revision of it that you saw.' })
  keepRevision: number;
  @Field(() => ID, { description: 'The record that becomes part of it.' }) mergeId: string;
  @Field(() => Int, { description: 'The published revision of it that you saw.' })
  mergeRevision: number;
  @Field(() => [ID], { description: 'Its locations and offerings that move, at most 100.' })
  takeIds: string[];
  @Field(() => String, { description: 'Why; 3 to 500 characters.' }) reason: string;
}

/** Records that may be one. */
@Resolver(() => DuplicatePairModel)
export class DuplicatesResolver {
  constructor(
    private readonly duplicates: DuplicatesService,
    private readonly merging: MergingService,
  ) {}

  @Allow('merge', 'Record')
  @Query(() => [DuplicatePairModel], {
    description:
      'Pairs of records that may be one, the most alike first, at most 100. Errors: SIGN_IN_NEEDED, NOT_ALLOWED.',
  })
  async duplicatePairs(@Context() { loaders }: RequestContext): Promise<DuplicatePairModel[]> {
    const pairs = await this.duplicates.pairs();
    return Promise.all(
      pairs.map(async ({ recordId, otherId, reasons }) => ({
        one: await loaders.initiative.load(recordId),
        other: await loaders.initiative.load(otherId),
        reasons,
      })),
    );
  }

  @Allow('merge', 'Record')
  @Mutation(() => Boolean, {
    description:
      'Says that two records are not the same. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  async noteDistinct(
    @Args('oneId', { type: () => ID, description: 'The one.' }) oneId: string,
    @Args('otherId', { type: () => ID, description: 'The other.' }) otherId: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.duplicates.noteDistinct(visitor.pseudonym, uuidOf(oneId), uuidOf(otherId));
    return true;
  }

  @Allow('merge', 'Record')
  @Mutation(() => Int, {
    description:
      'Makes two records one; answers the new revision of the one that stays. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, HIDDEN_ADDRESS_IN_CONTENT, CROSS_SITE.',
  })
  async mergeRecords(
    @Args('merge', { type: () => MergeInput, description: 'Which into which.' }) merge: MergeInput,
    @Asker() visitor: Visitor,
  ): Promise<number> {
    return this.merging.merge({
      keepId: uuidOf(merge.keepId),
      keepRevision: merge.keepRevision,
      mergeId: uuidOf(merge.mergeId),
      mergeRevision: merge.mergeRevision,
      takeIds: merge.takeIds.slice(0, 101).map(uuidOf),
      actor: visitor.pseudonym,
      reason: reasonOf(merge.reason),
    });
  }
}
