import { aCoveragePlace, parametersOf, weekly } from '../../../tests/factories/coverage.js';
import { coverageCase } from './coverage-case.js';
import { groupBy } from './coverage-regions.js';
import type { DemandPoints } from './demand.js';
import { isLimited, judgePlace, opennessOn } from './judge-place.js';
import { emptyResults } from './point-results.js';
import type { CoverageParameters } from './parameters.js';
import { coverageRows } from './report.js';

type Place = ReturnType<typeof aCoveragePlace>;
const LONG_AGO = '2024-02-01T10:00:00Z';

describe('what is known of a place', () => {
  it.each<[string, Partial<Place>, Partial<CoverageParameters>, string, string[]]>([
    ['everything', {}, {}, 'QUALIFIES', []],
    ['a host without an answer', { premises: 'HOSTED' }, {}, 'MAY_QUALIFY', ['ACCESS_UNKNOWN']],
    [
      'a host with a programme of its own',
      { premises: 'HOSTED', hostedOwnProgramme: 'YES' },
      {},
      'QUALIFIES',
      [],
    ],
    [
      'a host without one',
      { premises: 'HOSTED', hostedOwnProgramme: 'NO' },
      {},
      'DOES_NOT_COUNT',
      [],
    ],
    ['no premises that are known', { premises: 'UNKNOWN' }, {}, 'MAY_QUALIFY', ['ACCESS_UNKNOWN']],
    [
      'groups, and nobody asked',
      { targetGroups: ['women'] },
      {},
      'MAY_QUALIFY',
      ['ACCESS_UNKNOWN'],
    ],
    [
      'a group that is asked for',
      { targetGroups: ['women'] },
      { targetGroups: ['women'] },
      'QUALIFIES',
      [],
    ],
    ['adults', { minimumAge: 18, ageLimit: 'YES' }, {}, 'QUALIFIES', []],
    ['people over fifty', { minimumAge: 50 }, {}, 'DOES_NOT_COUNT', []],
    [
      'hours that nobody confirmed and that are too few',
      { hours: weekly([3], '10:00', '10:30'), hoursConfirmedAt: null },
      {},
      'MAY_QUALIFY',
      ['NOT_CONFIRMED'],
    ],
    [
      'confirmed hours that are too few',
      { hours: weekly([3], '10:00', '10:30') },
      {},
      'OPEN_TOO_RARELY',
      [],
    ],
    [
      'nothing of its hours, where they do not matter',
      { hours: null, hoursConfirmedAt: null },
      { minDayPartsPerWeek: 0 },
      'QUALIFIES',
      [],
    ],
    [
      'closed until a day that has passed',
      { lifecycle: { status: 'TEMPORARILY_CLOSED', since: null, until: '2026-03-09' } },
      {},
      'MAY_QUALIFY',
      ['NOT_CONFIRMED'],
    ],
    [
      'the same, where confirmations do not matter',
      { lifecycle: { status: 'TEMPORARILY_CLOSED', since: null, until: '2026-03-09' } },
      { freshnessMonths: null },
      'MAY_QUALIFY',
      ['NOT_CONFIRMED'],
    ],
  ])('%s', (_name, facts, question, standing, reasons) => {
    const judged = judgePlace(aCoveragePlace(facts), parametersOf(question));
    expect([judged.standing, judged.reasons]).toEqual([standing, reasons]);
  });

  it.each([
    ['2025-03-10T10:00:00Z', 'QUALIFIES'],
    // The evening before in Greenwich is the last day of the clock in Amsterdam.
    ['2025-03-09T23:30:00Z', 'QUALIFIES'],
    ['2025-03-09T22:30:00Z', 'MAY_QUALIFY'],
  ])('confirmed at %s: %s', (hoursConfirmedAt, standing) => {
    expect(judgePlace(aCoveragePlace({ hoursConfirmedAt }), parametersOf()).standing).toBe(
      standing,
    );
  });

  it.each([
    ['OPEN', '2026', null, '2026-01-01', 'OPEN'],
    ['OPEN', '2026-03', null, '2026-02-28', 'NOT_OPEN'],
    ['CLOSED', '2026-03', null, '2026-02-28', 'OPEN'],
    ['CLOSED', null, null, '2026-02-28', 'NOT_OPEN'],
    ['TEMPORARILY_CLOSED', null, '2026-03', '2026-03-31', 'NOT_OPEN'],
    ['TEMPORARILY_CLOSED', null, '2026-03', '2026-04-01', 'PERHAPS'],
    ['TEMPORARILY_CLOSED', null, null, '2099-01-01', 'NOT_OPEN'],
    ['PLANNED', '2020', null, '2026-01-01', 'NOT_OPEN'],
  ] as const)('%s since %s until %s is on %s: %s', (status, since, until, asOf, expected) => {
    expect(opennessOn({ status, since, until }, asOf)).toBe(expected);
  });

  it('takes a place without any limit or group for one that is for everyone', () => {
    expect(isLimited(aCoveragePlace())).toBe('NO');
    expect(isLimited(aCoveragePlace({ targetGroups: ['women', 'everyone'] }))).toBe('NO');
    expect(isLimited(aCoveragePlace({ targetGroups: ['everyone'], groupLimit: 'YES' }))).toBe(
      'YES',
    );
  });
});

/** One point with ten thousand people, in a municipality of no province. */
const POINT: DemandPoints = {
  codes: ['1000'],
  x: Int32Array.of(150_000),
  y: Int32Array.of(450_000),
  municipality: Uint16Array.of(0),
  municipalities: ['GM9001'],
  inhabitants: Int32Array.of(10_000),
  ageBands: {
    AGE_0_14: Int32Array.of(0),
    AGE_15_24: Int32Array.of(0),
    AGE_25_44: Int32Array.of(0),
    AGE_45_64: Int32Array.of(0),
    AGE_65_PLUS: Int32Array.of(0),
  },
};

function suppliedBy(place: Place, question: Partial<CoverageParameters>) {
  const unknown = { officialPopulation: null, officialPopulationYear: null };
  const regions = [{ code: 'PV90', name: 'Verzonnenland', kind: 'PROVINCE' as const, ...unknown }];
  const parentsOf = new Map([['GM9001', []]]);
  const rows = coverageRows(
    coverageCase([place], [], parametersOf(question)),
    groupBy(POINT, { regions, parentsOf }, 'PROVINCE')!,
    POINT.inhabitants,
    { all: emptyResults(1), welcomesEveryone: null, somethingOfItsOwn: null },
    Int32Array.of(0),
  );
  return rows.map(({ region: { code }, places, placesWithDayParts, dayPartsPer10000 }) => [
    code,
    places,
    placesWithDayParts,
    dayPartsPer10000,
  ]);
}

describe('what there is beside the inhabitants', () => {
  it('counts places where their inhabitants are counted, outside all regions too', () => {
    expect(suppliedBy(aCoveragePlace(), {})).toEqual([
      ['PV90', 0, 0, null],
      ['NONE', 1, 1, 2],
    ]);
  });

  it.each([
    ['that nobody confirmed', null],
    ['that were confirmed too long ago', LONG_AGO],
  ])('adds up no hours %s, not even where hours do not matter', (_name, hoursConfirmedAt) => {
    const place = aCoveragePlace({ hoursConfirmedAt });
    const question = { minDayPartsPerWeek: 0 };
    expect(judgePlace(place, parametersOf(question)).standing).toBe('QUALIFIES');
    expect(suppliedBy(place, question)[1]).toEqual(['NONE', 1, 0, 0]);
  });

  it('says of confirmed hours that they are, also of a place that does not count', () => {
    const { standing, dayPartsConfirmed } = judgePlace(
      aCoveragePlace({ groupLimit: 'YES' }),
      parametersOf(),
    );
    expect([standing, dayPartsConfirmed]).toEqual(['DOES_NOT_COUNT', true]);
  });
});
