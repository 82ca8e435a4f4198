import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Private. People behind an initiative, for its keepers; never public, never in a revision. */
@Entity('private_contact')
export class PrivateContact {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'private_contact_pkey' }) id: string;
  @Index('private_contact_by_initiative')
  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) role: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
}
