import { fieldsOf } from '../initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { valueHash } from '../initiatives/value-hash.js';
import type { CallOutcome } from './call.entity.js';
import { callStatus, compareTurns, essentialGroups, type CallTurn } from './call-status.js';
import type { Confirmation } from './confirmation.entity.js';
import { canBeConfirmed, confirmationOf, questionsOf } from './questions.js';

const NOW = new Date('2026-11-26T12:00:00Z');
const ONE = '11111111-1111-4111-8111-111111111111';
const TWO = '22222222-2222-4222-8222-222222222222';
const WALK_IN = '33333333-3333-4333-8333-333333333333';
const OTHER = '44444444-4444-4444-8444-444444444444';
const HOURS = {
  rules: [{ rule: 'DAYS', days: [2], intervals: [{ from: '10:00', to: '16:00' }] }],
  publicHolidays: { general: 'CLOSED', goodFriday: 'OPEN', liberationDay: 'OPEN' },
};

const location = (id: string, lifecycle = 'OPEN') => ({
  id,
  premises: 'OWN',
  lifecycle: { status: lifecycle },
  addressVisibility: 'PUBLIC',
  accessibility: {},
  access: {},
  site: { id, place: 'Verzonnenstad' },
});
const offering = (id: string, overrides: object = {}) => ({
  id,
  locationId: ONE,
  kind: 'walk-in',
  name: 'Inloop',
  isWalkIn: 'YES',
  hours: HOURS,
  ...overrides,
});
const place = (overrides: object = {}): InitiativeContent =>
  initiativeContentSchema.parse({
    id: '55555555-5555-4555-8555-555555555555',
    name: 'Verzonnen plek',
    types: [],
    pillars: {},
    legalPosition: 'UNKNOWN',
    networkStatus: 'UNKNOWN',
    lifecycle: { status: 'OPEN' },
    contact: { phone: '+31201234567' },
    crisisAgreements: {},
    organisations: [],
    locations: [location(ONE)],
    offerings: [offering(WALK_IN)],
    ...overrides,
  });

/** Everything that is essential, confirmed as it is, at one moment. */
const confirmed = (content: InitiativeContent, at = '2026-11-20T09:00:00Z'): Confirmation[] =>
  questionsOf(content).map(({ group, locationId, paths }) => ({
    id: '',
    recordId: content.id,
    locationId,
    fieldGroup: group,
    confirmedAt: new Date(at),
    confirmedBy: 'NVZH',
    way: 'PHONE',
    confirmedValues: Object.fromEntries(
      paths.map((path) => [path, valueHash(fieldsOf(content).get(path))]),
    ),
  }));
const statusOf = (
  content: InitiativeContent,
  confirmations: Confirmation[],
  calls: [CallOutcome, string][] = [],
) =>
  callStatus(
    essentialGroups(content, confirmations),
    calls.map(([outcome, at]) => ({ outcome, at: new Date(at) })),
    NOW,
  );

describe('how far the keepers are', () => {
  it.each<[string, [CallOutcome, string][], string]>([
    ['nobody called', [], 'NOT_APPROACHED'],
    ['nobody answered', [['NO_ANSWER', '2026-11-01T09:00:00Z']], 'APPROACHED'],
    ['the number was wrong', [['WRONG_NUMBER', '2026-11-01T09:00:00Z']], 'APPROACHED'],
    ['to be called back', [['CALL_BACK', '2026-11-01T09:00:00Z']], 'APPROACHED'],
    ['spoken to', [['SPOKEN', '2026-11-01T09:00:00Z']], 'SPOKEN'],
    ['declined', [['DECLINED', '2026-11-01T09:00:00Z']], 'SPOKEN'],
    [
      'spoken to, and later nobody answered',
      [
        ['NO_ANSWER', '2026-11-09T09:00:00Z'],
        ['SPOKEN', '2026-11-01T09:00:00Z'],
      ],
      'SPOKEN',
    ],
    ['a year ago to the day', [['SPOKEN', '2025-11-26T09:00:00Z']], 'SPOKEN'],
    ['longer ago: the round begins again', [['SPOKEN', '2025-11-25T09:00:00Z']], 'NOT_APPROACHED'],
  ])('%s', (_name, calls, status) => expect(statusOf(place(), [], calls)).toBe(status));

  it('is confirmed when all that visitors need is, by whomever', () =>
    expect(statusOf(place(), confirmed(place()))).toBe('CONFIRMED'));

  it.each(['existence', 'opening-hours', 'address', 'contact'])(
    'is not confirmed without %s',
    (group) => {
      const confirmations = confirmed(place()).filter(({ fieldGroup }) => fieldGroup !== group);
      expect(statusOf(place(), confirmations)).toBe('NOT_APPROACHED');
    },
  );

  it.each(['description', 'access', 'offerings'])('is confirmed without %s', (group) => {
    const confirmations = confirmed(place()).filter(({ fieldGroup }) => fieldGroup !== group);
    expect(statusOf(place(), confirmations)).toBe('CONFIRMED');
  });

  it('is not confirmed by what was said more than twelve months ago', () => {
    expect(statusOf(place(), confirmed(place(), '2025-11-26T09:00:00Z'))).toBe('CONFIRMED');
    expect(statusOf(place(), confirmed(place(), '2025-11-25T09:00:00Z'))).toBe('NOT_APPROACHED');
  });

  it('is not confirmed by what was said of another value', () => {
    const moved = place({ contact: { phone: '+31207654321' } });
    expect(statusOf(moved, confirmed(place()))).toBe('NOT_APPROACHED');
  });

  it('needs the hours of every place where one can walk in, and of no other', () => {
    const two = place({
      locations: [location(ONE), location(TWO)],
      offerings: [offering(WALK_IN), offering(OTHER, { locationId: TWO })],
    });
    const ofOne = confirmed(two).filter(
      ({ fieldGroup, locationId }) => fieldGroup !== 'opening-hours' || locationId === ONE,
    );
    expect(statusOf(two, ofOne)).toBe('NOT_APPROACHED');
    expect(statusOf(two, confirmed(two))).toBe('CONFIRMED');
    const course = place({
      offerings: [offering(OTHER, { kind: 'course', isWalkIn: 'NO', hours: null })],
    });
    const withoutHours = confirmed(course).filter(
      ({ fieldGroup }) => fieldGroup !== 'opening-hours',
    );
    expect(statusOf(course, withoutHours)).toBe('CONFIRMED');
  });

  it('is never confirmed with walk-in hours that nobody knows', () => {
    const unknown = place({ offerings: [offering(WALK_IN, { hours: null })] });
    expect(statusOf(unknown, confirmed(unknown))).toBe('NOT_APPROACHED');
  });

  it('needs of a place that stopped only that it did', () => {
    const stopped = place({ lifecycle: { status: 'CLOSED' } });
    const existence = confirmed(stopped).filter(({ fieldGroup }) => fieldGroup === 'existence');
    expect(statusOf(stopped, existence)).toBe('CONFIRMED');
  });
});

describe('questions', () => {
  it('hold every field once', () => {
    const content = place({
      locations: [location(ONE), location(TWO)],
      offerings: [offering(WALK_IN), offering(OTHER, { locationId: null })],
    });
    const asked = questionsOf(content).flatMap(({ paths }) => paths);
    expect(asked.sort()).toEqual([...fieldsOf(content).keys()].sort());
  });

  it('are as old as their oldest part', () => {
    const content = place();
    const [old, recent] = ['2026-03-01T09:00:00Z', '2026-11-20T09:00:00Z'];
    const newest = confirmed(content, recent).filter(({ fieldGroup }) => fieldGroup === 'contact');
    const contact = questionsOf(content).find(({ group }) => group === 'contact')!;
    delete newest[0]!.confirmedValues['/contact/website'];
    const found = confirmationOf(contact, content, [...newest, ...confirmed(content, old)]);
    expect(found).toEqual({ at: new Date(old), by: 'NVZH', way: 'PHONE' });
  });

  it('about hours can be answered when hours are known', () => {
    const ask = (...offerings: object[]) => {
      const content = place({ offerings });
      const question = questionsOf(content).find(({ group }) => group === 'opening-hours')!;
      return canBeConfirmed(question, content);
    };
    expect(ask(offering(WALK_IN))).toBe(true);
    expect(ask(offering(WALK_IN, { hours: null }))).toBe(false);
    expect(ask(offering(WALK_IN), offering(OTHER, { isWalkIn: 'NO', hours: null }))).toBe(true);
    expect(ask(offering(WALK_IN), offering(OTHER, { hours: null }))).toBe(false);
  });
});

describe('whom to call first', () => {
  const turn = (name: string, overrides: Partial<CallTurn> = {}): CallTurn => ({
    name,
    status: 'NOT_APPROACHED',
    isWalkIn: true,
    lastCallAt: null,
    callBackOn: null,
    ...overrides,
  });

  it('is who was promised it, then who was never called', () => {
    const turns = [
      turn('i confirmed', { status: 'CONFIRMED' }),
      turn('h later', { status: 'APPROACHED', callBackOn: '2026-12-01' }),
      turn('g spoken', { status: 'SPOKEN' }),
      turn('f tried last week', { status: 'APPROACHED', lastCallAt: new Date('2026-11-19') }),
      turn('e tried in March', { status: 'APPROACHED', lastCallAt: new Date('2026-03-19') }),
      turn('d no walk-in', { isWalkIn: false }),
      turn('c walk-in'),
      turn('b due today', { status: 'SPOKEN', callBackOn: '2026-11-26' }),
      turn('a overdue', { status: 'CONFIRMED', callBackOn: '2026-11-02' }),
    ];
    const order = turns.sort((a, b) => compareTurns(a, b, '2026-11-26')).map(({ name }) => name[0]);
    expect(order.join('')).toBe('abcdefghi');
  });
});
