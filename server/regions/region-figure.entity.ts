import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { RegionFigureKey } from './figure-keys.js';
import { ReferenceLoad } from './reference-load.entity.js';

/**
 * One figure of one region, as its source has it. Only of the load in use; a figure that is suppressed
 * or unknown has no row. Written by the reference loader only.
 */
@Entity('region_figure')
@Check('region_figure_value_finite', `value > '-Infinity' AND value < 'Infinity'`)
export class RegionFigure {
  @PrimaryColumn('int', { name: 'load_id', primaryKeyConstraintName: 'region_figure_pkey' })
  loadId: number;
  @ManyToOne(() => ReferenceLoad)
  @JoinColumn({ name: 'load_id', foreignKeyConstraintName: 'region_figure_load' })
  load: Relation<ReferenceLoad>;
  /** Code of CBS, as in `region`. */
  @PrimaryColumn('text', { name: 'region_code', primaryKeyConstraintName: 'region_figure_pkey' })
  regionCode: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'region_figure_pkey' }) key: RegionFigureKey;
  @Column('double precision') value: number;
  @Column('smallint') year: number;
  /** Who measured it, in Dutch. */
  @Column('text') source: string;
}
