import { jest } from '@jest/globals';
import pg from 'pg';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const PAGE = `query ($filter: InitiativeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  initiatives(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { name: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

describe('initiatives', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await loadStarter(app);
    const utrecht = aLocation(52.09, 5.12, {
      site: {
        id: '6a2b1c1e-0000-4000-8000-000000000001',
        place: 'Utrecht',
        municipalityCode: 'GM0344',
        latitude: 52.09,
        longitude: 5.12,
      },
    });
    await publishWorld(app, [
      anInitiative({
        name: 'Élan aan de Vecht',
        types: [{ code: 'herstelacademie' }],
        targetGroups: ['young-people'],
        locations: [utrecht],
        offerings: [
          anOffering({
            locationId: utrecht.id,
            hours: {
              rules: [{ rule: 'DAYS', days: [3], intervals: [{ from: '13:00', to: '17:00' }] }],
            },
          }),
          anOffering({ kind: 'course', name: 'Cursus boetseren', isWalkIn: 'NO' }),
        ],
      }),
      anInitiative({ name: 'elf bomen', networkStatus: 'GROWING', targetGroups: ['everyone'] }),
      anInitiative({ name: 'Zonnewijzer', worksInMunicipalities: ['GM0344'] }),
      anInitiative({ name: 'Bosrand 100%', worksInMunicipalities: ['GM0363'] }),
    ]);
  });
  afterAll(() => app.close());

  const page = async (variables: Record<string, unknown> = {}): Promise<Page> => {
    const { data, errors } = await app.ask(PAGE, variables);
    expect(errors).toEqual([]);
    return data['initiatives'] as unknown as Page;
  };
  const names = ({ edges }: Page) => edges.map(({ node }) => node.name);
  const ALL = ['Bosrand 100%', 'Élan aan de Vecht', 'elf bomen', 'Zonnewijzer'];

  it('orders by name as people do: capitals and accents make no difference', async () => {
    const all = await page();
    expect(names(all)).toEqual(ALL);
    expect(all.totalCount).toBe(4);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('walks forwards through all pages', async () => {
    const first = await page({ first: 3 });
    expect(names(first)).toEqual(ALL.slice(0, 3));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page({ first: 3, after: first.pageInfo.endCursor });
    expect(names(second)).toEqual(ALL.slice(3));
    expect(second).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('walks backwards through all pages, each in reading order', async () => {
    const last = await page({ last: 3 });
    expect(names(last)).toEqual(ALL.slice(1));
    expect(last.pageInfo.hasPreviousPage).toBe(true);
    const before = await page({ last: 3, before: last.pageInfo.startCursor });
    expect(names(before)).toEqual(ALL.slice(0, 1));
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  it('keeps its place when something is published in between', async () => {
    const first = await page({ first: 2 });
    await publishWorld(app, [anInitiative({ name: 'Aardbei' })]);
    const second = await page({ first: 10, after: first.pageInfo.endCursor });
    expect(names(second)).toEqual(ALL.slice(2));
  });

  it.each([
    ['a word of the name', 'vecht', ['Élan aan de Vecht']],
    ['a word without its accent', 'elan', ['Élan aan de Vecht']],
    ['another form of a Dutch word', 'boom', ['elf bomen']],
    ['a word of an offering', 'boetseren', ['Élan aan de Vecht']],
    ['a place', 'Utrecht', ['Élan aan de Vecht', 'Zonnewijzer']],
    ['a typing error', 'zonewijzer', ['Zonnewijzer']],
    ['the beginning of a word', 'zonnew', ['Zonnewijzer']],
    ['a sign with a meaning in SQL', '100%', ['Bosrand 100%']],
    ['a quote', "d'r'", []],
    ['operators of a text search', 'vecht & | ! ( :*', ['Élan aan de Vecht']],
  ])('finds by %s', async (_what, text, expected) => {
    expect(names(await page({ filter: { text } }))).toEqual(expected);
  });

  it.each([
    ['type', { types: ['herstelacademie'] }, ['Élan aan de Vecht']],
    [
      'group, everyone included',
      { targetGroups: ['young-people'] },
      ['Élan aan de Vecht', 'elf bomen'],
    ],
    ['weekday', { openOn: ['WEDNESDAY'] }, ['Élan aan de Vecht']],
    ['offering', { offerings: ['course'] }, ['Élan aan de Vecht']],
    ['network status', { networkStatus: ['GROWING', 'IN_NETWORK'] }, ['elf bomen']],
    [
      'municipality, works there included',
      { municipalityCode: 'GM0344' },
      ['Élan aan de Vecht', 'Zonnewijzer'],
    ],
    ['region', { regionCode: 'GM0363' }, ['Bosrand 100%']],
    ['two regions that do not meet', { municipalityCode: 'GM0344', regionCode: 'GM0363' }, []],
  ])('filters by %s', async (_what, filter, expected) => {
    const found = await page({ filter });
    expect(names(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it.each([
    ['both directions', { first: 1, last: 1 }, 'PAGING_CONFLICT'],
    ['nothing', { first: 0 }, 'FIRST_OUT_OF_RANGE'],
    ['too many', { last: 101 }, 'FIRST_OUT_OF_RANGE'],
    ['a cursor of another', { after: 'abc' }, 'CURSOR_INVALID'],
    [
      'a cursor with another key',
      { after: Buffer.from('["a","b"]').toString('base64url') },
      'CURSOR_INVALID',
    ],
    [
      'a cursor with a zero',
      { after: Buffer.from('["a\\u0000","b"]').toString('base64url') },
      'CURSOR_INVALID',
    ],
    ['no text', { filter: { text: '  ' } }, 'TEXT_INVALID'],
    ['a book', { filter: { text: 'a'.repeat(201) } }, 'TEXT_INVALID'],
    ['an unknown region', { filter: { regionCode: 'PV99' } }, 'REGION_UNKNOWN'],
    ['a province as municipality', { filter: { municipalityCode: 'PV26' } }, 'REGION_UNKNOWN'],
    ['no region', { filter: { municipalityCode: "'; --" } }, 'REGION_UNKNOWN'],
    ['an unknown type', { filter: { types: ['x'] } }, 'CODE_UNKNOWN'],
    ['a very long list', { filter: { types: Array(51).fill('inloop') } }, 'FILTER_TOO_LARGE'],
  ])('refuses %s with a code', async (_what, variables, code) => {
    const { errors, status } = await app.ask(PAGE, variables);
    expect(status).toBe(200);
    expect(errors.map((error) => error.extensions['code'])).toEqual([code]);
  });

  it('gives labels in the reader’s language, and refuses a language it has not', async () => {
    const ask = (locale: string) =>
      app.ask(
        `query ($locale: String!) { vocabularies { name entries { code label(locale: $locale) } } }`,
        { locale },
      );
    const dutch = (await ask('nl-NL')).data['vocabularies'] as unknown as {
      entries: { label: string }[];
    }[];
    const arabic = (await ask('ar')).data['vocabularies'] as unknown as {
      entries: { label: string }[];
    }[];
    expect(dutch.length).toBeGreaterThan(5);
    expect(dutch[0]!.entries[0]!.label).not.toBe(arabic[0]!.entries[0]!.label);
    expect((await ask('fy')).errors[0]!.extensions['code']).toBe('LOCALE_UNKNOWN');
  });

  it('knows one by its address, and nothing by an address nobody has', async () => {
    const { data } = await app.ask('{ initiative(slug: "bestaat-niet") { name } }');
    expect(data['initiative']).toBeNull();
    const { data: odd, errors } = await app.ask(
      String.raw`{ initiative(slug: "../../etc\u0000") { name } }`,
    );
    expect(errors).toEqual([]);
    expect(odd['initiative']).toBeNull();
  });

  it('asks each table once, however many records are asked for', async () => {
    const statements = jest.spyOn(pg.Client.prototype, 'query');
    const asked = async (first: number): Promise<number> => {
      statements.mockClear();
      await app.ask(`{ initiatives(first: ${first}) { edges { node { name locations { openingHours { text } }
        offerings { organisationNames } contact { value } } } } }`);
      return statements.mock.calls.length;
    };
    try {
      const forOne = await asked(1);
      const forAll = await asked(100);
      expect(forAll).toBeGreaterThanOrEqual(5);
      expect(forAll).toBeLessThanOrEqual(10);
      expect(forOne).toBeLessThanOrEqual(forAll);
    } finally {
      statements.mockRestore();
    }
  });
});
