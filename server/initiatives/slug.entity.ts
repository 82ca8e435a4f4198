import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Every address an initiative ever had: never reused, old ones redirect. */
@Entity('slug')
export class Slug {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'slug_pkey' }) slug: string;
  @Index('slug_by_initiative')
  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;
  @Column('boolean') current: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
