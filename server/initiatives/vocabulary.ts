/**
 * The closed word lists of the register. Codes are what the API, the database and the public files
 * speak; what a reader sees is in `server/initiatives/labels.ts`. Sources: the IZA working group's
 * handvattendocument (forms, pillars, ten characteristics) and the sourced list of initiatives.
 */

/** A fact that was asked, or not: "unknown" is an answer of its own, never "no". */
export const YES_NO_UNKNOWN = ['YES', 'NO', 'UNKNOWN'] as const;
export type YesNoUnknown = (typeof YES_NO_UNKNOWN)[number];

export const INITIATIVE_TYPES = [
  'herstelacademie',
  'zelfregiecentrum',
  'recovery-college',
  'herstelhuis',
  'herstelwerkplaats',
  'herstelruimte',
  'kiemuur',
  'respijthuis',
  'door-en-voor',
  'inloop',
  'online',
  'other',
] as const;
export type InitiativeTypeCode = (typeof INITIATIVE_TYPES)[number];

/**
 * For whom there is something, told by life and never by diagnosis; it says nothing about who is not
 * welcome. `everyone` stands only where a source says so: a place for everyone is never filtered out.
 */
export const TARGET_GROUPS = [
  'everyone',
  'young-people',
  'relatives',
  'parents',
  'women',
  'men',
  'newcomers',
  'homeless',
  'older-people',
  'lgbtqi',
] as const;
export type TargetGroupCode = (typeof TARGET_GROUPS)[number];

export const OFFERING_KINDS = [
  'walk-in',
  'activity',
  'course',
  'group',
  'respite',
  'consultation-hour',
  'meal',
  'support',
  'training-peer-support',
  'work',
  'phone-line',
  'online',
  'advocacy',
  'information',
  'other',
] as const;
export type OfferingKind = (typeof OFFERING_KINDS)[number];

export const NETWORK_STATUSES = ['IN_NETWORK', 'GROWING', 'OTHER', 'UNKNOWN'] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

export const LIFECYCLES = ['PLANNED', 'OPEN', 'TEMPORARILY_CLOSED', 'CLOSED'] as const;
export type LifecycleStatus = (typeof LIFECYCLES)[number];

export const LEGAL_POSITIONS = [
  'INDEPENDENT',
  'PART_OF_INSTITUTION',
  'PARTNERSHIP',
  'UNKNOWN',
] as const;
export type LegalPosition = (typeof LEGAL_POSITIONS)[number];

export const REACHES = ['LOCAL', 'REGIONAL', 'NATIONAL', 'ONLINE'] as const;
export type Reach = (typeof REACHES)[number];

export const PREMISES = ['OWN', 'HOSTED', 'MOBILE', 'NONE', 'UNKNOWN'] as const;
/** Whose roof it is; `UNKNOWN` where no source says so. */
export type Premises = (typeof PREMISES)[number];

export const PRECISIONS = ['ADDRESS', 'POSTCODE', 'PLACE', 'MUNICIPALITY', 'NONE'] as const;
/** What a public point stands for; anything but `ADDRESS` is a centre, drawn as a ring. */
export type Precision = (typeof PRECISIONS)[number];

export const ADDRESS_VISIBILITIES = ['PUBLIC', 'HIDDEN'] as const;
export type AddressVisibility = (typeof ADDRESS_VISIBILITIES)[number];

export const ORGANISATION_ROLES = ['OPERATES', 'PARTNER', 'PARENT', 'COMMISSIONS'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** The five levels of a *kenmerk*, in order, as words; "not filled in" is null and none of them. */
export const CRITERION_LEVELS = [
  'NOT_YET',
  'DEVELOPING',
  'WELL_UNDERWAY',
  'LARGELY_MET',
  'FULLY_MET',
] as const;
export type CriterionLevel = (typeof CRITERION_LEVELS)[number];

/** Access to a location, each yes, no or unknown; the order is that of the page. */
export const ACCESS_FLAGS = [
  'walkInWithoutAppointment',
  'noReferral',
  'noIndication',
  'free',
  'ownContribution',
  'ageLimit',
  'groupLimit',
  'residenceRequired',
  'someoneMeetsYou',
  'mayBringSomeone',
  'meetBeforehand',
  'theyComeToYou',
] as const;
export type AccessFlag = (typeof ACCESS_FLAGS)[number];

export const ACCESSIBILITY_FLAGS = ['stepFree', 'accessibleToilet', 'publicTransport'] as const;
export type AccessibilityFlag = (typeof ACCESSIBILITY_FLAGS)[number];

/** Facts are confirmed together in these groups, each with a clock of its own. */
export const FIELD_GROUPS = [
  'existence',
  'opening-hours',
  'address',
  'contact',
  'access',
  'description',
  'offerings',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];
