import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from './account.entity.js';

export const SIGN_IN_WAYS = ['LINK', 'PASSKEY'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** Somebody is signed in on a device. Only the hash of the cookie is kept. */
@Entity('session')
@Unique('session_token_hash', ['tokenHash'])
@Check('session_way', `way IN ('LINK','PASSKEY')`)
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' }) id: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Index('session_by_account')
  @Column('uuid', { name: 'account_id' })
  accountId: string;
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account' })
  account: Relation<Account>;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** To the hour: enough to recognise a device by, too coarse to follow somebody's work. */
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** What its owner recognises it by: "Firefox op Android". Never the whole user agent. */
  @Column('text') device: string;
  @Column('text') way: SignInWay;
}
