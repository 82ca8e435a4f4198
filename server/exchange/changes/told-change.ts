import type { RegistryChangeKind } from '../../registry/registry-change.entity.js';
import type { ReadChange } from '../../registry/registry-changes.service.js';
import { pageUrl, type Publication } from '../publication.js';

/** A change as the world reads it. Of what is not public now only its id is told. */
export interface ToldChange {
  at: string;
  kind: RegistryChangeKind;
  /** Changes with the same one came in one publication. */
  ordinal: number;
  id: string;
  slug?: string;
  name?: string;
  url?: string;
}

/** Names come from what is public now, never from the change: a withdrawn one has none. */
export function toldChanges(
  publication: Publication,
  changes: readonly ReadChange[],
): ToldChange[] {
  const initiatives = new Map(
    publication.registry.file.initiatives.map((initiative) => [initiative.id, initiative]),
  );
  return changes.map(({ at, kind, ordinal, initiativeId, isPublic }) => {
    const initiative = isPublic ? initiatives.get(initiativeId) : undefined;
    const told = { at: at.toISOString(), kind, ordinal, id: initiativeId };
    if (!initiative) return told;
    const { slug, name } = initiative;
    return { ...told, slug, name, url: pageUrl(publication, slug) };
  });
}
