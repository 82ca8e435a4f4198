import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldSource, InitiativeContent } from './initiative-content.js';

export const REVISION_STATES = ['PUBLISHED', 'WITHDRAWN'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** What was public of a record, or that it left. Append-only: a trigger refuses change and removal. */
@Entity('revision')
@Check('revision_state', `state IN ('PUBLISHED','WITHDRAWN')`)
@Check('revision_published', `(state = 'PUBLISHED') = (published_at IS NOT NULL)`)
export class Revision {
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'revision_pkey' })
  recordId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'revision_pkey' }) n: number;
  @Column('text') state: RevisionState;
  @Column('jsonb') content: InitiativeContent;
  @Column('int', { name: 'schema_version' }) schemaVersion: number;
  /** The revision this one was written on top of; null for the first. */
  @Column('int', { nullable: true }) base: number | null;
  /** Who, as a pseudonym: `seed`, `keeper:<id>`; people stand in tables of their own. */
  @Column('text') actor: string;
  @Column('text') reason: string;
  /** Where the values that are new in it come from, as whoever published it said. */
  @Column('jsonb') sources: FieldSource[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
}
