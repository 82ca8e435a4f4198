import {
  changesBetween,
  withChanges,
  type FieldChange,
} from '../../../server/proposals/changes.js';
import { conflictWords, type ConflictInWords } from '../../../server/proposals/conflict-words.js';
import type { WordsContext } from '../../../server/proposals/field-words.js';
import { chosenChanges, mergeChanges } from '../../../server/proposals/merge.js';
import type { InitiativeContent } from '../../../server/proposals/record-types.js';

/** What somebody is writing: the record as it is public, and as they want it. */
export interface Writing {
  revision: number;
  published: InitiativeContent;
  mine: InitiativeContent;
}

/** A draft as the server keeps it. */
export interface KeptDraft {
  version: number;
  base: number;
  changes: FieldChange[];
  /** What it was written on, where others published something since. */
  baseContent?: InitiativeContent | null;
}

/** The changes to send. */
export function changesOf({ published, mine }: Writing): FieldChange[] {
  return changesBetween(published, mine);
}

/** What somebody goes on with: their draft laid over what is public now, with what has to be chosen. */
export function startWriting(
  revision: number,
  published: InitiativeContent,
  draft: KeptDraft | null,
  context: WordsContext,
): { writing: Writing; conflicts: ConflictInWords[] } {
  if (!draft) return { writing: { revision, published, mine: published }, conflicts: [] };
  const base = draft.baseContent ?? published;
  const merge = mergeChanges({ base, current: published, changes: draft.changes });
  const mine = withChanges(published, chosenChanges(merge, new Set()));
  return {
    writing: { revision, published, mine },
    conflicts: merge.conflicts.map((conflict) =>
      conflictWords(conflict, published, { ...context, contents: [published, base] }),
    ),
  };
}

/** The record with the choices of a merge made. */
export function withChoices(
  published: InitiativeContent,
  applies: readonly FieldChange[],
  conflicts: readonly Pick<ConflictInWords, 'path' | 'ifMine'>[],
  mine: ReadonlySet<string>,
): InitiativeContent {
  return withChanges(published, [
    ...applies,
    ...conflicts.filter(({ path }) => mine.has(path)).flatMap(({ ifMine }) => ifMine),
  ]);
}
