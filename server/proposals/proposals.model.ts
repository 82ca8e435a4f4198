import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { JsonScalar } from '../common/json.scalar.js';
import { DuplicateReasonEnum, type DuplicateReason } from '../duplicates/duplicate-reason.js';
import { InitiativeModel } from '../initiatives/initiative.model.js';
import { DECISIONS, type Decision } from './field-rules.js';
import { CONFLICT_REASONS, type ConflictReason } from './merge.js';
import { PROPOSAL_STATES, type ProposalState } from './proposal.entity.js';

export const DecisionEnum = enumOf('ChangeDecision', 'What happens to a change.', DECISIONS, {
  DIRECT: 'It is published at once.',
  WAITS: 'A keeper looks first.',
  KEEPER_ONLY: 'Only a keeper changes this.',
});
export const ProposalStateEnum = enumOf(
  'ProposalState',
  'Where a proposal stands.',
  PROPOSAL_STATES,
  {
    WAITING: 'Waits for a keeper.',
    ACCEPTED: 'Published, whole or in part.',
    REFUSED: 'Not published.',
    WITHDRAWN: 'Taken back by whoever made it.',
  },
);
export const ConflictReasonEnum = enumOf(
  'ConflictReason',
  'Why somebody has to choose.',
  CONFLICT_REASONS,
  {
    BOTH_CHANGED: 'Both changed the same.',
    REMOVED_BY_THEM: 'You change what they took away.',
    REMOVED_BY_ME: 'You take away what they changed.',
    DO_NOT_FIT: 'The two cannot both be.',
  },
);

@ObjectType('Difference', {
  description: 'One field of a record, before and after, in Dutch words.',
})
export class DifferenceModel {
  @Field(() => String, { description: 'The field, as a JSON pointer with ids.' }) path: string;
  @Field(() => String, { description: 'What it is called.' }) label: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of which place, offering or organisation; null = of the initiative.',
  })
  of: string | null;
  @Field(() => String, { description: 'What it says before; may have several lines.' })
  before: string;
  @Field(() => String, { description: 'What it says after; may have several lines.' })
  after: string;
  @Field(() => DecisionEnum, { description: 'What happens to it when an editor changes it.' })
  decision: Decision;
}

@ObjectType('Draft', { description: 'What you are writing and have not sent yet.' })
export class DraftModel {
  @Field(() => Int, { description: 'Raised by every save.' }) version: number;
  @Field(() => Int, { description: 'The published revision it is written on.' }) base: number;
  @Field(() => JsonScalar, { description: 'Changes: a list of { path, value }.' }) changes: unknown;
  @Field(() => Date, { description: 'When it was last saved.' }) savedAt: Date;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The content it is written on, where that is not the current one.',
  })
  baseContent?: unknown;
}

@ObjectType('DraftSaved', { description: 'It is kept.' })
export class DraftSavedModel {
  @Field(() => DraftModel, { description: 'The draft as it is kept.' }) draft: DraftModel;
}
@ObjectType('DraftOutdated', {
  description: 'It was saved elsewhere meanwhile; nothing was kept of yours.',
})
export class DraftOutdatedModel {
  @Field(() => DraftModel, {
    nullable: true,
    description: 'The other; null = it was sent or thrown away.',
  })
  kept: DraftModel | null;
}
export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  description: 'What became of a draft.',
  types: () => [DraftSavedModel, DraftOutdatedModel] as const,
  resolveType: (value: object) => ('draft' in value ? DraftSavedModel : DraftOutdatedModel),
});

@ObjectType('Proposal', { description: 'Changes that wait for a keeper, or waited.' })
export class ProposalModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => ID, { description: 'Of which record.' }) recordId: string;
  @Field(() => String, { description: 'Name of that record as published.' }) recordName: string;
  @Field(() => ProposalStateEnum, { description: 'Where it stands.' }) state: ProposalState;
  @Field(() => String, { description: 'Who made it; a pseudonym after they left.' }) author: string;
  @Field(() => Int, { description: 'The published revision it is written on.' }) base: number;
  @Field(() => JsonScalar, { description: 'Changes: a list of { path, value }.' }) changes: unknown;
  @Field(() => [DifferenceModel], {
    description: 'What it changes, against what it is written on.',
  })
  differences: DifferenceModel[];
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => String, { description: 'Where the values come from.' }) source: string;
  @Field(() => Date, { description: 'When it was made.' }) madeAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was decided; null = it waits.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the keeper said about it.' })
  decisionNote: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision it became; null = none.' })
  publishedRevision: number | null;
}

@ObjectType('MergeConflict', {
  description: 'A choice between what you wrote and what others published.',
})
export class MergeConflictModel {
  @Field(() => String, { description: 'What it is about, as a JSON pointer with ids.' })
  path: string;
  @Field(() => String, { description: 'What it is called.' }) label: string;
  @Field(() => String, { nullable: true, description: 'Of which place, offering or organisation.' })
  of: string | null;
  @Field(() => ConflictReasonEnum, { description: 'Why somebody has to choose.' })
  reason: ConflictReason;
  @Field(() => String, { description: 'What it was when you began.' }) base: string;
  @Field(() => String, { description: 'What it is now.' }) theirs: string;
  @Field(() => String, { description: 'What you wrote.' }) mine: string;
  @Field(() => JsonScalar, {
    description: 'Changes to send, on the current revision, when yours is to stand.',
  })
  ifMine: unknown;
}

@ObjectType('ChangesSent', { description: 'What became of your changes.' })
export class ChangesSentModel {
  @Field(() => Int, {
    nullable: true,
    description: 'The new revision; null = nothing was published.',
  })
  revision: number | null;
  @Field(() => [DifferenceModel], { description: 'What was published.' })
  published: DifferenceModel[];
  @Field(() => ProposalModel, {
    nullable: true,
    description: 'What waits for a keeper; null = nothing.',
  })
  waiting: ProposalModel | null;
}
@ObjectType('MergeNeeded', {
  description: 'Others published something since; nothing was changed.',
})
export class MergeNeededModel {
  @Field(() => Int, { description: 'The published revision now: what to send the choices on.' })
  currentRevision: number;
  @Field(() => [MergeConflictModel], { description: 'What has to be chosen.' })
  conflicts: MergeConflictModel[];
  @Field(() => JsonScalar, {
    description: 'Changes of yours that still fit, to be sent with the choices.',
  })
  applies: unknown;
}
@ObjectType('ChangesRefused', { description: 'A change does not fit; nothing was changed.' })
export class ChangesRefusedModel {
  @Field(() => String, {
    description:
      'CHANGE_UNKNOWN_PATH, CHANGE_INVALID, CHANGE_NOT_ALLOWED, NOTHING_CHANGED or a code of publication.',
  })
  code: string;
  @Field(() => String, { description: 'The field; empty = the record as a whole.' }) path: string;
  @Field(() => String, { description: 'What is wrong with it.' }) message: string;
}
export const SendChangesResult = createUnionType({
  name: 'SendChangesResult',
  description: 'What became of changes.',
  types: () => [ChangesSentModel, MergeNeededModel, ChangesRefusedModel] as const,
  resolveType: (value: object) =>
    'conflicts' in value
      ? MergeNeededModel
      : 'code' in value
        ? ChangesRefusedModel
        : ChangesSentModel,
});

@InputType('ChangesInput', { description: 'Changes of a record.' })
export class ChangesInput {
  @Field(() => ID, { description: 'Of which record.' }) recordId: string;
  @Field(() => Int, { description: 'The published revision they are made on.' }) base: number;
  @Field(() => JsonScalar, { description: 'A list of { path, value }, at most 500.' })
  changes: unknown;
  @Field(() => String, { description: 'Why; 3 to 500 characters.' }) reason: string;
  @Field(() => String, {
    nullable: true,
    description: 'Keepers: where the values come from, such as a website; else NVZH.',
  })
  source?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Keepers: the initiative itself said so today, so that these values are confirmed.',
  })
  confirmed: boolean;
}

@ObjectType('ConcealedAddress', { description: 'An address that is kept from the public.' })
export class ConcealedAddressModel {
  @Field(() => ID, { description: 'Of which location.' }) locationId: string;
  @Field(() => String, { nullable: true, description: 'Street.' }) street: string | null;
  @Field(() => String, { nullable: true, description: 'House number.' }) houseNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode.' }) postcode: string | null;
}

@ObjectType('ContactPerson', { description: 'Somebody behind an initiative; never public.' })
export class ContactPersonModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => String, { description: 'Name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What they do there.' }) role: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address.' }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' }) phone: string | null;
}

@ObjectType('FieldProvenance', { description: 'Where one field’s value comes from.' })
export class FieldProvenanceModel {
  @Field(() => String, { description: 'The field, as a JSON pointer with ids.' }) path: string;
  @Field(() => String, { nullable: true, description: 'Name of the source; null = not recorded.' })
  source: string | null;
  @Field(() => String, { nullable: true, description: 'Date of the source; null = undated.' })
  sourceDate: string | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When this value was last confirmed; null = never.',
  })
  confirmedAt: Date | null;
}

@ObjectType('RecordToEdit', { description: 'A record as those who keep it see it.' })
export class RecordToEditModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => String, { description: 'Its address on the site.' }) slug: string;
  @Field(() => Int, { description: 'The published revision, to make changes on.' })
  revision: number;
  @Field(() => JsonScalar, { description: 'Everything in it, as the schema of records has it.' })
  content: unknown;
  @Field(() => DraftModel, { nullable: true, description: 'What you are writing; null = nothing.' })
  draft: DraftModel | null;
  @Field(() => [ProposalModel], { description: 'What waits: for a keeper all, else your own.' })
  waiting: ProposalModel[];
  @Field(() => [ConcealedAddressModel], { description: 'Addresses it keeps from the public.' })
  concealedAddresses: ConcealedAddressModel[];
  @Field(() => [ContactPersonModel], { description: 'People behind it.' })
  contactPersons: ContactPersonModel[];
  @Field(() => [FieldProvenanceModel], { description: 'Where its values come from.' })
  provenance: FieldProvenanceModel[];
}

@ObjectType('RevisionEntry', {
  description: 'One published state of a record, and what it changed.',
})
export class RevisionEntryModel {
  @Field(() => ID, { description: 'Of which record: after a merge it may be another.' })
  recordId: string;
  @Field(() => Int, { description: 'Its number within that record.' }) n: number;
  @Field(() => Boolean, { description: 'False: it left the register with this.' })
  isPublished: boolean;
  @Field(() => Date, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'Who; a pseudonym after they left.' }) who: string;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => [String], { description: 'Sources of what is new in it.' }) sources: string[];
  @Field(() => [DifferenceModel], { description: 'What changed since the one before.' })
  differences: DifferenceModel[];
}

@ObjectType('LookAlike', { description: 'A record that may be the same.' })
export class LookAlikeModel {
  @Field(() => InitiativeModel, { description: 'That record.' }) initiative: InitiativeModel;
  @Field(() => [DuplicateReasonEnum], { description: 'Why.' }) reasons: DuplicateReason[];
}

@InputType('NewRecordInput', { description: 'A record that is not there yet.' })
export class NewRecordInput {
  @Field(() => JsonScalar, {
    description: 'Its content, as the schema of records has it, without an id.',
  })
  content: unknown;
  @Field(() => String, { description: 'Why; 3 to 500 characters.' }) reason: string;
  @Field(() => String, { description: 'Where it comes from, 2 to 200 characters.' }) source: string;
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Records that look alike and are not the same, as you saw.',
  })
  distinctFrom: string[];
}
@ObjectType('RecordCreated', { description: 'It is published.' })
export class RecordCreatedModel {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its address on the site.' }) slug: string;
}
@ObjectType('LooksAlike', { description: 'It may be there already; nothing was added.' })
export class LooksAlikeModel {
  @Field(() => [LookAlikeModel], { description: 'What looks alike.' }) candidates: LookAlikeModel[];
}
export const CreateRecordResult = createUnionType({
  name: 'CreateRecordResult',
  description: 'What became of a new record.',
  types: () => [RecordCreatedModel, LooksAlikeModel, ChangesRefusedModel] as const,
  resolveType: (value: object) =>
    'candidates' in value
      ? LooksAlikeModel
      : 'code' in value
        ? ChangesRefusedModel
        : RecordCreatedModel,
});

@InputType('ContactPersonInput', { description: 'Somebody behind an initiative.' })
export class ContactPersonInput {
  @Field(() => String, { description: 'Name, at most 120 characters.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What they do there.' }) role?: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' }) phone?: string | null;
}

@ObjectType('WorkList', { description: 'What waits for a keeper, counted.' })
export class WorkListModel {
  @Field(() => Int, { description: 'Proposals that wait.' }) proposals: number;
  @Field(() => Int, { description: 'Pairs of records that may be one, at most 100.' })
  duplicatePairs: number;
  @Field(() => Int, { description: 'Things that visitors told and nobody handled yet.' })
  suggestions: number;
  @Field(() => Int, { description: 'Mails that could not be delivered in the last 30 days.' })
  failedMails: number;
  @Field(() => Int, { description: 'Initiatives that were promised a call for today or earlier.' })
  callsDue: number;
  @Field(() => Int, {
    description:
      'Initiatives that nobody spoke to in this round and that are not confirmed; not those that will be called on a day that was agreed.',
  })
  notSpokenTo: number;
}
