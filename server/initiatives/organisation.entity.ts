import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A legal person or a partner by name; one organisation runs several initiatives. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey' }) id: string;
  @Column('text') name: string;
}
