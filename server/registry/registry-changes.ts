import { canonicalJson } from '../initiatives/field-paths.js';
import type { RegistryChangeKind } from './registry-change.entity.js';
import type { RegistryDetails, RegistryFile } from './registry-file.js';

/** What two versions are compared by. */
export interface PublicContent {
  file: Pick<RegistryFile, 'initiatives' | 'municipalityNames'>;
  details: RegistryDetails[];
}

export interface FoundChange {
  kind: RegistryChangeKind;
  initiativeId: string;
}

/**
 * Which records differ between two versions: those that came, in the order of the new file, those of
 * which anything public is different, then those that went. A telephone number that grew too old to be
 * told is a difference too: copies must lose it.
 * @param before null = nothing was public before
 */
export function changesBetween(before: PublicContent | null, after: PublicContent): FoundChange[] {
  const old = before ? contentById(before) : new Map<string, string>();
  const now = contentById(after);
  const changes: FoundChange[] = [];
  for (const [initiativeId, content] of now) {
    if (!old.has(initiativeId)) changes.push({ kind: 'PUBLISHED', initiativeId });
    else if (old.get(initiativeId) !== content) changes.push({ kind: 'CHANGED', initiativeId });
  }
  for (const initiativeId of old.keys()) {
    if (!now.has(initiativeId)) changes.push({ kind: 'WITHDRAWN', initiativeId });
  }
  return changes;
}

function contentById({ file, details }: PublicContent): Map<string, string> {
  const rest = new Map(details.map((one) => [one.id, one]));
  const names = file.municipalityNames ?? {};
  return new Map(
    file.initiatives.map((initiative) => [
      initiative.id,
      canonicalJson([
        initiative,
        rest.get(initiative.id) ?? null,
        (initiative.worksIn ?? []).map((code) => names[code] ?? null),
      ]),
    ]),
  );
}
