import { buildSchema, execute, parse, type GraphQLSchema } from 'graphql';
import { QueryPlan } from './query-plan.js';
import type { RequestContext } from './request-context.js';

const schema = buildSchema(`
  enum Shade { LIGHT DARK }
  input Near { latitude: Float, place: String = "nowhere", tags: [String!] }
  type Leaf { name: String, size: Int!, shade: Shade, stem: Branch }
  type Branch { id: ID!, leaves(first: Int = 2, near: Near): [Leaf!]!, maybe: [Leaf], later: String }
  type Query {
    branch(id: ID = "b"): Branch
    branches: [Branch!]!
    echo(near: Near!, shade: Shade): String
    throws: String
    throwsLater: String!
    broken: Int
    oddList: [Int]
    callable: String
  }
`);

const leaf = (n: number) => ({ name: `leaf ${n}`, size: n, shade: n % 2 ? 'DARK' : 'LIGHT' });
const branch = (id: string) => ({ id, maybe: [leaf(1), null] });

function resolveWith(type: string, field: string, resolve: (...given: never[]) => unknown): void {
  const definition = schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>;
  definition!.getFields()[field]!.resolve = resolve as never;
}
resolveWith('Query', 'branch', async (_: unknown, { id }: { id: string }) => branch(id));
resolveWith('Query', 'branches', () => ['x', 'y', 'z'].map(branch));
resolveWith('Query', 'echo', (_: unknown, args: object) => JSON.stringify(args));
resolveWith('Query', 'throws', () => {
  throw new Error('at once');
});
resolveWith('Query', 'throwsLater', async () => {
  throw new Error('later');
});
resolveWith('Query', 'broken', () => 'no number');
resolveWith('Query', 'oddList', () => new Set([1, 2]));
resolveWith('Branch', 'leaves', async (_: unknown, { first }: { first: number }) =>
  Array.from({ length: first }, (_none, n) => leaf(n)),
);
resolveWith('Branch', 'later', (_: unknown, __: unknown, context: { word: string }) =>
  Promise.resolve(context.word),
);

const context = { word: 'context' } as unknown as RequestContext;
const root = undefined;

async function both(query: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(query);
  const ordinary = await execute({
    schema,
    document,
    rootValue: root,
    contextValue: context,
    variableValues: variables,
    operationName: name,
  });
  const plan = QueryPlan.of(schema, document, name);
  if (!plan) throw new Error('There is no plan.');
  const messages = ordinary.errors?.map(({ message }) => message) ?? [];
  return { ordinary: ordinary.data, messages, planned: await plan.run(variables, context) };
}

/** Not the plan itself: printing one that should not be there would print the whole schema. */
const isPlanned = (query: string, name?: string): boolean =>
  QueryPlan.of(schema, parse(query), name) !== null;

describe('a query plan', () => {
  it.each<[string, string, Record<string, unknown>?, string?]>([
    ['a value', '{ branch { id } }'],
    ['an argument', '{ branch(id: "q") { id } }'],
    ['a variable', 'query ($id: ID) { branch(id: $id) { id } }', { id: 7 }],
    ['a variable left out', 'query ($id: ID) { branch(id: $id) { id } }'],
    ['a default of the query', 'query ($id: ID = "d") { branch(id: $id) { id } }'],
    ['nothing', 'query ($id: ID) { branch(id: $id) { id } }', { id: 'n', other: 1 }],
    ['nested lists', '{ branches { id leaves(first: 3) { name size shade } maybe { name } } }'],
    ['resolvers in lists', '{ branches { later leaves { size } } branch { later } }'],
    ['aliases', '{ a: branch(id: "1") { key: id } b: branch(id: "2") { key: id later } }'],
    ['the type', '{ __typename branch { __typename id leaves { __typename } } }'],
    [
      'fragments',
      '{ branch { ...a ... on Branch { id maybe { size } } ...a } } fragment a on Branch { later maybe { name } }',
    ],
    ['merged fields', '{ branch { maybe { name } } branch { maybe { size } id } }'],
    ['one of several', 'query A { branch { id } } query B { branches { id } }', {}, 'B'],
    [
      'an input object',
      'query ($l: Float, $t: String!) { echo(near: { latitude: $l, tags: [$t] }) }',
      { t: 'x' },
    ],
    [
      'an input object as variable',
      'query ($n: Near!, $s: Shade) { echo(near: $n, shade: $s) }',
      { n: { latitude: 1.5, tags: 'one' }, s: 'DARK' },
    ],
    ['a null', 'query ($n: Near!) { echo(near: $n) }', { n: { place: null } }],
  ])('answers as graphql-js does: %s', async (_what, query, ...rest) => {
    const { ordinary, messages, planned } = await both(query, ...rest);
    expect(messages).toEqual([]);
    expect(JSON.stringify(planned)).toBe(JSON.stringify(ordinary));
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['a resolver throws', '{ branch { id } throws }'],
    ['one throws before another is done', '{ throwsLater throws branch { later } }'],
    ['a promise is rejected', '{ branches { later } throwsLater }'],
    ['a value does not fit its type', '{ broken }'],
    [
      'what must be there is not',
      '{ branches { leaves { stem { id } size } maybe { size } } broken }',
    ],
    ['a variable is wrong', 'query ($n: Near!) { echo(near: $n) }', { n: { latitude: 'x' } }],
    ['a variable is missing', 'query ($n: Near!) { echo(near: $n) }'],
    ['a variable has an unknown field', 'query ($n: Near!) { echo(near: $n) }', { n: { z: 1 } }],
  ])('does not answer when %s', async (_what, query, ...rest) => {
    const { messages, planned } = await both(query, ...rest);
    expect(messages).not.toHaveLength(0);
    expect(planned).toBeNull();
  });

  it('leaves what it does not know to graphql-js, though that has an answer', async () => {
    const { ordinary, planned } = await both('{ oddList }');
    expect(ordinary).toEqual({ oddList: [1, 2] });
    expect(planned).toBeNull();
  });

  it.each([
    ['a directive', '{ branch @include(if: true) { id } }'],
    [
      'a directive on a fragment',
      '{ ...a @skip(if: false) } fragment a on Query { branch { id } }',
    ],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a name that would change an object', '{ __proto__: branch { id } }'],
    ['very many fields', `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: broken`).join(' ')} }`],
  ])('is not made of %s', (_what, query) => {
    expect(isPlanned(query)).toBe(false);
  });

  it('is not made of an operation that is not there', () => {
    expect(isPlanned('query A { broken }', 'B')).toBe(false);
    expect(isPlanned('query A { broken } query B { broken }')).toBe(false);
  });
});
