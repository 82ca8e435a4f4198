import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { knownRule, type FieldChange } from './changes.js';
import type { Decision } from './field-rules.js';
import { valueAt } from './record-path.js';

/** Whoever changes a record: a keeper all of it, an editor the own one, others only suggest. */
export type ProposerRole = 'KEEPER' | 'EDITOR' | 'REGION' | 'PUBLIC';

export interface SplitChanges {
  /** To be published at once. */
  direct: FieldChange[];
  /** To be looked at by a keeper first. */
  waiting: FieldChange[];
  /** Not this role's to change. */
  refused: FieldChange[];
}

/**
 * Sorts changes by what may happen to them. Whether this editor may touch this record at all is for
 * the abilities to say.
 * @param changes checked ones (`readChanges`)
 * @param content the record as published now
 * @throws ChangeError CHANGE_UNKNOWN_PATH
 */
export function splitByRule(
  changes: readonly FieldChange[],
  content: InitiativeContent,
  role: ProposerRole,
): SplitChanges {
  const decided = changes.map((change) => ({
    change,
    decision: decisionOn(change, content, role),
  }));
  const of = (wanted: Decision) =>
    decided.filter(({ decision }) => decision === wanted).map(({ change }) => change);
  return { direct: of('DIRECT'), waiting: of('WAITS'), refused: of('KEEPER_ONLY') };
}

/**
 * What may happen to one change.
 * @throws ChangeError CHANGE_UNKNOWN_PATH
 */
export function decisionOn(
  { path, value }: FieldChange,
  content: InitiativeContent,
  role: ProposerRole,
): Decision {
  const { decision, directWhen } = knownRule(path);
  if (role === 'KEEPER') return 'DIRECT';
  if (decision === 'KEEPER_ONLY') return 'KEEPER_ONLY';
  if (role !== 'EDITOR') return 'WAITS';
  return directWhen?.(valueAt(content, path), value) ? 'DIRECT' : decision;
}
