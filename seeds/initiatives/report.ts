import {
  initiativeContentSchema,
  type InitiativeContent,
  type LocationContent,
} from '../../server/initiatives/initiative-content.js';
import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  PRECISIONS,
  type AccessFlag,
  type AccessibilityFlag,
  type Precision,
} from '../../server/initiatives/vocabulary.js';
import type { SeedRecord } from './build-record.js';

export interface SeedReport {
  initiatives: number;
  locations: number;
  offerings: number;
  /** Organisations in any role. */
  organisations: number;
  /** Locations by the most precise thing that is known and may be public. */
  precision: Record<Precision, number>;
  lifecycle: Record<string, number>;
  fields: { of: 'initiatief' | 'locatie'; field: string; known: number; total: number }[];
}

/**
 * How precisely the public point of a location can be known from its own facts: a coordinate of the
 * address, else its postcode, else its place, else its municipality. An address without a coordinate
 * or postcode gives no better point than its place.
 */
export function precisionOf(location: LocationContent): Precision {
  const site = location.site;
  if (site === null) return 'NONE';
  if (location.addressVisibility === 'PUBLIC') {
    if (site.latitude !== null && site.longitude !== null) return 'ADDRESS';
    if (site.postcode !== null) return 'POSTCODE';
  }
  if (site.place !== null) return 'PLACE';
  return site.municipalityCode === null ? 'NONE' : 'MUNICIPALITY';
}

const INITIATIVE_FIELDS: [string, (content: InitiativeContent) => boolean][] = [
  ['naam', () => true],
  ['soort', ({ types }) => types.some((type) => type.code !== 'other')],
  ['eigen woord voor de soort', ({ types }) => types.some((type) => type.ownWord !== null)],
  ['eigen omschrijving', ({ ownDescription }) => ownDescription !== null],
  ['neutrale omschrijving', ({ neutralDescription }) => neutralDescription !== null],
  ['voor wie (groepen)', ({ targetGroups }) => targetGroups.length > 0],
  ['voor wie (woorden)', ({ targetGroupWords }) => targetGroupWords.length > 0],
  ['talen', ({ languages }) => languages.length > 0],
  ['bereik', ({ reach }) => reach.length > 0],
  ['pijler inloop & ontmoeting', ({ pillars }) => pillars.meeting !== 'UNKNOWN'],
  ['pijler activiteiten', ({ pillars }) => pillars.activities !== 'UNKNOWN'],
  ['pijler herstelaanbod', ({ pillars }) => pillars.recoveryOffer !== 'UNKNOWN'],
  ['pijler groeivijver', ({ pillars }) => pillars.growth !== 'UNKNOWN'],
  ['juridische positie', ({ legalPosition }) => legalPosition !== 'UNKNOWN'],
  ['deel van zorginstelling', ({ partOfCareInstitution }) => partOfCareInstitution !== 'UNKNOWN'],
  ['op terrein van zorginstelling', ({ onCareGrounds }) => onCareGrounds !== 'UNKNOWN'],
  ['jaar van oprichting', ({ foundedYear }) => foundedYear !== null],
  ['netwerkstatus', ({ networkStatus }) => networkStatus !== 'UNKNOWN'],
  ['lid van de NVZH', ({ nvzhMember }) => nvzhMember !== 'UNKNOWN'],
  ['telefoon', ({ contact }) => contact.phone !== null],
  ['e-mail', ({ contact }) => contact.email !== null],
  ['website', ({ contact }) => contact.website !== null],
  ['telefoon, e-mail of website', ({ contact }) => Object.values(contact).some(Boolean)],
  ['contact voor verwijzers', ({ referrerContact }) => referrerContact !== null],
  ['afspraken bij crisis', ({ crisisAgreements }) => crisisAgreements.ggz !== 'UNKNOWN'],
  ['organisatie', ({ organisations }) => organisations.length > 0],
  ['locatie', ({ locations }) => locations.length > 0],
  ['werkgebied (woorden)', ({ workAreaWords }) => workAreaWords !== null],
  ['werkt in gemeenten', ({ worksInMunicipalities }) => worksInMunicipalities.length > 0],
  ['aanbod', ({ offerings }) => offerings.length > 0],
  ['openingstijden (iets)', ({ offerings }) => offerings.some(({ hours }) => hours !== null)],
];

const ACCESS_NAMES: Record<AccessFlag | AccessibilityFlag, string> = {
  walkInWithoutAppointment: 'binnenlopen zonder afspraak',
  noReferral: 'geen verwijzing',
  noIndication: 'geen indicatie',
  free: 'gratis',
  ownContribution: 'eigen bijdrage',
  ageLimit: 'leeftijdsgrens',
  groupLimit: 'alleen voor een groep',
  residenceRequired: 'woonplaatseis',
  someoneMeetsYou: 'iemand vangt u op',
  mayBringSomeone: 'iemand meenemen',
  meetBeforehand: 'kennismaking vooraf',
  theyComeToYou: 'komt bij u thuis',
  stepFree: 'zonder drempels',
  accessibleToilet: 'toegankelijk toilet',
  publicTransport: 'openbaar vervoer',
};

const LOCATION_FIELDS: [
  string,
  (location: LocationContent, content: InitiativeContent) => boolean,
][] = [
  ['straat en huisnummer', ({ site }) => Boolean(site?.street && site.houseNumber)],
  ['straat', ({ site }) => Boolean(site?.street)],
  ['postcode', ({ site }) => Boolean(site?.postcode)],
  ['plaats', ({ site }) => Boolean(site?.place)],
  ['gemeente', ({ site }) => Boolean(site?.municipalityCode)],
  ['punt van het adres', ({ site }) => typeof site?.latitude === 'number'],
  ['soort pand', ({ premises }) => premises !== 'UNKNOWN'],
  ['leeftijden', ({ minimumAge, maximumAge }) => minimumAge !== null || maximumAge !== null],
  ['bedient gemeenten', ({ catchment }) => catchment.length > 0],
  [
    'iets om binnen te lopen',
    ({ id }, { offerings }) =>
      offerings.some((offering) => offering.locationId === id && offering.isWalkIn === 'YES'),
  ],
  [
    'uren van het binnenlopen',
    ({ id }, { offerings }) =>
      offerings.some(
        ({ locationId, isWalkIn, hours }) =>
          locationId === id && isWalkIn === 'YES' && (hours?.rules.length ?? 0) > 0,
      ),
  ],
  ...ACCESS_FLAGS.map((flag): [string, (location: LocationContent) => boolean] => [
    ACCESS_NAMES[flag],
    ({ access }) => access[flag] !== 'UNKNOWN',
  ]),
  ...ACCESSIBILITY_FLAGS.map((flag): [string, (location: LocationContent) => boolean] => [
    ACCESS_NAMES[flag],
    ({ accessibility }) => accessibility[flag] !== 'UNKNOWN',
  ]),
];

/** Counts what the records hold, and per field for how many it is known. */
export function seedReport(records: SeedRecord[]): SeedReport {
  const contents = records.map(({ content }) => initiativeContentSchema.parse(content));
  const located = contents.flatMap((content) =>
    content.locations.map((location) => ({ content, location })),
  );
  const precision = Object.fromEntries(PRECISIONS.map((name) => [name, 0])) as Record<
    Precision,
    number
  >;
  for (const { location } of located) precision[precisionOf(location)] += 1;
  const lifecycle: Record<string, number> = {};
  for (const content of contents)
    lifecycle[content.lifecycle.status] = (lifecycle[content.lifecycle.status] ?? 0) + 1;

  return {
    initiatives: contents.length,
    locations: located.length,
    offerings: contents.reduce((sum, { offerings }) => sum + offerings.length, 0),
    organisations: new Set(
      contents.flatMap(({ organisations }) => organisations.map(({ id }) => id)),
    ).size,
    precision,
    lifecycle,
    fields: [
      ...INITIATIVE_FIELDS.map(([field, isKnown]) => ({
        of: 'initiatief' as const,
        field,
        known: contents.filter(isKnown).length,
        total: contents.length,
      })),
      ...LOCATION_FIELDS.map(([field, isKnown]) => ({
        of: 'locatie' as const,
        field,
        known: located.filter(({ location, content }) => isKnown(location, content)).length,
        total: located.length,
      })),
    ],
  };
}

/** The report as a Dutch table for the terminal. */
export function formatSeedReport(records: SeedRecord[]): string {
  const report = seedReport(records);
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const line = (of: string, field: string, known: string, unknown: string) =>
    `${of.padEnd(11)} ${field.padEnd(34)} ${known.padStart(6)} ${unknown.padStart(8)}`;
  return [
    `${report.initiatives} initiatieven, ${report.locations} locaties, ` +
      `${report.offerings} onderdelen van het aanbod, ${report.organisations} organisaties`,
    `Nauwkeurigheid van de locaties: ${counted(report.precision)}`,
    `Status van de initiatieven: ${counted(report.lifecycle)}`,
    '',
    line('van', 'veld', 'bekend', 'onbekend'),
    ...report.fields.map(({ of, field, known, total }) =>
      line(of, field, String(known), String(total - known)),
    ),
  ].join('\n');
}
