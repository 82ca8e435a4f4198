import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ReferenceSource } from '../../seeds/reference/reference-data.js';

/** A load of reference data; the newest one is in use. The sources page is made of it. */
@Entity('reference_load')
@Check('reference_load_kind', `kind IN ('directory','official','starter')`)
export class ReferenceLoad {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'reference_load_pkey',
  })
  id: number;
  @Column('text') kind: 'directory' | 'official' | 'starter';
  /** SHA-256 of the data. */
  @Column('text') hash: string;
  /** What the data were read from, cheap to compute: equal means that nothing has to be read. */
  @Column('text', { nullable: true }) fingerprint: string | null;
  /** Year of the municipal division. */
  @Column('smallint', { name: 'division_year' }) divisionYear: number;
  /** Outlines and points are approximations; every page that uses them says so. */
  @Column('boolean') approximate: boolean;
  @Column('boolean', { name: 'postcodes_complete' }) postcodesComplete: boolean;
  @Column('jsonb') sources: ReferenceSource[];
  @Column('text', { array: true }) notes: string[];
  @CreateDateColumn({ type: 'timestamptz', name: 'loaded_at' }) loadedAt: Date;
}
