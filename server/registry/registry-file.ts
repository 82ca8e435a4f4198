import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import type {
  AccessFlag,
  AccessibilityFlag,
  FieldGroup,
  InitiativeTypeCode,
  LegalPosition,
  LifecycleStatus,
  NetworkStatus,
  OfferingKind,
  OrganisationRole,
  Precision,
  Premises,
  Reach,
  TargetGroupCode,
  YesNoUnknown,
} from '../initiatives/vocabulary.js';

/**
 * The public registry as files: `current.json` points to an immutable `<version>.json` (what the
 * finder needs of every initiative) and, per initiative, `<version>/<slug>.json` (the rest), which
 * `<version>-details.json` holds of all of them: who reads that one tells nobody which one they opened.
 * Absent properties mean unknown. Shared with the web; pure types.
 */

/** `GET /registry/current.json` */
export interface RegistryPointer {
  version: string;
  publishedAt: string;
  url: string;
  gazetteerUrl: string;
  /** Empty where no base map was made. */
  baseMapUrl: string;
  counts: { initiatives: number; locations: number; located: number };
}

/** `GET /registry/<version>.json` */
export interface RegistryFile {
  format: 1;
  publishedAt: string;
  /** Months after which a confirmation of hours no longer counts; part of the file, no hidden constant. */
  hoursFreshnessMonths: number;
  initiatives: RegistryInitiative[];
  /** Names of the municipalities in `worksIn`, by code; absent in versions from before it was there. */
  municipalityNames?: Record<string, string>;
}

export interface RegistryInitiative {
  id: string;
  slug: string;
  name: string;
  /** One sentence: its own words first (`own: true`), else the register's. */
  summary?: { text: string; own: boolean };
  types: InitiativeTypeCode[];
  /** Empty = unknown. */
  targetGroups: TargetGroupCode[];
  languages?: string[];
  reach?: Reach[];
  lifecycle: Dated<LifecycleStatus>;
  networkStatus: NetworkStatus;
  contact?: RegistryContact;
  /** Municipality codes where it works without a known location. */
  worksIn?: string[];
  /** Kinds offered without a known location. */
  offerings?: OfferingKind[];
  locations: RegistryLocation[];
}

export interface Dated<T> {
  status: T;
  since?: string;
  until?: string;
  note?: string;
}

/** Ways of contact, each with its age; see `contactToShow` for what may be shown when. */
export interface RegistryContact {
  phone?: SourcedValue;
  email?: SourcedValue;
  website?: SourcedValue;
}

export interface SourcedValue {
  value: string;
  source: string;
  /** `2019` or `2019-11`; absent = the source bears no date. */
  sourceDate?: string;
  /** ISO instant. */
  confirmedAt?: string;
}

export interface RegistryLocation {
  id: string;
  name?: string;
  premises: Premises;
  /** WGS84, public point, at most 5 decimals; absent = no point. */
  lat?: number;
  lon?: number;
  /** EPSG:28992, whole metres: what distances are measured with. */
  x?: number;
  y?: number;
  precision: Precision;
  /** How far the true place may lie from the point, metres. */
  errorMetres?: number;
  /** "Oranjelaan 17-19", only when public. */
  address?: string;
  postcode?: string;
  place?: string;
  municipality?: string;
  municipalityName?: string;
  lifecycle?: Dated<LifecycleStatus>;
  /** WALK_IN: something anyone can walk into; STAY: respite and guest houses; OTHER: the rest. */
  group: 'WALK_IN' | 'STAY' | 'OTHER';
  offerings: OfferingKind[];
  /** Only the flags that are known. */
  access?: Partial<Record<AccessFlag, 'YES' | 'NO'>>;
  accessibility?: Partial<Record<AccessibilityFlag, 'YES' | 'NO'>>;
  minimumAge?: number;
  maximumAge?: number;
  /** Union of its walk-in offerings' hours; absent = unknown. */
  hours?: OpeningHours;
  hoursSource?: { source: string; sourceDate?: string; confirmedAt?: string };
  /** Day parts a week, PRODUCT's definition; absent = unknown. */
  dayParts?: { min: number; max: number };
}

/** `GET /registry/<version>-details.json` */
export interface RegistryDetailsFile {
  format: 1;
  details: RegistryDetails[];
}

/** `GET /registry/<version>/<slug>.json`: the rest of one record. */
export interface RegistryDetails {
  format: 1;
  id: string;
  slug: string;
  /** ISO instant at which somebody last said that it exists as it is now; absent = nobody did. */
  existenceConfirmedAt?: string;
  formerNames: { name: string; until: string | null }[];
  ownDescription?: string;
  neutralDescription?: string;
  ownTypeWords: string[];
  targetGroupWords: string[];
  pillars: Record<'meeting' | 'activities' | 'recoveryOffer' | 'growth', YesNoUnknown>;
  legalPosition: LegalPosition;
  partOfCareInstitution: YesNoUnknown;
  onCareGrounds: YesNoUnknown;
  foundedYear?: number;
  nvzhMember: YesNoUnknown;
  organisations: { name: string; role: OrganisationRole }[];
  /** A number that is too old is left out, as with `RegistryContact`; `phoneSource` says how sure it is. */
  referrerContact?: {
    phone?: string;
    phoneSource?: Omit<SourcedValue, 'value'>;
    email?: string;
    note?: string;
  };
  crisisAgreements: { ggz: YesNoUnknown; suicidePrevention: YesNoUnknown; note?: string };
  networks: string[];
  workAreaWords?: string;
  locations: {
    id: string;
    /** The same, said about this location. */
    existenceConfirmedAt?: string;
    hostedOwnProgramme: YesNoUnknown;
    satelliteOf?: string;
    siteDescription?: string;
    formerAddresses: { address: string; until: string | null }[];
    catchment: string[];
    accessNote?: string;
    addressHidden: boolean;
  }[];
  offerings: RegistryOffering[];
  notes: string[];
  /** Per field group: where it comes from and who confirmed it. */
  provenance: {
    group: FieldGroup;
    sources: { source: string; sourceDate?: string }[];
    confirmation?: { at: string; by: string; how: string };
  }[];
}

export interface RegistryOffering {
  id: string;
  locationId?: string;
  kind: OfferingKind;
  name: string;
  description?: string;
  isWalkIn: YesNoUnknown;
  hours?: OpeningHours;
  hoursSource?: { source: string; sourceDate?: string; confirmedAt?: string };
  organisations: string[];
}
