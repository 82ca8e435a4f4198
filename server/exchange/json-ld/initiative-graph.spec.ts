import { openingHoursSchema } from '../../opening-hours/opening-hours.schema.js';
import type {
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../registry/registry-file.js';
import { initiativeGraph } from './initiative-graph.js';

const NOW = new Date('2026-01-05T09:00:00Z');
const ID = '00000000-0000-4000-8000-000000000001';

const initiative: RegistryInitiative = {
  id: ID,
  slug: 'verzonnen-huis',
  name: 'Verzonnen huis',
  types: ['inloop'],
  targetGroups: ['women'],
  lifecycle: { status: 'OPEN' },
  networkStatus: 'UNKNOWN',
  contact: {
    phone: { value: '+31201234567', source: 'Verzonnen lijst', sourceDate: '2025' },
    website: { value: 'https://verzonnen.example/', source: 'Verzonnen lijst' },
  },
  languages: ['nl', 'ar'],
  locations: [],
};
const location: RegistryLocation = {
  id: ID,
  premises: 'OWN',
  precision: 'ADDRESS',
  lat: 52.1,
  lon: 5.1,
  address: 'Verzonnenstraat 1',
  postcode: '1234 AB',
  place: 'Verzonnendam',
  group: 'WALK_IN',
  offerings: ['walk-in'],
  hours: openingHoursSchema.parse({
    rules: [{ rule: 'DAYS', days: [1], intervals: [{ from: '10:00', to: '12:00' }] }],
  }),
  hoursSource: { source: 'Verzonnen lijst', confirmedAt: '2025-12-01T10:00:00Z' },
};
const aboutLocation: RegistryDetails['locations'][number] = {
  id: ID,
  hostedOwnProgramme: 'UNKNOWN',
  formerAddresses: [],
  catchment: [],
  addressHidden: false,
};
const details: RegistryDetails = {
  format: 1,
  id: ID,
  slug: initiative.slug,
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
  locations: [aboutLocation],
  offerings: [],
  notes: [],
  provenance: [],
};

interface World {
  of?: Partial<RegistryInitiative>;
  at?: Partial<RegistryLocation>;
  known?: Partial<RegistryDetails> | null;
  locale?: 'nl' | 'en' | 'ar';
  now?: Date;
}

type Node = Record<string, unknown> & { '@type': string };

/** The nodes by their kind. */
function nodes({ of, at, known = {}, locale = 'nl', now = NOW }: World = {}) {
  const graph = initiativeGraph({
    initiative: { ...initiative, locations: [{ ...location, ...at }], ...of },
    details: known === null ? null : { ...details, ...known },
    municipalityNames: { GM9001: 'Verzonnendam' },
    hoursFreshnessMonths: 12,
    publishedAt: '2026-01-01T00:00:00.000Z',
    publicUrl: 'https://kaart.example',
    locale,
    now,
  })['@graph'] as unknown as Node[];
  const of_ = (type: string) => graph.find((node) => node['@type'] === type)!;
  return {
    graph,
    organisation: graph.find((node) => /NGO|Organization/.test(node['@type']))!,
    place: of_('Place'),
    service: of_('Service'),
    page: of_('WebPage'),
    breadcrumb: of_('BreadcrumbList'),
  };
}

describe('initiativeGraph', () => {
  it('has an organisation, and per location a place and what is offered there, under addresses that stay', () => {
    const base = 'https://kaart.example/initiatief/verzonnen-huis';
    for (const locale of ['nl', 'ar'] as const) {
      const { organisation, place, service } = nodes({ locale });
      expect(organisation).toMatchObject({
        '@id': `${base}#initiatief`,
        name: 'Verzonnen huis',
        url: 'https://verzonnen.example/',
        telephone: '+31201234567',
        knowsLanguage: ['nl', 'ar'],
        location: [{ '@id': `${base}#${ID}` }],
      });
      expect(place['@id']).toBe(`${base}#${ID}`);
      expect(service).toMatchObject({
        '@id': `${base}#${ID}-aanbod`,
        provider: { '@id': `${base}#initiatief` },
        availableChannel: {
          serviceLocation: { '@id': `${base}#${ID}` },
          availableLanguage: ['nl', 'ar'],
        },
      });
    }
  });

  it('says of the page its language, its place in the site and when it was published', () => {
    const { page, breadcrumb } = nodes({ locale: 'en' });
    expect(page).toMatchObject({
      '@id': 'https://kaart.example/en/initiatief/verzonnen-huis',
      inLanguage: 'en',
      dateModified: '2026-01-01T00:00:00.000Z',
    });
    expect(breadcrumb['itemListElement']).toMatchObject([
      { position: 1, item: 'https://kaart.example/en' },
      { position: 2, item: 'https://kaart.example/en/initiatief/verzonnen-huis' },
    ]);
  });

  it('is never a medical business, and a non-profit only where that is known', () => {
    expect(nodes().organisation['@type']).toBe('Organization');
    const { graph, organisation } = nodes({ known: { legalPosition: 'INDEPENDENT' } });
    expect(organisation['@type']).toBe('NGO');
    expect(JSON.stringify(graph)).not.toMatch(/Medical|Physician|Hospital|LocalBusiness/);
  });

  it('names who runs it, not who pays for it or works with it', () => {
    const { organisation } = nodes({
      known: {
        organisations: [
          { name: 'Verzonnen stichting', role: 'OPERATES' },
          { name: 'Verzonnen huis', role: 'OPERATES' },
          { name: 'Verzonnen gemeente', role: 'COMMISSIONS' },
        ],
      },
    });
    expect(organisation['parentOrganization']).toEqual([
      { '@type': 'Organization', name: 'Verzonnen stichting' },
    ]);
  });

  it('gives address, point and confirmed hours of an open place', () => {
    expect(nodes().place).toMatchObject({
      address: {
        streetAddress: 'Verzonnenstraat 1',
        postalCode: '1234 AB',
        addressLocality: 'Verzonnendam',
        addressCountry: 'NL',
      },
      geo: { latitude: 52.1, longitude: 5.1 },
      openingHoursSpecification: [
        { opens: '10:00', closes: '12:00', dayOfWeek: ['https://schema.org/Monday'] },
        // Other stretches follow: nobody said what happens on holidays.
        ...Array.from({ length: 3 }, () => ({ opens: '10:00' })),
      ],
    });
  });

  it.each<[string, World]>([
    ['nobody confirmed them', { at: { hoursSource: { source: 'Verzonnen lijst' } } }],
    ['the confirmation is too old', { now: new Date('2027-01-05T09:00:00Z') }],
    ['the initiative is closed for now', { of: { lifecycle: { status: 'TEMPORARILY_CLOSED' } } }],
    ['the place is planned', { at: { lifecycle: { status: 'PLANNED' } } }],
    ['the place ended', { at: { lifecycle: { status: 'CLOSED' } } }],
  ])('carries no hours when %s', (_, world) => {
    const { graph } = nodes(world);
    expect(JSON.stringify(graph)).not.toMatch(/opens|openingHours|publicAccess|schedule/i);
  });

  it('gives when an initiative ended, where that is known', () => {
    const closed = { status: 'CLOSED' as const };
    expect(
      nodes({ of: { lifecycle: { ...closed, since: '2024-05' } } }).organisation,
    ).toMatchObject({
      dissolutionDate: '2024-05',
    });
    expect(nodes({ of: { lifecycle: closed } }).organisation).not.toHaveProperty('dissolutionDate');
  });

  it('tells neither street nor point of a hidden address, or of one that may be', () => {
    for (const known of [{ locations: [{ ...aboutLocation, addressHidden: true }] }, null]) {
      const { place } = nodes({ known });
      expect(place).not.toHaveProperty('geo');
      expect(place['address']).toEqual({
        '@type': 'PostalAddress',
        addressLocality: 'Verzonnendam',
        addressCountry: 'NL',
      });
    }
  });

  it.each(['PLACE', 'MUNICIPALITY', 'NONE'] as const)(
    'gives no point that stands for a %s',
    (precision) => {
      expect(nodes({ at: { precision } }).place).not.toHaveProperty('geo');
    },
  );

  it('gives no telephone number that the page holds back', () => {
    const phone = { value: '+31201234567', source: 'Verzonnen lijst', sourceDate: '2019' };
    expect(nodes({ of: { contact: { phone } } }).organisation).not.toHaveProperty('telephone');
  });

  it('says of access and accessibility what is known, and nothing of the rest', () => {
    const { place } = nodes({
      at: {
        access: { free: 'NO', walkInWithoutAppointment: 'YES' },
        accessibility: { stepFree: 'YES', accessibleToilet: 'NO' },
      },
      locale: 'en',
    });
    expect(place).toMatchObject({
      isAccessibleForFree: false,
      publicAccess: true,
      amenityFeature: [
        { '@type': 'LocationFeatureSpecification', name: 'Step-free', value: true },
        { value: false },
      ],
    });
    for (const name of ['isAccessibleForFree', 'publicAccess', 'amenityFeature']) {
      expect(nodes().place).not.toHaveProperty(name);
    }
  });

  it('says for whom there is something, with the ages', () => {
    expect(nodes({ at: { minimumAge: 18, maximumAge: 30 } }).service['audience']).toEqual([
      {
        '@type': 'PeopleAudience',
        audienceType: 'Vrouwen',
        suggestedGender: 'female',
        suggestedMinAge: 18,
        suggestedMaxAge: 30,
      },
    ]);
    expect(nodes({ of: { targetGroups: [] } }).service).not.toHaveProperty('audience');
  });

  it('names the municipalities it works in, where their names are known', () => {
    const area = { '@type': 'AdministrativeArea', name: 'Verzonnendam', identifier: 'GM9001' };
    expect(nodes({ of: { worksIn: ['GM9001', 'GM9999'] } }).organisation['areaServed']).toEqual([
      area,
    ]);
    const known = { locations: [{ ...aboutLocation, catchment: ['GM9001'] }] };
    expect(nodes({ known }).service['areaServed']).toEqual([area]);
  });

  it('has no property without a value', () => {
    const empty = (value: unknown): boolean =>
      value === null ||
      value === undefined ||
      (Array.isArray(value) && value.length === 0) ||
      (typeof value === 'object' && Object.values(value).some(empty));
    expect(nodes({ of: { targetGroups: [], contact: undefined } }).graph.filter(empty)).toEqual([]);
  });
});
