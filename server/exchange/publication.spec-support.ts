import type { OpeningHours } from '../opening-hours/index.js';
import { PublishedRegistry } from '../registry/published-registry.js';
import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../registry/registry-file.js';
import type { Publication, PublicRecord } from './publication.js';
import { recordsOf } from './publication.js';

export const PUBLISHED_AT = '2026-11-20T08:00:00.000Z';
export const NOW = new Date('2026-11-25T11:00:00Z');
export const INITIATIVE_ID = '00000000-0000-4000-8000-000000000001';
export const LOCATION_ID = '00000000-0000-4000-8000-0000000000a1';

export function aPublicInitiative(rest: Partial<RegistryInitiative> = {}): RegistryInitiative {
  return {
    id: INITIATIVE_ID,
    slug: 'verzonnen-plek',
    name: 'Verzonnen plek',
    types: ['inloop'],
    targetGroups: [],
    lifecycle: { status: 'OPEN' },
    networkStatus: 'UNKNOWN',
    locations: [],
    ...rest,
  };
}

export function aPublicLocation(rest: Partial<RegistryLocation> = {}): RegistryLocation {
  return {
    id: LOCATION_ID,
    premises: 'OWN',
    lat: 52.5,
    lon: 5.25,
    precision: 'ADDRESS',
    errorMetres: 10.2,
    address: 'Verzonnenlaan 1',
    postcode: '1234 AB',
    place: 'Verzonnen Stad',
    group: 'WALK_IN',
    offerings: ['walk-in'],
    ...rest,
  };
}

/** The register in which these are public. Locations named in `hidden` have a hidden address. */
export function aPublication(
  initiatives: RegistryInitiative[],
  { hidden = [], ...rest }: Partial<Publication> & { hidden?: string[] } = {},
): Publication {
  const details = initiatives.map((initiative) => detailsOf(initiative, hidden));
  return {
    registry: new PublishedRegistry({
      version: '0123456789abcdef0123',
      ordinal: 1,
      file: { format: 1, publishedAt: PUBLISHED_AT, hoursFreshnessMonths: 12, initiatives },
      details,
    }),
    now: NOW,
    publicUrl: 'https://kaart.test',
    changedAt: () => undefined,
    ...rest,
  };
}

export function onlyRecord(publication: Publication): PublicRecord {
  return recordsOf(publication)[0]!;
}

function detailsOf({ id, slug, locations }: RegistryInitiative, hidden: string[]): RegistryDetails {
  return {
    format: 1,
    id,
    slug,
    formerNames: [],
    ownTypeWords: [],
    targetGroupWords: [],
    pillars: {
      meeting: 'UNKNOWN',
      activities: 'UNKNOWN',
      recoveryOffer: 'UNKNOWN',
      growth: 'UNKNOWN',
    },
    legalPosition: 'UNKNOWN',
    partOfCareInstitution: 'UNKNOWN',
    onCareGrounds: 'UNKNOWN',
    nvzhMember: 'UNKNOWN',
    organisations: [],
    crisisAgreements: { ggz: 'UNKNOWN', suicidePrevention: 'UNKNOWN' },
    networks: [],
    locations: locations.map((location) => ({
      id: location.id,
      hostedOwnProgramme: 'UNKNOWN',
      formerAddresses: [],
      catchment: [],
      addressHidden: hidden.includes(location.id),
    })),
    offerings: [],
    notes: [],
    provenance: [],
  };
}

/** Open on these weekdays from ten to two, and on public holidays too. */
export function openOn(days: number[], rest: Partial<OpeningHours> = {}): OpeningHours {
  return {
    rules: [
      {
        rule: 'DAYS',
        kind: 'OPEN',
        days,
        intervals: [{ from: '10:00', to: '14:00' }],
        dayParts: [],
        recurrence: { type: 'WEEKLY', interval: 1, anchor: null },
        season: null,
        validFrom: null,
        validUntil: null,
      },
    ],
    exceptions: [],
    publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
    sourceText: null,
    ...rest,
  };
}

export const CONFIRMED_LATELY = {
  source: 'een verzonnen bron',
  sourceDate: '2019',
  confirmedAt: '2026-11-01T09:00:00.000Z',
};
