import { UNCERTAIN_REASONS } from '../../server/coverage/model/outcome.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';
import { dominantOutcome } from './dominant-outcome.js';

function totals(part: Partial<CoverageTotals>): CoverageTotals {
  return {
    population: 0,
    covered: 0,
    partly: 0,
    uncertain: 0,
    uncertainBy: UNCERTAIN_REASONS.map((reason) => ({ reason, population: 0 })),
    possibleWhiteSpot: 0,
    whiteSpot: 0,
    withinReach: 0,
    hangsOnPosition: 0,
    ...part,
  };
}

describe('dominantOutcome', () => {
  it.each([
    ['most of all', { covered: 3, uncertain: 4, whiteSpot: 2 }, 'UNCERTAIN'],
    ['less than half is enough', { covered: 3, partly: 2, uncertain: 2 }, 'COVERED'],
    ['with as many it is never prettier than the table', { covered: 5, partly: 5 }, 'PARTLY'],
    [
      'not sure of a hole is no hole',
      { possibleWhiteSpot: 2, whiteSpot: 1 },
      'POSSIBLE_WHITE_SPOT',
    ],
    ['one inhabitant', { whiteSpot: 1 }, 'WHITE_SPOT'],
  ] as const)('%s', (_name, part, outcome) => {
    expect(dominantOutcome(totals(part))).toBe(outcome);
  });

  it('is nothing where nobody lives', () => {
    expect(dominantOutcome(totals({}))).toBeNull();
  });
});
