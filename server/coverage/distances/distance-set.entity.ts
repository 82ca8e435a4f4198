import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { StoredDistanceModel } from '../model/coverage-file.js';
import { DemandSet } from '../../regions/demand.entity.js';

/** Distances to the points of one demand set, all found from the same data by the same model. */
@Entity('distance_set')
@Unique('distance_set_key', ['key'])
@Index('distance_set_by_demand', ['demandSetId', 'model'])
@Check('distance_set_model', `model IN ('AROUND_WATER','TRAVEL_TIME')`)
export class DistanceSet {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'distance_set_pkey',
  })
  id: number;
  @Column('text') model: StoredDistanceModel;
  @Column('int', { name: 'demand_set_id' }) demandSetId: number;
  @ManyToOne(() => DemandSet, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'demand_set_id', foreignKeyConstraintName: 'distance_set_demand' })
  demandSet: Relation<DemandSet>;
  /** SHA-256 of everything the distances follow from: points and water, or points and service. */
  @Column('text') key: string;
  /** When somebody asked for it last; a set of older data goes an hour after that. */
  @Column('timestamptz', { name: 'used_at' }) usedAt: Date;
}
