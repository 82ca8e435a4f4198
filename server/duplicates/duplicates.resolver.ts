import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import { InitiativeModel } from '../initiatives/initiative.model.js';
import { DuplicateReasonEnum, type DuplicateReason } from './duplicate-reason.js';
import { DuplicatesService } from './duplicates.service.js';

@ObjectType('DuplicatePair', { description: 'Two records that may be one.' })
export class DuplicatePairModel {
  @Field(() => InitiativeModel, { description: 'The one.' }) one: InitiativeModel;
  @Field(() => InitiativeModel, { description: 'The other.' }) other: InitiativeModel;
  @Field(() => [DuplicateReasonEnum], { description: 'Why.' }) reasons: DuplicateReason[];
}

/** Records that may be one. */
@Resolver(() => DuplicatePairModel)
export class DuplicatesResolver {
  constructor(private readonly duplicates: DuplicatesService) {}

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
}
