import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a publication did to a record. */
export const REGISTRY_CHANGE_KINDS = ['PUBLISHED', 'CHANGED', 'WITHDRAWN'] as const;
export type RegistryChangeKind = (typeof REGISTRY_CHANGE_KINDS)[number];

/**
 * One record that a publication brought, changed or took away. It holds no name, no address and
 * nothing of its content: what is taken down needs no redaction here.
 */
@Entity('registry_change')
@Check('registry_change_kind', `kind IN ('PUBLISHED', 'CHANGED', 'WITHDRAWN')`)
@Index('registry_change_by_initiative', ['initiativeId', 'n'])
@Index('registry_change_by_at', ['at', 'n'])
export class RegistryChange {
  /** 1, 2, 3 …, given while nobody else publishes: what comes later has a higher one. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'registry_change_pkey' }) n: number;
  /** Of the registry version it came with. */
  @Column('int') ordinal: number;
  /** Never before that of the change before it, also where a clock was set back. */
  @Column('timestamptz') at: Date;
  @Column('text') kind: RegistryChangeKind;
  @Column('uuid', { name: 'initiative_id' }) initiativeId: string;
}
