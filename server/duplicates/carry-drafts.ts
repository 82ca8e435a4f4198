import type { EntityManager } from 'typeorm';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import type { Revision } from '../initiatives/revision.entity.js';
import { applyChanges } from '../proposals/apply-changes.js';
import { ChangeError } from '../proposals/change-error.js';
import type { FieldChange } from '../proposals/changes.js';
import { Draft } from '../proposals/draft.entity.js';
import { fieldRule } from '../proposals/field-rules.js';
import { mergeChanges } from '../proposals/merge.js';
import { overlaps } from '../proposals/record-path.js';

interface Into {
  /** The record that stays as it was before the merge. */
  keep: Revision;
  /** And as it is now. */
  content: InitiativeContent;
  revision: number;
}

/**
 * What people were writing about a record goes along with them to the one it became part of, in the
 * caller's transaction. It waits there as any draft: they see what would change, and send it or not. What
 * is about a place that stayed behind, stays behind.
 */
export async function carryDrafts(
  em: EntityManager,
  { fromId, into }: { fromId: string; into: Into },
): Promise<void> {
  const recordId = into.keep.recordId;
  for (const { accountId, changes, ...draft } of await em.findBy(Draft, { recordId: fromId })) {
    const carried = fitting(into.content, changes);
    const own = await em.findOneBy(Draft, { recordId, accountId });
    const together = own ? added(own, carried, into) : carried;
    // They wrote about both, and the two cannot be laid together: what is written about the one stays.
    if (together === null) continue;
    await em.delete(Draft, { recordId: fromId, accountId });
    if (together.length === 0) continue;
    await em.save(Draft, {
      recordId,
      accountId,
      // Raised, so that a page that is open somewhere is told.
      version: (own ?? draft).version + 1,
      base: into.revision,
      changes: together,
      savedAt: draft.savedAt,
    } as Draft);
  }
}

/** Those that can be made; the order of a list is that of another record. */
function fitting(content: InitiativeContent, changes: readonly FieldChange[]): FieldChange[] {
  const asked = changes.filter(({ path }) => fieldRule(path)?.kind !== 'order');
  if (canBeMade(content, asked)) return asked;
  const fit: FieldChange[] = [];
  for (const change of asked) {
    if (canBeMade(content, [...fit, change])) fit.push(change);
  }
  return fit;
}

/** Their own draft with more in it, written on the record as it is now; null = that cannot be. */
function added(
  own: Draft,
  carried: readonly FieldChange[],
  { keep, content }: Into,
): FieldChange[] | null {
  if (own.base !== keep.n) return null;
  const { applies, conflicts } = mergeChanges({
    base: keep.content,
    current: content,
    changes: own.changes,
  });
  if (conflicts.length > 0) return null;
  const more = carried.filter(({ path }) => !applies.some((mine) => overlaps(mine.path, path)));
  const together = [...applies, ...more];
  return canBeMade(content, together) ? together : null;
}

function canBeMade(content: InitiativeContent, changes: FieldChange[]): boolean {
  try {
    applyChanges(content, changes);
    return true;
  } catch (error) {
    if (error instanceof ChangeError) return false;
    throw error;
  }
}
