import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import { CALL_STATUSES, type CallStatus } from './call-status.js';
import { CALL_OUTCOMES, type CallOutcome } from './call.entity.js';
import { CONFIRMATION_WAYS, type ConfirmationWay } from './confirmation.entity.js';

/** GraphQL knows no hyphen in a name. */
export const FieldGroupEnum = {
  EXISTENCE: 'existence',
  OPENING_HOURS: 'opening-hours',
  ADDRESS: 'address',
  CONTACT: 'contact',
  ACCESS: 'access',
  DESCRIPTION: 'description',
  OFFERINGS: 'offerings',
} as const satisfies Record<string, FieldGroup>;
registerEnumType(FieldGroupEnum, {
  name: 'FieldGroup',
  description: 'Facts that are confirmed together.',
  valuesMap: {
    EXISTENCE: { description: 'That it exists, under this name.' },
    OPENING_HOURS: { description: 'Its opening hours.' },
    ADDRESS: { description: 'Its address.' },
    CONTACT: { description: 'Telephone, mail and website.' },
    ACCESS: { description: 'Who is welcome.' },
    DESCRIPTION: { description: 'What it is.' },
    OFFERINGS: { description: 'What is on.' },
  },
});

export const CallStatusEnum = enumOf(
  'CallStatus',
  'How far the keepers are with an initiative, this year.',
  CALL_STATUSES,
  {
    NOT_APPROACHED: 'Nobody called.',
    APPROACHED: 'Called, and not spoken to.',
    SPOKEN: 'Spoken to; something that visitors need is not confirmed.',
    CONFIRMED: 'Existence, contact, address and walk-in hours were confirmed within twelve months.',
  },
);

export const CallOutcomeEnum = enumOf('CallOutcome', 'What came of a call.', CALL_OUTCOMES, {
  NO_ANSWER: 'Nobody answered.',
  CALL_BACK: 'They asked to be called again on a day.',
  SPOKEN: 'Somebody answered the questions.',
  DECLINED: 'They do not want to be in the register.',
  WRONG_NUMBER: 'The number is of somebody else, or of nobody.',
});

export const CallPhoneKindEnum = enumOf(
  'CallPhoneKind',
  'Whose a telephone number is.',
  ['PUBLIC', 'REFERRERS', 'PERSON'] as const,
  {
    PUBLIC: 'For visitors.',
    REFERRERS: 'For people who refer.',
    PERSON: 'Of somebody behind the initiative; not public.',
  },
);

export const ConfirmationWayEnum = enumOf(
  'ConfirmationWay',
  'How something was confirmed.',
  CONFIRMATION_WAYS,
  {
    PHONE: 'By telephone.',
    MAIL: 'By mail.',
    VISIT: 'By a visit.',
    SELF: 'By the initiative itself.',
  },
);

@ObjectType('Call', { description: 'One time that a keeper called an initiative.' })
export class CallModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => Date, { description: 'When.' }) at: Date;
  @Field(() => String, { nullable: true, description: 'Who called; null = they left.' })
  by: string | null;
  @Field(() => CallOutcomeEnum, { description: 'What came of it.' }) outcome: CallOutcome;
  @Field(() => String, { nullable: true, description: 'What the keeper noted.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Day to call again, `YYYY-MM-DD`.' })
  callBackOn: string | null;
  @Field(() => [FieldGroupEnum], { description: 'What they said is not true.' })
  wrongGroups: FieldGroup[];
}

@ObjectType('CallGroupState', { description: 'A group of facts that visitors need.' })
export class CallGroupStateModel {
  @Field(() => FieldGroupEnum, { description: 'Which facts.' }) group: FieldGroup;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when all of it is confirmed, as it is now; null = something is not.',
  })
  confirmedAt: Date | null;
}

@ObjectType('CallListEntry', { description: 'One initiative on the call list.' })
export class CallListEntryModel {
  @Field(() => ID, { description: 'Which record.' }) recordId: string;
  @Field(() => String, { description: 'Its address on the site.' }) slug: string;
  @Field(() => String, { description: 'Name.' }) name: string;
  @Field(() => [String], { description: 'Towns it is in.' }) places: string[];
  @Field(() => CallStatusEnum, { description: 'How far the keepers are.' }) status: CallStatus;
  @Field(() => Boolean, { description: 'Can everybody walk in somewhere?' }) isWalkIn: boolean;
  @Field(() => String, { nullable: true, description: 'Number to call; null = none is known.' })
  phone: string | null;
  @Field(() => CallModel, { nullable: true, description: 'The last call; null = none.' })
  lastCall: CallModel | null;
  @Field(() => String, {
    nullable: true,
    description: 'Day to call again, `YYYY-MM-DD`, as agreed in the last call.',
  })
  callBackOn: string | null;
  @Field(() => Boolean, { description: 'Is that day today or past?' }) isDue: boolean;
  @Field(() => [CallGroupStateModel], { description: 'What is confirmed, and since when.' })
  groups: CallGroupStateModel[];
}

@ObjectType('CallStatusCount', { description: 'How many initiatives are that far.' })
export class CallStatusCountModel {
  @Field(() => CallStatusEnum, { description: 'How far.' }) status: CallStatus;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('CallList', { description: 'Whom the keepers still have to call.' })
export class CallListModel {
  @Field(() => [CallStatusCountModel], { description: 'Of the whole region, every status.' })
  counts: CallStatusCountModel[];
  @Field(() => [CallListEntryModel], { description: 'In the order in which to call them.' })
  entries: CallListEntryModel[];
}

@ObjectType('CallPhone', { description: 'A number to call.' })
export class CallPhoneModel {
  @Field(() => String, { description: 'The number.' }) number: string;
  @Field(() => CallPhoneKindEnum, { description: 'Whose it is.' })
  kind: 'PUBLIC' | 'REFERRERS' | 'PERSON';
  @Field(() => String, { nullable: true, description: 'PERSON: who answers.' })
  name: string | null;
}

@ObjectType('CallQuestionLine', { description: 'One value as it is read out, in Dutch.' })
export class CallQuestionLineModel {
  @Field(() => String, { description: 'What it is called.' }) label: string;
  @Field(() => String, { nullable: true, description: 'Of which offering or organisation.' })
  of: string | null;
  @Field(() => String, { description: 'The value in words; may have several lines.' })
  words: string;
}

@ObjectType('CallConfirmation', { description: 'Who said that something is true, and when.' })
export class CallConfirmationModel {
  @Field(() => Date, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'Who; never a person.' }) by: string;
  @Field(() => ConfirmationWayEnum, { description: 'How.' }) way: ConfirmationWay;
}

@ObjectType('CallQuestion', { description: 'Facts that are asked about in one breath.' })
export class CallQuestionModel {
  @Field(() => FieldGroupEnum, { description: 'Which facts.' }) group: FieldGroup;
  @Field(() => ID, { nullable: true, description: 'Of which location; null = of all of it.' })
  locationId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of that location; null where there is one only.',
  })
  locationName: string | null;
  @Field(() => Boolean, { description: 'Does it count for being confirmed?' })
  isEssential: boolean;
  @Field(() => Boolean, { description: 'Not while nobody knows the opening hours.' })
  canBeConfirmed: boolean;
  @Field(() => [CallQuestionLineModel], { description: 'What the register says now.' })
  lines: CallQuestionLineModel[];
  @Field(() => CallConfirmationModel, {
    nullable: true,
    description: 'Who last confirmed all of it as it is now; null = nobody did.',
  })
  confirmation: CallConfirmationModel | null;
}

@ObjectType('CallSheet', { description: 'The questions to ask one initiative.' })
export class CallSheetModel {
  @Field(() => ID, { description: 'Which record.' }) recordId: string;
  @Field(() => String, { description: 'Its address on the site.' }) slug: string;
  @Field(() => String, { description: 'Name.' }) name: string;
  @Field(() => [String], { description: 'Towns it is in.' }) places: string[];
  @Field(() => Int, { description: 'The published revision these values are of.' })
  revision: number;
  @Field(() => CallStatusEnum, { description: 'How far the keepers are.' }) status: CallStatus;
  @Field(() => [CallPhoneModel], { description: 'Numbers to call, best first.' })
  phones: CallPhoneModel[];
  @Field(() => String, { nullable: true, description: 'Its public mail address.' })
  email: string | null;
  @Field(() => Int, { description: 'How many people edit the record.' }) editors: number;
  @Field(() => [CallQuestionModel], { description: 'In the order of a conversation.' })
  questions: CallQuestionModel[];
  @Field(() => [CallModel], { description: 'Earlier calls, newest first, at most 100.' })
  calls: CallModel[];
}

@InputType('CallAnswerInput', { description: 'Which question an answer is to.' })
export class CallAnswerInput {
  @Field(() => FieldGroupEnum, { description: 'Which facts.' }) group: FieldGroup;
  @Field(() => ID, { nullable: true, description: 'Of which location; null = of all of it.' })
  locationId?: string | null;
}

@InputType('CallInput', { description: 'What came of one call.' })
export class CallInput {
  @Field(() => ID, { description: 'A new UUID; sent twice, it is one call.' }) id: string;
  @Field(() => ID, { description: 'Which record.' }) recordId: string;
  @Field(() => Int, { description: 'The published revision you read out.' }) revision: number;
  @Field(() => CallOutcomeEnum, { description: 'What came of it.' }) outcome: CallOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'For keepers only; at most 2000 characters.',
  })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Day to call again, `YYYY-MM-DD`, within a year; needed with CALL_BACK.',
  })
  callBackOn?: string | null;
  @Field(() => [CallAnswerInput], { description: 'What they said is true.' })
  confirmed: CallAnswerInput[];
  @Field(() => [CallAnswerInput], { description: 'What they said is not true.' })
  wrong: CallAnswerInput[];
  @Field(() => String, {
    nullable: true,
    description: 'Mail address of whoever will edit the record: they are invited.',
  })
  editorEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Their name; at most 120 characters.' })
  editorName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Mail address that never wants mail from the register.',
  })
  noMailEmail?: string | null;
}
