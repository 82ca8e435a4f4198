import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CriterionLevel } from '../initiatives/vocabulary.js';
import type { Evidence, Goal, PeerVisit } from './growth-input.js';

/**
 * What an initiative says about itself on one of the ten characteristics. Append-only (a trigger
 * refuses change and removal): each save is the next version, so that growth stays visible. The level
 * is a word; nothing is ever computed from it.
 */
@Entity('criterion_assessment')
@Check('criterion_assessment_criterion', `criterion BETWEEN 1 AND 10`)
@Check(
  'criterion_assessment_level',
  `level IN ('NOT_YET','DEVELOPING','WELL_UNDERWAY','LARGELY_MET','FULLY_MET')`,
)
export class CriterionAssessment {
  @PrimaryColumn('uuid', {
    name: 'initiative_id',
    primaryKeyConstraintName: 'criterion_assessment_pkey',
  })
  initiativeId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'criterion_assessment_pkey' })
  criterion: number;
  /** 1, 2, 3 … per initiative and characteristic. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'criterion_assessment_pkey' }) version: number;
  /** Its own story. */
  @Column('text', { nullable: true }) narrative: string | null;
  /** null = not filled in, which is none of the five. */
  @Column('text', { nullable: true }) level: CriterionLevel | null;
  @Column('jsonb') evidence: Evidence[];
  /** What it still wants to learn or do. */
  @Column('jsonb') goals: Goal[];
  /** Who wrote along, in its own words. Never published: it may name people. */
  @Column('text', { name: 'took_part', nullable: true }) tookPart: string | null;
  /** A visit by people of another initiative. Never published either. */
  @Column('jsonb', { name: 'peer_visit', nullable: true }) peerVisit: PeerVisit | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  /** Who, as a pseudonym; people stand in tables of their own. */
  @Column('text') actor: string;
}
