import { isObject } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { ChangeError } from './change-error.js';
import { FIELD_RULES, fieldRule, type FieldRule } from './field-rules.js';
import { isSame, listAt, overlaps, valueAt, type Item } from './record-path.js';

/**
 * One field, and what it is to become. `path` is a JSON pointer with ids (`/contact/phone`,
 * `/offerings/<id>/hours`). A whole listed thing is added by its value at `/offerings/<id>` and taken
 * away by null there; the ids at `/offerings` give an order.
 */
export interface FieldChange {
  path: string;
  value: unknown;
}

/** More than any record has fields that somebody would change by hand. */
export const MAX_CHANGES = 500;

/**
 * The record with changes made, in whatever order they stand. Knows which fields exist, not what may
 * stand in them: values from outside go through `applyChanges`.
 * @throws ChangeError CHANGE_UNKNOWN_PATH for a field that is not there, CHANGE_INVALID for changes
 *   that contradict each other or the record
 */
export function withChanges(
  content: InitiativeContent,
  changes: readonly FieldChange[],
): InitiativeContent {
  const known = changes.map((change) => ({ ...change, rule: knownRule(change.path) }));
  refuseContradictions(known.map(({ path }) => path));
  const result = structuredClone(content);
  // Orders come last: they are of what stands there in the end.
  const last = known.filter(({ rule }) => rule.kind === 'order');
  for (const { path, value, rule } of known) {
    if (rule.kind === 'item') changeItem(result, path, value);
    else if (rule.kind !== 'order') setField(result, path, value);
  }
  for (const { path, value } of last) reorder(result, path, value);
  return result;
}

/** @throws ChangeError CHANGE_UNKNOWN_PATH */
export function knownRule(path: string): FieldRule {
  const rule = fieldRule(path);
  if (!rule) throw new ChangeError('CHANGE_UNKNOWN_PATH', path);
  return rule;
}

function refuseContradictions(paths: readonly string[]): void {
  if (paths.length > MAX_CHANGES) {
    throw new ChangeError('CHANGE_INVALID', '', `At most ${MAX_CHANGES} changes at a time.`);
  }
  // Sorted, what lies inside another follows it; a bad list costs no more than a good one.
  const sorted = [...paths].sort();
  const seen = new Set<string>();
  for (const path of sorted) {
    if (seen.has(path)) {
      throw new ChangeError('CHANGE_INVALID', path, 'This field is changed twice.');
    }
    const parts = path.split('/');
    for (let length = 2; length < parts.length; length += 1) {
      const outer = parts.slice(0, length).join('/');
      if (seen.has(outer) && overlaps(outer, path)) {
        throw new ChangeError('CHANGE_INVALID', path, `${outer} is changed as a whole as well.`);
      }
    }
    seen.add(path);
  }
}

function changeItem(content: InitiativeContent, path: string, value: unknown): void {
  const [, list = '', id = ''] = path.split('/');
  const items = listAt(content, `/${list}`);
  const index = items.findIndex((item) => item.id === id);
  if (value === null) {
    if (index < 0) throw new ChangeError('CHANGE_UNKNOWN_PATH', path);
    items.splice(index, 1);
    return;
  }
  if (!isObject(value)) throw new ChangeError('CHANGE_INVALID', path, 'Give the whole of it.');
  if (value['id'] !== id) {
    throw new ChangeError('CHANGE_INVALID', path, 'The id in the value is another one.');
  }
  if (index >= 0) {
    throw new ChangeError('CHANGE_INVALID', path, 'This is there already: change its fields.');
  }
  items.push(structuredClone(value) as unknown as Item);
}

function setField(content: InitiativeContent, path: string, value: unknown): void {
  const cut = path.lastIndexOf('/');
  const key = path.slice(cut + 1);
  const parent = cut === 0 ? content : valueAt(content, path.slice(0, cut));
  if (!isObject(parent) || !Object.hasOwn(parent, key)) {
    throw new ChangeError('CHANGE_UNKNOWN_PATH', path);
  }
  parent[key] = structuredClone(value);
}

/** Ids that are not there (any more) are passed over, what is not named keeps its place at the end. */
function reorder(content: InitiativeContent, path: string, value: unknown): void {
  if (!Array.isArray(value)) throw new ChangeError('CHANGE_INVALID', path, 'Give a list of ids.');
  if (new Set(value).size !== value.length) {
    throw new ChangeError('CHANGE_INVALID', path, 'An id stands in the list twice.');
  }
  const items = listAt(content, path);
  const position = new Map(value.map((id, index) => [id as string, index]));
  const place = ({ id }: Item) => position.get(id) ?? value.length;
  items.sort((a, b) => place(a) - place(b));
}

/**
 * The fewest changes that make one record into another, both as stored (defaults filled in); in the
 * order of a page, so equal pairs give equal lists. `withChanges(before, changesBetween(before,
 * after))` is `after`.
 */
export function changesBetween(before: InitiativeContent, after: InitiativeContent): FieldChange[] {
  return FIELD_RULES.flatMap(({ pattern, kind }) => {
    if (kind === 'order') return listChanges(before, after, pattern);
    return pattern.includes('*') || isInGroup(pattern) ? [] : fieldChanges(before, after, pattern);
  });
}

const GROUPS = FIELD_RULES.filter(({ kind }) => kind === 'group').map(({ pattern }) => pattern);

function isInGroup(pattern: string): boolean {
  return GROUPS.some((group) => pattern.startsWith(`${group}/`));
}

/** The fields of a listed thing, relative to it; what lies in a group comes with the group. */
function fieldsInItem(list: string): string[] {
  const start = `${list}/*`;
  return FIELD_RULES.map(({ pattern }) => pattern)
    .filter((pattern) => pattern.startsWith(`${start}/`) && !isInGroup(pattern))
    .map((pattern) => pattern.slice(start.length));
}

function fieldChanges(
  before: InitiativeContent,
  after: InitiativeContent,
  path: string,
): FieldChange[] {
  const was = valueAt(before, path);
  const value = valueAt(after, path);
  if (isSame(was, value)) return [];
  const rule = knownRule(path);
  // A group that is there on both sides changes field by field, unless it became another one.
  if (rule.kind === 'group' && isObject(was) && isObject(value) && was['id'] === value['id']) {
    return FIELD_RULES.filter(({ pattern }) => pattern.startsWith(`${rule.pattern}/`)).flatMap(
      ({ pattern }) => fieldChanges(before, after, path + pattern.slice(rule.pattern.length)),
    );
  }
  return [{ path, value: structuredClone(value) }];
}

function listChanges(
  before: InitiativeContent,
  after: InitiativeContent,
  list: string,
): FieldChange[] {
  const was = listAt(before, list).map(({ id }) => id);
  const wanted = listAt(after, list);
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const known = new Set(was);
  const kept = was.filter((id) => wantedIds.has(id));
  const added = wanted.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const fields = fieldsInItem(list);
  const order = wanted.map(({ id }) => id);
  return [
    ...was.filter((id) => !wantedIds.has(id)).map((id) => ({ path: `${list}/${id}`, value: null })),
    ...wanted.flatMap((item) => {
      const path = `${list}/${item.id}`;
      return known.has(item.id)
        ? fields.flatMap((field) => fieldChanges(before, after, path + field))
        : [{ path, value: structuredClone(item) as unknown }];
    }),
    ...(isSame([...kept, ...added], order) ? [] : [{ path: list, value: order }]),
  ];
}
