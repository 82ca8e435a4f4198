import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from './account.entity.js';

/** A passkey (WebAuthn credential) somebody signs in with: only its public half is here. */
@Entity('passkey')
export class Passkey {
  /** Credential id, base64url. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'passkey_pkey' }) id: string;
  @Index('passkey_by_account')
  @Column('uuid', { name: 'account_id' })
  accountId: string;
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'passkey_account' })
  account: Relation<Account>;
  @Column('bytea', { name: 'public_key' }) publicKey: Buffer;
  /** How often it was used, by its own count; a text, because PostgreSQL counts further than JavaScript. */
  @Column('bigint') counter: string;
  @Column('text', { array: true }) transports: string[];
  /** What its owner recognises it by. */
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
