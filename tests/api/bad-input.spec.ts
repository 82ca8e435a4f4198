import fc from 'fast-check';
import { loadSeeds } from '../factories/world.js';
import { ROWS } from './permissions/rows.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { signIn } from '../setup/signed-in.js';
import { rawRequest } from '../setup/raw-http.js';

/** What people, programs and attackers send where a value is expected. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    "'; DROP TABLE initiative; --",
    '%_\\',
    '😀'.repeat(100),
    '\uD800',
    '../../../etc/passwd',
    '${7*7}',
    '<script>alert(1)</script>',
    'null',
    '0',
    '3512 AB',
    '3512AB 3512AB',
    "'s-Gravenhage",
    'a'.repeat(10_000),
    'א'.repeat(500),
    '\u202Eabc',
    '9'.repeat(400),
  ),
);
const oddNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e308, 5e-324, -90, 90.0000001, 2 ** 31, -(2 ** 53), 52.1),
);
const oddValue = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom<unknown>(null, true, [], {}, [[]], { a: 1 }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const near = fc.record(
  { postcode: oddText, place: oddText, latitude: oddNumber, longitude: oddNumber },
  { requiredKeys: [] },
);
const filter = fc.record(
  {
    types: fc.array(oddText, { maxLength: 60 }),
    targetGroups: fc.array(oddText, { maxLength: 3 }),
    openOn: fc.array(fc.constantFrom('MONDAY', 'SUNDAY', 'SOMEDAY'), { maxLength: 8 }),
    offerings: fc.array(oddText, { maxLength: 3 }),
    municipalityCode: oddText,
  },
  { requiredKeys: [] },
);

/** Every query of a visitor, with generated variables for each of its arguments. */
const QUERIES: Record<string, { query: string; variables: fc.Arbitrary<object> }> = {
  nearestLocations: {
    query: `query ($near: NearInput!, $filter: LocationFilter, $first: Int) {
      nearestLocations(near: $near, filter: $filter, first: $first) { distanceMetres location { id } } }`,
    variables: fc.record({
      near,
      filter: maybe(filter),
      first: maybe(fc.oneof(fc.integer(), fc.constant(5))),
    }),
  },
  initiatives: {
    query: `query ($filter: InitiativeFilter, $first: Int, $after: String, $last: Int, $before: String) {
      initiatives(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount edges { cursor node { id } } } }`,
    variables: fc.record(
      {
        filter: fc.record(
          {
            text: oddText,
            types: fc.array(oddText, { maxLength: 3 }),
            regionCode: oddText,
            municipalityCode: oddText,
          },
          { requiredKeys: [] },
        ),
        first: fc.integer({ min: -5, max: 120 }),
        last: fc.integer({ min: -5, max: 120 }),
        after: fc.oneof(
          oddText,
          oddText.map((text) => Buffer.from(JSON.stringify([text, text])).toString('base64url')),
        ),
        before: oddText,
      },
      { requiredKeys: [] },
    ),
  },
  initiative: {
    query: `query ($slug: String!) { initiative(slug: $slug) { id } }`,
    variables: fc.record({ slug: oddText }),
  },
  location: {
    query: `query ($id: ID!) { location(id: $id) { id } }`,
    variables: fc.record({ id: oddText }),
  },
  region: {
    query: `query ($code: String!) { region(code: $code) { name } }`,
    variables: fc.record({ code: oddText }),
  },
  regions: {
    query: `query ($kind: RegionKind!) { regions(kind: $kind) { name } }`,
    variables: fc.record({
      kind: fc.oneof(oddText, fc.constantFrom('MUNICIPALITY', 'IZA_REGION')),
    }),
  },
  vocabularies: {
    query: `query ($locale: String!) { vocabularies { entries { label(locale: $locale) } } }`,
    variables: fc.record({ locale: oddText }),
  },
  openingHours: {
    query: `query ($at: DateTime, $locale: String!) {
      initiatives(first: 2) { edges { node { locations { openingHours { state(at: $at) text(locale: $locale) } } } } } }`,
    variables: fc.record({ at: maybe(oddValue), locale: fc.oneof(oddText, fc.constant('nl')) }),
  },
};

/** The others, which only somebody who signed in may ask: the question as the table of permissions has it. */
const OF_KEEPERS = ROWS.filter(
  ({ operation, query }) =>
    operation.startsWith('Query.') &&
    !(operation.slice('Query.'.length) in QUERIES) &&
    query.includes('$'),
).map(({ operation, query }): [string, string] => [operation, query]);

describe('bad input', () => {
  let app: TestApp;
  let ofKeeper: TestApp['ask'];
  beforeAll(async () => {
    app = await startTestApp();
    await loadSeeds(app);
    ofKeeper = (await signIn(app, [{ role: 'KEEPER' }])).ask;
  });
  afterAll(() => app.close());

  it('is tried on every query of the schema that takes something', async () => {
    const { data } = await app.ask('{ __schema { queryType { fields { name args { name } } } } }');
    const fields = (
      data['__schema']!['queryType']!['fields'] as unknown as { name: string; args: unknown[] }[]
    ).filter(({ args }) => args.length > 0);
    const tried = [
      ...Object.keys(QUERIES),
      ...ROWS.map(({ operation }) => operation.replace('Query.', '')),
    ];
    expect(tried).toEqual(expect.arrayContaining(fields.map(({ name }) => name)));
  });

  it.each(OF_KEEPERS)(
    'never breaks %s, asked by a keeper: 60 generated cases of any type',
    async (_name, query) => {
      const names = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name!);
      const anything = fc.record(Object.fromEntries(names.map((name) => [name, oddValue])), {
        requiredKeys: [],
      });
      await fc.assert(
        fc.asyncProperty(anything, async (values) => refusedOrAnswered(query, values, ofKeeper)),
        { numRuns: 60 },
      );
    },
  );

  it.each(Object.entries(QUERIES))(
    'never breaks %s: 200 generated cases of the right types',
    async (_name, { query, variables }) => {
      await fc.assert(
        fc.asyncProperty(variables, async (values) => refusedOrAnswered(query, values)),
        { numRuns: 200 },
      );
    },
  );

  it.each(Object.entries(QUERIES))(
    'never breaks %s: 200 generated cases of any type',
    async (_name, { query }) => {
      const names = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name!);
      const anything = fc.record(Object.fromEntries(names.map((name) => [name, oddValue])), {
        requiredKeys: [],
      });
      await fc.assert(
        fc.asyncProperty(anything, async (values) => refusedOrAnswered(query, values)),
        { numRuns: 200 },
      );
    },
  );

  async function refusedOrAnswered(
    query: string,
    variables: object,
    ask: TestApp['ask'] = app.ask,
  ): Promise<void> {
    const { status, data, errors } = await ask(query, variables as Record<string, unknown>);
    expect([200, 400]).toContain(status);
    expect(data !== undefined || errors.length > 0).toBe(true);
    for (const error of errors) {
      expect(error.extensions['code']).toMatch(/^[A-Z][A-Z_]+$/);
      expect(error.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
      expect(error.extensions).not.toHaveProperty('stacktrace');
      expect(error.message.length).toBeGreaterThan(10);
    }
  }

  it.each([
    ['no JSON', '{', 400],
    ['half a string', '{"query": "{ a', 400],
    ['a list', '[]', 400],
    ['a number', '1', 400],
    ['null', 'null', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query": 1}', 400],
    ['an empty query', '{"query": ""}', 400],
    ['no GraphQL', '{"query": "SELECT 1"}', 400],
    ['a field that is not there', '{"query": "{ passwords }"}', 400],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}', 400],
    ['a batch', `[${'{"query": "{ __typename }"},'.repeat(9)}{"query": "{ __typename }"}]`, 400],
    ['more than 100 kB', `{"query": "{ __typename }", "x": "${'x'.repeat(100_001)}"}`, 413],
  ])('refuses a body that is %s', async (_what, body, status) => {
    const answer = await rawRequest(app.url, '/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toMatch(/node_modules|\bat .*\.js:/);
  });

  it.each([
    ['form', 'application/x-www-form-urlencoded'],
    ['text, as another site could send', 'text/plain'],
    ['nothing', ''],
  ])('refuses a body sent as %s', async (_what, type) => {
    const answer = await rawRequest(app.url, '/graphql', {
      method: 'POST',
      headers: type ? { 'Content-Type': type } : {},
      body: '{"query": "{ __typename }"}',
    });
    expect(answer.status).toBe(415);
  });

  it.each([
    [
      'very deep',
      `{ initiatives { edges { node { locations { initiative { locations { initiative { locations { initiative { locations { initiative { name } } } } } } } } } } } }`,
    ],
    [
      'very wide',
      `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: vocabularies { name }`).join(' ')} }`,
    ],
    ['very long', `{ ${'__typename '.repeat(3000)} }`],
    [
      'costly',
      `{ initiatives(first: 100) { edges { node { locations { offerings { name } initiative { offerings { name } locations { offerings { name } initiative { offerings { name } locations { access { flag } } } } } } } } } }`,
    ],
    [
      'a circle of fragments',
      `{ initiatives { edges { node { ...a } } } } fragment a on Initiative { locations { initiative { ...b } } } fragment b on Initiative { locations { initiative { ...a } } }`,
    ],
  ])('refuses a query that is %s', async (_what, query) => {
    const { status, data, errors } = await app.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('answers the introspection query that tools send', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, errors } = await app.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(status).toBe(200);
  });

  it('writes down nothing of what was typed', async () => {
    await app.ask(QUERIES['nearestLocations']!.query, {
      near: { postcode: '3512 ZZ', place: 'Wonderoord' },
    });
    await app.ask(QUERIES['nearestLocations']!.query, { near: { place: 'Wonderoord' } });
    await rawRequest(app.url, '/graphql?query=%7BWonderoord%7D', {
      headers: { 'apollo-require-preflight': '1' },
    });
    await rawRequest(app.url, '/?plaats=Wonderoord');
    await rawRequest(app.url, '/Wonderoord/Wonderoord');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.log.join('\n')).not.toMatch(/Wonderoord|3512 ?ZZ|Mozilla/i);
    expect(app.log.join('\n')).toContain('"route":"/graphql"');
    expect(app.log.join('\n')).not.toContain('127.0.0.1');
  });
});
