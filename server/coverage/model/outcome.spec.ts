import { EVIDENCE, EVIDENCE_COMBINATIONS, OUTCOME_OF_EVIDENCE, outcomeOf } from './outcome.js';

const {
  QUALIFIES,
  HOURS_UNKNOWN,
  NOT_CONFIRMED,
  ACCESS_UNKNOWN,
  POSITION_UNKNOWN,
  OPEN_TOO_RARELY,
  UNLOCATED,
  INVENTORIED,
  SURELY_NEAR,
} = EVIDENCE;

/** What is seen from the point, what it is then, why, and whether an address would settle it. */
const DECISIONS: [string, number, string, string | null, boolean][] = [
  ['nothing', 0, 'POSSIBLE_WHITE_SPOT', null, false],
  ['nothing, and somebody looked', INVENTORIED, 'WHITE_SPOT', null, false],
  ['one that qualifies', QUALIFIES, 'COVERED', null, false],
  [
    'one that qualifies, whatever else',
    QUALIFIES | NOT_CONFIRMED | UNLOCATED,
    'COVERED',
    null,
    false,
  ],
  ['one that qualifies, and somebody looked', QUALIFIES | INVENTORIED, 'COVERED', null, false],
  ['one of unknown hours', HOURS_UNKNOWN | SURELY_NEAR, 'UNCERTAIN', 'HOURS_UNKNOWN', false],
  ['one that nobody confirmed', NOT_CONFIRMED | SURELY_NEAR, 'UNCERTAIN', 'NOT_CONFIRMED', false],
  ['one of unknown access', ACCESS_UNKNOWN | SURELY_NEAR, 'UNCERTAIN', 'ACCESS_UNKNOWN', false],
  ['one that qualifies if it is near', POSITION_UNKNOWN, 'UNCERTAIN', 'POSITION_UNKNOWN', true],
  [
    'one that nobody confirmed, if it is near',
    NOT_CONFIRMED | POSITION_UNKNOWN,
    'UNCERTAIN',
    'NOT_CONFIRMED',
    true,
  ],
  [
    'one that nobody confirmed, and another if it is near',
    NOT_CONFIRMED | SURELY_NEAR | POSITION_UNKNOWN,
    'UNCERTAIN',
    'NOT_CONFIRMED',
    false,
  ],
  ['an initiative without a point', UNLOCATED, 'UNCERTAIN', 'UNLOCATED', false],
  [
    'one if it is near, and an initiative without a point',
    POSITION_UNKNOWN | UNLOCATED,
    'UNCERTAIN',
    'POSITION_UNKNOWN',
    false,
  ],
  [
    'somebody looked, and one may qualify',
    INVENTORIED | HOURS_UNKNOWN | SURELY_NEAR,
    'UNCERTAIN',
    'HOURS_UNKNOWN',
    false,
  ],
  ['one that opens too rarely', OPEN_TOO_RARELY, 'PARTLY', null, false],
  [
    'one that opens too rarely, and somebody looked',
    OPEN_TOO_RARELY | INVENTORIED,
    'PARTLY',
    null,
    false,
  ],
  [
    'one that opens too rarely, and another may qualify',
    OPEN_TOO_RARELY | ACCESS_UNKNOWN | SURELY_NEAR,
    'UNCERTAIN',
    'ACCESS_UNKNOWN',
    false,
  ],
];

describe('the outcome of a demand point', () => {
  it.each(DECISIONS)('with %s', (_, evidence, outcome, reason, hangsOnPosition) => {
    expect(outcomeOf(evidence)).toEqual({ outcome, reason, hangsOnPosition });
  });

  it('tells the reason that comes first in the list', () => {
    const order = [HOURS_UNKNOWN, NOT_CONFIRMED, ACCESS_UNKNOWN, POSITION_UNKNOWN, UNLOCATED];
    const names = Object.entries(EVIDENCE);
    order.forEach((bit, index) => {
      const withAllLater = order
        .slice(index)
        .reduce<number>((sum, later) => sum | later, SURELY_NEAR);
      const [name] = names.find(([, value]) => value === bit)!;
      expect(outcomeOf(withAllLater).reason).toBe(name);
    });
  });

  it('has a reason exactly when it is uncertain, for every combination', () => {
    for (let evidence = 0; evidence < EVIDENCE_COMBINATIONS; evidence += 1) {
      const { outcome, reason, hangsOnPosition } = outcomeOf(evidence);
      expect(OUTCOME_OF_EVIDENCE[evidence]).toEqual({ outcome, reason, hangsOnPosition });
      expect(reason !== null).toBe(outcome === 'UNCERTAIN');
      if (hangsOnPosition) expect(evidence & (SURELY_NEAR | UNLOCATED | QUALIFIES)).toBe(0);
    }
  });
});
