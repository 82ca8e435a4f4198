import { z } from 'zod';
import { openingHoursSchema } from '../opening-hours/opening-hours.schema.js';
import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  ADDRESS_VISIBILITIES,
  INITIATIVE_TYPES,
  LEGAL_POSITIONS,
  LIFECYCLES,
  NETWORK_STATUSES,
  OFFERING_KINDS,
  ORGANISATION_ROLES,
  PREMISES,
  REACHES,
  TARGET_GROUPS,
  YES_NO_UNKNOWN,
  type AccessFlag,
  type AccessibilityFlag,
} from './vocabulary.js';

/**
 * Raised when the shape below changes, so that an old revision can still be read. 1 had `criteria`,
 * always empty: what is not in the shape is left out on reading (decision 17).
 */
export const CONTENT_SCHEMA_VERSION = 2;

const text = (max: number) => z.string().trim().min(1).max(max);
const municipalityCode = z.string().regex(/^GM\d{4}$/);
const yesNoUnknown = z.enum(YES_NO_UNKNOWN);

/** A date as precise as its source: `2019`, `2019-11` or `2019-11-05`. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const flags = <K extends string>(keys: readonly K[]) =>
  z.object(
    Object.fromEntries(keys.map((key) => [key, yesNoUnknown.default('UNKNOWN')])) as Record<
      K,
      z.ZodDefault<typeof yesNoUnknown>
    >,
  );

const lifecycle = z.object({
  status: z.enum(LIFECYCLES),
  /** Since when, as precise as the source says. */
  since: partialDate.nullable().default(null),
  /** Until when, for something announced as temporary. */
  until: partialDate.nullable().default(null),
  /** What the source says about it, in the source's few words. */
  note: text(500).nullable().default(null),
});

/**
 * An address as the public may know it. When `addressVisibility` is `HIDDEN`, street, house number,
 * postcode, coordinates and description must be null here: the real ones live in `hidden_address` alone, so that
 * no revision, export or seed can carry them.
 */
export const siteSchema = z.object({
  id: z.uuid(),
  street: text(120).nullable().default(null),
  houseNumber: text(20).nullable().default(null),
  /** `1234 AB`. */
  postcode: z
    .string()
    .regex(/^[1-9]\d{3} [A-Z]{2}$/)
    .nullable()
    .default(null),
  place: text(80).nullable().default(null),
  municipalityCode: municipalityCode.nullable().default(null),
  /** WGS84, only where a source gives the point of this address. */
  latitude: z.number().min(50).max(54).nullable().default(null),
  longitude: z.number().min(3).max(8).nullable().default(null),
  /** "bibliotheek, eerste etage": how to recognise it. */
  description: text(200).nullable().default(null),
});

export const locationSchema = z.object({
  id: z.uuid(),
  name: text(160).nullable().default(null),
  premises: z.enum(PREMISES),
  /** HOSTED only: has it a programme or room of its own there? */
  hostedOwnProgramme: yesNoUnknown.default('UNKNOWN'),
  /** The location this one is a satellite of. */
  satelliteOf: z.uuid().nullable().default(null),
  lifecycle,
  site: siteSchema.nullable(),
  addressVisibility: z.enum(ADDRESS_VISIBILITIES),
  /** Where it was before it moved; must be empty while the address is hidden. */
  formerAddresses: z
    .array(z.object({ address: text(200), until: partialDate.nullable() }))
    .default([]),
  /** Municipalities it says it serves, as CBS codes. */
  catchment: z.array(municipalityCode).default([]),
  accessibility: flags<AccessibilityFlag>(ACCESSIBILITY_FLAGS),
  access: flags<AccessFlag>(ACCESS_FLAGS),
  minimumAge: z.int().min(0).max(120).nullable().default(null),
  maximumAge: z.int().min(0).max(120).nullable().default(null),
  /** Conditions in the words of the source. */
  accessNote: text(500).nullable().default(null),
});

export const offeringSchema = z.object({
  id: z.uuid(),
  /** null: offered by the initiative, not at a known location. */
  locationId: z.uuid().nullable().default(null),
  kind: z.enum(OFFERING_KINDS),
  name: text(160),
  description: text(1000).nullable().default(null),
  /** May anyone walk in during its hours? Decides whether its hours count as opening hours. */
  isWalkIn: yesNoUnknown.default('UNKNOWN'),
  /** null = nothing is known about its hours. */
  hours: openingHoursSchema.nullable().default(null),
  /** Who runs it; several may share one offering. */
  organisationIds: z.array(z.uuid()).default([]),
});

/**
 * What people write about one initiative: the content of a revision, and the only way into the
 * public tables. Everything in it may become public; private contact data and hidden addresses have
 * no place here.
 */
export const initiativeContentSchema = z.object({
  id: z.uuid(),
  name: text(160),
  formerNames: z.array(z.object({ name: text(160), until: partialDate.nullable() })).default([]),
  /** The initiative's own words about itself. */
  ownDescription: text(4000).nullable().default(null),
  /** The register's neutral description. */
  neutralDescription: text(2000).nullable().default(null),
  types: z.array(
    z.object({
      code: z.enum(INITIATIVE_TYPES),
      /** Its own word for itself, where that differs from the code. */
      ownWord: text(80).nullable().default(null),
    }),
  ),
  /** The four pillars of the handvattendocument. */
  pillars: z.object({
    /** inloop & ontmoeting */
    meeting: yesNoUnknown.default('UNKNOWN'),
    /** activiteiten */
    activities: yesNoUnknown.default('UNKNOWN'),
    /** herstelaanbod */
    recoveryOffer: yesNoUnknown.default('UNKNOWN'),
    /** groeivijver: growing into a role, such as training for peer support work */
    growth: yesNoUnknown.default('UNKNOWN'),
  }),
  /** Empty = unknown. */
  targetGroups: z.array(z.enum(TARGET_GROUPS)).default([]),
  /** For whom, in the words of the source. */
  targetGroupWords: z.array(text(200)).default([]),
  /** Languages spoken there, BCP 47; empty = unknown. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).default([]),
  /** Empty = unknown. */
  reach: z.array(z.enum(REACHES)).default([]),
  legalPosition: z.enum(LEGAL_POSITIONS),
  partOfCareInstitution: yesNoUnknown.default('UNKNOWN'),
  onCareGrounds: yesNoUnknown.default('UNKNOWN'),
  foundedYear: z.int().min(1900).max(2100).nullable().default(null),
  networkStatus: z.enum(NETWORK_STATUSES),
  nvzhMember: yesNoUnknown.default('UNKNOWN'),
  lifecycle,
  /** For visitors, and public. */
  contact: z.object({
    phone: z
      .string()
      .regex(/^\+31\d{9}$|^\+31(8|9)00\d{4,7}$/)
      .nullable()
      .default(null),
    email: z.email().nullable().default(null),
    website: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null),
  }),
  /** For people who refer, and public; null = unknown. */
  referrerContact: z
    .object({
      phone: text(20).nullable().default(null),
      email: z.email().nullable().default(null),
      note: text(500).nullable().default(null),
    })
    .nullable()
    .default(null),
  crisisAgreements: z.object({
    /** With the regional ggz. */
    ggz: yesNoUnknown.default('UNKNOWN'),
    /** With 113. */
    suicidePrevention: yesNoUnknown.default('UNKNOWN'),
    note: text(500).nullable().default(null),
  }),
  networks: z.array(text(120)).default([]),
  /** Municipalities it works in when no location is known, as CBS codes. */
  worksInMunicipalities: z.array(municipalityCode).default([]),
  /** The area in the words of the source ("ca. 20 gemeenten in Noord-Holland Noord"). */
  workAreaWords: text(300).nullable().default(null),
  organisations: z.array(
    z.object({
      id: z.uuid(),
      name: text(160),
      role: z.enum(ORGANISATION_ROLES),
    }),
  ),
  locations: z.array(locationSchema),
  offerings: z.array(offeringSchema),
  /** What a source says and no field holds, kept word for word. */
  notes: z.array(text(600)).default([]),
});

/** As stored: every default filled in. */
export type InitiativeContent = z.output<typeof initiativeContentSchema>;
/** As written: defaults may be left out. */
export type InitiativeContentInput = z.input<typeof initiativeContentSchema>;
export type LocationContent = InitiativeContent['locations'][number];
export type OfferingContent = InitiativeContent['offerings'][number];
export type SiteContent = NonNullable<LocationContent['site']>;

/** Where one field's value comes from. `path` is a JSON pointer into the content, ids instead of
 * indexes: `/contact/phone`, `/locations/<id>/site/street`, `/offerings/<id>/hours`. */
export interface FieldSource {
  path: string;
  /** Name of the source as the reader may see it, e.g. `hersteltalent.nl`. */
  source: string;
  /** As precise as known: `2019`, `2019-11`; null = the source bears no date. */
  sourceDate: string | null;
}
