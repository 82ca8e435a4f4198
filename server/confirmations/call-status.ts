import type { InitiativeContent } from '../initiatives/initiative-content.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import { isConfirmed } from '../opening-hours/index.js';
import type { Call } from './call.entity.js';
import type { Confirmation } from './confirmation.entity.js';
import { confirmationOf, questionsOf } from './questions.js';

/** How far the keepers are with an initiative. */
export const CALL_STATUSES = ['NOT_APPROACHED', 'APPROACHED', 'SPOKEN', 'CONFIRMED'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** Months for which a call and what it confirmed count: then the round begins again. */
export const ROUND_MONTHS = 12;

/** One group of facts that a visitor needs, of all locations together. */
export interface GroupState {
  group: FieldGroup;
  /** Since when all of it is confirmed, as it is now; null = something is not. */
  confirmedAt: Date | null;
}

/**
 * The groups that decide whether an initiative is confirmed, each with its oldest confirmation.
 * @param confirmations of the record, newest first
 */
export function essentialGroups(
  content: InitiativeContent,
  confirmations: readonly Confirmation[],
): GroupState[] {
  const states = new Map<FieldGroup, Date | null>();
  for (const question of questionsOf(content).filter(({ isEssential }) => isEssential)) {
    const at = confirmationOf(question, content, confirmations)?.at ?? null;
    const before = states.get(question.group);
    states.set(question.group, before === undefined ? at : oldest(before, at));
  }
  return [...states].map(([group, confirmedAt]) => ({ group, confirmedAt }));
}

/**
 * Where an initiative stands. Confirmed by whomever, is confirmed; a call of more than a year ago was
 * of an earlier round.
 */
export function callStatus(
  groups: readonly GroupState[],
  calls: readonly Pick<Call, 'at' | 'outcome'>[],
  now: Date,
): CallStatus {
  if (groups.every(({ confirmedAt }) => confirmedAt !== null && counts(confirmedAt, now))) {
    return 'CONFIRMED';
  }
  const recent = calls.filter(({ at }) => counts(at, now));
  if (recent.some(({ outcome }) => outcome === 'SPOKEN' || outcome === 'DECLINED')) return 'SPOKEN';
  return recent.length > 0 ? 'APPROACHED' : 'NOT_APPROACHED';
}

/** What decides the place of an initiative on the list. */
export interface CallTurn {
  name: string;
  status: CallStatus;
  isWalkIn: boolean;
  lastCallAt: Date | null;
  /** `YYYY-MM-DD`, as agreed in the last call. */
  callBackOn: string | null;
}

/**
 * Whom to call first: who was promised a call that is due, then who was never called, then whom nobody
 * reached, then who was spoken to, then who waits for a later day, and last who is confirmed. Among
 * these places to walk in first, then whom nobody called for longest.
 * @param today `YYYY-MM-DD` in the Netherlands
 */
export function compareTurns(a: CallTurn, b: CallTurn, today: string): number {
  return (
    turn(a, today) - turn(b, today) ||
    compare(a.callBackOn ?? '', b.callBackOn ?? '') ||
    Number(b.isWalkIn) - Number(a.isWalkIn) ||
    (a.lastCallAt?.getTime() ?? 0) - (b.lastCallAt?.getTime() ?? 0) ||
    compare(a.name, b.name)
  );
}

/** Was a call promised for today or earlier, and not made since? */
export function isDue({ callBackOn }: Pick<CallTurn, 'callBackOn'>, today: string): boolean {
  return callBackOn !== null && callBackOn <= today;
}

function turn(entry: CallTurn, today: string): number {
  if (isDue(entry, today)) return 0;
  if (entry.status === 'CONFIRMED') return 5;
  if (entry.callBackOn !== null) return 4;
  return { NOT_APPROACHED: 1, APPROACHED: 2, SPOKEN: 3 }[entry.status];
}

function oldest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

function counts(at: Date, now: Date): boolean {
  const confirmedAt = at.toISOString();
  return isConfirmed(
    { source: null, sourceDate: null, confirmedAt, freshnessMonths: ROUND_MONTHS },
    now,
  );
}

const collator = new Intl.Collator('nl', { numeric: true });
const compare = (a: string, b: string): number => collator.compare(a, b);
