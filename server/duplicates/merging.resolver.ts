import {
  Args,
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
import { MergingService } from './merging.service.js';

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

@ObjectType('FiguresOfYear', { description: 'Figures that both records have; not the figures.' })
export class FiguresOfYearModel {
  @Field(() => Int, { description: 'Of which year.' }) year: number;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the municipality; null = everywhere it works, together.',
  })
  municipalityCode: string | null;
}

@ObjectType('MergeApart', {
  description:
    'What cannot go along, because both records have it. It is kept, and its editors can read it.',
})
export class MergeApartModel {
  @Field(() => Boolean, { description: 'Did both write about their growth?' }) growth: boolean;
  @Field(() => [FiguresOfYearModel], { description: 'Of which years both have figures.' })
  figures: FiguresOfYearModel[];
}

@ObjectType('MergePreview', { description: 'What a merge would meet.' })
export class MergePreviewModel {
  @Field(() => MergeApartModel, { description: 'What could not go along.' }) apart: MergeApartModel;
  @Field(() => Int, {
    description: 'Proposals for the record that goes; they are decided before it can.',
  })
  proposalsWaiting: number;
}

@ObjectType('RecordsMerged', { description: 'The two are one.' })
export class RecordsMergedModel {
  @Field(() => Int, { description: 'The new revision of the record that stays.' })
  revision: number;
  @Field(() => MergeApartModel, { description: 'What did not go along.' }) apart: MergeApartModel;
}

/** Two records that become one. */
@Resolver(() => RecordsMergedModel)
export class MergingResolver {
  constructor(private readonly merging: MergingService) {}

  @Allow('merge', 'Record')
  @Query(() => MergePreviewModel, {
    description:
      'What making two records one would meet; changes nothing. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID.',
  })
  mergePreview(
    @Args('keepId', { type: () => ID, description: 'The record that stays.' }) keepId: string,
    @Args('mergeId', { type: () => ID, description: 'The record that becomes part of it.' })
    mergeId: string,
  ): Promise<MergePreviewModel> {
    return this.merging.preview(uuidOf(keepId), uuidOf(mergeId));
  }

  @Allow('merge', 'Record')
  @Mutation(() => RecordsMergedModel, {
    description:
      'Makes two records one. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, PROPOSALS_WAITING, HIDDEN_ADDRESS_IN_CONTENT, CROSS_SITE.',
  })
  async mergeRecords(
    @Args('merge', { type: () => MergeInput, description: 'Which into which.' }) merge: MergeInput,
    @Asker() visitor: Visitor,
  ): Promise<RecordsMergedModel> {
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
