import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Point,
  type Relation,
} from 'typeorm';
import { Initiative } from './initiative.entity.js';
import { Site } from './site.entity.js';
import type { LocationContent } from './initiative-content.js';
import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import type {
  AddressVisibility,
  LifecycleStatus,
  Precision,
  Premises,
  YesNoUnknown,
} from './vocabulary.js';

/** How a visitor meets a location: walking in, coming to stay, or otherwise. */
export const LOCATION_GROUPS = ['WALK_IN', 'STAY', 'OTHER'] as const;
export type LocationGroup = (typeof LOCATION_GROUPS)[number];

/**
 * One initiative at one site. The point is the public one: of a hidden address it is derived from
 * the centre of its place, so no arithmetic on it can give the address away.
 */
@Entity('location')
@Check('location_lifecycle', `lifecycle IN ('PLANNED','OPEN','TEMPORARILY_CLOSED','CLOSED')`)
@Check('location_precision', `precision IN ('ADDRESS','POSTCODE','PLACE','MUNICIPALITY','NONE')`)
@Check(
  'location_point_complete',
  `(precision = 'NONE') = (point IS NULL) AND (point IS NULL) = (rd IS NULL) AND (point IS NULL) = (latitude IS NULL)`,
)
@Check(
  'location_hidden_is_coarse',
  `address_visibility = 'PUBLIC' OR precision IN ('PLACE','MUNICIPALITY','NONE')`,
)
export class Location {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'location_pkey' }) id: string;
  @Index('location_by_initiative')
  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;
  /** The order in which the record names its locations. */
  @Column('int') position: number;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') premises: Premises;
  @Column('text', { name: 'hosted_own_programme' }) hostedOwnProgramme: YesNoUnknown;
  @Column('uuid', { name: 'satellite_of', nullable: true }) satelliteOf: string | null;
  /** The stricter of its own and its initiative's. */
  @Column('text') lifecycle: LifecycleStatus;
  @Column('text', { name: 'lifecycle_since', nullable: true }) lifecycleSince: string | null;
  @Column('text', { name: 'lifecycle_until', nullable: true }) lifecycleUntil: string | null;
  @Column('text', { name: 'lifecycle_note', nullable: true }) lifecycleNote: string | null;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId: string | null;
  @Column('text', { name: 'address_visibility' }) addressVisibility: AddressVisibility;
  @Column('text') precision: Precision;
  @Column('int', { name: 'position_error_metres', nullable: true })
  positionErrorMetres: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  /** EPSG:4326. */
  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  point: Point | null;
  /** EPSG:28992 in whole metres: what every distance is measured with. */
  @Index('location_rd', { spatial: true })
  @Column('geometry', { spatialFeatureType: 'Point', srid: 28992, nullable: true })
  rd: Point | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  /** Where it was before it moved. */
  @Column('jsonb', { name: 'former_addresses' })
  formerAddresses: LocationContent['formerAddresses'];
  @Column('text', { array: true }) catchment: string[];
  @Column('jsonb') accessibility: LocationContent['accessibility'];
  @Column('jsonb') access: LocationContent['access'];
  @Column('int', { name: 'minimum_age', nullable: true }) minimumAge: number | null;
  @Column('int', { name: 'maximum_age', nullable: true }) maximumAge: number | null;
  @Column('text', { name: 'access_note', nullable: true }) accessNote: string | null;
  @Column('text', { name: 'location_group' }) group: LocationGroup;
  @Column('text', { name: 'offering_kinds', array: true }) offeringKinds: string[];
  /** Union of its walk-in offerings' hours; null = unknown. */
  @Column('jsonb', { nullable: true }) hours: OpeningHours | null;
  /** ISO weekdays on which walk-in hours are known; for the `openOn` filter. */
  @Column('smallint', { name: 'open_weekdays', array: true }) openWeekdays: number[];
  /** Day parts a week at the default of 120 minutes, lower and upper bound; null = unknown. */
  @Column('double precision', { name: 'day_parts_min', nullable: true }) dayPartsMin: number | null;
  @Column('double precision', { name: 'day_parts_max', nullable: true }) dayPartsMax: number | null;

  @ManyToOne(() => Initiative, (initiative) => initiative.locations, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'location_initiative' })
  initiative: Relation<Initiative>;

  @ManyToOne(() => Site)
  @JoinColumn({ name: 'site_id', foreignKeyConstraintName: 'location_site' })
  site: Relation<Site> | null;
}
