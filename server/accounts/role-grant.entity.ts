import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from './account.entity.js';
import type { Role } from './roles.js';

/** A role somebody has or had; an ended one stays, so that it can be seen who could do what when. */
@Entity('role_grant')
@Check('role_grant_role', `role IN ('KEEPER','EDITOR','REGION')`)
@Check(
  'role_grant_scope',
  `(role = 'EDITOR') = (initiative_id IS NOT NULL)
          AND (role = 'REGION') = (region_code IS NOT NULL)`,
)
@Check('role_grant_ended', `(ended_at IS NULL) = (ended_by IS NULL)`)
export class RoleGrant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pkey' }) id: string;
  @Index('role_grant_by_account')
  @Column('uuid', { name: 'account_id' })
  accountId: string;
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'role_grant_account' })
  account: Relation<Account>;
  @Column('text') role: Role;
  @Index('role_grant_by_initiative')
  @Column('uuid', { name: 'initiative_id', nullable: true })
  initiativeId: string | null;
  /** CBS code, which stays from year to year more often than a row does. */
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  /** A pseudonym, or `operator`. */
  @Column('text', { name: 'granted_by' }) grantedBy: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
