import { canonicalJson, isObject, RECORD_LISTS } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';

/** One of a list of things with an id. */
export interface Item {
  id: string;
}

/** `/locations/<id>` of anything in or at it; undefined = it lies in no list. */
export function itemPathOf(path: string): string | undefined {
  const [, list, id] = path.split('/');
  return id !== undefined && RECORD_LISTS.has(`/${list}`) ? `/${list}/${id}` : undefined;
}

/** The list at `/locations`, `/offerings` or `/organisations`. */
export function listAt(content: InitiativeContent, path: string): Item[] {
  return content[path.slice(1) as 'locations' | 'offerings' | 'organisations'];
}

/**
 * What stands at a path: the value of a field, a whole listed thing, or of a list the ids in their
 * order. null = nothing stands there.
 */
export function valueAt(content: InitiativeContent, path: string): unknown {
  if (RECORD_LISTS.has(path)) return listAt(content, path).map(({ id }) => id);
  const item = itemPathOf(path);
  let value: unknown = content;
  let rest = path.split('/').slice(1);
  if (item !== undefined) {
    const [list = '', id] = rest;
    value = listAt(content, `/${list}`).find((candidate) => candidate.id === id);
    rest = rest.slice(2);
  }
  for (const part of rest) {
    value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value ?? null;
}

/** Is one of these the other, or inside it? The order of a list is not what stands in it. */
export function overlaps(a: string, b: string): boolean {
  if (a === b) return true;
  if (RECORD_LISTS.has(a) || RECORD_LISTS.has(b)) return false;
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** The same value, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
