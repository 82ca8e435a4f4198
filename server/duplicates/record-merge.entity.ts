import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FiguresKey } from '../criteria/merged-growth.service.js';

/** Two records turned out to be one: where the history, the reports and the links of the first are now. */
@Entity('record_merge')
@Check('record_merge_not_itself', `from_id <> into_id`)
export class RecordMerge {
  @PrimaryColumn('uuid', { name: 'from_id', primaryKeyConstraintName: 'record_merge_pkey' })
  fromId: string;
  @Index('record_merge_by_into')
  @Column('uuid', { name: 'into_id' })
  intoId: string;
  @Column('timestamptz', { name: 'merged_at' }) mergedAt: Date;
  @Column('text', { name: 'merged_by' }) mergedBy: string;
  @Column('text') reason: string;
  /** Both had a growth profile: that of the first stayed under its own id, for whoever edits the second. */
  @Column('boolean', { name: 'growth_apart' }) growthApart: boolean;
  /** Years and municipalities of which both had figures: those of the first stayed under its own id. */
  @Column('jsonb', { name: 'figures_apart' }) figuresApart: FiguresKey[];
}
