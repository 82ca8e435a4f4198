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

/** A link in a mail that signs somebody in once. Only the hash of its secret is kept. */
@Entity('sign_in_link')
export class SignInLink {
  /** SHA-256 of the secret, hexadecimal. */
  @PrimaryColumn('text', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_link_pkey' })
  tokenHash: string;
  @Index('sign_in_link_by_account')
  @Column('uuid', { name: 'account_id' })
  accountId: string;
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'sign_in_link_account' })
  account: Relation<Account>;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
