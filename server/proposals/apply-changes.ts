import { z } from 'zod';
import { isStorable } from '../common/storable.js';
import { isObject } from '../initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { ChangeError } from './change-error.js';
import { knownRule, MAX_CHANGES, withChanges, type FieldChange } from './changes.js';
import { ID_IN_PATH, type FieldRule } from './field-rules.js';
import { newTroubles } from './record-troubles.js';

/** A whole record as text; the longest of the sourced list has 20,000 characters. */
export const MAX_CONTENT_CHARACTERS = 300_000;

const MAX_PATH_CHARACTERS = 120;

/**
 * The record with changes made that come from outside. Every value is checked against the form of its
 * field, and the result as a whole: nothing refers to what is not there, no hidden address is told.
 * @param changes as it was sent
 * @throws ChangeError with the path of the first change that does not fit; nothing is changed then
 */
export function applyChanges(content: InitiativeContent, changes: unknown): InitiativeContent {
  const result = initiativeContentSchema.parse(withChanges(content, readChanges(changes)));
  const [trouble] = newTroubles(content, result);
  if (trouble) throw new ChangeError('CHANGE_INVALID', trouble.path, trouble.reason);
  if (JSON.stringify(result).length > MAX_CONTENT_CHARACTERS) {
    throw new ChangeError('CHANGE_INVALID', '', 'The record becomes too long.');
  }
  return result;
}

/**
 * A list of changes as it came from outside, checked and with each value as it would be stored. Does
 * not look at any record.
 * @throws ChangeError
 */
export function readChanges(input: unknown): FieldChange[] {
  if (!Array.isArray(input)) {
    throw new ChangeError('CHANGE_INVALID', '', 'Give a list of changes.');
  }
  if (input.length > MAX_CHANGES) {
    throw new ChangeError('CHANGE_INVALID', '', `At most ${MAX_CHANGES} changes at a time.`);
  }
  return input.map(readChange);
}

function readChange(input: unknown): FieldChange {
  if (!isObject(input) || typeof input['path'] !== 'string' || !Object.hasOwn(input, 'value')) {
    throw new ChangeError('CHANGE_INVALID', '', 'A change has a path and a value.');
  }
  const path = input['path'];
  // An error repeats the path: not a whole book of it.
  if (path.length > MAX_PATH_CHARACTERS) {
    throw new ChangeError('CHANGE_UNKNOWN_PATH', path.slice(0, MAX_PATH_CHARACTERS));
  }
  const rule = knownRule(path);
  const value = readValue(path, rule, input['value']);
  if (rule.kind === 'item' && value !== null && (value as { id: string }).id !== itemId(path)) {
    throw new ChangeError('CHANGE_INVALID', path, 'The id in the value is another one.');
  }
  return { path, value };
}

function itemId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readValue(path: string, rule: FieldRule, input: unknown): unknown {
  if (input === undefined) throw new ChangeError('CHANGE_INVALID', path, 'The value is missing.');
  const parsed = schemaOf(rule).safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.length ? `${issue.path.join('/')}: ` : '';
    throw new ChangeError('CHANGE_INVALID', path, `${where}${issue?.message ?? ''}`);
  }
  const unknown = unknownPart(input, parsed.data);
  if (unknown !== undefined) {
    throw new ChangeError('CHANGE_INVALID', path, `This part does not exist: ${unknown}`);
  }
  if (!isStorable(parsed.data)) {
    throw new ChangeError('CHANGE_INVALID', path, 'A text has a character that cannot be kept.');
  }
  return parsed.data;
}

const order = z.array(z.string().regex(ID_IN_PATH)).max(MAX_CHANGES);

/** The form of a field's value, found in the form of a record. */
function schemaOf({ pattern, kind }: FieldRule): z.ZodType {
  if (kind === 'order') return order;
  let schema: z.ZodType = initiativeContentSchema;
  for (const part of pattern.split('/').slice(1)) {
    const inside = withoutWrapping(schema);
    if (part === '*' && inside instanceof z.ZodArray) schema = inside.element as z.ZodType;
    else if (inside instanceof z.ZodObject) schema = inside.shape[part] as z.ZodType;
    else throw new Error(`The form of a record has no ${pattern}`);
  }
  return kind === 'item' ? schema.nullable() : schema;
}

function withoutWrapping(schema: z.ZodType): z.ZodType {
  let inside = schema;
  while (inside instanceof z.ZodDefault || inside instanceof z.ZodNullable) {
    inside = inside.unwrap() as z.ZodType;
  }
  return inside;
}

/** The first key that was sent and is no part of the form: dropped in silence it would be lost. */
function unknownPart(sent: unknown, kept: unknown): string | undefined {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    for (const [index, part] of sent.entries()) {
      const unknown = unknownPart(part, kept[index]);
      if (unknown !== undefined) return unknown;
    }
  } else if (isObject(sent) && isObject(kept)) {
    for (const [key, part] of Object.entries(sent)) {
      if (!Object.hasOwn(kept, key)) return key.slice(0, MAX_PATH_CHARACTERS);
      const unknown = unknownPart(part, kept[key]);
      if (unknown !== undefined) return unknown;
    }
  }
  return undefined;
}
