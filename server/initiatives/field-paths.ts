import type { InitiativeContent } from './initiative-content.js';

/**
 * The fields of a record, each by its JSON pointer: objects are walked into, a list of things with
 * an id is walked into by id, and everything else (a text, a list of words, opening hours) is one
 * value. `/contact/phone`, `/locations/<id>/site/street`, `/offerings/<id>/hours`, `/types`.
 */
export function fieldsOf(content: InitiativeContent): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  walk(content, '', fields);
  return fields;
}

/** Lists whose items are records of their own, each with an id; an empty one holds no field. */
export const RECORD_LISTS: ReadonlySet<string> = new Set([
  '/locations',
  '/offerings',
  '/organisations',
]);

/** Objects that are one fact, however many parts they have. */
const WHOLE_VALUES = new Set(['hours', 'lifecycle']);

function walk(value: unknown, path: string, fields: Map<string, unknown>): void {
  const key = path.slice(path.lastIndexOf('/') + 1);
  if (RECORD_LISTS.has(path)) {
    for (const item of value as { id: string }[]) walk(item, `${path}/${item.id}`, fields);
  } else if (isObject(value) && !WHOLE_VALUES.has(key)) {
    for (const [name, part] of Object.entries(value)) {
      if (name !== 'id') walk(part, `${path}/${name}`, fields);
    }
  } else {
    fields.set(path, value);
  }
}

/** JSON with sorted keys: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** A plain object, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
