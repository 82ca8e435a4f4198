import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldChange } from './changes.js';

export const PROPOSAL_STATES = ['WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Private. Changes of a record that wait for a keeper, or waited. */
@Entity('proposal')
@Check('proposal_state', `state IN ('WAITING','ACCEPTED','REFUSED','WITHDRAWN')`)
@Check('proposal_decided', `(state = 'WAITING') = (decided_at IS NULL)`)
@Index('proposal_waiting', ['madeAt'], { where: `state = 'WAITING'` })
export class Proposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_pkey' }) id: string;
  @Index('proposal_by_record')
  @Column('uuid', { name: 'record_id' })
  recordId: string;
  /** A pseudonym. */
  @Column('text') author: string;
  /** The published revision it is written on. */
  @Column('int') base: number;
  @Column('jsonb') changes: FieldChange[];
  @Column('text') reason: string;
  /** Where the new values come from, as the reader may see it. */
  @Column('text') source: string;
  @Column('text') state: ProposalState;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('text', { name: 'decision_note', nullable: true }) decisionNote: string | null;
  /** What it became, if anything of it was accepted. */
  @Column('int', { name: 'published_revision', nullable: true }) publishedRevision: number | null;
}
