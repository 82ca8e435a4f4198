import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from './account.entity.js';

/** Private. Who is behind an account; the only place where that stands, so that it can be erased. */
@Entity('person')
@Unique('person_email_key', ['emailKey'])
export class Person {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'person_pkey' })
  accountId: string;
  @OneToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'person_account' })
  account: Relation<Account>;
  @Column('text') email: string;
  /** The address as it is compared. */
  @Column('text', { name: 'email_key' }) emailKey: string;
  @Column('text', { nullable: true }) name: string | null;
}
