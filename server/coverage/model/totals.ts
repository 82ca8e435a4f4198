import {
  OUTCOME_OF_EVIDENCE,
  UNCERTAIN_REASONS,
  type Outcome,
  type UncertainReason,
} from './outcome.js';

/** Inhabitants by outcome: whole numbers, each inhabitant once. */
export interface CoverageTotals {
  /** Of all demand points; the outcomes add up to it exactly. */
  population: number;
  covered: number;
  partly: number;
  uncertain: number;
  /** Every reason, those of nobody too; they add up to `uncertain`. */
  uncertainBy: { reason: UncertainReason; population: number }[];
  possibleWhiteSpot: number;
  whiteSpot: number;
  /** Within plain distance of any open place with a point. */
  withinReach: number;
  /** Of `uncertain`: those for whom an address instead of a town could change it. */
  hangsOnPosition: number;
}

/** One column per outcome, `UNCERTAIN` by its reason; then who hangs on a position, who is within reach. */
const COLUMN_OF_OUTCOME: Record<Exclude<Outcome, 'UNCERTAIN'>, number> = {
  COVERED: 0,
  PARTLY: 1,
  POSSIBLE_WHITE_SPOT: 2,
  WHITE_SPOT: 3,
};
const FIRST_REASON = 4;
const HANGS_ON_POSITION = FIRST_REASON + UNCERTAIN_REASONS.length;
const WITHIN_REACH = HANGS_ON_POSITION + 1;
const COLUMNS = WITHIN_REACH + 1;

const COLUMN_OF_EVIDENCE = Uint8Array.from(OUTCOME_OF_EVIDENCE, ({ outcome, reason }) =>
  outcome === 'UNCERTAIN'
    ? FIRST_REASON + UNCERTAIN_REASONS.indexOf(reason!)
    : COLUMN_OF_OUTCOME[outcome],
);
const HANGS_OF_EVIDENCE = Uint8Array.from(OUTCOME_OF_EVIDENCE, ({ hangsOnPosition }) =>
  Number(hangsOnPosition),
);

/** In which row of a table each point is counted. */
export interface Grouping {
  /** Index of the row per point. */
  groupOf: ArrayLike<number>;
  groups: number;
}

/**
 * Inhabitants per group and outcome.
 *
 * @param evidence per point
 * @param withinReach per point, above 0 = within reach
 */
export function totalsPerGroup(
  { groupOf, groups }: Grouping,
  population: Int32Array,
  evidence: Uint16Array,
  withinReach: Uint8Array,
): CoverageTotals[] {
  // Doubles hold every sum of inhabitants exactly.
  const sums = new Float64Array(groups * COLUMNS);
  for (let point = 0; point < population.length; point += 1) {
    const people = population[point]!;
    const first = groupOf[point]! * COLUMNS;
    const bits = evidence[point]!;
    sums[first + COLUMN_OF_EVIDENCE[bits]!]! += people;
    if (HANGS_OF_EVIDENCE[bits] === 1) sums[first + HANGS_ON_POSITION]! += people;
    if (withinReach[point]! > 0) sums[first + WITHIN_REACH]! += people;
  }
  return Array.from({ length: groups }, (_, group) =>
    totalsOf(sums.subarray(group * COLUMNS, (group + 1) * COLUMNS)),
  );
}

function totalsOf(sums: Float64Array): CoverageTotals {
  const of = (outcome: keyof typeof COLUMN_OF_OUTCOME) => sums[COLUMN_OF_OUTCOME[outcome]]!;
  const uncertainBy = UNCERTAIN_REASONS.map((reason, index) => ({
    reason,
    population: sums[FIRST_REASON + index]!,
  }));
  const uncertain = uncertainBy.reduce((sum, { population }) => sum + population, 0);
  return {
    population:
      of('COVERED') + of('PARTLY') + uncertain + of('POSSIBLE_WHITE_SPOT') + of('WHITE_SPOT'),
    covered: of('COVERED'),
    partly: of('PARTLY'),
    uncertain,
    uncertainBy,
    possibleWhiteSpot: of('POSSIBLE_WHITE_SPOT'),
    whiteSpot: of('WHITE_SPOT'),
    withinReach: sums[WITHIN_REACH]!,
    hangsOnPosition: sums[HANGS_ON_POSITION]!,
  };
}

/** The totals of several groups together: exact, because nothing in them is rounded. */
export function sumOfTotals(list: readonly CoverageTotals[]): CoverageTotals {
  const sum = (of: (totals: CoverageTotals) => number) =>
    list.reduce((total, totals) => total + of(totals), 0);
  return {
    population: sum(({ population }) => population),
    covered: sum(({ covered }) => covered),
    partly: sum(({ partly }) => partly),
    uncertain: sum(({ uncertain }) => uncertain),
    uncertainBy: UNCERTAIN_REASONS.map((reason, index) => ({
      reason,
      population: sum(({ uncertainBy }) => uncertainBy[index]!.population),
    })),
    possibleWhiteSpot: sum(({ possibleWhiteSpot }) => possibleWhiteSpot),
    whiteSpot: sum(({ whiteSpot }) => whiteSpot),
    withinReach: sum(({ withinReach }) => withinReach),
    hangsOnPosition: sum(({ hangsOnPosition }) => hangsOnPosition),
  };
}
