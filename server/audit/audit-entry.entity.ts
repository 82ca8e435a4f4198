import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Codes, ids and numbers: never a name, an address or a text somebody wrote. */
export interface AuditDetails {
  [key: string]: string | number | boolean | null | string[];
}

/** One act of somebody who keeps the register. Append-only: a trigger refuses change and removal. */
@Entity('audit_entry')
@Index('audit_entry_by_subject', ['subject', 'id'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_entry_pkey',
  })
  id: string;
  @Column('timestamptz') at: Date;
  /** A pseudonym: `account:<id>`, `seed`, `operator`. */
  @Column('text') actor: string;
  /** What was done, as a word: `record.published`. */
  @Column('text') act: string;
  /** To what: `record:<id>`, `account:<id>`. */
  @Column('text') subject: string;
  @Column('jsonb') details: AuditDetails;
}
