import fc from 'fast-check';
import {
  initiativeContentSchema,
  type InitiativeContent,
  type LocationContent,
  type OfferingContent,
  type SiteContent,
} from '../initiatives/initiative-content.js';
import * as vocabulary from '../initiatives/vocabulary.js';
import { anyHours } from '../opening-hours/arbitrary-hours.spec-support.js';
import { changesBetween, withChanges } from './changes.js';

/** The same inputs on every run. */
export const SEED = { seed: 20260427 };

const id = (kind: number, n: number) =>
  `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** Few ids, so that two records often speak of the same things. */
const idOf = (kind: number) => fc.integer({ min: 1, max: 4 }).map((n) => id(kind, n));

const WORDS = [
  'Verzonnen plek',
  'Samen koken',
  'Elke week, ook in de zomer',
  'مكان مخترع',
  'Ëen “plek” met <b>tekens</b> & {haken}',
  'regel een\nregel twee',
];
const words = fc.constantFrom(...WORDS);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const texts = fc.uniqueArray(words, { maxLength: 3 });
const answer = fc.constantFrom(...vocabulary.YES_NO_UNKNOWN);
const date = fc.constantFrom<string>('2019', '2019-11', '2019-11-05', '2026-02-28');
const codes = fc.uniqueArray(fc.constantFrom('GM0001', 'GM0002', 'GM9999'), { maxLength: 2 });
const answers = <K extends string>(keys: readonly K[]) =>
  fc
    .tuple(...keys.map(() => answer))
    .map((given) => Object.fromEntries(keys.map((key, index) => [key, given[index]!])))
    .map((all) => all as Record<K, vocabulary.YesNoUnknown>);
const listOf = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });

const lifecycle = fc.record({
  status: fc.constantFrom(...vocabulary.LIFECYCLES),
  since: maybe(date),
  until: maybe(date),
  note: maybe(words),
});

const site = fc
  .record({
    id: idOf(4),
    street: maybe(fc.constantFrom('Verzonnenstraat', 'Bedachte kade')),
    houseNumber: maybe(fc.constantFrom('1', '12 a')),
    postcode: maybe(fc.constantFrom('1234 AB', '9999 XX')),
    place: maybe(fc.constantFrom('Verzonnendam', 'Bedachtum')),
    municipalityCode: maybe(fc.constantFrom('GM0001', 'GM9999')),
    point: maybe(
      fc.record({
        latitude: fc.integer({ min: 50_000, max: 54_000 }).map((n) => n / 1000),
        longitude: fc.integer({ min: 3_000, max: 8_000 }).map((n) => n / 1000),
      }),
    ),
    description: maybe(words),
  })
  .map(({ point, ...rest }) => ({ ...rest, ...(point ?? { latitude: null, longitude: null }) }));

const location: fc.Arbitrary<LocationContent> = fc
  .record({
    id: idOf(1),
    name: maybe(words),
    premises: fc.constantFrom(...vocabulary.PREMISES),
    hostedOwnProgramme: answer,
    satelliteOf: maybe(idOf(1)),
    lifecycle,
    site: maybe(site),
    addressVisibility: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'HIDDEN' as const),
    formerAddresses: fc.array(fc.record({ address: words, until: maybe(date) }), { maxLength: 2 }),
    catchment: codes,
    accessibility: answers(vocabulary.ACCESSIBILITY_FLAGS),
    access: answers(vocabulary.ACCESS_FLAGS),
    minimumAge: maybe(fc.integer({ min: 0, max: 27 })),
    maximumAge: maybe(fc.integer({ min: 27, max: 120 })),
    accessNote: maybe(words),
  })
  .map(hideWhereHidden);

const offering: fc.Arbitrary<OfferingContent> = fc.record({
  id: idOf(2),
  locationId: maybe(idOf(1)),
  kind: fc.constantFrom(...vocabulary.OFFERING_KINDS),
  name: words,
  description: maybe(words),
  isWalkIn: answer,
  hours: maybe(anyHours),
  organisationIds: fc.uniqueArray(idOf(3), { maxLength: 2 }),
});

const itemsOf = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>) =>
  fc.uniqueArray(arbitrary, { maxLength: 4, selector: (item) => item.id });

/** Any record that could be published, in the form in which it is stored. */
export const anyContent: fc.Arbitrary<InitiativeContent> = fc
  .record({
    id: fc.constant(id(0, 1)),
    name: words,
    formerNames: fc.array(fc.record({ name: words, until: maybe(date) }), { maxLength: 2 }),
    ownDescription: maybe(words),
    neutralDescription: maybe(words),
    types: fc.array(
      fc.record({ code: fc.constantFrom(...vocabulary.INITIATIVE_TYPES), ownWord: maybe(words) }),
      { maxLength: 2 },
    ),
    pillars: answers(['meeting', 'activities', 'recoveryOffer', 'growth']),
    targetGroups: listOf(vocabulary.TARGET_GROUPS),
    targetGroupWords: texts,
    languages: listOf(['nl', 'en', 'ar', 'zh-Hans', 'tzm']),
    reach: listOf(vocabulary.REACHES),
    legalPosition: fc.constantFrom(...vocabulary.LEGAL_POSITIONS),
    partOfCareInstitution: answer,
    onCareGrounds: answer,
    foundedYear: maybe(fc.integer({ min: 1900, max: 2100 })),
    networkStatus: fc.constantFrom(...vocabulary.NETWORK_STATUSES),
    nvzhMember: answer,
    lifecycle,
    contact: fc.record({
      phone: maybe(fc.constantFrom('+31880000000', '+318000000')),
      email: maybe(fc.constant('post@verzonnen.example')),
      website: maybe(fc.constantFrom('https://verzonnen.example', 'http://bedacht.example/plek')),
    }),
    referrerContact: maybe(
      fc.record({
        phone: maybe(fc.constant('088 000 00 00')),
        email: maybe(fc.constant('verwijzers@verzonnen.example')),
        note: maybe(words),
      }),
    ),
    crisisAgreements: fc.record({ ggz: answer, suicidePrevention: answer, note: maybe(words) }),
    networks: texts,
    worksInMunicipalities: codes,
    workAreaWords: maybe(words),
    organisations: itemsOf(
      fc.record({
        id: idOf(3),
        name: words,
        role: fc.constantFrom(...vocabulary.ORGANISATION_ROLES),
      }),
    ),
    locations: itemsOf(location),
    offerings: itemsOf(offering),
    notes: texts,
  })
  .map(referringInside);

/** A record, and what two people made of it, each with a few changes. */
export const anyEdits = fc.tuple(anyContent, anyContent, anyContent).chain(([base, one, other]) =>
  fc.record({
    base: fc.constant(base),
    one: someOf(base, one),
    other: someOf(base, other),
  }),
);

/** A record with part of the way to another one gone. */
function someOf(
  base: InitiativeContent,
  other: InitiativeContent,
): fc.Arbitrary<InitiativeContent> {
  return fc
    .subarray(changesBetween(base, other), { maxLength: 6 })
    .map((some) => referringInside(withChanges(base, some)));
}

function hideWhereHidden(place: LocationContent): LocationContent {
  if (place.addressVisibility === 'PUBLIC') return place;
  const hidden = { street: null, houseNumber: null, postcode: null, description: null };
  return {
    ...place,
    formerAddresses: [],
    site: place.site && { ...place.site, ...hidden, latitude: null, longitude: null },
  };
}

function withWholePoint(address: SiteContent): SiteContent {
  const isWhole = (address.latitude === null) === (address.longitude === null);
  return isWhole ? address : { ...address, latitude: null, longitude: null };
}

/** Lets go of whatever is not in the record, so that it could be published. */
function referringInside(content: InitiativeContent): InitiativeContent {
  const locations = content.locations.map(({ id: location }) => location);
  const organisations = content.organisations.map(({ id: organisation }) => organisation);
  const inside = (location: string | null) =>
    location !== null && locations.includes(location) ? location : null;
  return initiativeContentSchema.parse({
    ...content,
    locations: content.locations.map((place) => ({
      ...hideWhereHidden({ ...place, site: place.site && withWholePoint(place.site) }),
      satelliteOf: place.satelliteOf === place.id ? null : inside(place.satelliteOf),
    })),
    offerings: content.offerings.map((one) => ({
      ...one,
      locationId: inside(one.locationId),
      organisationIds: one.organisationIds.filter((organisation) =>
        organisations.includes(organisation),
      ),
    })),
  });
}
