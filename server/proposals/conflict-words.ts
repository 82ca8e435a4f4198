import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { differenceOf, fieldWords, type WordsContext } from './field-words.js';
import type { ConflictReason, MergeConflict } from './merge.js';
import type { FieldChange } from './changes.js';

/** One choice on a merge screen, in Dutch words. */
export interface ConflictInWords {
  path: string;
  label: string;
  /** Of which place, offering or organisation it is; null = of the initiative itself. */
  of: string | null;
  reason: ConflictReason;
  base: string;
  theirs: string;
  mine: string;
  ifMine: FieldChange[];
}

/** @param current the record as it is now */
export function conflictWords(
  { path, reason, base, theirs, mine, ifMine }: MergeConflict,
  current: InitiativeContent,
  context: WordsContext,
): ConflictInWords {
  const { label, of } = differenceOf({ path, value: mine }, current, context);
  return {
    path,
    label,
    of,
    reason,
    base: fieldWords(path, base, context),
    theirs: fieldWords(path, theirs, context),
    mine: fieldWords(path, mine, context),
    ifMine,
  };
}
