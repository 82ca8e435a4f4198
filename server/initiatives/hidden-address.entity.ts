import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Private. The real address of a place whose address is hidden. Read by nobody but the people who
 * keep it; distances, coverage, exports and history never see it.
 */
@Entity('hidden_address')
export class HiddenAddress {
  @PrimaryColumn('uuid', { name: 'site_id', primaryKeyConstraintName: 'hidden_address_pkey' })
  siteId: string;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { name: 'house_number', nullable: true }) houseNumber: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
}
