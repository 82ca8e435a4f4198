import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Initiative } from './initiative.entity.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationRole } from './vocabulary.js';

/** Who runs, supports or commissions an initiative. */
@Entity('initiative_organisation')
export class InitiativeOrganisation {
  @PrimaryColumn('uuid', {
    name: 'initiative_id',
    primaryKeyConstraintName: 'initiative_organisation_pkey',
  })
  initiativeId: string;

  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'initiative_organisation_pkey',
  })
  organisationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'initiative_organisation_pkey' })
  role: OrganisationRole;

  /** As this record writes it. */
  @Column('text') name: string;

  /** The order in which the record names them. */
  @Column('int') position: number;

  @ManyToOne(() => Initiative, (initiative) => initiative.organisations, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'initiative_id',
    foreignKeyConstraintName: 'initiative_organisation_initiative',
  })
  initiative: Relation<Initiative>;

  @ManyToOne(() => Organisation)
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'initiative_organisation_organisation',
  })
  organisation: Relation<Organisation>;
}
