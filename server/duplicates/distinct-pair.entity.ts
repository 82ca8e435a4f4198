import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Two records that look alike, and of which somebody knows that they are not the same. */
@Entity('distinct_pair')
@Check('distinct_pair_order', `first_id < second_id`)
export class DistinctPair {
  @PrimaryColumn('uuid', { name: 'first_id', primaryKeyConstraintName: 'distinct_pair_pkey' })
  firstId: string;
  @PrimaryColumn('uuid', { name: 'second_id', primaryKeyConstraintName: 'distinct_pair_pkey' })
  secondId: string;
  @Column('timestamptz', { name: 'noted_at' }) notedAt: Date;
  @Column('text', { name: 'noted_by' }) notedBy: string;
}
