import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  ADDRESS_VISIBILITIES,
  LIFECYCLES,
  OFFERING_KINDS,
  PRECISIONS,
  PREMISES,
} from '../../initiatives/vocabulary.js';
import { label } from '../../initiatives/labels.js';
import { toOsm } from '../../opening-hours/index.js';
import { HOURS_STATUSES, type PlaceFacts } from '../place-facts.js';
import { lastChangeOf, pageUrl, type Publication } from '../publication.js';
import {
  DECIMAL,
  INSTANT,
  INTEGER,
  MUNICIPALITY,
  oneOf,
  PARTIAL_DATE,
  TEXT,
  URI,
  UUID,
  type Column,
} from './column.js';

export interface LocationRow {
  publication: Publication;
  place: PlaceFacts;
}

const GROUPS = ['WALK_IN', 'STAY', 'OTHER'] as const;

/** `walkInWithoutAppointment` as other columns are called: `walk_in_without_appointment`. */
const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `locaties.csv`: one row per location; `locaties.geojson` has the same, by the same names. */
export const LOCATION_COLUMNS: readonly Column<LocationRow>[] = [
  {
    name: 'id',
    type: UUID,
    isRequired: true,
    title: { nl: 'Id', en: 'Id' },
    description: {
      nl: 'Vast kenmerk van de plek (UUID).',
      en: 'Identifier of the location (UUID); never changes.',
    },
    of: ({ place }) => place.location.id,
  },
  {
    name: 'initiative_id',
    type: UUID,
    isRequired: true,
    title: { nl: 'Id van het initiatief', en: 'Id of the initiative' },
    description: { nl: 'Van welk initiatief de plek is.', en: 'Which initiative it belongs to.' },
    of: ({ place }) => place.record.initiative.id,
  },
  {
    name: 'initiative_name',
    type: TEXT,
    isRequired: true,
    title: { nl: 'Naam van het initiatief', en: 'Name of the initiative' },
    description: { nl: 'Hoe het initiatief zich noemt.', en: 'What the initiative calls itself.' },
    of: ({ place }) => place.record.initiative.name,
  },
  {
    name: 'name',
    type: TEXT,
    title: { nl: 'Naam van de plek', en: 'Name of the location' },
    description: {
      nl: 'Alleen waar de plek anders heet dan het initiatief.',
      en: 'Only where the location has a name of its own.',
    },
    of: ({ place }) => place.location.name ?? null,
  },
  {
    name: 'url',
    type: URI,
    isRequired: true,
    title: { nl: 'Pagina', en: 'Page' },
    description: { nl: 'De pagina over het initiatief.', en: 'The page about the initiative.' },
    of: ({ publication, place }) => pageUrl(publication, place.record.initiative.slug),
  },
  {
    name: 'lifecycle_status',
    type: oneOf(LIFECYCLES),
    isRequired: true,
    title: { nl: 'Bestaat', en: 'Lifecycle' },
    description: {
      nl: 'PLANNED: gepland. OPEN: bestaat. TEMPORARILY_CLOSED: tijdelijk dicht. CLOSED: gestopt.',
      en: 'PLANNED, OPEN (exists), TEMPORARILY_CLOSED or CLOSED (ended).',
    },
    of: ({ place }) => place.lifecycle.status,
  },
  {
    name: 'lifecycle_since',
    type: PARTIAL_DATE,
    title: { nl: 'Bestaat sinds', en: 'Lifecycle since' },
    description: {
      nl: 'Sinds wanneer, zo precies als de bron.',
      en: 'Since when, as precise as the source.',
    },
    of: ({ place }) => place.lifecycle.since ?? null,
  },
  {
    name: 'lifecycle_until',
    type: PARTIAL_DATE,
    title: { nl: 'Bestaat tot', en: 'Lifecycle until' },
    description: {
      nl: 'Tot wanneer, waar dat is aangekondigd.',
      en: 'Until when, where that was announced.',
    },
    of: ({ place }) => place.lifecycle.until ?? null,
  },
  {
    name: 'existence_confirmed_at',
    type: INSTANT,
    title: { nl: 'Bestaan bevestigd op', en: 'Existence confirmed at' },
    description: {
      nl: 'Wanneer iemand het laatst bevestigde dat de plek zo bestaat. Leeg: nog niemand.',
      en: 'When somebody last confirmed that the location exists like this. Empty: nobody yet.',
    },
    of: ({ place }) =>
      place.record.details.locations.find(({ id }) => id === place.location.id)
        ?.existenceConfirmedAt ?? null,
  },
  {
    name: 'premises',
    type: oneOf(PREMISES),
    isRequired: true,
    title: { nl: 'Gebouw', en: 'Premises' },
    description: {
      nl: 'OWN: eigen gebouw of ruimte. HOSTED: te gast. MOBILE: wisselende plekken. NONE: geen gebouw.',
      en: 'OWN, HOSTED (a guest elsewhere), MOBILE, NONE or UNKNOWN.',
    },
    of: ({ place }) => place.location.premises,
  },
  {
    name: 'group',
    type: oneOf(GROUPS),
    isRequired: true,
    title: { nl: 'Binnenlopen of logeren', en: 'Walk in or stay' },
    description: {
      nl: 'WALK_IN: iedereen kan er iets binnenlopen. STAY: logeren. OTHER: iets anders.',
      en: 'WALK_IN: there is something anyone can walk into. STAY: a place to stay. OTHER: the rest.',
    },
    of: ({ place }) => place.location.group,
  },
  {
    name: 'offerings',
    type: oneOf(OFFERING_KINDS),
    isList: true,
    title: { nl: 'Wat er te doen is', en: 'Offerings' },
    description: { nl: 'Wat er te doen is, als codes.', en: 'What is on there, as codes.' },
    of: ({ place }) => place.location.offerings,
  },
  {
    name: 'address_visibility',
    type: oneOf(ADDRESS_VISIBILITIES),
    isRequired: true,
    title: { nl: 'Is het adres openbaar', en: 'Is the address public' },
    description: {
      nl: 'HIDDEN: het adres is niet openbaar. Het punt is dan het midden van de plaats.',
      en: 'HIDDEN: the address is not public. The point is then the centre of the town.',
    },
    of: ({ place }) => (place.isAddressHidden ? 'HIDDEN' : 'PUBLIC'),
  },
  {
    name: 'address',
    type: TEXT,
    title: { nl: 'Straat en huisnummer', en: 'Street and number' },
    description: {
      nl: 'Alleen waar het adres openbaar en bekend is.',
      en: 'Only where the address is public and known.',
    },
    of: ({ place }) => place.location.address ?? null,
  },
  {
    name: 'postcode',
    type: { base: 'string', format: '[1-9]\\d{3} [A-Z]{2}' },
    title: { nl: 'Postcode', en: 'Postcode' },
    description: { nl: 'Met een spatie: 1234 AB.', en: 'With a space: 1234 AB.' },
    of: ({ place }) => place.location.postcode ?? null,
  },
  {
    name: 'place',
    type: TEXT,
    title: { nl: 'Plaats', en: 'Place' },
    description: { nl: 'De woonplaats.', en: 'The town.' },
    of: ({ place }) => place.location.place ?? null,
  },
  {
    name: 'municipality_code',
    type: MUNICIPALITY,
    title: { nl: 'Code van de gemeente', en: 'Code of the municipality' },
    description: { nl: 'De code van het CBS.', en: 'The code of Statistics Netherlands.' },
    of: ({ place }) => place.location.municipality ?? null,
  },
  {
    name: 'longitude',
    type: DECIMAL,
    title: { nl: 'Lengtegraad', en: 'Longitude' },
    description: { nl: 'Graden, WGS84.', en: 'Degrees, WGS84.' },
    of: ({ place }) => place.location.lon ?? null,
  },
  {
    name: 'latitude',
    type: DECIMAL,
    title: { nl: 'Breedtegraad', en: 'Latitude' },
    description: { nl: 'Graden, WGS84.', en: 'Degrees, WGS84.' },
    of: ({ place }) => place.location.lat ?? null,
  },
  {
    name: 'precision',
    type: oneOf(PRECISIONS),
    isRequired: true,
    title: { nl: 'Hoe precies het punt is', en: 'Precision of the point' },
    description: {
      nl: 'ADDRESS: het adres. Anders het midden van postcode, plaats of gemeente. NONE: geen punt.',
      en: 'ADDRESS, or the centre of POSTCODE, PLACE or MUNICIPALITY. NONE: no point.',
    },
    of: ({ place }) => place.location.precision,
  },
  {
    name: 'error_metres',
    type: INTEGER,
    title: { nl: 'Afwijking in meters', en: 'Error in metres' },
    description: {
      nl: 'Hoe ver de echte plek van het punt kan liggen.',
      en: 'How far the true place may lie from the point.',
    },
    of: ({ place }) => roundedMetres(place.location.errorMetres),
  },
  ...ACCESS_FLAGS.map((flag): Column<LocationRow> => ({
    name: `access_${snakeCase(flag)}`,
    type: oneOf(['YES', 'NO']),
    title: { nl: label('accessFlag', flag, 'nl'), en: label('accessFlag', flag, 'en') },
    description: { nl: 'YES of NO. Leeg: niet bekend.', en: 'YES or NO. Empty: unknown.' },
    of: ({ place }) => place.location.access?.[flag] ?? null,
  })),
  ...ACCESSIBILITY_FLAGS.map((flag): Column<LocationRow> => ({
    name: `accessibility_${snakeCase(flag)}`,
    type: oneOf(['YES', 'NO']),
    title: {
      nl: label('accessibilityFlag', flag, 'nl'),
      en: label('accessibilityFlag', flag, 'en'),
    },
    description: { nl: 'YES of NO. Leeg: niet bekend.', en: 'YES or NO. Empty: unknown.' },
    of: ({ place }) => place.location.accessibility?.[flag] ?? null,
  })),
  {
    name: 'minimum_age',
    type: INTEGER,
    title: { nl: 'Vanaf leeftijd', en: 'Minimum age' },
    description: { nl: 'In jaren. Leeg: niet bekend.', en: 'In years. Empty: unknown.' },
    of: ({ place }) => place.location.minimumAge ?? null,
  },
  {
    name: 'maximum_age',
    type: INTEGER,
    title: { nl: 'Tot en met leeftijd', en: 'Maximum age' },
    description: { nl: 'In jaren. Leeg: niet bekend.', en: 'In years. Empty: unknown.' },
    of: ({ place }) => place.location.maximumAge ?? null,
  },
  {
    name: 'hours_status',
    type: oneOf(HOURS_STATUSES),
    isRequired: true,
    title: { nl: 'Zijn de openingstijden bevestigd', en: 'Are the opening hours confirmed' },
    description: {
      nl: 'CONFIRMED: bevestigd. UNCONFIRMED: een bron noemt tijden, niemand bevestigde ze; ze staan hier niet. UNKNOWN: niet bekend. NOT_OPEN: gepland, tijdelijk dicht of gestopt.',
      en: 'CONFIRMED. UNCONFIRMED: a source names hours that nobody confirmed; they are not given here. UNKNOWN. NOT_OPEN: planned, closed for now or ended.',
    },
    of: ({ place }) => place.hours.status,
  },
  {
    name: 'hours_osm',
    type: TEXT,
    title: { nl: 'Bevestigde openingstijden', en: 'Confirmed opening hours' },
    description: {
      nl: 'Zoals OpenStreetMap ze schrijft (opening_hours). Alleen bevestigde tijden. Leeg ook waar die notatie ze niet kan zeggen: kijk dan in de agenda (.ics).',
      en: 'In OpenStreetMap syntax (opening_hours). Confirmed hours only. Also empty where that notation cannot say them: see the calendar (.ics).',
    },
    of: ({ publication, place: { hours } }) =>
      hours.status === 'CONFIRMED' ? toOsm(hours.hours, hours.trust, publication.now) : null,
  },
  {
    name: 'hours_confirmed_at',
    type: INSTANT,
    title: { nl: 'Openingstijden bevestigd op', en: 'Opening hours confirmed at' },
    description: {
      nl: 'Alleen zolang de bevestiging geldt.',
      en: 'Only while the confirmation counts.',
    },
    of: ({ place: { hours } }) => (hours.status === 'CONFIRMED' ? hours.trust.confirmedAt : null),
  },
  {
    name: 'hours_confirmed_until',
    type: INSTANT,
    title: { nl: 'Openingstijden bevestigd tot', en: 'Opening hours confirmed until' },
    description: {
      nl: 'Daarna mogen deze tijden niet meer als feit worden getoond.',
      en: 'From then on these hours must not be shown as a fact any more.',
    },
    of: ({ place: { hours } }) => (hours.status === 'CONFIRMED' ? hours.confirmedUntil : null),
  },
  {
    name: 'hours_source',
    type: TEXT,
    title: { nl: 'Openingstijden: bron', en: 'Opening hours: source' },
    description: {
      nl: 'Wie de tijden noemt. Dat is geen bevestiging.',
      en: 'Who names the hours. That is no confirmation.',
    },
    of: ({ place: { hours } }) => hoursSourceOf(hours)?.source ?? null,
  },
  {
    name: 'hours_source_date',
    type: TEXT,
    title: { nl: 'Openingstijden: datum van de bron', en: 'Opening hours: date of the source' },
    description: {
      nl: 'Jaar, maand of dag. Leeg: de bron heeft geen datum.',
      en: 'Year, month or day. Empty: the source bears no date.',
    },
    of: ({ place: { hours } }) => hoursSourceOf(hours)?.sourceDate ?? null,
  },
  {
    name: 'changed_at',
    type: INSTANT,
    isRequired: true,
    title: { nl: 'Gewijzigd op', en: 'Changed at' },
    description: {
      nl: 'Wanneer iets openbaars van het initiatief het laatst veranderde. Dat is geen bevestiging.',
      en: 'When anything public of the initiative last changed. That is no confirmation.',
    },
    of: ({ publication, place }) => lastChangeOf(publication, place.record),
  },
];

function hoursSourceOf(
  hours: PlaceFacts['hours'],
): { source: string | null; sourceDate: string | null } | null {
  if (hours.status === 'CONFIRMED') return hours.trust;
  return hours.status === 'UNCONFIRMED' ? hours : null;
}

/** Never smaller than it is. */
function roundedMetres(metres: number | undefined): number | null {
  return metres === undefined ? null : Math.ceil(metres);
}
