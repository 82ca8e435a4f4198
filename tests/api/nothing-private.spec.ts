import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType, isScalarType, isEnumType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { builtSite } from '../../server/application.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { SLUGS } from '../factories/exchange-world.js';
import {
  GROWTH_ADDRESSES,
  KEPT_PRIVATELY,
  PRIVATE_FACTS,
  publishPrivateWorld,
  type PrivateWorld,
} from '../factories/private-world.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../setup/app.js';
import { crawl, type CrawledAnswer } from '../setup/crawl.js';

const site = builtSite(process.cwd());
const withPages = (site ? describe : describe.skip) as typeof describe;

/** Where nobody is led, but anybody may go; everything else is named by something public. */
const SEEDS = [
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/metrics',
  '/health/ready',
  '/schil',
  '/insluiten',
  '/insluiten.data',
  '/verwijzen/blad',
  '/aanmelden',
  '/beheer',
  '/dekking.data',
  '/dekking/gemeente/GM0344',
  '/registry/current.json',
  '/coverage/current.json',
  '/coverage/outlines-GM0344.json',
  '/open-data/changes?limit=2',
  ...GROWTH_ADDRESSES,
  ...['', '/en', '/ar'].flatMap((locale) => [
    `${locale}/embed`,
    `${locale}/embed.data`,
    `${locale}/embed?regio=GM0344`,
    `${locale}/embed?regio=GM0150`,
    `${locale}/embed?regio=GM0363`,
    `POST ${locale}/embed#plek=Amsterdam`,
    `POST ${locale}/embed?regio=GM0150&weergave=vinder#plek=Deventer`,
    `POST ${locale || '/'}#plek=Amsterdam`,
    `POST ${locale || '/'}#plek=Deventer`,
  ]),
  ...Object.values(SLUGS).map((slug) => `/initiatief/${slug}.data`),
];

/** What is the same whoever is in the register. */
const MADE_OF_REFERENCE = /^\/registry\/(base-map|gazetteer)-/;

/** What visitors are answered. */
const PUBLIC_QUERIES = [
  'initiative',
  'initiatives',
  'inventoryStatements',
  'location',
  'nearestLocations',
  'region',
  'regions',
  'vocabularies',
];

let app: TestApp;
let world: PrivateWorld;
let answers: Map<string, CrawledAnswer>;

function readAll(): Promise<Map<string, CrawledAnswer>> {
  const { version, file } = app.application.nest.get(RegistryService).current()!;
  const ofRegistry = [
    `/registry/${version}-details.json`,
    ...file.initiatives.map(({ slug }) => `/registry/${version}/${slug}.json`),
  ];
  return crawl(app.url, app.config.publicUrl, [...SEEDS, ...ofRegistry]);
}
/** Addresses of answers in which this stands. */
const tellersOf = (answers: Map<string, CrawledAnswer>, fact: RegExp): string[] =>
  [...answers].filter(([, { text }]) => fact.test(text)).map(([address]) => address);

withPages('nothing private (these need the built site: npm run build)', () => {
  beforeAll(async () => {
    app = await startTestApp({ siteBuild: site });
    world = await publishPrivateWorld(app);
    answers = await readAll();
  }, 120_000);
  afterAll(() => app.close());

  it('is in the world at all only if the database keeps it', async () => {
    const { dataSource } = app.database;
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const rows: string[] = [];
    for (const { name } of tables) {
      if (/^(region|spatial_ref_sys|demand|postcode|stored_distance)/.test(name)) continue;
      const all = await dataSource.query<{ row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t`,
      );
      rows.push(...all.map(({ row }) => row));
    }
    const kept = rows.join('\n').toLowerCase();
    expect(KEPT_PRIVATELY.filter((word) => !kept.includes(word.toLowerCase()))).toEqual([]);
  });

  it.each([
    '/',
    '/en/bronnen',
    '/ar/privacy',
    `/en/initiatief/${SLUGS.confirmed}`,
    `/ar/initiatief/${SLUGS.hidden}`,
    `/initiatief/${SLUGS.hidden}.ics`,
    `/initiatief/${SLUGS.confirmed}.vcf`,
    '/initiatief/verzonnen-later-verborgen',
    '/insluiten',
    '/embed?regio=GM0150',
    '/ar/embed',
    'POST /ar/embed#plek=Amsterdam',
    '/open-data',
    '/en/open-data',
    '/open-data/initiatieven.csv',
    '/open-data/locaties.csv',
    '/open-data/initiatieven.csv-metadata.json',
    '/open-data/locaties.csv-metadata.json',
    '/open-data/locaties.geojson',
    '/open-data/feed.atom',
    '/verwijzen',
    '/verwijzen/wanneer',
    '/dekking',
    ...GROWTH_ADDRESSES,
  ])('was looked for in %s', (address) => {
    expect([address, answers.get(address)?.status]).toEqual([address, 200]);
  });

  it('was looked for in every page of changes and every file of this version of the registry', () => {
    const addresses = [...answers.keys()].join('\n');
    expect(addresses.match(/^\/open-data\/changes\?since=/gm)!.length).toBeGreaterThan(3);
    expect(addresses).toMatch(/^\/registry\/[0-9a-f]{20}\.json$/m);
    expect(addresses).toMatch(/^\/registry\/base-map-/m);
    expect(tellersOf(answers, new RegExp(world.open.name)).length).toBeGreaterThan(8);
  });

  it.each(PRIVATE_FACTS)('is told by no public answer: %s', (kind, fact) => {
    const tellers = tellersOf(answers, fact);
    // Lines of the map and postcodes of the country have numbers that look like any point.
    const isMeant = (address: string) =>
      !kind.includes('point') || !MADE_OF_REFERENCE.test(address);
    expect(tellers.filter(isMeant)).toEqual([]);
  });

  it('is told by no version of the registry in which it stood, not even its name', async () => {
    const { before } = world;
    for (const path of [
      `/registry/${before}.json`,
      `/registry/${before}-details.json`,
      `/registry/${before}/verzonnen-later-verborgen.json`,
    ]) {
      const { status, text } = await app.http.get(path);
      expect([path, status]).toEqual([path, 410]);
      expect(text).not.toMatch(/zwijg/i);
    }
  });

  it('is told by no question of a visitor, whatever fields they ask', async () => {
    const { initiatives } = app.application.nest.get(RegistryService).current()!.file;
    const hidden = initiatives.find(({ id }) => id === world.ids.hidden)!;
    const answered: string[] = [];
    for (const [name, questions] of everyQuestion(world, hidden.locations[0]!.id)) {
      const answer = await firstAdmitted(questions);
      const codes = answer.errors.map(({ extensions }) => extensions['code']);
      if (codes.length === 0) answered.push(name);
      else expect([name, codes]).toEqual([name, [expect.stringMatching(/^[A-Z_]+$/)]]);
      const told = JSON.stringify(answer);
      const found = PRIVATE_FACTS.filter(([, fact]) => fact.test(told)).map(([kind]) => kind);
      expect([name, found]).toEqual([name, []]);
    }
    expect(answered).toEqual(expect.arrayContaining(PUBLIC_QUERIES));
  });

  /** The answer to the question with most fields that is not too much to ask. */
  async function firstAdmitted(questions: string[]): Promise<GraphqlAnswer> {
    for (const question of questions) {
      const answer = await app.ask(question, { content: {} });
      if (answer.status === 200) return answer;
    }
    throw new Error(`Nobody may ask ${questions.at(-1)}`);
  }

  it('is in no line of the log, nor is which place was read about', async () => {
    const lines = app.log.filter((line) => line.includes('"request"')).join('\n');
    expect(lines).toContain('"route":"/embed"');
    for (const [, fact] of PRIVATE_FACTS) expect(lines).not.toMatch(fact);
    expect(lines).not.toMatch(/verzonnen|GM0\d{3}|Amsterdam|Deventer/i);
    expect(app.log.join('\n')).not.toMatch(/zwijg|fluister/i);
  });
});

withPages('a place that is taken down', () => {
  beforeAll(async () => {
    app = await startTestApp({ siteBuild: site });
    world = await publishPrivateWorld(app);
  }, 120_000);
  afterAll(() => app.close());

  it('is named by no public answer from then on', async () => {
    const { id, slug, name } = world.open;
    const named = new RegExp(`${name}|${slug}`);
    const tellers = tellersOf(await readAll(), named);
    for (const address of [
      '/sitemap.xml',
      '/open-data/initiatieven.csv',
      '/open-data/locaties.csv',
      '/open-data/locaties.geojson',
      '/open-data/feed.atom',
      '/open-data/changes?since=',
      '/embed?regio=GM0344',
      '/coverage/current.json',
      `/initiatief/${slug}`,
    ]) {
      expect([address, tellers.some((one) => one.startsWith(address))]).toEqual([address, true]);
    }

    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: id, actor: 'keeper:1', reason: 'Een test' });

    const after = await readAll();
    expect(tellersOf(after, named)).toEqual([]);
    const withId = tellersOf(after, new RegExp(id));
    expect(withId.length).toBeGreaterThan(0);
    // That it went is all that is told, so that copies elsewhere go too.
    expect(withId.filter((address) => !/^\/open-data\/(changes|feed)/.test(address))).toEqual([]);
    for (const ending of ['', '.ics', '.vcf']) {
      expect((await app.http.get(`/initiatief/${slug}${ending}`)).status).toBe(410);
    }
  });
});

/** Questions for every query there is: first with every field that its answer may have, then with fewer. */
function everyQuestion({ ids }: PrivateWorld, locationId: string): [string, string[]][] {
  const queries = buildSchema(readFileSync('server/schema.graphql', 'utf8')).getQueryType()!;
  const id = JSON.stringify(ids.hidden);
  const GIVEN: Record<string, string> = {
    id: JSON.stringify(locationId),
    recordId: id,
    keepId: id,
    mergeId: JSON.stringify(ids.confirmed),
    slug: JSON.stringify(SLUGS.confirmed),
    near: '{ place: "Amsterdam" }',
    kind: 'PROVINCE',
    code: '"GM0344"',
    regionCode: '"GM0344"',
    content: '$content',
    from: '1',
    to: '1',
    criterion: '1',
    address: '{ postcode: "1071 XX", houseNumber: "137" }',
    parameters: '{ maxDistanceMetres: 5000 }',
  };
  return Object.values(queries.getFields()).map((field) => {
    const needed = field.args
      .filter((arg) => arg.name in GIVEN || arg.name === 'first')
      .map((arg) => `${arg.name}: ${arg.name === 'first' ? '3' : GIVEN[arg.name]}`);
    const args = needed.length > 0 ? `(${needed.join(', ')})` : '';
    const asked = args.includes('$content') ? 'query ($content: JSON!)' : 'query';
    return [
      field.name,
      [4, 3, 2, 1, 0].map((depth) => `${asked} { ${field.name}${args} ${fieldsOf(field, depth)} }`),
    ];
  });
}

function fieldsOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  return `{ __typename ${partsOf(type, depth).join(' ')} }`;
}

function partsOf(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields())
    .filter((part) => part.args.every((arg) => !String(arg.type).endsWith('!')))
    .flatMap((part) => {
      const of = getNamedType(part.type);
      if (isScalarType(of) || isEnumType(of)) return [part.name];
      return depth > 0 ? [`${part.name} ${fieldsOf(part, depth - 1)}`] : [];
    });
}
