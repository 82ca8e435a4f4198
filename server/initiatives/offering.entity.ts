import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Initiative } from './initiative.entity.js';
import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import type { OfferingKind, YesNoUnknown } from './vocabulary.js';

/** What one can do at an initiative, with hours of its own, run by one or more organisations. */
@Entity('offering')
export class Offering {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'offering_pkey' }) id: string;
  @Index('offering_by_initiative')
  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @Column('int') position: number;
  @Column('text') kind: OfferingKind;
  @Column('text') name: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { name: 'is_walk_in' }) isWalkIn: YesNoUnknown;
  @Column('jsonb', { nullable: true }) hours: OpeningHours | null;
  @Column('uuid', { name: 'organisation_ids', array: true }) organisationIds: string[];

  @ManyToOne(() => Initiative, (initiative) => initiative.offerings, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'offering_initiative' })
  initiative: Relation<Initiative>;
}
