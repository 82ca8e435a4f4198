import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import { CriterionAssessment } from '../../server/criteria/criterion-assessment.entity.js';
import { YearlyFigure } from '../../server/criteria/yearly-figure.entity.js';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { aPublicPlace, someWords } from '../factories/growth.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { signIn, type SignedInPerson } from '../setup/signed-in.js';

let app: TestApp;
let place: { id: string; slug: string };
let editor: SignedInPerson;
let keeper: SignedInPerson;

beforeAll(async () => {
  app = await startTestApp();
  keeper = await signIn(app, [{ role: 'KEEPER' }]);
});
afterAll(() => app.close());

beforeEach(async () => {
  place = await aPublicPlace(app);
  editor = await signIn(app, [{ role: 'EDITOR', initiativeId: place.id }]);
});

const manager = () => app.database.dataSource.manager;
const acts = async () =>
  (
    await manager().find(AuditEntry, {
      where: { subject: `record:${place.id}` },
      order: { id: 'ASC' },
    })
  ).map(({ act, details }) => [act, details]);

const SAVE = `mutation ($id: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {
  saveAssessment(recordId: $id, criterion: $criterion, seen: $seen, words: $words) {
    __typename
    ... on AssessmentSaved { assessment { version narrative level evidence { text link } goals { text year } peerVisit { date by } tookPart } }
    ... on AssessmentConflict { theirs { version narrative } started { version narrative } }
  }
}`;
const save = (words: unknown, { seen = null as number | null, criterion = 1 } = {}) =>
  editor.ask(SAVE, { id: place.id, criterion, seen, words });
const PUBLISH = `mutation ($id: ID!, $criterion: Int!, $seen: Int!) {
  publishAssessment(recordId: $id, criterion: $criterion, seen: $seen) {
    __typename
    ... on AssessmentPublished { recordId publishedVersion }
    ... on AssessmentConflict { theirs { narrative } }
  }
}`;
const publish = (seen: number, criterion = 1) =>
  editor.ask(PUBLISH, { id: place.id, criterion, seen });
const shown = async () => (await app.http.get(`/registry/growth/${place.slug}.json`)).body;

describe('a growth profile by its editor', () => {
  it('is ten parts, whether something is written or not, and none says how many', async () => {
    await save(someWords({ tookPart: 'Verzonnen groep' }), { criterion: 4 });
    const answer = await editor.ask(
      `query ($id: ID!) { growthProfile(recordId: $id) { criterion publishedVersion current { narrative level tookPart } } }`,
      { id: place.id },
    );
    const parts = answer.data['growthProfile'] as unknown as { criterion: number }[];
    expect(parts.map(({ criterion }) => criterion)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(parts[3]).toMatchObject({
      publishedVersion: null,
      current: { level: 'WELL_UNDERWAY', tookPart: 'Verzonnen groep' },
    });
    expect(parts[4]).toEqual({ criterion: 5, publishedVersion: null, current: null });
  });

  it('is kept, shown and withdrawn, each act written down without its words', async () => {
    expect((await save(someWords())).data['saveAssessment']).toMatchObject({
      __typename: 'AssessmentSaved',
      assessment: { version: 1 },
    });
    expect(await shown()).not.toHaveProperty('criteria');
    expect((await publish(1)).data['publishAssessment']).toEqual({
      __typename: 'AssessmentPublished',
      recordId: place.id,
      publishedVersion: 1,
    });
    expect(await shown()).toMatchObject({ criteria: [{ level: 'WELL_UNDERWAY' }] });
    const withdrawn = await editor.ask(
      'mutation ($id: ID!) { withdrawAssessment(recordId: $id, criterion: 1) }',
      { id: place.id },
    );
    expect(withdrawn.data).toEqual({ withdrawAssessment: true });
    expect(await shown()).not.toHaveProperty('criteria');
    expect(await acts()).toEqual([
      ['growth.saved', { criterion: 1, version: 1 }],
      ['growth.published', { criterion: 1, version: 1 }],
      ['growth.withdrawn', { criterion: 1, version: null }],
    ]);
  });

  it('gives who was second both texts, when saving and when publishing', async () => {
    await save({ narrative: 'Begin' });
    await save({ narrative: 'Van de eerste' }, { seen: 1 });
    expect(
      (await save({ narrative: 'Van de tweede' }, { seen: 1 })).data['saveAssessment'],
    ).toEqual({
      __typename: 'AssessmentConflict',
      theirs: { version: 2, narrative: 'Van de eerste' },
      started: { version: 1, narrative: 'Begin' },
    });
    expect((await publish(1)).data['publishAssessment']).toEqual({
      __typename: 'AssessmentConflict',
      theirs: { narrative: 'Van de eerste' },
    });
    expect(await shown()).not.toHaveProperty('criteria');
  });

  it('shows no level without a story, and no version that is not there', async () => {
    await save({ level: 'FULLY_MET' });
    expect((await publish(1)).errors[0]?.extensions['code']).toBe('NARRATIVE_MISSING');
    for (const seen of [0, -1, 9]) {
      expect((await publish(seen)).errors[0]?.extensions['code']).toBe('VERSION_UNKNOWN');
    }
  });

  it.each<[string, unknown, string]>([
    ['another level', { level: 'GREAT' }, 'level: LEVEL_UNKNOWN'],
    ['a level as a number', { level: 4 }, 'level: LEVEL_UNKNOWN'],
    ['a field of its own', { narrative: 'x', mark: 9 }, ': FIELD_UNKNOWN'],
    [
      'a script as a link',
      { evidence: [{ text: 'a', link: 'javascript:alert(1)' }] },
      'evidence/0/link: LINK_INVALID',
    ],
    [
      'a name in a link',
      { evidence: [{ text: 'a', link: 'https://bank.example@x.example/' }] },
      'evidence/0/link: LINK_INVALID',
    ],
    ['a year far away', { goals: [{ text: 'a', year: 9999 }] }, 'goals/0/year: YEAR_OUT_OF_RANGE'],
    ['a story too long', { narrative: 'a'.repeat(4001) }, 'narrative: TEXT_TOO_LONG'],
    ['a NUL', { narrative: 'a\u0000b' }, 'narrative: TEXT_UNREADABLE'],
    [
      'a day that is none',
      { peerVisit: { date: '2025-02-30', by: 'x' } },
      'peerVisit/date: DATE_INVALID',
    ],
    ['a list', [], ': FIELD_INVALID'],
    ['nothing', 'null', ': FIELD_INVALID'],
  ])('refuses %s and says where', async (_what, words, issue) => {
    const answer = await save(words);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', issues: [issue] });
    expect(await manager().countBy(CriterionAssessment, { initiativeId: place.id })).toBe(0);
  });

  it('refuses an eleventh characteristic', async () => {
    for (const criterion of [0, 11, -3]) {
      const answer = await save(someWords(), { criterion });
      expect(answer.errors[0]?.extensions['code']).toBe('INPUT_INVALID');
    }
  });

  it('is not there for a keeper, nor for an editor of another place', async () => {
    await save(someWords({ narrative: 'Alleen voor onszelf' }));
    const elsewhere = await aPublicPlace(app);
    const other = await signIn(app, [{ role: 'EDITOR', initiativeId: elsewhere.id }]);
    for (const asker of [keeper, other]) {
      for (const query of [
        'query ($id: ID!) { growthProfile(recordId: $id) { current { narrative } } }',
        'query ($id: ID!) { growthHistory(recordId: $id, criterion: 1) { assessment { narrative } } }',
      ]) {
        const answer = await asker.ask(query, { id: place.id.toUpperCase() });
        expect(answer.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
        expect(JSON.stringify(answer.data)).not.toContain('Alleen voor onszelf');
      }
    }
  });
});

describe('yearly figures by their editor', () => {
  const SAVE_FIGURES = `mutation ($id: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {
    saveFigures(recordId: $id, seen: $seen, figures: $figures, published: $published) {
      __typename
      ... on FiguresSaved { figures { version participants published } }
      ... on FiguresConflict { theirs { version participants } }
    }
  }`;
  const saveFigures = (
    figures: unknown,
    { seen = null as number | null, published = false } = {},
  ) => editor.ask(SAVE_FIGURES, { id: place.id, seen, figures, published });

  it('are shown only when that is said, and are gone when it is taken back', async () => {
    await saveFigures({ year: 2024, participants: 12 });
    expect(await shown()).not.toHaveProperty('figures');
    const published = await editor.ask(
      `mutation ($id: ID!) { publishFigures(recordId: $id, year: 2024, seen: 1) {
        ... on FiguresSaved { figures { published version } } } }`,
      { id: place.id },
    );
    expect(published.data['publishFigures']).toEqual({ figures: { published: true, version: 2 } });
    expect(await shown()).toMatchObject({ figures: [{ year: 2024, participants: 12 }] });
    await editor.ask('mutation ($id: ID!) { withdrawFigures(recordId: $id, year: 2024) }', {
      id: place.id,
    });
    expect(await shown()).not.toHaveProperty('figures');
    expect((await acts()).map(([act]) => act)).toEqual([
      'figures.saved',
      'figures.published',
      'figures.withdrawn',
    ]);
  });

  it('give who was second the other ones', async () => {
    await saveFigures({ year: 2024, participants: 12 });
    const second = await saveFigures({ year: 2024, participants: 99 });
    expect(second.data['saveFigures']).toEqual({
      __typename: 'FiguresConflict',
      theirs: { version: 1, participants: 12 },
    });
  });

  it.each<[unknown, string]>([
    [{ year: 2024, participants: -1 }, 'participants: NUMBER_OUT_OF_RANGE'],
    [{ year: 2024, participants: 1.5 }, 'participants: NUMBER_OUT_OF_RANGE'],
    [{ year: 2024, groups: '12' }, 'groups: NUMBER_OUT_OF_RANGE'],
    [{ year: 2999 }, 'year: YEAR_OUT_OF_RANGE'],
    [
      { year: 2024, municipalityCode: 'GM9999', groups: 1 },
      'municipalityCode: MUNICIPALITY_UNKNOWN',
    ],
    [{ year: 2024, total: 3 }, ': FIELD_UNKNOWN'],
  ])('refuse %j', async (figures, issue) => {
    const answer = await saveFigures(figures);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', issues: [issue] });
    expect(await manager().countBy(YearlyFigure, { initiativeId: place.id })).toBe(0);
  });

  it('are not shown when there is nothing', async () => {
    const answer = await saveFigures({ year: 2024 }, { published: true });
    expect(answer.errors[0]?.extensions['code']).toBe('NOTHING_TOLD');
  });
});

describe('a network status', () => {
  const DECIDE = `mutation ($id: ID!, $revision: Int!, $status: NetworkStatus!, $reason: String!) {
    decideNetworkStatus(recordId: $id, revision: $revision, status: $status, reason: $reason) }`;
  const STANDING = `query ($id: ID!) { networkStanding(recordId: $id) {
    status revision decisions { status reason decidedAt } } }`;
  const decide = (given: Record<string, unknown>) =>
    keeper.ask(DECIDE, {
      id: place.id,
      revision: 1,
      status: 'IN_NETWORK',
      reason: 'Besproken in de werkgroep',
      ...given,
    });
  const published = async () => {
    const { version } = (await app.http.get('/registry/current.json')).body as RegistryPointer;
    const file = (await app.http.get(`/registry/${version}.json`)).body as RegistryFile;
    return file.initiatives.find(({ id }) => id === place.id)!.networkStatus;
  };

  it('is decided by a keeper with a reason and a day, and is in the public files at once', async () => {
    const before = await published();
    expect((await decide({})).data).toEqual({ decideNetworkStatus: 2 });
    expect(before).not.toBe('IN_NETWORK');
    expect(await published()).toBe('IN_NETWORK');
    const { data } = await keeper.ask(STANDING, { id: place.id });
    expect(data['networkStanding']).toMatchObject({
      status: 'IN_NETWORK',
      revision: 2,
      decisions: [
        { status: 'IN_NETWORK', reason: 'Besproken in de werkgroep' },
        { status: before, reason: 'Verzonnen' },
      ],
    });
    expect(await acts()).toEqual([
      ['record.network-status-decided', { status: 'IN_NETWORK', revision: 2 }],
    ]);
  });

  it('does not move with what the place says of its growth', async () => {
    const before = await published();
    for (let criterion = 1; criterion <= 10; criterion += 1) {
      await save(someWords({ level: 'FULLY_MET' }), { criterion });
      await publish(1, criterion);
    }
    expect(await published()).toBe(before);
    const { data } = await keeper.ask(STANDING, { id: place.id });
    expect(data['networkStanding']).toMatchObject({ status: before, revision: 1 });
  });

  it('is not decided without a reason, twice the same, on an old revision or of nothing', async () => {
    const codeOf = async (given: Record<string, unknown>) =>
      (await decide(given)).errors[0]?.extensions['code'];
    expect(await codeOf({ reason: '  ' })).toBe('INPUT_INVALID');
    expect(await codeOf({ status: await published() })).toBe('INPUT_INVALID');
    expect(await codeOf({ revision: 7 })).toBe('BASE_OUTDATED');
    expect(await codeOf({ id: randomUUID() })).toBe('NOT_FOUND');
    expect(await acts()).toEqual([]);
  });
});
