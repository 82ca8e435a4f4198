import type { OfferingKind, TargetGroupCode } from '../../../server/initiatives/vocabulary.js';
import type { OpeningHours } from '../../../server/opening-hours/index.js';
import type {
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../../server/registry/registry-file.js';
import type { Spread } from '../finder-question.js';

/** Utrecht or thereabouts, EPSG:28992. */
export const CENTRE = { x: 136_000, y: 456_000 };
/** Leaves a kilometre for an origin that is not quite the centre. */
const NEAR_METRES = 19_000;
/** Of every other place no more is known than its town: those share a point. */
const TOWNS = 400;

/** Of ten places three have confirmed hours and two have hours that nobody confirmed. */
const CONFIRMED = 3;
const UNCONFIRMED = 5;

const GROUPS: TargetGroupCode[][] = [
  [],
  ['everyone'],
  ['young-people', 'relatives'],
  [],
  ['women'],
  ['everyone'],
  ['older-people', 'homeless'],
  [],
  ['relatives', 'parents', 'newcomers'],
];

const OFFERINGS: OfferingKind[][] = [
  ['walk-in', 'activity', 'course'],
  ['walk-in'],
  ['group', 'course'],
  [],
  ['walk-in', 'meal', 'support', 'group'],
  ['respite'],
  ['other'],
  ['consultation-hour', 'information'],
];

const weekly = { type: 'WEEKLY', interval: 1, anchor: null } as const;
const always = { season: null, validFrom: null, validUntil: null, dayParts: [] };
const HOLIDAYS = { general: 'CLOSED', goodFriday: 'OPEN', liberationDay: 'UNKNOWN' } as const;
const CHRISTMAS = {
  from: '2026-12-24',
  until: '2027-01-03',
  intervals: null,
  reason: 'Kerstvakantie',
};
const SHORTER = {
  from: '2026-11-23',
  until: '2026-11-29',
  intervals: [{ from: '13:00', to: '16:00' }],
  reason: 'Verbouwing',
};
const SUMMER = { from: '2026-07-20', until: '2026-08-16', intervals: null, reason: null };

type Rule = OpeningHours['rules'][number];

const days = (list: number[], from: string, to: string, rest: Partial<Rule> = {}): Rule =>
  ({
    rule: 'DAYS',
    kind: 'OPEN',
    days: list,
    intervals: [{ from, to }],
    recurrence: weekly,
    ...always,
    ...rest,
  }) as Rule;

const hoursOf = (rules: Rule[], exceptions: OpeningHours['exceptions'] = []): OpeningHours => ({
  rules,
  exceptions,
  publicHolidays: HOLIDAYS,
  sourceText: null,
});

const HOURS: OpeningHours[] = [
  hoursOf([days([1, 2, 3, 4, 5], '09:00', '17:00')], [CHRISTMAS, SUMMER]),
  hoursOf([days([1, 3], '10:00', '12:30'), days([4], '13:00', '16:30')], [SHORTER]),
  hoursOf([
    days([2], '19:00', '22:00', {
      recurrence: { type: 'MONTHLY', nth: [2, 4], interval: 1, anchor: null },
    }),
  ]),
  hoursOf([
    days([3], '13:30', '16:00', {
      recurrence: { type: 'WEEKLY', interval: 2, anchor: '2026-01-07' },
    }),
    days([6], '11:00', '15:00', { season: { from: '10-01', to: '04-30' } }),
  ]),
  hoursOf([
    days([1, 2, 3, 4, 5, 6, 7], '10:00', '21:00', { validFrom: '2026-01-01' }),
    days([5, 6], '21:00', '01:00'),
    days([1, 2, 3, 4, 5], '09:00', '10:00', { kind: 'PHONE' }),
  ]),
  {
    ...hoursOf([days([2, 4], '09:30', '12:00')], [CHRISTMAS]),
    alongside: [hoursOf([days([2], '14:00', '17:00', { kind: 'BY_APPOINTMENT' })])],
  },
];

/**
 * So many places that do not exist: "Synthetic 1" and so on, the same ones in every run. Every tenth
 * initiative has two of them; besides there are some without a place and some that have ended.
 */
export function syntheticRegister(places: number, spread: Spread): RegistryFile {
  const initiatives: RegistryInitiative[] = [];
  for (let made = 0; made < places;) {
    const number = initiatives.length + 1;
    const count = Math.min(number % 10 === 0 ? 2 : 1, places - made);
    const locations = Array.from({ length: count }, (_, index) =>
      syntheticLocation(made + index, spread),
    );
    initiatives.push(syntheticInitiative(number, locations));
    made += count;
  }
  const whole = initiatives.length;
  for (let extra = 1; extra <= whole / 20; extra += 1) {
    const rest = extra % 2 ? { reach: ['ONLINE' as const] } : { worksIn: ['GM0344'] };
    initiatives.push({ ...syntheticInitiative(whole + extra, []), ...rest });
  }
  return {
    format: 1,
    publishedAt: '2026-11-01T10:00:00Z',
    hoursFreshnessMonths: 12,
    initiatives,
  };
}

function syntheticInitiative(number: number, locations: RegistryLocation[]): RegistryInitiative {
  return {
    id: `initiative-${number}`,
    slug: `synthetic-${number}`,
    name: `Synthetic ${number}`,
    types: ['inloop'],
    targetGroups: GROUPS[number % GROUPS.length]!,
    lifecycle: { status: number % 29 === 0 ? 'CLOSED' : number % 31 === 0 ? 'PLANNED' : 'OPEN' },
    networkStatus: 'UNKNOWN',
    locations,
  };
}

function syntheticLocation(index: number, spread: Spread): RegistryLocation {
  const isAddress = index % 2 === 0;
  const spot = isAddress ? TOWNS + index : index % TOWNS;
  const { x, y } = spread === 'country' ? inTheCountry(spot) : nearTheCentre(spot);
  const tenth = index % 10;
  const isStay = index % 23 === 0;
  const hours = HOURS[Math.floor(index / 10) % HOURS.length]!;
  const day = String((index % 28) + 1).padStart(2, '0');
  const confirmedAt = `2026-0${(index % 9) + 1}-${day}T0${index % 8}:30:00.000Z`;
  return {
    id: `location-${index}`,
    premises: 'OWN',
    x,
    y,
    ...(isAddress ? { precision: 'ADDRESS' } : { precision: 'PLACE', errorMetres: 1500 }),
    place: `Town ${index % TOWNS}`,
    municipality: `GM${String((index % 342) + 1).padStart(4, '0')}`,
    group: isStay ? 'STAY' : index % 3 === 0 ? 'OTHER' : 'WALK_IN',
    offerings: OFFERINGS[index % OFFERINGS.length]!,
    ...(tenth < UNCONFIRMED ? { hours } : {}),
    ...(tenth < CONFIRMED
      ? { hoursSource: { source: 'Synthetic', confirmedAt } }
      : { hoursSource: { source: 'Synthetic', sourceDate: '2025' } }),
  };
}

/** Evenly spread, whatever their number (additive recurrence, R2 sequence). */
function spreadOf(index: number): [number, number] {
  return [(index * 0.7548776662466927) % 1, (index * 0.5698402909980532) % 1];
}

function inTheCountry(index: number): { x: number; y: number } {
  const [across, up] = spreadOf(index + 1);
  return { x: Math.round(20_000 + 250_000 * across), y: Math.round(310_000 + 300_000 * up) };
}

function nearTheCentre(index: number): { x: number; y: number } {
  const [turn, out] = spreadOf(index + 1);
  const metres = NEAR_METRES * Math.sqrt(out);
  return {
    x: Math.round(CENTRE.x + metres * Math.cos(2 * Math.PI * turn)),
    y: Math.round(CENTRE.y + metres * Math.sin(2 * Math.PI * turn)),
  };
}
