import {
  Args,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { enumOf } from '../common/enum-of.js';
import { checkedSize } from '../common/paging.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import { InitiativeModel } from '../initiatives/initiative.model.js';
import {
  SUGGESTION_KINDS,
  SUGGESTION_OUTCOMES,
  SUGGESTION_SUBJECTS,
  type SuggestionKind,
  type SuggestionOutcome,
  type SuggestionSubject,
} from './suggestion-form.js';
import { SuggestionsService } from './suggestions.service.js';

export const SuggestionKindEnum = enumOf(
  'SuggestionKind',
  'What kind of thing a visitor told.',
  SUGGESTION_KINDS,
  {
    RECORD: 'Something in a record is not right.',
    NEW_PLACE: 'There is a place that is not in the register.',
    SAFETY: 'It is about safety; for keepers alone.',
  },
);

export const SuggestionSubjectEnum = enumOf(
  'SuggestionSubject',
  'Which part of a record is not right.',
  SUGGESTION_SUBJECTS,
  {
    HOURS: 'The opening hours.',
    ADDRESS: 'The address.',
    CONTACT: 'Phone, mail or website.',
    GONE: 'The place does not exist any more.',
    OTHER: 'Something else.',
  },
);

export const SuggestionOutcomeEnum = enumOf(
  'SuggestionOutcome',
  'What was done with it.',
  SUGGESTION_OUTCOMES,
  {
    DONE: 'The register was changed, or somebody was called.',
    NOT_CHANGED: 'It was read, and nothing had to change.',
    DUPLICATE: 'It was known already.',
    SPAM: 'It was no message for the register.',
  },
);

@ObjectType('Suggestion', { description: 'What a visitor told the register.' })
export class SuggestionModel {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => SuggestionKindEnum, { description: 'What kind of thing it is.' })
  kind: SuggestionKind;
  @Field(() => ID, { nullable: true, description: 'Id of the record it is about.' })
  recordId: string | null;
  @Field(() => SuggestionSubjectEnum, { description: 'Which part is not right.' })
  about: SuggestionSubject;
  @Field(() => String, { description: 'What was told, without what it told about people.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'Name of a place that is missing.' })
  placeName: string | null;
  @Field(() => String, { nullable: true, description: 'Town of a place that is missing.' })
  placeTown: string | null;
  @Field(() => String, { nullable: true, description: 'Website of a place that is missing.' })
  placeWebsite: string | null;
  @Field(() => String, { nullable: true, description: 'Number of a place that is missing.' })
  placePhone: string | null;
  @Field(() => Date, { description: 'When it was told.' }) receivedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was handled.' })
  handledAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who handled it, as a pseudonym.' })
  handledBy: string | null;
  @Field(() => SuggestionOutcomeEnum, { nullable: true, description: 'What was done with it.' })
  outcome: SuggestionOutcome | null;
  @Field(() => String, { nullable: true, description: 'What the keeper noted.' })
  note: string | null;
}

/** What visitors told the register, for who keeps it. */
@Resolver(() => SuggestionModel)
export class SuggestionsResolver {
  constructor(private readonly service: SuggestionsService) {}

  @Allow('read', 'Suggestion')
  @Query(() => [SuggestionModel], {
    description:
      'What visitors told. Those that wait: about safety first, then the oldest; those that were handled: the last first. Editors get what is about their own record, but for safety. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, FIRST_OUT_OF_RANGE.',
  })
  async suggestions(
    @Asker() visitor: Visitor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' })
    first: number,
    @Args('handled', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Those that were handled, or else those that wait.',
    })
    handled: boolean,
    @Args('recordId', { type: () => ID, nullable: true, description: 'Only about this record.' })
    recordId: string | null,
  ): Promise<SuggestionModel[]> {
    return this.service.list(visitor, {
      recordId: recordId ? uuidOf(recordId) : null,
      handled,
      size: checkedSize(first),
    });
  }

  @Allow('read', 'Suggestion')
  @Query(() => SuggestionModel, {
    description: 'One thing a visitor told. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  async suggestion(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Asker() visitor: Visitor,
  ): Promise<SuggestionModel> {
    return this.service.one(visitor, uuidOf(id));
  }

  @Allow('review', 'Suggestion')
  @Mutation(() => SuggestionModel, {
    description:
      'Says what was done with it, once. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, ALREADY_HANDLED, CROSS_SITE.',
  })
  async handleSuggestion(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Args('outcome', { type: () => SuggestionOutcomeEnum, description: 'What was done.' })
    outcome: SuggestionOutcome,
    @Args('note', {
      type: () => String,
      nullable: true,
      description: 'A note, at most 500 characters; what it tells about people is taken out.',
    })
    note: string | null,
    @Asker() visitor: Visitor,
  ): Promise<SuggestionModel> {
    return this.service.handle(visitor, uuidOf(id), outcome, note ?? null);
  }

  @ResolveField(() => InitiativeModel, {
    nullable: true,
    description: 'The record it is about, while it is public.',
  })
  async record(
    @Parent() { recordId }: SuggestionModel,
    @Context() { loaders }: RequestContext,
  ): Promise<InitiativeModel | null> {
    return recordId === null ? null : loaders.publicInitiative(recordId);
  }
}
