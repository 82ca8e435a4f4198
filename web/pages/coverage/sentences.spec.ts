import { UNCERTAIN_REASONS } from '../../../server/coverage/model/outcome.js';
import type { CoverageRow } from '../../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../../server/coverage/model/totals.js';
import { parametersOf, TODAY } from '../../../tests/factories/coverage.js';
import { bigSentences, rowSentences, warnings } from './sentences.js';

/** Spaces that do not break count as none: `10 km` is one word to read. */
const wordsIn = (sentence: string) => sentence.split(/ +/).length;
const plain = (sentences: string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '));

function totals(part: Partial<CoverageTotals>, hours = 0): CoverageTotals {
  const all = { covered: 0, partly: 0, uncertain: 0, possibleWhiteSpot: 0, whiteSpot: 0, ...part };
  return {
    withinReach: 0,
    hangsOnPosition: 0,
    uncertainBy: UNCERTAIN_REASONS.map((reason) => ({
      reason,
      population: reason === 'HOURS_UNKNOWN' ? hours : 0,
    })),
    ...all,
    population: all.covered + all.partly + all.uncertain + all.possibleWhiteSpot + all.whiteSpot,
  };
}

function row(part: Partial<CoverageRow> = {}): CoverageRow {
  return {
    region: {
      code: 'GM9001',
      name: 'Verzonnenstad',
      kind: 'MUNICIPALITY',
      officialPopulation: null,
      officialPopulationYear: null,
    },
    totals: totals({}),
    ownMunicipality: totals({}),
    groupReadings: null,
    nearestMedianMetres: null,
    places: 0,
    placesWithDayParts: 0,
    dayPartsPer10000: null,
    placesPer10000: null,
    dependOnOnePlace: 0,
    onlyOneWithinReach: 0,
    ...part,
  };
}

describe('the answer in words', () => {
  it('is true on the first day, when nothing is confirmed and nobody looked around', () => {
    const firstDay = totals({ uncertain: 80, possibleWhiteSpot: 20, withinReach: 64 }, 80);
    expect(plain(bigSentences(firstDay, parametersOf()))).toEqual([
      '64 % van de inwoners woont binnen 10 km van een plek.',
      'Bij niemand is er zeker een plek met minstens 1 dagdeel per week.',
      'Van 80 % weten wij het niet zeker.',
      'Bij 20 % kennen wij geen plek die meetelt.',
    ]);
  });

  it('says all there is to say on a later day', () => {
    const later = totals({
      covered: 61,
      partly: 9,
      uncertain: 22,
      possibleWhiteSpot: 5,
      whiteSpot: 3,
      withinReach: 90,
    });
    const asked = parametersOf({ maxDistanceMetres: 7500, minDayPartsPerWeek: 2 });
    expect(plain(bigSentences(later, asked))).toEqual([
      '90 % van de inwoners woont binnen 7,5 km van een plek.',
      'Bij 61 % is er zeker een plek met minstens 2 dagdelen per week.',
      'Bij 9 % is de plek minder vaak open.',
      'Van 22 % weten wij het niet zeker.',
      'Bij 5 % kennen wij geen plek die meetelt.',
      'Bij 3 % is gezocht, en is er geen plek die meetelt.',
    ]);
  });

  it.each([
    ['hours do not matter', { minDayPartsPerWeek: 0 }, 'is er zeker een plek om binnen te lopen'],
    [
      'day parts are added up',
      { minDayPartsPerWeek: 3, dayPartsCount: 'SUMMED' },
      'zijn er zeker plekken met samen 3 dagdelen per week',
    ],
    [
      'nobody had to confirm it',
      { minDayPartsPerWeek: 2, freshnessMonths: null },
      'is er volgens onze gegevens een plek met minstens 2 dagdelen per week',
    ],
  ] as const)('says what is sure when %s', (_name, question, words) => {
    const [, covered] = plain(
      bigSentences(totals({ covered: 1, uncertain: 1 }), parametersOf(question)),
    );
    expect(covered).toBe(`Bij 50 % ${words}.`);
  });

  it('never reads longer than a breath', () => {
    const rare = totals({
      covered: 1,
      partly: 1,
      uncertain: 999_990,
      possibleWhiteSpot: 1,
      whiteSpot: 1,
      withinReach: 1,
    });
    const asked = parametersOf({ minDayPartsPerWeek: 10, maxDistanceMetres: 12_500 });
    for (const sentence of bigSentences(rare, asked))
      expect([sentence, wordsIn(sentence) <= 15]).toEqual([sentence, true]);
  });

  it('says that nobody was counted rather than dividing by nothing', () => {
    expect(bigSentences(totals({}), parametersOf())).toEqual([
      'Wij kunnen nog niets zeggen over inwoners.',
    ]);
  });

  it('warns for every choice that bends the numbers', () => {
    expect(warnings(parametersOf(), TODAY)).toEqual([]);
    expect(
      warnings(
        parametersOf({
          freshnessMonths: null,
          ageBands: ['AGE_15_24', 'AGE_65_PLUS'],
          asOf: '2025-12-01',
        }),
        TODAY,
      ),
    ).toEqual([
      'Let op: een oude of ontbrekende bevestiging telt hier ook mee.',
      'Geteld zijn alleen inwoners van 15 tot 25 jaar en 65 jaar en ouder.',
      'Dit gaat over 1 december 2025.',
    ]);
  });
});

describe('a region in words', () => {
  it('says what is known, what is not and why', () => {
    const told = row({
      totals: totals(
        { covered: 4000, uncertain: 8300, withinReach: 4000, hangsOnPosition: 300 },
        8300,
      ),
      ownMunicipality: totals({ covered: 1000, possibleWhiteSpot: 11_300 }),
      places: 2,
      nearestMedianMetres: 6420,
      onlyOneWithinReach: 3000,
    });
    expect(plain(rowSentences(told, parametersOf()))).toEqual([
      'In Verzonnenstad wonen 12.300 mensen.',
      '4.000 van hen wonen binnen 10 km van een plek.',
      'Voor 4.000 is er zeker een plek die vaak genoeg open is.',
      'Van 8.300 weten wij het niet zeker.',
      'Bij 8.300: de openingstijden zijn niet bekend.',
      'Een adres kan dat veranderen voor 300 van hen.',
      'In de eigen gemeente is er voor 1.000 zeker een plek.',
      'Er zijn 2 plekken.',
      'De helft woont binnen 6,4 km van een plek.',
      '3.000 mensen hebben maar één plek dichtbij.',
    ]);
  });

  it('puts two figures side by side for a group', () => {
    const told = row({
      totals: totals({ covered: 40, uncertain: 60 }),
      groupReadings: {
        welcomesEveryone: totals({ covered: 40, uncertain: 60 }),
        somethingOfItsOwn: totals({ possibleWhiteSpot: 100 }),
      },
    });
    expect(rowSentences(told, parametersOf({ targetGroups: ['women'] }))).toEqual(
      expect.arrayContaining([
        'Bij 40 is er zeker een plek waar iedereen welkom is.',
        'Bij 0 is er zeker een plek met iets eigens voor deze groep.',
      ]),
    );
  });

  it.each([
    [{ minDayPartsPerWeek: 0 }, 'Voor 7 is er zeker een plek om binnen te lopen.'],
    [
      { dayPartsCount: 'SUMMED', freshnessMonths: null },
      'Voor 7 zijn er volgens onze gegevens plekken die samen vaak genoeg open zijn.',
    ],
    [
      { freshnessMonths: null },
      'Voor 7 is er volgens onze gegevens een plek die vaak genoeg open is.',
    ],
  ] as const)('says no more than what was asked: %j', (question, sentence) => {
    const told = row({ totals: totals({ covered: 7 }), ownMunicipality: totals({ covered: 7 }) });
    const sentences = rowSentences(told, parametersOf(question));
    expect(sentences).toContain(sentence);
    for (const one of sentences) expect(wordsIn(one)).toBeLessThanOrEqual(15);
  });

  it('says nothing about people where none were counted', () => {
    expect(rowSentences(row(), parametersOf())).toEqual([
      'In Verzonnenstad wonen geen mensen die zijn geteld.',
      'Er is hier geen plek bekend.',
    ]);
  });

  it('names the official number where it is another one', () => {
    const region = { ...row().region, officialPopulation: 101, officialPopulationYear: 2025 };
    const counted = (population: number) =>
      rowSentences(row({ region, totals: totals({ uncertain: population }) }), parametersOf()).at(
        -1,
      );
    expect(counted(100)).toBe('Officieel wonen er 101 mensen (2025).');
    expect(counted(101)).not.toMatch(/Officieel/);
  });
});
