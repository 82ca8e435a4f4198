/** What a demand point can be; the order is that of the legend. */
export const OUTCOMES = [
  'COVERED',
  'PARTLY',
  'UNCERTAIN',
  'POSSIBLE_WHITE_SPOT',
  'WHITE_SPOT',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why it is uncertain; the first that fits is the reason that is told. */
export const UNCERTAIN_REASONS = [
  'HOURS_UNKNOWN',
  'NOT_CONFIRMED',
  'ACCESS_UNKNOWN',
  'POSITION_UNKNOWN',
  'UNLOCATED',
] as const;
export type UncertainReason = (typeof UNCERTAIN_REASONS)[number];

/**
 * What is seen from a demand point, as bits: of the locations within reach, of the initiatives that
 * work in its municipality, and of what was stated about that municipality.
 */
export const EVIDENCE = {
  /** Enough qualifies within reach, position errors added. */
  QUALIFIES: 1,
  /** One within reach, position error subtracted, may qualify, but of it is not known … */
  HOURS_UNKNOWN: 2,
  NOT_CONFIRMED: 4,
  ACCESS_UNKNOWN: 8,
  POSITION_UNKNOWN: 16,
  /** One within reach, position error subtracted, is confirmed and open too rarely. */
  OPEN_TOO_RARELY: 32,
  /** An initiative without a point is known to work in this municipality. */
  UNLOCATED: 64,
  /** A valid inventory statement for this municipality exists. */
  INVENTORIED: 128,
  /** One of those that may qualify is within reach wherever it is in its town. */
  SURELY_NEAR: 256,
} as const;

/** So many combinations of evidence there are. */
export const EVIDENCE_COMBINATIONS = 512;

export interface PointOutcome {
  outcome: Outcome;
  /** Of `UNCERTAIN` alone. */
  reason: UncertainReason | null;
  /** Of `UNCERTAIN`: what may qualify is perhaps not within reach at all; an address could change it. */
  hangsOnPosition: boolean;
}

/**
 * What a demand point is: the first rule that fits, as PRODUCT defines them.
 *
 * 1. `COVERED`: a qualifying location is within reach, its position error added.
 * 2. `UNCERTAIN`: one within reach may qualify, but its hours, confirmation, walk-in or position is
 *    not known; or an initiative works in this municipality without a point.
 * 3. `PARTLY`: one within reach is confirmed and open too rarely.
 * 4. `WHITE_SPOT` where a valid inventory says that nothing was missed, else `POSSIBLE_WHITE_SPOT`:
 *    nothing is known here, and nobody stated that there is nothing.
 *
 * @param evidence a sum of `EVIDENCE` bits
 */
export function outcomeOf(evidence: number): PointOutcome {
  if (evidence & EVIDENCE.QUALIFIES) return settled('COVERED');
  const reason = UNCERTAIN_REASONS.find((candidate) => evidence & EVIDENCE[candidate]);
  if (reason) {
    const onlyPerhapsNear = (evidence & (EVIDENCE.SURELY_NEAR | EVIDENCE.UNLOCATED)) === 0;
    return { outcome: 'UNCERTAIN', reason, hangsOnPosition: onlyPerhapsNear };
  }
  if (evidence & EVIDENCE.OPEN_TOO_RARELY) return settled('PARTLY');
  return settled(evidence & EVIDENCE.INVENTORIED ? 'WHITE_SPOT' : 'POSSIBLE_WHITE_SPOT');
}

function settled(outcome: Outcome): PointOutcome {
  return { outcome, reason: null, hangsOnPosition: false };
}

/** `outcomeOf` for every combination, so that a hundred thousand points cost a table each. */
export const OUTCOME_OF_EVIDENCE: readonly PointOutcome[] = Array.from(
  { length: EVIDENCE_COMBINATIONS },
  (_, evidence) => outcomeOf(evidence),
);
