import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { DistanceSet } from './distance-set.entity.js';

/**
 * How far the demand points lie from one position of a place. A row holds all points of that position, so
 * that it is known or not known as a whole, and a national set is a hundred rows and not a quarter of a
 * million. To join it: `CROSS JOIN LATERAL unnest(demand_point_ids, distances) AS d(demand_point_id, distance)`.
 * A point that is not in it cannot be reached, or lies too far away.
 */
@Entity('stored_distance')
@Check('stored_distance_pairs', `cardinality(demand_point_ids) = cardinality(distances)`)
export class StoredDistance {
  @PrimaryColumn('int', {
    name: 'distance_set_id',
    primaryKeyConstraintName: 'stored_distance_pkey',
  })
  distanceSetId: number;
  @ManyToOne(() => DistanceSet, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'distance_set_id', foreignKeyConstraintName: 'stored_distance_set' })
  distanceSet: Relation<DistanceSet>;
  /** EPSG:28992, whole metres; of a hidden address this is its public point. */
  @PrimaryColumn('int', { name: 'rd_x', primaryKeyConstraintName: 'stored_distance_pkey' })
  rdX: number;
  @PrimaryColumn('int', { name: 'rd_y', primaryKeyConstraintName: 'stored_distance_pkey' })
  rdY: number;
  /** In rising order. */
  @Column('int', { name: 'demand_point_ids', array: true }) demandPointIds: number[];
  /** Whole metres; of a set of travel times whole seconds. */
  @Column('int', { array: true }) distances: number[];
}
