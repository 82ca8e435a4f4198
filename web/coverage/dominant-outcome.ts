import { OUTCOMES, type Outcome } from '../../server/coverage/model/outcome.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';

/** Inhabitants with an outcome. */
export function inhabitantsWith(totals: CoverageTotals, outcome: Outcome): number {
  switch (outcome) {
    case 'COVERED':
      return totals.covered;
    case 'PARTLY':
      return totals.partly;
    case 'UNCERTAIN':
      return totals.uncertain;
    case 'POSSIBLE_WHITE_SPOT':
      return totals.possibleWhiteSpot;
    case 'WHITE_SPOT':
      return totals.whiteSpot;
  }
}

/**
 * How a whole area is drawn: by the outcome that most of its inhabitants have. With as many of two,
 * the one further down the legend, so that a map is never prettier than its table.
 *
 * @returns null where nobody lives
 */
export function dominantOutcome(totals: CoverageTotals): Outcome | null {
  let dominant: Outcome | null = null;
  let most = 1;
  for (const outcome of OUTCOMES) {
    const people = inhabitantsWith(totals, outcome);
    if (people < most) continue;
    dominant = outcome;
    most = people;
  }
  return dominant;
}
