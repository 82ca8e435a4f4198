import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What the initiative chose to show of one characteristic: one version of its words, or nothing. The
 * last choice counts. Append-only (a trigger refuses change and removal).
 */
@Entity('criterion_publication')
@Check('criterion_publication_criterion', `criterion BETWEEN 1 AND 10`)
export class CriterionPublication {
  @PrimaryColumn('uuid', {
    name: 'initiative_id',
    primaryKeyConstraintName: 'criterion_publication_pkey',
  })
  initiativeId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'criterion_publication_pkey' })
  criterion: number;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'criterion_publication_pkey' }) n: number;
  /** The version of the assessment that everybody may read; null = none any more. */
  @Column('int', { nullable: true }) version: number | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
  /** Who, as a pseudonym. */
  @Column('text') actor: string;
}
