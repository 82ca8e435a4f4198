import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from './mail-message.entity.js';

export const MailKindEnum = enumOf('MailKind', 'What a mail is about.', MAIL_KINDS, {
  SIGN_IN: 'A link to sign in, asked for by the reader.',
  INVITATION: 'An invitation to keep a record or the register.',
  NOTICE: 'Word about something the reader takes part in.',
});
export const MailStateEnum = enumOf('MailState', 'What became of a mail.', MAIL_STATES, {
  QUEUED: 'Waits for its next attempt.',
  SENT: 'Handed to the mail server.',
  FAILED: 'Given up.',
  KEPT: 'There is no mail server: it only stands in the log.',
});

@ObjectType('MailMessage', { description: 'A mail of the register, as its log has it.' })
export class MailMessageModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => MailKindEnum, { description: 'What it is about.' }) kind: MailKind;
  @Field(() => String, { nullable: true, description: 'To whom; null = that person was erased.' })
  recipient: string | null;
  @Field(() => String, { description: 'Its subject.' }) subject: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its text, without what signs somebody in; null = not kept after it was sent.',
  })
  body: string | null;
  @Field(() => MailStateEnum, { description: 'What became of it.' }) state: MailState;
  @Field(() => Date, { description: 'When it was written.' }) queuedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was handed over; null = not yet.' })
  sentAt: Date | null;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts: number;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the last fault; null = none.',
  })
  lastFault: string | null;
}
