import { isObject, RECORD_LISTS } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { label, type CodeOf, type Vocabulary } from '../initiatives/labels.js';
import { everySentence } from '../opening-hours/every-sentence.js';
import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import { knownRule, type FieldChange } from './changes.js';
import { FIELD_RULES, type FieldKind, type FieldRule } from './field-rules.js';
import { isSame, itemPathOf, valueAt } from './record-path.js';

/** What a value may refer to. */
export interface WordsContext {
  /** Records in which to look for the names of places and organisations; the first that knows counts. */
  contents: readonly InitiativeContent[];
  /** Name of a municipality by its CBS code; undefined = not known here. */
  municipalityName?: (code: string) => string | undefined;
}

/** One line of a difference screen. */
export interface Difference {
  path: string;
  /** Key of the field (`FieldRule.name`). */
  name: string;
  /** What the field is called: `Openingstijden`. */
  label: string;
  /** Of which place, offering or organisation it is; null = of the initiative itself. */
  of: string | null;
  before: string;
  after: string;
}

const NOT_GIVEN = 'Niet ingevuld';
const UNREADABLE = 'Dit kunnen wij hier niet laten zien';

/**
 * A change as two Dutch texts beside each other. Texts may have several lines.
 * @throws ChangeError CHANGE_UNKNOWN_PATH
 */
export function differenceOf(
  { path, value }: FieldChange,
  content: InitiativeContent,
  context: WordsContext,
): Difference {
  const { name, label: called } = knownRule(path);
  const was = valueAt(content, path);
  const before = fieldWords(path, was, context);
  const after = fieldWords(path, value, context);
  const isWrittenAnew = before === after && !isSame(was, value);
  return {
    path,
    name,
    label: called,
    of: itemName(path, context),
    before,
    after: isWrittenAnew ? `${after} (op een andere manier opgeschreven)` : after,
  };
}

/**
 * The value of a field as Dutch text for a difference or merge screen. Never empty, never code.
 * @param path of the field, a whole listed thing, or a list (whose value is an order of ids)
 * @throws ChangeError CHANGE_UNKNOWN_PATH
 */
export function fieldWords(path: string, value: unknown, context: WordsContext): string {
  const rule = knownRule(path);
  if (value === null || value === undefined) return absentWords(rule);
  try {
    return wordsOf(rule, value, context) || NOT_GIVEN;
  } catch {
    // A value of an older form, or one that was never checked: better no words than wrong ones.
    return UNREADABLE;
  }
}

function absentWords({ kind }: FieldRule): string {
  if (kind === 'item') return 'Staat niet in de lijst';
  return kind === 'hours' ? 'Openingstijden onbekend' : NOT_GIVEN;
}

/** "Verzonnen cursus": the name of the listed thing a path lies in. */
function itemName(path: string, context: WordsContext): string | null {
  const item = itemPathOf(path);
  if (item === undefined || item === path) return null;
  return nameAt(item, context);
}

function nameAt(item: string, { contents }: WordsContext): string {
  for (const content of contents) {
    const found = valueAt(content, item);
    if (isObject(found)) {
      const place = isObject(found['site']) ? found['site']['place'] : null;
      const name = found['name'] ?? place;
      return typeof name === 'string' ? name : 'Een plek zonder naam';
    }
  }
  return 'Iets wat niet meer in de lijst staat';
}

type Words = (value: unknown, context: WordsContext, rule: FieldRule) => string;

/** How each kind of value is said; a value of another form throws. */
const WORDS: Record<Extract<FieldKind, string>, Words> = {
  text,
  texts: (value) => list(value).map(text).join('; '),
  number: (value) => String(number(value)),
  coordinate: (value) => number(value).toLocaleString('nl-NL', { maximumFractionDigits: 6 }),
  'yes-no': (value) => code('yesNoUnknown', value),
  hours: (value) => hoursWords(value as OpeningHours),
  lifecycle: (value) => {
    const { status, since, until, note } = object(value);
    const parts = [
      code('lifecycle', status),
      since === null ? [] : `sinds ${dateWords(since)}`,
      until === null ? [] : `tot en met ${dateWords(until)}`,
    ];
    return [parts.flat().join(', '), note === null ? [] : text(note)].flat().join('. ');
  },
  types: (value) =>
    list(value)
      .map(object)
      .map((type) => {
        const word = type['ownWord'] === null ? '' : ` (eigen woord: ${text(type['ownWord'])})`;
        return code('initiativeType', type['code']) + word;
      })
      .join('; '),
  'dated-names': (value) => datedWords(value, 'name'),
  'dated-addresses': (value) => datedWords(value, 'address'),
  languages: (value) => list(value).map(text).map(languageName).join(', '),
  municipality: (value, context) => municipality(value, context),
  municipalities: (value, context) =>
    list(value)
      .map((each) => municipality(each, context))
      .join(', '),
  reference: (value, context) => nameAt(`/locations/${text(value)}`, context),
  references: (value, context) =>
    list(value)
      .map((id) => nameAt(`/organisations/${text(id)}`, context))
      .join(', '),
  group: (value, context, rule) =>
    rule.pattern.endsWith('/site')
      ? addressWords(object(value), context)
      : partsWords(object(value), context, rule),
  item: (value, context, rule) => partsWords(object(value), context, rule),
  order: (value, context, rule) =>
    list(value)
      .map((id) => nameAt(`${rule.pattern}/${text(id)}`, context))
      .join(', '),
};

function wordsOf(rule: FieldRule, value: unknown, context: WordsContext): string {
  const { kind } = rule;
  if (typeof kind === 'string') return WORDS[kind](value, context, rule);
  if ('code' in kind) return code(kind.code, value);
  return list(value)
    .map((each) => code(kind.codes, each))
    .join(', ');
}

/** A thing with parts, a line for each that says something. */
function partsWords(
  value: Record<string, unknown>,
  context: WordsContext,
  whole: FieldRule,
): string {
  const groups = FIELD_RULES.filter(({ kind }) => kind === 'group').map(({ pattern }) => pattern);
  const lines = FIELD_RULES.filter(
    ({ pattern }) =>
      pattern.startsWith(`${whole.pattern}/`) &&
      !RECORD_LISTS.has(pattern) &&
      !groups.some((group) => group !== whole.pattern && pattern.startsWith(`${group}/`)),
  ).map((rule) => {
    const part = partAt(value, rule.pattern.slice(whole.pattern.length + 1).split('/'));
    if (part === null || part === undefined || part === 'UNKNOWN') return '';
    const words = wordsOf(rule, part, context);
    return words === '' ? '' : `${rule.label}: ${words}`;
  });
  return lines.filter((line) => line !== '').join('\n');
}

function partAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((part, key) => (isObject(part) ? part[key] : undefined), value);
}

function addressWords(site: Record<string, unknown>, context: WordsContext): string {
  const part = (key: string) => (site[key] ? text(site[key]) : '');
  const joined = (...parts: string[]) => parts.filter((each) => each !== '').join(' ');
  const lines = [
    joined(part('street'), part('houseNumber')),
    joined(part('postcode'), part('place')),
    site['municipalityCode'] ? `gemeente ${municipality(site['municipalityCode'], context)}` : '',
    part('description'),
    typeof site['latitude'] === 'number' ? 'met een punt op de kaart' : '',
  ];
  return lines.filter((line) => line !== '').join(', ');
}

function hoursWords(hours: OpeningHours): string {
  return everySentence(hours, 'nl').join('\n');
}

function datedWords(value: unknown, key: 'name' | 'address'): string {
  return list(value)
    .map(object)
    .map(
      (one) => text(one[key]) + (one['until'] === null ? '' : ` (tot ${dateWords(one['until'])})`),
    )
    .join('; ');
}

function municipality(value: unknown, { municipalityName }: WordsContext): string {
  const given = text(value);
  return municipalityName?.(given) ?? `gemeente met code ${given}`;
}

function code(vocabulary: Vocabulary, value: unknown): string {
  return label(vocabulary, text(value) as CodeOf<typeof vocabulary>, 'nl');
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('nl', { type: 'language' }).of(tag) ?? tag;
}

/** `2019`, `2019-11` or `2019-11-05` in words; a day that does not exist stays as it was written. */
function dateWords(value: unknown): string {
  const given = text(value);
  const [year = '', month, day] = given.split('-');
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) return given;
  return new Intl.DateTimeFormat('nl-NL', {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('not a number');
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value;
}

function object(value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw new TypeError('not an object');
  return value;
}
