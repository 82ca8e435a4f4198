import type { InitiativeContent } from './initiative-content.js';
import { canonicalJson, fieldsOf, isObject, RECORD_LISTS } from './field-paths.js';
import { valueHash } from './value-hash.js';

/**
 * Brings a record up to date with a newer seed without undoing anybody's work: a field takes the
 * seed's new value only while it still holds the value the last seed run gave it.
 *
 * @param current the last published content
 * @param seed the seed as it is now
 * @param seeded path → hash of what the last seed run wrote there
 * @returns the merged content, and the paths that changed (empty = nothing to publish)
 */
export function mergeSeed(
  current: InitiativeContent,
  seed: InitiativeContent,
  seeded: ReadonlyMap<string, string>,
): { content: InitiativeContent; changed: string[] } {
  const mine = fieldsOf(current);
  const theirs = fieldsOf(seed);
  const changed: string[] = [];
  const merged = new Map<string, unknown>();
  const touchedRecords = recordsWithOwnWork(mine, seeded);
  const hidden = hiddenAddresses(current);

  for (const path of new Set([...mine.keys(), ...theirs.keys()])) {
    const has = mine.has(path);
    const wasSeeded = seeded.get(path);
    // A hidden address is nobody's to fill in again.
    if (hidden.some((address) => path.startsWith(address))) {
      if (has) merged.set(path, mine.get(path));
      continue;
    }
    const dropped = !theirs.has(path) && touchedRecords.has(recordOf(path));
    const untouched = has
      ? !dropped && wasSeeded === valueHash(mine.get(path))
      : wasSeeded === undefined;
    if (untouched && theirs.has(path)) {
      merged.set(path, theirs.get(path));
      if (!has || canonicalJson(mine.get(path)) !== canonicalJson(theirs.get(path))) {
        changed.push(path);
      }
    } else if (untouched) {
      changed.push(path);
    } else if (has) {
      merged.set(path, mine.get(path));
    }
  }
  return { content: rebuild(current, seed, merged), changed };
}

/** Paths under which the address of a hidden location stands. */
function hiddenAddresses(content: InitiativeContent): string[] {
  return content.locations
    .filter((location) => location.addressVisibility === 'HIDDEN')
    .flatMap(({ id }) => [`/locations/${id}/site`, `/locations/${id}/formerAddresses`]);
}

/** `/locations/<id>`: the listed record a path lies in, or the path's first part. */
function recordOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/** Listed records in which somebody changed something: the seeds no longer take these away. */
function recordsWithOwnWork(
  mine: ReadonlyMap<string, unknown>,
  seeded: ReadonlyMap<string, string>,
): Set<string> {
  return new Set(
    [...mine]
      .filter(([path, value]) => seeded.get(path) !== valueHash(value))
      .map(([path]) => recordOf(path)),
  );
}

/**
 * Puts merged values back into the shape of a record. The lists with ids keep the order of the
 * current record, new ones follow; one of which no field is left is gone.
 */
function rebuild(
  current: InitiativeContent,
  seed: InitiativeContent,
  merged: ReadonlyMap<string, unknown>,
): InitiativeContent {
  const fill = (value: unknown, path: string): unknown => {
    if (merged.has(path)) return merged.get(path);
    if (RECORD_LISTS.has(path)) {
      return (value as { id: string }[])
        .map((item) => fill(item, `${path}/${item.id}`))
        .filter((item) => item !== undefined);
    }
    if (isObject(value)) {
      const parts = Object.entries(value)
        .filter(([name]) => name !== 'id')
        .map(([name, part]) => [name, fill(part, `${path}/${name}`)] as const)
        .filter(([, part]) => part !== undefined);
      if (parts.length === 0) return undefined;
      return { ...('id' in value ? { id: value['id'] } : {}), ...Object.fromEntries(parts) };
    }
    return undefined;
  };
  return fill(union(current, seed), '') as InitiativeContent;
}

/** Both shapes laid over each other: every list item by id, every key. */
function union(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    const known = new Set(a.map((item: { id?: string }) => item?.id));
    const both = a.map((item: { id?: string }) => {
      const other = b.find((candidate: { id?: string }) => candidate?.id === item?.id);
      return other === undefined ? item : union(item, other);
    });
    return [...both, ...b.filter((item: { id?: string }) => !known.has(item?.id))];
  }
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        key in a && key in b ? union(a[key], b[key]) : (a[key] ?? b[key]),
      ]),
    );
  }
  return a ?? b;
}
