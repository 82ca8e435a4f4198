import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { CriteriaService } from '../../server/criteria/criteria.service.js';
import { PublishedGrowthService } from '../../server/criteria/published-growth.service.js';
import { YearlyFiguresService } from '../../server/criteria/yearly-figures.service.js';
import { CRITERION_LEVELS, type CriterionLevel } from '../../server/initiatives/vocabulary.js';
import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { aPublicPlace, someWords } from '../factories/growth.js';
import { startTestApp, type TestApp } from '../setup/app.js';

/**
 * The ten characteristics are a growth profile, never a score: nothing anywhere adds up, averages,
 * counts, compares or orders what initiatives say about themselves. Here that is looked for in every
 * name and description, in the SQL, in the source, and in what the answers are made of.
 */

/** Names and words of a mark, a sum, a contest or a form that is not finished. */
const MARKS =
  /score|rank|rating|grade|average|gemiddeld|median|percent|stars|benchmark|borderline|complete(d|ness)|progress|(best|worst)(of)?_? ?(initiative|place|location|region|municipalit)|top\d|leaderboard|maturity/i;
const SUMS_OF_LEVELS =
  /(sum|total|mean|count|number|points?)s?[_ ]?(of[_ ]?)?(the[_ ]?)?(level|criteri)|(level|criteri(on|a))s?[_ ]?(sum|total|mean|count|number|points?|value|index|order)/i;

/** How far people live from a place: about a region and its roads, never about an initiative. */
const ABOUT_DISTANCES = new Set(['nearestMedianMetres']);

/** camelCase and snake_case as one. */
const flat = (name: string) => name.replaceAll('_', '');
const isMark = (name: string) =>
  [MARKS, SUMS_OF_LEVELS].some((words) => words.test(name) || words.test(flat(name)));
/** "Never a score" says what it is not. */
const saysNotA = /\b(never|no|not|nor|geen|nooit|without)\b/i;

describe('no score in the API', () => {
  const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  /** Everything in the schema that has a name, with what is said about it. */
  const named = types.flatMap((type) => [
    { name: type.name, description: type.description },
    ...(isObjectType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          { name: field.name, description: field.description },
          ...('args' in field ? field.args : []),
        ])
      : []),
    ...(isEnumType(type) ? type.getValues() : []),
  ]);

  it.each([
    'levelCount',
    'sumOfLevels',
    'level_total',
    'Number of levels.',
    'criteriaScore',
    'bestPlaces',
  ])('would see one in %s', (words) => expect(isMark(words)).toBe(true));

  it('has no name of one', () => {
    const names = named.map(({ name }) => name).filter((name) => !ABOUT_DISTANCES.has(name));
    expect(names.filter(isMark)).toEqual([]);
  });

  it('speaks of one only to say that there is none', () => {
    const sentences = named.flatMap(({ description }) =>
      (description ?? '').split(/(?<=[.;!?])\s/),
    );
    expect(sentences.filter((sentence) => isMark(sentence) && !saysNotA.test(sentence))).toEqual(
      [],
    );
  });

  /** What an answer of this type may hold, the types inside it too. */
  const within = (type: GraphQLNamedType, seen = new Set<string>()): Set<string> => {
    if (seen.has(type.name)) return seen;
    seen.add(type.name);
    const inside = isObjectType(type)
      ? Object.values(type.getFields()).map((field) => getNamedType(field.type))
      : isUnionType(type)
        ? type.getTypes()
        : [];
    for (const part of inside) within(part, seen);
    return seen;
  };

  it('has no way from a list of initiatives or places to what they say of themselves', () => {
    const lists = [
      'initiatives',
      'initiative',
      'nearestLocations',
      'location',
      'regions',
      'region',
    ];
    const fields = schema.getQueryType()!.getFields();
    for (const name of lists) {
      const reached = [...within(getNamedType(fields[name]!.type))];
      expect(reached.filter((type) => /criteri|growth|assessment|figure/i.test(type))).toEqual([]);
    }
  });

  it('has no filter or order by level', () => {
    const asks = types.flatMap((type) => [
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []),
      ...(type === schema.getQueryType() && isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => [...field.args])
        : []),
    ]);
    const ofQueries = asks.filter(({ name }) => /^(levels?|order(by)?|sort(by)?)$/i.test(name));
    const isWritten = (name: string) => /assessment|words/i.test(name);
    const written = types.filter((type) => isInputObjectType(type) && isWritten(type.name));
    const allowed = written.flatMap((type) =>
      isInputObjectType(type) ? Object.values(type.getFields()) : [],
    );
    expect(ofQueries.filter((ask) => !allowed.includes(ask as never))).toEqual([]);
  });

  it('has no number beside a level but which characteristic, which version and which year', () => {
    const beside = types
      .filter(isObjectType)
      .filter((type) =>
        Object.values(type.getFields()).some(
          (field) => getNamedType(field.type).name === 'CriterionLevel',
        ),
      )
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name));
    const allowed = ['criterion', 'version', 'publishedVersion', 'year'];
    expect(beside.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('no score in the source', () => {
  const files = ['server', 'web', 'seeds', 'migrations']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /\.(tsx?|sql)$/.test(file) && !/\.spec(-support)?\.tsx?$/.test(file));
  const source = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  const sql = source.filter(({ file }) => /^migrations\/|\.repository\.ts$|\.sql$/.test(file));

  it('looks at files that are there', () => {
    expect(sql.length).toBeGreaterThan(10);
    expect(source.length).toBeGreaterThan(100);
  });

  it('has no aggregate, order or arithmetic of levels in its SQL', () => {
    const ofLevels =
      /\b(avg|sum|count|min|max|rank|dense_rank|percent_rank|ntile|mode|array_position|stddev\w*|percentile_\w+)\s*\([^)]*\b(level|criterion_\w+)|order by[^;`']*\blevel\b|group by[^;`']*\blevel\b|case\s+(\w+\.)?level\b|\blevel\s*(::|[<>+*])/i;
    expect(sql.filter(({ source: text }) => ofLevels.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('has none in TypeORM either, and no column that is named like one', () => {
    const growth = sql.filter(({ source: text }) =>
      /criterion_|yearly_figure|Criterion/.test(text),
    );
    expect(growth.length).toBeGreaterThan(2);
    const computed = /\.(average|sum|maximum|minimum|count\w*|groupBy|addGroupBy|having)\(/;
    const column = /^\s*(\w+) (smallint|integer|int|numeric|real|double precision|bigint)\b/gim;
    for (const { file, source: text } of growth) {
      expect([file, computed.test(text)]).toEqual([file, false]);
      const numbers = [...text.matchAll(column)].map(([, name]) => name!);
      expect([file, numbers.filter((name) => isMark(name) || /level/.test(name))]).toEqual([
        file,
        [],
      ]);
    }
  });

  it('never asks which place a level has among the five', () => {
    const places =
      /CRITERION_LEVELS\s*(\.(indexOf|findIndex|lastIndexOf|entries|length|at|reduce|toSorted|slice)|\[)/;
    expect(source.filter(({ source: text }) => places.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('no score in what is answered', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const levels = fc.array(fc.constantFrom<CriterionLevel | null>(null, ...CRITERION_LEVELS), {
    minLength: 10,
    maxLength: 10,
  });

  /** The growth of a new place with these levels, in every form it is answered. */
  async function answersFor(given: (CriterionLevel | null)[]): Promise<unknown> {
    const { nest } = app.application;
    const growth = nest.get(CriteriaService);
    const { id, slug } = await aPublicPlace(app);
    const actor = 'editor:1';
    for (const [index, level] of given.entries()) {
      const key = { initiativeId: id, criterion: index + 1, actor };
      await growth.saveAssessment({ ...key, seen: null, words: someWords({ level }) });
      if (index % 2 === 0) await growth.publish({ ...key, seen: 1 });
    }
    await nest.get(YearlyFiguresService).saveFigures({
      initiativeId: id,
      figures: { year: 2024, participants: 130 },
      seen: null,
      published: true,
      actor,
    });
    return withoutOwn(
      {
        profile: await growth.profileOf(id),
        history: await growth.historyOf(id, 1),
        figures: await nest.get(YearlyFiguresService).figuresOf(id),
        published: await nest.get(PublishedGrowthService).publishedProfile(slug),
        file: (await app.http.get(`/registry/growth/${slug}.json`)).body,
      },
      [id, slug],
    );
  }

  /** Without the levels themselves, moments, and what is each initiative's own. */
  function withoutOwn(value: unknown, own: string[]): unknown {
    return JSON.parse(
      JSON.stringify(value, (key, part: unknown) =>
        ['level', 'savedAt'].includes(key) || (key === 'id' && !own.includes(String(part)))
          ? undefined
          : typeof part === 'string' && own.includes(part)
            ? 'own'
            : part,
      ),
    );
  }

  it('depends on a level only where that level stands: other levels, the same answer', async () => {
    const usual = await answersFor(Array.from({ length: 10 }, () => 'NOT_YET' as const));
    await fc.assert(
      fc.asyncProperty(levels, async (given) => {
        expect(await answersFor(given)).toEqual(usual);
      }),
      { numRuns: 12 },
    );
  });

  it('never is a number where a level is shown', async () => {
    const { file } = (await answersFor([...CRITERION_LEVELS, ...CRITERION_LEVELS])) as {
      file: object;
    };
    expect([...numbersIn(file)].sort()).toEqual([
      'criteria.criterion',
      'criteria.goals.year',
      'figures.participants',
      'figures.year',
      'format',
    ]);
  });

  function* numbersIn(value: unknown, path: string[] = []): Generator<string> {
    if (Array.isArray(value)) {
      const found = new Set(value.flatMap((part) => [...numbersIn(part, path)]));
      yield* found;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) yield* numbersIn(part, [...path, key]);
    } else if (typeof value === 'number') yield path.join('.');
  }

  it('is nowhere in the bulk files and lists, and does not change their order', async () => {
    const before = await everythingInBulk();
    const places = before.initiatives.map(({ id }) => id);
    const growth = app.application.nest.get(CriteriaService);
    const told = 'Verzonnen woorden die nergens anders staan.';
    for (const [index, initiativeId] of places.entries()) {
      const key = { initiativeId, criterion: 9, actor: 'editor:1' };
      const level = CRITERION_LEVELS[index % 5]!;
      const [existing] = (await growth.profileOf(initiativeId)).filter(
        ({ criterion }) => criterion === 9,
      );
      const seen = existing?.current.version ?? null;
      const words = someWords({ level, narrative: told });
      await growth.saveAssessment({ ...key, seen, words });
      await growth.publish({ ...key, seen: (seen ?? 0) + 1 });
    }

    const after = await everythingInBulk();

    expect(places.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    const text = JSON.stringify(after);
    for (const word of [told, ...CRITERION_LEVELS]) expect(text).not.toContain(`"${word}"`);
    expect(text).not.toMatch(/"(criteria|growth|levels?|figures)"/);
  });

  /** All that is sent about every initiative at once. */
  async function everythingInBulk() {
    const pointer = (await app.http.get('/registry/current.json')).body as RegistryPointer;
    const answer = await app.ask(`{
      initiatives(first: 100) { totalCount edges { node {
        id name slug networkStatus nvzhMember pillars { growth } networks
      } } }
    }`);
    expect(answer.errors).toEqual([]);
    return {
      pointer,
      file: (await app.http.get(`/registry/${pointer.version}.json`)).body,
      details: (
        (await app.http.get(`/registry/${pointer.version}-details.json`)).body as {
          details: ({ pillars: unknown } & Record<string, unknown>)[];
        }
      ).details.map(({ pillars: _pillars, ...details }) => details),
      initiatives: (
        answer.data['initiatives']!['edges'] as unknown as { node: { id: string } }[]
      ).map(({ node: { id } }) => ({ id })),
    };
  }
});
