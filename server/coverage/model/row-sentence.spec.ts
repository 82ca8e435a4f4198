import type { CoverageParameters } from './parameters.js';
import type { CoverageRow } from './report.js';
import {
  COVERED_IS_NOT_ROOM,
  outcomeSentences,
  reasonSentences,
  rowSentence,
  rowSentences,
} from './row-sentence.js';
import type { CoverageTotals } from './totals.js';
import { UNCERTAIN_REASONS } from './outcome.js';
import { shareInCell, shareInWords } from './numbers-in-words.js';

const parameters: CoverageParameters = {
  maxDistanceMetres: 10_000,
  maxTravelMinutes: null,
  minDayPartsPerWeek: 1,
  dayPartsCount: 'PER_LOCATION',
  minMinutes: 120,
  freshnessMonths: 12,
  targetGroups: [],
  networkStatuses: [],
  distanceModel: 'STRAIGHT',
  asOf: '2026-01-15',
  ageBands: [],
};

function totals(given: Partial<CoverageTotals> = {}): CoverageTotals {
  const { covered = 0, partly = 0, uncertain = 0, possibleWhiteSpot = 0, whiteSpot = 0 } = given;
  return {
    population: covered + partly + uncertain + possibleWhiteSpot + whiteSpot,
    covered,
    partly,
    uncertain,
    uncertainBy: UNCERTAIN_REASONS.map((reason) => ({
      reason,
      population: reason === 'NOT_CONFIRMED' ? uncertain : 0,
    })),
    possibleWhiteSpot,
    whiteSpot,
    withinReach: 0,
    hangsOnPosition: 0,
    ...given,
  };
}

function row(given: Partial<CoverageRow> = {}): CoverageRow {
  const here = given.totals ?? totals();
  return {
    region: {
      code: 'GM0001',
      name: 'Verzonnen',
      kind: 'MUNICIPALITY',
      officialPopulation: null,
      officialPopulationYear: null,
    },
    totals: here,
    ownMunicipality: here,
    groupReadings: null,
    nearestMedianMetres: null,
    places: 0,
    placesWithDayParts: 0,
    dayPartsPer10000: 0,
    placesPer10000: 0,
    dependOnOnePlace: 0,
    onlyOneWithinReach: 0,
    ...given,
  };
}

const everything = row({
  totals: totals({
    covered: 1_219_600,
    partly: 1,
    uncertain: 13_079_200,
    possibleWhiteSpot: 12,
    whiteSpot: 1_000,
    withinReach: 14_299_812,
  }),
  nearestMedianMetres: 3_240,
  places: 120,
  placesWithDayParts: 3,
  dayPartsPer10000: 0.04,
  placesPer10000: 0.08,
  dependOnOnePlace: 1_000_001,
  onlyOneWithinReach: 1,
});

describe('a share in words', () => {
  it.each([
    [0, 1000, 'niemand', '0 %'],
    [1, 1000, 'minder dan 1 procent', '< 1 %'],
    [9, 1000, 'minder dan 1 procent', '< 1 %'],
    [10, 1000, '1 procent', '1 %'],
    [224, 1000, '22 procent', '22 %'],
    [990, 1000, '99 procent', '99 %'],
    [991, 1000, 'meer dan 99 procent', '> 99 %'],
    [1000, 1000, 'iedereen', '100 %'],
  ])('of %i of %i never hides a few people', (part, whole, inWords, inCell) => {
    expect(shareInWords(part, whole)).toBe(inWords);
    expect(shareInCell(part, whole)).toBe(inCell);
  });

  it('of nobody is none', () => {
    expect(shareInCell(0, 0)).toBe('–');
  });
});

describe('the sentence of a row', () => {
  it('of the first day says that nobody is covered and why that is not sure', () => {
    const today = row({
      totals: totals({ uncertain: 900, possibleWhiteSpot: 100, withinReach: 850 }),
    });
    expect(rowSentence(today, parameters)).toBe(
      '85 procent woont binnen 10 km van een bekende plek: 850 inwoners. ' +
        'Niemand woont binnen 10 km van een plek die meetelt. ' +
        'Van 90 procent weten wij het niet zeker: 900 inwoners. ' +
        'Voor 10 procent is hier misschien een witte vlek: 100 inwoners.',
    );
    expect(reasonSentences(today.totals)).toEqual([
      'Nog niemand bevestigde deze plek: 900 inwoners.',
    ]);
  });

  it('names each inhabitant once', () => {
    const counted = outcomeSentences(everything.totals, parameters).map((sentence) =>
      Number(/: ([\d.]+) inwoners?\.$/.exec(sentence)?.[1]?.replaceAll('.', '')),
    );
    expect(counted).toEqual([1_219_600, 1, 13_079_200, 12, 1_000]);
  });

  it('says where nobody lives', () => {
    expect(rowSentence(row(), parameters)).toBe('Volgens de bron woont hier niemand.');
    expect(rowSentence(row(), { ...parameters, ageBands: ['AGE_15_24'] })).toBe(
      'Volgens de bron woont hier niemand van deze leeftijd.',
    );
  });

  it('speaks of minutes where these were measured', () => {
    const journey = {
      ...parameters,
      distanceModel: 'TRAVEL_TIME' as const,
      maxTravelMinutes: 30,
    };
    expect(outcomeSentences(totals({ covered: 10 }), journey)).toEqual([
      'Iedereen woont binnen 30 minuten van een plek die meetelt: 10 inwoners.',
    ]);
  });

  it('never says that people are reached', () => {
    expect(rowSentences(everything, parameters).join(' ')).not.toMatch(/bereikt|gedekt/i);
    expect(rowSentences(everything, parameters)).toContain(COVERED_IS_NOT_ROOM);
  });

  it('is short and plain', () => {
    const all = [
      ...rowSentences(everything, parameters),
      ...rowSentences(row({ totals: totals({ covered: 1, whiteSpot: 1000 }) }), {
        ...parameters,
        distanceModel: 'TRAVEL_TIME',
        maxTravelMinutes: 120,
      }),
      ...UNCERTAIN_REASONS.flatMap((reason) =>
        reasonSentences(totals({ uncertainBy: [{ reason, population: 1_234_567 }] })),
      ),
    ];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });
});
