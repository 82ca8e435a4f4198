import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the value of one field comes from. `updatedAt` says nothing; this does. */
@Entity('field_fact')
export class FieldFact {
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'field_fact_pkey' })
  recordId: string;
  /** JSON pointer into the content, ids instead of indexes. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'field_fact_pkey' }) path: string;
  @Column('text') source: string;
  /** As precise as the source: `2019`, `2019-11`; null = the source bears no date. */
  @Column('text', { name: 'source_date', nullable: true }) sourceDate: string | null;
  /** SHA-256 of the value as canonical JSON: does the field still hold what this source said? */
  @Column('text', { name: 'value_hash' }) valueHash: string;
  /** Written by the seeds, and so theirs to renew. */
  @Column('boolean') seeded: boolean;
}
