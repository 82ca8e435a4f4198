import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { reasonOf } from '../common/reason-of.js';
import { uuidOf } from '../common/uuid-of.js';
import { NetworkStatusEnum } from './enums.js';
import { NetworkStatusService } from './network-status.service.js';
import type { NetworkStatus } from './vocabulary.js';

@ObjectType('NetworkDecision', {
  description: 'When the network status of a record became what it was, and why.',
})
export class NetworkDecisionModel {
  @Field(() => NetworkStatusEnum, { description: 'What it became.' }) status: NetworkStatus;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => Date, { description: 'When.' }) decidedAt: Date;
}

@ObjectType('NetworkStanding', {
  description: 'The network status of a record: what keepers decided, never computed.',
})
export class NetworkStandingModel {
  @Field(() => String, { description: 'Name of the initiative as published.' }) name: string;
  @Field(() => NetworkStatusEnum, { description: 'What it is now.' }) status: NetworkStatus;
  @Field(() => Int, { description: 'The published revision in which it stands.' })
  revision: number;
  @Field(() => [NetworkDecisionModel], {
    description: 'How it came, newest first; the last one is how the record began.',
  })
  decisions: NetworkDecisionModel[];
}

const RECORD = { type: () => ID, description: 'Which record.' };

/** Whether an initiative belongs to the network: decided by a keeper. */
@Resolver(() => NetworkStandingModel)
export class NetworkStatusResolver {
  constructor(private readonly networkStatus: NetworkStatusService) {}

  @Allow('read', 'NetworkStatus')
  @Query(() => NetworkStandingModel, {
    description:
      'The network status of a record, and how it came. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  networkStanding(
    @Args('recordId', RECORD) recordId: string,
    @Asker() visitor: Visitor,
  ): Promise<NetworkStandingModel> {
    const id = uuidOf(recordId);
    visitor.mustBeAllowed('read', 'NetworkStatus', { recordId: id });
    return this.networkStatus.standing(id);
  }

  @Allow('change', 'NetworkStatus')
  @Mutation(() => Int, {
    description:
      'Decides whether an initiative belongs to the network; answers the new revision. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, CROSS_SITE.',
  })
  async decideNetworkStatus(
    @Args('recordId', RECORD) recordId: string,
    @Args('revision', { type: () => Int, description: 'The published revision you saw.' })
    revision: number,
    @Args('status', { type: () => NetworkStatusEnum, description: 'What it becomes.' })
    status: NetworkStatus,
    @Args('reason', { type: () => String, description: 'Why; 3 to 500 characters.' })
    reason: string,
    @Asker() visitor: Visitor,
  ): Promise<number> {
    const id = uuidOf(recordId);
    visitor.mustBeAllowed('change', 'NetworkStatus', { recordId: id });
    return this.networkStatus.decide({
      recordId: id,
      revision,
      status,
      reason: reasonOf(reason),
      actor: visitor.pseudonym,
    });
  }
}
