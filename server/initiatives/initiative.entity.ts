import { Check, Column, Entity, Index, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { InitiativeOrganisation } from './initiative-organisation.entity.js';
import { Location } from './location.entity.js';
import { Offering } from './offering.entity.js';
import type { InitiativeContent } from './initiative-content.js';
import type {
  InitiativeTypeCode,
  LegalPosition,
  LifecycleStatus,
  NetworkStatus,
  Reach,
  TargetGroupCode,
  YesNoUnknown,
} from './vocabulary.js';

/**
 * What the public may know of an initiative: a projection of its last published revision, written by
 * `publish()` alone. Nothing private has a column here.
 */
@Entity('initiative')
@Check('initiative_lifecycle', `lifecycle IN ('PLANNED','OPEN','TEMPORARILY_CLOSED','CLOSED')`)
@Check('initiative_network_status', `network_status IN ('IN_NETWORK','GROWING','OTHER','UNKNOWN')`)
@Index('initiative_by_name', ['sortName', 'id'])
@Index('initiative_full_text', { synchronize: false })
@Index('initiative_trigram', { synchronize: false })
export class Initiative {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'initiative_pkey' }) id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  /** Lower case, without accents: what lists are ordered by, the same on every database. */
  @Column({ type: 'text', name: 'sort_name', collation: 'C' }) sortName: string;
  /** Everything a visitor may search for in this record, without accents. */
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('jsonb', { name: 'former_names' }) formerNames: InitiativeContent['formerNames'];
  @Column('text', { name: 'own_description', nullable: true }) ownDescription: string | null;
  @Column('text', { name: 'neutral_description', nullable: true }) neutralDescription:
    string | null;
  @Column('text', { array: true }) types: InitiativeTypeCode[];
  @Column('text', { name: 'own_type_words', array: true }) ownTypeWords: string[];
  @Column('jsonb') pillars: InitiativeContent['pillars'];
  /** Empty = unknown. */
  @Column('text', { name: 'target_groups', array: true }) targetGroups: TargetGroupCode[];
  @Column('text', { name: 'target_group_words', array: true }) targetGroupWords: string[];
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) reach: Reach[];
  @Column('text', { name: 'legal_position' }) legalPosition: LegalPosition;
  @Column('text', { name: 'part_of_care_institution' }) partOfCareInstitution: YesNoUnknown;
  @Column('text', { name: 'on_care_grounds' }) onCareGrounds: YesNoUnknown;
  @Column('int', { name: 'founded_year', nullable: true }) foundedYear: number | null;
  @Column('text', { name: 'network_status' }) networkStatus: NetworkStatus;
  @Column('text', { name: 'nvzh_member' }) nvzhMember: YesNoUnknown;
  @Column('text') lifecycle: LifecycleStatus;
  @Column('text', { name: 'lifecycle_since', nullable: true }) lifecycleSince: string | null;
  @Column('text', { name: 'lifecycle_until', nullable: true }) lifecycleUntil: string | null;
  @Column('text', { name: 'lifecycle_note', nullable: true }) lifecycleNote: string | null;
  @Column('jsonb') contact: InitiativeContent['contact'];
  @Column('jsonb', { name: 'referrer_contact', nullable: true })
  referrerContact: InitiativeContent['referrerContact'];
  @Column('jsonb', { name: 'crisis_agreements' })
  crisisAgreements: InitiativeContent['crisisAgreements'];
  @Column('text', { array: true }) networks: string[];
  @Column('text', { name: 'works_in_municipalities', array: true }) worksInMunicipalities: string[];
  @Column('text', { name: 'work_area_words', nullable: true }) workAreaWords: string | null;
  @Column('text', { array: true }) notes: string[];
  /** The published revision this row was made of. */
  @Column('int') revision: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;

  @OneToMany(() => Location, (location) => location.initiative) locations: Relation<Location>[];
  @OneToMany(() => Offering, (offering) => offering.initiative) offerings: Relation<Offering>[];
  @OneToMany(() => InitiativeOrganisation, (link) => link.initiative)
  organisations: Relation<InitiativeOrganisation>[];
}
