import type {
  ChangesSince,
  RegistryChangesService,
} from '../../registry/registry-changes.service.js';
import type { Publication } from '../publication.js';
import type { ChangesQuestion } from './changes-question.js';
import { writeCursor } from './cursor.js';
import { toldChanges, type ToldChange } from './told-change.js';

/** `GET /open-data/changes` */
export interface ChangesAnswer {
  /** Oldest first. */
  changes: ToldChange[];
  /** Address of what follows; null = nothing yet. */
  next: string | null;
  /** Ask with this as `since` the next time; null before the first change. */
  latest: string | null;
}

/** @returns null where the cursor is of no change in this register */
export async function changesAnswer(
  changes: RegistryChangesService,
  publication: Publication,
  { since, limit }: ChangesQuestion,
): Promise<ChangesAnswer | null> {
  let from: ChangesSince = null;
  if (since && 'n' in since) {
    const change = await changes.find(since.n);
    if (change?.at.getTime() !== since.atMs) return null;
    from = { after: since.n };
  } else if (since) from = since;
  const page = await changes.page(from, limit);
  const last = page.changes.at(-1);
  const query = (cursor: string): string =>
    new URLSearchParams({ since: cursor, limit: String(limit) }).toString();
  return {
    changes: toldChanges(publication, page.changes),
    next:
      page.hasMore && last
        ? `${publication.publicUrl}/open-data/changes?${query(writeCursor(last))}`
        : null,
    latest: page.newest && writeCursor(page.newest),
  };
}
