import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `KEPT`: there is no mail server; the operator reads it in the log. */
export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED', 'KEPT'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * What a mail is about. Each kind is a stream of its own: a limit or a refusal of one never stops
 * another, and links to sign in are never limited by the others.
 */
export const MAIL_KINDS = ['SIGN_IN', 'INVITATION', 'NOTICE'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Private. A mail from the moment somebody wants it sent: log and queue in one. */
@Entity('mail_message')
@Check('mail_message_state', `state IN ('QUEUED','SENT','FAILED','KEPT')`)
@Index('mail_message_waiting', ['nextAttemptAt'], { where: `state = 'QUEUED'` })
export class MailMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_message_pkey' }) id: string;
  @Column('text') kind: MailKind;
  @Index('mail_message_by_account')
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;
  /** Null after its person was erased. */
  @Column('text', { nullable: true }) recipient: string | null;
  @Column('text') subject: string;
  /** Null as soon as it was sent: it may hold a link that signs somebody in. */
  @Column('text', { nullable: true }) body: string | null;
  @Column('text') state: MailState;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('int') attempts: number;
  @Column('timestamptz', { name: 'next_attempt_at' }) nextAttemptAt: Date;
  /** What the mail server said, without addresses. */
  @Column('text', { name: 'last_fault', nullable: true }) lastFault: string | null;
}
