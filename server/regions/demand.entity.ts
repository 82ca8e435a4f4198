import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';

/** Where people live, as one source counted it in one year. */
@Entity('demand_set')
@Unique('demand_set_source_year', ['source', 'year'])
export class DemandSet {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'demand_set_pkey',
  })
  id: number;
  @Column('text') source: string;
  @Column('smallint') year: number;
  /** SHA-256 of the points, so that a result can say exactly what it was computed from. */
  @Column('text') hash: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'loaded_at' }) loadedAt: Date;
}

/** A small area with inhabitants. Null = suppressed by the source, which is unknown and not zero. */
@Entity('demand_point')
@Unique('demand_point_code', ['demandSetId', 'code'])
@Index('demand_point_by_municipality', ['demandSetId', 'municipalityCode'])
@Index('demand_point_rd', { synchronize: false })
export class DemandPoint {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'demand_point_pkey',
  })
  id: number;
  @Column('int', { name: 'demand_set_id' }) demandSetId: number;
  @ManyToOne(() => DemandSet, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'demand_set_id', foreignKeyConstraintName: 'demand_point_set' })
  demandSet: Relation<DemandSet>;
  /** Four-digit postcode, or the code of a square. */
  @Column('text') code: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode: string;
  /** WGS84 degrees. */
  @Column('double precision') latitude: number;
  @Column('double precision') longitude: number;
  /** EPSG:28992, whole metres. */
  @Column('int', { name: 'rd_x' }) rdX: number;
  @Column('int', { name: 'rd_y' }) rdY: number;
  @Column('int', { nullable: true }) inhabitants: number | null;
  @Column('int', { name: 'age_0_14', nullable: true }) age0To14: number | null;
  @Column('int', { name: 'age_15_24', nullable: true }) age15To24: number | null;
  @Column('int', { name: 'age_25_44', nullable: true }) age25To44: number | null;
  @Column('int', { name: 'age_45_64', nullable: true }) age45To64: number | null;
  @Column('int', { name: 'age_65_plus', nullable: true }) age65Plus: number | null;
}
