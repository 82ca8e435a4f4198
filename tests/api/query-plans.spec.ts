import fc from 'fast-check';
import { loadSeeds } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest } from '../setup/raw-http.js';

const LOCATION = `id name premises latitude longitude precision municipalityCode
  initiative { slug name lifecycle types { code label(locale: "nl") } targetGroups { code label(locale: "en") } networkStatus }
  openingHours { state(at: "2025-06-03T10:00:00Z") dayPartsPerWeek { min max } text(locale: "nl") }`;

const QUERIES: [string, object][] = [
  [
    `{ nearestLocations(near: { place: "Utrecht" }) { distanceMetres location { ${LOCATION} } } }`,
    {},
  ],
  [
    `query Near($near: NearInput!, $first: Int) { nearestLocations(near: $near, first: $first) { distanceMetres location { ...l } } }
     fragment l on Location { ${LOCATION} }`,
    { near: { postcode: '3512' } },
  ],
  [`query ($near: NearInput!) { nearestLocations(near: $near) { distanceMetres } }`, { near: {} }],
  [`query ($near: NearInput!) { nearestLocations(near: $near) { distanceMetres } }`, { near: 7 }],
  [
    `{ initiatives(first: 5) { totalCount edges { cursor node { name } } pageInfo { endCursor } } }`,
    {},
  ],
  [`{ a: vocabularies { name } b: vocabularies { __typename entries { code } } }`, {}],
  [`query ($with: Boolean!) { vocabularies { name @include(if: $with) } }`, { with: false }],
  [`{ initiative(slug: "bestaat-niet") { name } region(code: "GM0344") { name } }`, {}],
  [`{ regions(kind: PROVINCE) { code name } }`, {}],
  [`{ nothing }`, {}],
];

/** What the first, ordinary answer is, every later one must be, to the byte. */
describe('a query asked again', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await loadSeeds(app);
  });
  afterAll(() => app.close());

  const post = async (body: object, accept?: string) => {
    const answer = await rawRequest(app.url, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) },
      body: JSON.stringify(body),
    });
    const { date: _date, ...headers } = answer.headers;
    return { status: answer.status, headers, text: answer.body.toString() };
  };

  it.each(QUERIES)('is answered the same: %s', async (query, variables) => {
    for (const accept of [undefined, 'application/json', 'application/graphql-response+json']) {
      const first = await post({ query, variables }, accept);
      expect(first.headers['cache-control']).toBe('no-store');
      for (let again = 0; again < 3; again += 1) {
        expect(await post({ query, variables }, accept)).toEqual(first);
      }
    }
  });

  it('is refused where it cannot be sent in a form the asker takes', async () => {
    const query = '{ __typename }';
    expect((await post({ query })).status).toBe(200);
    expect((await post({ query })).status).toBe(200);
    expect((await post({ query }, 'image/png')).status).toBe(406);
  });

  it('is told apart by the operation that is meant', async () => {
    const query = 'query A { vocabularies { name } } query B { regions(kind: PROVINCE) { code } }';
    for (let again = 0; again < 2; again += 1) {
      expect((await post({ query, operationName: 'A' })).text).toContain('vocabularies');
      expect((await post({ query, operationName: 'B' })).text).toContain('regions');
      expect((await post({ query })).text).toContain('errors');
      expect((await post({ query, operationName: '' })).text).toContain('errors');
    }
  });

  it('means the same with any variables', async () => {
    const text = `query ($near: NearInput!, $first: Int, $filter: LocationFilter) {
      nearestLocations(near: $near, first: $first, filter: $filter) { distanceMetres location { id } } }`;
    let unique = 0;
    const value = fc.oneof(
      fc.double({ min: 50, max: 54, noNaN: true }),
      fc.double({ min: 3, max: 7, noNaN: true }),
      fc.constantFrom<unknown>(null, '3512', 'Utrecht', '52', true, [], {}, 5, -1, 2 ** 40),
    );
    const sparse = (...names: string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
    const variables = fc.record(
      {
        near: fc.oneof(sparse('latitude', 'longitude'), sparse('place', 'postcode', 'x'), value),
        first: fc.oneof(fc.integer({ min: 1, max: 9 }), value),
        filter: fc.oneof(sparse('types', 'municipalityCode'), value),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(variables, async (values) => {
        unique += 1;
        // A text never seen before goes the ordinary way.
        const ordinary = await post({ query: `${text}\n# ${unique}`, variables: values });
        expect(await post({ query: text, variables: values })).toEqual(ordinary);
      }),
      { numRuns: 300 },
    );
  });
});
