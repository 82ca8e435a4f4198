import { enumOf } from '../common/enum-of.js';
import { LOCATION_GROUPS } from './location.entity.js';
import {
  ADDRESS_VISIBILITIES,
  LEGAL_POSITIONS,
  LIFECYCLES,
  NETWORK_STATUSES,
  ORGANISATION_ROLES,
  PRECISIONS,
  PREMISES,
  REACHES,
  YES_NO_UNKNOWN,
} from './vocabulary.js';

export const YesNoUnknownEnum = enumOf(
  'YesNoUnknown',
  'A fact that was asked, or not. Unknown is an answer of its own and never means no.',
  YES_NO_UNKNOWN,
  { YES: 'A source says yes.', NO: 'A source says no.', UNKNOWN: 'No source says either.' },
);

export const NetworkStatusEnum = enumOf(
  'NetworkStatus',
  'Whether an initiative belongs to the network of laagdrempelige steunpunten: a decision of the keepers of the register, never computed.',
  NETWORK_STATUSES,
  {
    IN_NETWORK: 'Belongs to the network.',
    GROWING: 'Is growing into it.',
    OTHER: 'Is something else that is worth knowing.',
    UNKNOWN: 'Nobody decided yet.',
  },
);

export const LifecycleStatusEnum = enumOf(
  'Lifecycle',
  'Where something stands in its life.',
  LIFECYCLES,
  {
    PLANNED: 'Announced, not known to have opened.',
    OPEN: 'Exists; says nothing about today’s opening hours.',
    TEMPORARILY_CLOSED: 'Closed for a while.',
    CLOSED: 'Stopped.',
  },
);

export const LegalPositionEnum = enumOf('LegalPosition', 'Whose it is.', LEGAL_POSITIONS, {
  INDEPENDENT: 'A legal person of its own.',
  PART_OF_INSTITUTION: 'Part of a larger institution.',
  PARTNERSHIP: 'Carried by several parties together.',
  UNKNOWN: 'Not known.',
});

export const ReachEnum = enumOf('Reach', 'How far it reaches.', REACHES, {
  LOCAL: 'A neighbourhood or municipality.',
  REGIONAL: 'Several municipalities.',
  NATIONAL: 'The whole country.',
  ONLINE: 'Online: a reach, not a place.',
});

export const PremisesEnum = enumOf('Premises', 'Whose roof a location has.', PREMISES, {
  OWN: 'A place of its own.',
  HOSTED: 'With a host, such as a library or community centre.',
  MOBILE: 'Moves about.',
  NONE: 'Has no premises.',
  UNKNOWN: 'Not known.',
});

export const PrecisionEnum = enumOf(
  'Precision',
  'What a public point stands for. Anything but ADDRESS is a centre, and the true place lies within positionErrorMetres.',
  PRECISIONS,
  {
    ADDRESS: 'The address itself.',
    POSTCODE: 'The middle of a postcode area.',
    PLACE: 'The middle of a town or village.',
    MUNICIPALITY: 'The middle of a municipality.',
    NONE: 'No point.',
  },
);

export const AddressVisibilityEnum = enumOf(
  'AddressVisibility',
  'Whether the address may be known.',
  ADDRESS_VISIBILITIES,
  {
    PUBLIC: 'May be shown.',
    HIDDEN: 'Is kept hidden; its point is the middle of the town.',
  },
);

export const OrganisationRoleEnum = enumOf(
  'OrganisationRole',
  'What an organisation is to an initiative.',
  ORGANISATION_ROLES,
  {
    OPERATES: 'Runs it.',
    PARTNER: 'Takes part in it.',
    PARENT: 'Is the institution it is part of.',
    COMMISSIONS: 'Commissions it, such as a municipality.',
  },
);

export const LocationGroupEnum = enumOf(
  'LocationGroup',
  'How one meets a location.',
  LOCATION_GROUPS,
  {
    WALK_IN: 'Something there is open for anyone to walk in.',
    STAY: 'A place to stay for a while; one does not walk in.',
    OTHER: 'Something else, or not known.',
  },
);

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const WeekdayEnum = enumOf('Weekday', 'A day of the week.', WEEKDAYS, {
  MONDAY: 'Maandag.',
  TUESDAY: 'Dinsdag.',
  WEDNESDAY: 'Woensdag.',
  THURSDAY: 'Donderdag.',
  FRIDAY: 'Vrijdag.',
  SATURDAY: 'Zaterdag.',
  SUNDAY: 'Zondag.',
});
