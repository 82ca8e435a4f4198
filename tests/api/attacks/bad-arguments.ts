import fc from 'fast-check';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Mutation } from './good-arguments.js';

/** Stands in every bad text: found anywhere else, it leaked. */
export const MARK = 'Verklikwoord';

type Path = (string | number)[];
/** What should stand at a place in the arguments, as far as an attack has to know. */
type Kind = 'id' | 'text' | 'number' | 'boolean' | 'list' | 'object' | 'json' | 'path';

interface Place {
  path: Path;
  kind: Kind;
}

const deep = (depth: number): unknown => {
  let value: unknown = MARK;
  for (let n = 0; n < depth; n += 1) value = n % 2 ? [value] : { [MARK]: value };
  return [value];
};

/** What no text may be. */
const BROKEN_TEXTS = [
  '\0',
  `${MARK}\0`,
  `${MARK}\uD800`,
  `\uDFFF${MARK}`,
  `${MARK}\u0000'; DROP TABLE initiative; --`,
];
const SQL_TEXTS = [
  `'; DROP TABLE initiative; -- ${MARK}`,
  `1 OR 1=1 -- ${MARK}`,
  `') UNION SELECT email FROM person -- ${MARK}`,
  `${MARK}%' AND pg_sleep(5) --`,
];
const WRONG_IDS = [
  MARK,
  '',
  '__proto__',
  'null',
  '00000000-0000-0000-0000-00000000000',
  '{00000000-0000-4000-8000-000000000000}',
  '00000000-0000-4000-8000-000000000000',
  `${'9'.repeat(400)}`,
  ...BROKEN_TEXTS,
  ...SQL_TEXTS,
];
const PROTO = JSON.parse(`{ "__proto__": { "${MARK}": true } }`) as unknown;
const HUGE = [1e308, -1e308, 2 ** 31, -(2 ** 53), 0.5];
const WRONG_FOR: Record<Kind, fc.Arbitrary<unknown>> = {
  id: fc.oneof(
    fc.constantFrom<unknown>(...WRONG_IDS, { [MARK]: 1 }, [[MARK]], true, 0.5),
    // Never an id of ours.
    fc.uuid({ version: 4 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  text: fc.constantFrom<unknown>(
    ...BROKEN_TEXTS,
    ...HUGE,
    true,
    [MARK],
    { [MARK]: MARK },
    PROTO,
    deep(50),
  ),
  number: fc.constantFrom<unknown>(...HUGE, -1, 2 ** 31 - 1, MARK, `1; ${SQL_TEXTS[0]}`, {}, [[]]),
  boolean: fc.constantFrom<unknown>(MARK, 2, {}, [true, [true]], null),
  list: fc.constantFrom<unknown>(MARK, 5, { [MARK]: 1 }, PROTO, deep(20), [[[]]], '\0', [null]),
  object: fc.constantFrom<unknown>(MARK, 5, [], [MARK], deep(20), '\0'),
  json: fc.constantFrom<unknown>(
    MARK,
    5,
    true,
    null,
    deep(2000),
    [PROTO],
    [{ path: '/__proto__/name', value: MARK }],
    [{ path: '/constructor/prototype', value: MARK }],
    [{ path: '/contact/__proto__', value: PROTO }],
    [{ path: `/${'a/'.repeat(5000)}`, value: 1 }],
    [{ path: '/name' }],
    Array.from({ length: 600 }, () => ({ path: '/name', value: MARK })),
    { name: `${MARK}\uD800` },
    { name: `${MARK}\0` },
    { name: PROTO },
  ),
  path: fc.oneof(
    fc.constantFrom(
      '/__proto__',
      '/__proto__/name',
      '/constructor/name',
      '/contact/__proto__/phone',
      '/locations/__proto__/name',
      '/locations/*/name',
      '/locations/0/name',
      '/id',
      'name',
      '',
      '/',
      '\0',
      `/${MARK}`,
      SQL_TEXTS[0]!,
      '/name/'.repeat(2000),
    ),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${text}`),
  ),
};

/** Arguments of which one thing is wrong, at any depth. */
export function badArguments(
  mutation: Mutation,
  good: Record<string, unknown>,
): fc.Arbitrary<{ at: string; args: Record<string, unknown> }> {
  const places = mutation.args.flatMap(({ name, type }) => placesOf([name], type, good[name]));
  return fc.constantFrom(...places).chain(({ path, kind }) =>
    WRONG_FOR[kind].map((value) => ({
      at: `${path.join('.')} as ${kind}`,
      args: withValue(good, path, value) as Record<string, unknown>,
    })),
  );
}

/** Every place in the arguments, those that may be absent too. */
function placesOf(path: Path, type: GraphQLInputType, value: unknown): Place[] {
  const inside = isNonNullType(type) ? type.ofType : type;
  if (isListType(inside)) return [{ path, kind: 'list' }];
  if (isInputObjectType(inside)) {
    const fields = Object.values(inside.getFields());
    return [
      { path, kind: 'object' },
      ...fields.flatMap((field) =>
        placesOf([...path, field.name], field.type, (value as Record<string, unknown>)[field.name]),
      ),
    ];
  }
  const { name } = getNamedType(inside);
  if (name === 'JSON') return [{ path, kind: 'json' }, ...placesInJson(path, value)];
  if (name === 'ID') return [{ path, kind: 'id' }];
  if (name === 'Int' || name === 'Float') return [{ path, kind: 'number' }];
  return [{ path, kind: name === 'Boolean' ? 'boolean' : 'text' }];
}

/** What no argument type describes: everything in a record or in a list of changes. */
function placesInJson(path: Path, value: unknown): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => [
      { path: [...path, index], kind: 'object' as const },
      ...placesInJson([...path, index], part),
    ]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): Place[] => {
    const here = [...path, key];
    if (typeof part === 'string') return [{ path: here, kind: key === 'path' ? 'path' : 'text' }];
    return placesInJson(here, part);
  });
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((part, index) => (index === key ? withValue(part, rest, value) : part));
  }
  const object = (whole ?? {}) as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, value) };
}
