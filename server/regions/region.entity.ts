import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  type MultiPolygon,
  type Relation,
} from 'typeorm';
import { ReferenceLoad } from './reference-load.entity.js';
import type { RegionKind } from './region-kind.js';

/**
 * A region of one kind in one yearly division. Codes are those of CBS; a code may stand for another
 * area in another year. Written by the reference loader only.
 */
@Entity('region')
@Index('region_by_load', ['loadId', 'kind'])
@Unique('region_kind_code_year', ['kind', 'code', 'year'])
@Check(
  'region_kind',
  `kind IN ('COUNTRY','PROVINCE','IZA_REGION','ZORGKANTOOR_REGION','GGD_REGION','MUNICIPALITY','DISTRICT','POSTCODE_AREA')`,
)
@Check('region_geometry_valid', `ST_IsValid(geometry)`)
@Check(
  'region_population_has_year',
  `(official_population IS NULL) = (official_population_year IS NULL)`,
)
@Check('region_centre_complete', `(latitude IS NULL) = (rd_x IS NULL)`)
export class Region {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'region_pkey',
  })
  id: number;
  /** The load that brought it in; regions of the newest load are the ones in use. */
  @Column('int', { name: 'load_id' }) loadId: number;
  @ManyToOne(() => ReferenceLoad)
  @JoinColumn({ name: 'load_id', foreignKeyConstraintName: 'region_load' })
  load: Relation<ReferenceLoad>;
  @Column('text') kind: RegionKind;
  @Index('region_by_code')
  @Column('text')
  code: string;
  /** Year of the division. */
  @Column('smallint') year: number;
  @Column('text') name: string;
  /** The outline is an approximation. */
  @Column('boolean') approximate: boolean;
  /** Inhabitants by the official count, which differs from the sum of the demand points. */
  @Column('int', { name: 'official_population', nullable: true })
  officialPopulation: number | null;
  @Column('smallint', { name: 'official_population_year', nullable: true })
  officialPopulationYear: number | null;
  @Index('region_geometry', { spatial: true })
  @Column('geometry', {
    spatialFeatureType: 'MultiPolygon',
    srid: 4326,
    nullable: true,
    select: false,
  })
  geometry: MultiPolygon | null;
  /** A point inside the region, WGS84; null without a geometry. */
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  /** The same point in EPSG:28992, whole metres. */
  @Column('int', { name: 'rd_x', nullable: true }) rdX: number | null;
  @Column('int', { name: 'rd_y', nullable: true }) rdY: number | null;
  /** Metres from that point to the farthest corner of the region. */
  @Column('int', { name: 'error_metres', nullable: true }) errorMetres: number | null;
}

/** A region lies in another one, of the same load: a municipality in its province. */
@Entity('region_parent')
export class RegionParent {
  @PrimaryColumn('int', { name: 'region_id', primaryKeyConstraintName: 'region_parent_pkey' })
  regionId: number;
  @Index('region_parent_by_parent')
  @PrimaryColumn('int', { name: 'parent_id', primaryKeyConstraintName: 'region_parent_pkey' })
  parentId: number;
  @ManyToOne(() => Region, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'region_parent_region' })
  region: Relation<Region>;
  @ManyToOne(() => Region, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'region_parent_parent' })
  parent: Relation<Region>;
}
