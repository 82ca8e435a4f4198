import { checkParameters, type CoverageQuestion } from './parameters.js';
import { FRESHNESS_IGNORED, parameterSentences } from './parameter-sentences.js';

function sentencesOf(question: Partial<CoverageQuestion>): string[] {
  const { parameters } = checkParameters({ maxDistanceMetres: 10_000, ...question }, '2026-01-15');
  return parameterSentences(parameters!);
}

describe('the parameters in sentences', () => {
  it('name every choice', () => {
    expect(sentencesOf({ minDayPartsPerWeek: 2 })).toEqual([
      'Binnen bereik is: hoogstens 10 km in een rechte lijn.',
      'Een plek telt mee vanaf 2 dagdelen per week.',
      'Een dag telt vanaf 120 minuten open.',
      'Een plek telt als iemand haar bevestigde, hoogstens 12 maanden geleden.',
      'Het gaat om plekken voor iedereen.',
      'Wij tellen inwoners van alle leeftijden.',
      'Dit geldt op 15 januari 2026.',
    ]);
  });

  it('warn where confirmations do not matter', () => {
    expect(sentencesOf({ freshnessMonths: null })).toContain(FRESHNESS_IGNORED);
    expect(sentencesOf({})).not.toContain(FRESHNESS_IGNORED);
  });

  it('name groups, statuses, ages, sums and travel time where these were chosen', () => {
    const all = sentencesOf({
      targetGroups: ['young-people', 'relatives'],
      networkStatuses: ['IN_NETWORK', 'GROWING'],
      ageBands: ['AGE_15_24'],
      dayPartsCount: 'SUMMED',
      distanceModel: 'TRAVEL_TIME',
      maxTravelMinutes: 30,
      minMinutes: 1,
      freshnessMonths: 1,
    });
    expect(all).toEqual([
      'Binnen bereik is: hoogstens 30 minuten reizen.',
      'Plekken binnen bereik zijn samen minstens 1 dagdeel per week open.',
      'Een dag telt vanaf 1 minuut open.',
      'Een plek telt als iemand haar bevestigde, hoogstens 1 maand geleden.',
      'Het gaat om plekken voor: jongeren; familie en vrienden.',
      'Over het netwerk staat daar: hoort bij het netwerk; groeit naar het netwerk toe.',
      'Wij tellen inwoners van: 15 tot en met 24 jaar.',
      'Dit geldt op 15 januari 2026.',
    ]);
  });

  it('say so where hours do not matter', () => {
    expect(sentencesOf({ minDayPartsPerWeek: 0, distanceModel: 'AROUND_WATER' })).toEqual(
      expect.arrayContaining([
        'Binnen bereik is: hoogstens 10 km, om groot water heen.',
        'Openingstijden tellen hier niet mee.',
      ]),
    );
  });
});
