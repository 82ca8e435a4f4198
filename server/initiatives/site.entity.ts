import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An address as the public may know it. For a hidden address street, number and postcode are null
 * here: the real ones stand in `hidden_address`, which no public query joins.
 */
@Entity('site')
export class Site {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'site_pkey' }) id: string;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { name: 'house_number', nullable: true }) houseNumber: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('text', { nullable: true }) description: string | null;
}
