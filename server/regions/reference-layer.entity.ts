import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type MultiPolygon,
  type Relation,
} from 'typeorm';
import type { ReferenceLayerKind } from '../../seeds/reference/reference-data.js';
import { ReferenceLoad } from './reference-load.entity.js';

/**
 * What lies between and around the regions: inland water, one row per lake or stretch of river, and
 * the neighbouring countries. As the source has it, not simplified, because distances around water
 * are measured with it. Only of the load in use; a load may have none of a kind, which means that it
 * is not known. Written by the reference loader only.
 */
@Entity('reference_layer')
@Index('reference_layer_by_load', ['loadId', 'kind'])
@Check('reference_layer_kind', `kind IN ('INLAND_WATER','NEIGHBOURS')`)
@Check('reference_layer_geometry_valid', `ST_IsValid(geometry)`)
export class ReferenceLayer {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'reference_layer_pkey',
  })
  id: number;
  @Column('int', { name: 'load_id' }) loadId: number;
  @ManyToOne(() => ReferenceLoad)
  @JoinColumn({ name: 'load_id', foreignKeyConstraintName: 'reference_layer_load' })
  load: Relation<ReferenceLoad>;
  @Column('text') kind: ReferenceLayerKind;
  @Index('reference_layer_geometry', { spatial: true })
  @Column('geometry', { spatialFeatureType: 'MultiPolygon', srid: 4326, select: false })
  geometry: MultiPolygon;
}
