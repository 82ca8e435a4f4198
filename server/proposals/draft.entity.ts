import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import type { FieldChange } from './changes.js';

/** Private. What one person is writing about one record and has not sent yet. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'draft_pkey' })
  recordId: string;
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'draft_pkey' })
  accountId: string;
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'draft_account' })
  account: Relation<Account>;
  /** Raised by every save: a second tab that saves an older one is told so. */
  @Column('int') version: number;
  /** The published revision it is written on. */
  @Column('int') base: number;
  @Column('jsonb') changes: FieldChange[];
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
