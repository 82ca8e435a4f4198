import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { ApiError } from '../common/api-error.js';
import { reasonOf } from '../common/reason-of.js';
import { uuidOf } from '../common/uuid-of.js';
import { ListingRefusalsService } from './listing-refusals.service.js';
import { PublicationError } from './publication.errors.js';
import { TakeDownService } from './take-down.service.js';

@ObjectType('ListingRefusal', {
  description: 'An initiative that does not want to be in the register.',
})
export class ListingRefusalModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => [String], { description: 'Names it is recognised by.' }) names: string[];
  @Field(() => [String], { description: 'Towns it is recognised by.' }) places: string[];
  @Field(() => String, { description: 'Why, as whoever noted it wrote.' }) reason: string;
  @Field(() => Date, { description: 'Since when.' }) notedAt: Date;
}

const RECORD = { type: () => ID, description: 'Which record.' };
const REASON = { type: () => String, description: 'Why; 3 to 500 characters.' };

/** What has to be gone from everything public within a minute. */
@Resolver(() => ListingRefusalModel)
export class TakeDownResolver {
  constructor(
    private readonly takeDowns: TakeDownService,
    private readonly refusals: ListingRefusalsService,
  ) {}

  @Allow('take-down', 'Record')
  @Mutation(() => Boolean, {
    description:
      'Takes a place out of everything public, older files too. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  async takeDownRecord(
    @Args('recordId', RECORD) recordId: string,
    @Args('reason', REASON) reason: string,
    @Args('forEver', {
      type: () => Boolean,
      defaultValue: false,
      description: 'It does not want to be in the register: nobody may add it again.',
    })
    forEver: boolean,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    const id = uuidOf(recordId);
    visitor.mustBeAllowed('take-down', 'Record', { id });
    await found(() =>
      this.takeDowns.takeDown({
        recordId: id,
        actor: visitor.pseudonym,
        reason: reasonOf(reason),
        forEver,
      }),
    );
    return true;
  }

  @Allow('conceal', 'Record')
  @Mutation(() => Boolean, {
    description:
      'Hides the address of one location from everything public; its town stays. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, HIDDEN_ADDRESS_IN_CONTENT, CROSS_SITE.',
  })
  async concealAddress(
    @Args('recordId', RECORD) recordId: string,
    @Args('locationId', { type: () => ID, description: 'Which of its locations.' })
    locationId: string,
    @Args('reason', REASON) reason: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    const id = uuidOf(recordId);
    visitor.mustBeAllowed('conceal', 'Record', { id });
    await found(() =>
      this.takeDowns.hideAddress({
        recordId: id,
        locationId: uuidOf(locationId),
        actor: visitor.pseudonym,
        reason: reasonOf(reason),
      }),
    );
    return true;
  }

  @Allow('take-down', 'Record')
  @Query(() => [ListingRefusalModel], {
    description:
      'Who does not want to be listed, newest first. Errors: SIGN_IN_NEEDED, NOT_ALLOWED.',
  })
  listingRefusals(): Promise<ListingRefusalModel[]> {
    return this.refusals.list();
  }

  @Allow('take-down', 'Record')
  @Mutation(() => Boolean, {
    description:
      'Says that an initiative may be listed again: it changed its mind, or it was a mistake. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  async endListingRefusal(
    @Args('id', { type: () => ID, description: 'Which refusal.' }) id: string,
    @Args('reason', REASON) reason: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.refusals.end(uuidOf(id), { actor: visitor.pseudonym, reason: reasonOf(reason) });
    return true;
  }
}

/** A record that is not public is none to a caller; a text that would go on telling the address is theirs to change. */
async function found(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    if (error.code === 'NOT_PUBLISHED') throw new ApiError('NOT_FOUND');
    if (error.code === 'HIDDEN_ADDRESS_IN_CONTENT') throw new ApiError('HIDDEN_ADDRESS_IN_CONTENT');
    throw error;
  }
}
