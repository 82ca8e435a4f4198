import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import { Call } from '../../server/confirmations/call.entity.js';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { CriteriaService } from '../../server/criteria/criteria.service.js';
import { CriterionAssessment } from '../../server/criteria/criterion-assessment.entity.js';
import { YearlyFigure } from '../../server/criteria/yearly-figure.entity.js';
import { YearlyFiguresService } from '../../server/criteria/yearly-figures.service.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { Draft } from '../../server/proposals/draft.entity.js';
import { SuggestionsService } from '../../server/proposals/suggestions.service.js';
import { someWords } from '../factories/growth.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { publishWorld } from '../factories/world.js';
import type { GraphqlAnswer, Json } from '../setup/app.js';
import { codeOf, givenAKeptRecord, payloadOf, SEND } from '../setup/kept-record.js';
import { signIn, type SignedInPerson } from '../setup/signed-in.js';

const MERGE = `mutation ($merge: MergeInput!) { mergeRecords(merge: $merge) {
  revision apart { growth figures { year municipalityCode } } } }`;
const PREVIEW = `query ($keepId: ID!, $mergeId: ID!) { mergePreview(keepId: $keepId, mergeId: $mergeId) {
  proposalsWaiting apart { growth figures { year municipalityCode } } } }`;
const KEPT_APART = `query ($id: ID!) { growthKeptApart(recordId: $id) {
  recordId name assessments { criterion version narrative tookPart }
  figures { year municipalityCode participants published } } }`;
const HISTORY_OF_ONE = `query ($id: ID!) { growthHistory(recordId: $id, criterion: 1) {
  isPublished assessment { version narrative tookPart } } }`;
const DRAFT = `mutation ($id: ID!, $changes: JSON!) {
  saveDraft(recordId: $id, version: 0, base: 1, changes: $changes) { __typename } }`;

const kept = givenAKeptRecord();
const manager = () => kept.app.database.dataSource.manager;
const growth = () => kept.app.application.nest.get(CriteriaService);

/** What a merge does with a column in which the id of the record that goes can stand. */
type Fate =
  /** Its rows are of the record that stays from then on. */
  | 'MOVES'
  /** The same, and in a pair it stands first or second. */
  | 'MOVES_TO_EITHER_SIDE'
  /** Its rows stay as they are; what goes along stands under the record that stays too. */
  | 'COPIED'
  /** Its rows stay as they are, and are told with those of the record that stays. */
  | 'TOLD_THERE'
  /** Public tables: the record is not in them any more. */
  | 'LEAVES'
  /** Its rows stay under the old id, and nobody needs them under the other. */
  | 'STAYS'
  /** No id of a record stands in it. */
  | 'OTHER';

/** Which of the two ids stand in it after a merge of two that had everything. */
const EXPECTED: Record<Fate, { old?: boolean; now?: boolean }> = {
  MOVES: { old: false, now: true },
  MOVES_TO_EITHER_SIDE: { old: false },
  COPIED: { old: true, now: true },
  TOLD_THERE: { old: true },
  LEAVES: { old: false },
  STAYS: {},
  OTHER: {},
};

/** A new table is not in this list, and then this says so: think about what a merge does with it. */
const FATES: Record<string, Fate> = {
  // The public tables are written anew from the revision.
  'initiative.id': 'LEAVES',
  'initiative_organisation.initiative_id': 'LEAVES',
  'location.initiative_id': 'LEAVES',
  'offering.initiative_id': 'LEAVES',
  'slug.initiative_id': 'MOVES',
  // History: append-only. `recordHistory` tells both.
  'revision.record_id': 'TOLD_THERE',
  // Sources of what moves; those of what stays behind tell the seeds what they brought.
  'field_fact.record_id': 'COPIED',
  'confirmation.record_id': 'COPIED',
  'call.record_id': 'TOLD_THERE',
  'private_contact.initiative_id': 'MOVES',
  // An ended grant says who edited what, and the new one says who edits now; invitations are grants.
  'role_grant.initiative_id': 'COPIED',
  'draft.record_id': 'MOVES',
  // Those that wait are decided first; what was decided is history.
  'proposal.record_id': 'STAYS',
  'suggestion.record_id': 'MOVES',
  // Who did not want to be listed was taken down, and cannot be merged; an ended one is history.
  'listing_refusal.record_id': 'STAYS',
  'distinct_pair.first_id': 'MOVES_TO_EITHER_SIDE',
  'distinct_pair.second_id': 'MOVES_TO_EITHER_SIDE',
  'record_merge.from_id': 'STAYS',
  'record_merge.into_id': 'MOVES',
  // What was published of the one, and that it went.
  'registry_change.initiative_id': 'STAYS',
  'criterion_assessment.initiative_id': 'COPIED',
  'criterion_publication.initiative_id': 'COPIED',
  'yearly_figure.initiative_id': 'COPIED',
  // What was done to the one was done to the one: `record.merged` names it.
  'audit_entry.subject': 'STAYS',
  ...Object.fromEntries(
    [
      ...['account.id', 'call.id', 'confirmation.id', 'inventory_statement.id'],
      ...['listing_refusal.id', 'location.id', 'mail_message.id', 'offering.id', 'organisation.id'],
      ...['private_contact.id', 'proposal.id', 'role_grant.id', 'session.id', 'site.id'],
      ...['suggestion.id', 'yearly_figure.id', 'confirmation.location_id', 'location.satellite_of'],
      ...['location.site_id', 'offering.location_id', 'hidden_address.site_id'],
      ...['initiative_organisation.organisation_id', 'draft.account_id', 'mail_message.account_id'],
      ...['mail_message.subject', 'passkey.account_id', 'passkey_challenge.account_id'],
      ...['person.account_id', 'role_grant.account_id', 'session.account_id'],
      ...['sign_in_link.account_id'],
    ].map((column): [string, Fate] => [column, 'OTHER']),
  ),
};

/** Registered anew before every test: the record that goes, and who edits it. */
let goes: InitiativeContentInput;
let placeId: string;
let editor: SignedInPerson;

beforeEach(async () => {
  const place = aLocation(52.0921, 5.1222);
  placeId = place.id;
  const offering = anOffering({ locationId: place.id, name: 'Verzonnen inloop' });
  goes = anInitiative({ name: 'Verzonnen huis dat opgaat', locations: [place] });
  goes.offerings = [offering];
  await publishWorld(kept.app, [goes]);
  editor = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: goes.id }]);
});

/** Asks to merge the one that goes into the record that is kept. */
const askToMerge = (overrides: object = {}): Promise<GraphqlAnswer> =>
  kept.keeper.ask(MERGE, {
    merge: {
      keepId: kept.content.id,
      keepRevision: 1,
      mergeId: goes.id,
      mergeRevision: 1,
      takeIds: [placeId, goes.offerings![0]!.id],
      reason: 'Het is één plek',
      ...overrides,
    },
  });
const merge = async (overrides: object = {}): Promise<Json> =>
  payloadOf(await askToMerge(overrides));

async function write(initiativeId: string, words: object, criterion = 1): Promise<number> {
  const latest = (await growth().profileOf(initiativeId)).find((p) => p.criterion === criterion);
  const seen = latest?.current.version ?? null;
  const outcome = await growth().saveAssessment({
    initiativeId,
    criterion,
    seen,
    words,
    actor: 'test',
  });
  if (outcome.kind !== 'saved') throw new Error('Somebody else was first.');
  return outcome.assessment.version;
}
const show = (initiativeId: string, seen: number, criterion = 1) =>
  growth().publish({ initiativeId, criterion, seen, actor: 'test' });
const count = (initiativeId: string, figures: object, published = false) =>
  kept.app.application.nest.get(YearlyFiguresService).saveFigures({
    initiativeId,
    figures: { year: 2024, ...figures },
    seen: null,
    published,
    actor: 'test',
  });
/** What everybody reads of growth, at this address. */
const shownAt = async (slug: string): Promise<Json> =>
  (await kept.app.http.get(`/registry/growth/${slug}.json`)).body as Json;
const slugOf = async (id: string): Promise<string> => (await kept.publicRecord(id))!.slug;
const keptApart = async (person: SignedInPerson): Promise<Json[]> =>
  payloadOf(await person.ask(KEPT_APART, { id: kept.content.id })) as unknown as Json[];
const called = (recordId: string, overrides: Partial<Call> = {}) =>
  manager().insert(Call, {
    id: randomUUID(),
    recordId,
    at: new Date(),
    by: 'test',
    outcome: 'SPOKEN',
    note: null,
    callBackOn: null,
    wrongGroups: [],
    ...overrides,
  });
const saveDraft = async (
  person: SignedInPerson,
  id: string,
  changes: Record<string, unknown>,
): Promise<void> => {
  const list = Object.entries(changes).map(([path, value]) => ({ path, value }));
  const { __typename } = payloadOf(await person.ask(DRAFT, { id, changes: list }));
  expect(__typename).toBe('DraftSaved');
};
/** A visitor tells something about a record. */
const tell = (text: string, recordId: string) =>
  kept.app.application.nest
    .get(SuggestionsService)
    .receive({ about: 'HOURS', text, name: '', place: '', website: '', phone: '' }, recordId);

describe('every table', () => {
  it('in which a record can be named has a place in a merge', async () => {
    const columns = await manager().query<{ name: string }[]>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name NOT IN ('spatial_ref_sys', 'migrations')
          AND (data_type = 'uuid' OR column_name ~ 'initiative|record|subject')`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(FATES).sort());
  });

  it('is found as it should be, after a merge of two that had everything', async () => {
    const { id } = goes;
    const other = anInitiative();
    await publishWorld(kept.app, [other]);
    const source = { path: `/locations/${placeId}/name`, value: 'Verzonnen voorhuis' };
    payloadOf(
      await kept.keeper.ask(SEND, {
        input: { recordId: id, base: 1, changes: [source], reason: 'Een test' },
      }),
    );
    await show(id, await write(id, someWords()));
    await count(id, { participants: 12 }, true);
    await called(id);
    await kept.app.application.nest.get(ConfirmationsService).confirm({
      recordId: id,
      fieldGroup: 'address',
      locationId: placeId,
      confirmedBy: 'het initiatief zelf',
      way: 'SELF',
      confirmedAt: new Date(),
    });
    await saveDraft(editor, id, { [`/locations/${placeId}/name`]: 'Verzonnen achterhuis' });
    await tell('Op maandag is het dicht.', id);
    payloadOf(
      await editor.ask(
        `mutation ($id: ID!) { saveContactPerson(recordId: $id, person: { name: "Verzonnen Iemand" }) { id } }`,
        { id },
      ),
    );
    payloadOf(
      await kept.keeper.ask(
        'mutation ($a: ID!, $b: ID!) { noteDistinct(oneId: $a, otherId: $b) }',
        { a: id, b: other.id },
      ),
    );
    // And something became part of it before.
    const earlier = anInitiative();
    await publishWorld(kept.app, [earlier]);
    await merge({ keepId: id, keepRevision: 2, mergeId: earlier.id, takeIds: [] });

    await merge({ mergeRevision: 3 });

    for (const [column, fate] of Object.entries(FATES)) {
      const [table, name] = column.split('.') as [string, string];
      const rowsOf = async (record: string): Promise<number> =>
        (
          await manager().query<unknown[]>(`SELECT FROM ${table} WHERE ${name}::text LIKE $1`, [
            `%${record}`,
          ])
        ).length;
      const stands = {
        old: (await rowsOf(id)) > 0,
        now: (await rowsOf(kept.content.id)) > 0,
      };
      expect([column, stands]).toMatchObject([column, EXPECTED[fate]]);
    }
    const pair = [kept.content.id, other.id].sort();
    expect(await manager().query('SELECT first_id, second_id FROM distinct_pair')).toEqual([
      { first_id: pair[0], second_id: pair[1] },
    ]);
  });
});

describe('the growth profile', () => {
  it('goes along whole when the other has none: every version, and what was shown', async () => {
    const slug = await slugOf(goes.id);
    await write(goes.id, { narrative: 'Verzonnen begin' });
    const shown = await write(goes.id, { narrative: 'Verzonnen vervolg', tookPart: 'Wij samen' });
    await show(goes.id, shown);
    await write(goes.id, { narrative: 'Verzonnen en nog niet af' });
    await show(goes.id, await write(goes.id, { narrative: 'Toch niet' }, 2), 2);
    await growth().withdraw({ initiativeId: goes.id, criterion: 2, actor: 'test' });

    expect(await merge()).toMatchObject({ apart: { growth: false, figures: [] } });

    const history = payloadOf(await kept.editor.ask(HISTORY_OF_ONE, { id: kept.content.id }));
    expect(history).toMatchObject([
      { isPublished: false, assessment: { version: 3, narrative: 'Verzonnen en nog niet af' } },
      { isPublished: true, assessment: { version: 2, tookPart: 'Wij samen' } },
      { isPublished: false, assessment: { version: 1, narrative: 'Verzonnen begin' } },
    ]);
    // The old address shows what it showed, and nothing more.
    expect(await shownAt(slug)).toMatchObject({
      id: kept.content.id,
      criteria: [{ criterion: 1, narrative: 'Verzonnen vervolg' }],
    });
    expect((await shownAt(slug))['criteria']).toHaveLength(1);
    expect(await keptApart(kept.editor)).toEqual([]);
    // And who writes on, writes the next version.
    expect(await write(kept.content.id, { narrative: 'Verder' })).toBe(4);
  });

  it('stays apart when both have one, for their editors to read and for nobody else', async () => {
    await show(kept.content.id, await write(kept.content.id, { narrative: 'Eigen verhaal' }));
    await write(goes.id, { narrative: 'Ander verhaal, niet voor iedereen', tookPart: 'Wij' });
    await show(goes.id, await write(goes.id, { narrative: 'Ander verhaal' }, 7), 7);
    const slug = await slugOf(goes.id);
    const ids = { keepId: kept.content.id, mergeId: goes.id };
    expect(payloadOf(await kept.keeper.ask(PREVIEW, ids))).toEqual({
      proposalsWaiting: 0,
      apart: { growth: true, figures: [] },
    });

    const answer = await askToMerge();

    // The keeper hears that there are two stories, and reads neither.
    expect(payloadOf(answer)).toMatchObject({ apart: { growth: true } });
    expect(JSON.stringify(answer.data)).not.toContain('verhaal');
    for (const person of [editor, kept.editor]) {
      expect(await keptApart(person)).toMatchObject([
        {
          recordId: goes.id,
          name: goes.name,
          assessments: [
            { criterion: 1, narrative: 'Ander verhaal, niet voor iedereen', tookPart: 'Wij' },
            { criterion: 7, narrative: 'Ander verhaal' },
          ],
          figures: [],
        },
      ]);
    }
    expect(codeOf(await kept.keeper.ask(KEPT_APART, { id: kept.content.id }))).toBe('NOT_ALLOWED');
    expect(JSON.stringify(await shownAt(slug))).not.toContain('Ander verhaal');
    expect(await shownAt(slug)).toMatchObject({ criteria: [{ narrative: 'Eigen verhaal' }] });
    const own = (await growth().profileOf(kept.content.id)).map(({ criterion }) => criterion);
    expect(own).toEqual([1]);
  });

  it('shows no address that was hidden after it was told, also where that place stays behind', async () => {
    await show(goes.id, await write(goes.id, { narrative: 'U vindt ons aan de Geheimelaan.' }));
    await manager().insert(HiddenAddress, {
      siteId: goes.locations[0]!.site!.id,
      street: 'Geheimelaan',
      houseNumber: '9',
      postcode: null,
      latitude: null,
      longitude: null,
    });
    const { id, place, municipalityCode } = goes.locations[0]!.site!;
    const slug = await slugOf(goes.id);
    const hidden = {
      ...goes,
      locations: [
        {
          ...goes.locations[0]!,
          addressVisibility: 'HIDDEN' as const,
          site: { id, place, municipalityCode },
        },
      ],
    };
    await kept.app.application.nest.get(PublicationService).publish({
      content: hidden,
      base: 1,
      actor: 'test',
      reason: 'Verborgen',
      sources: [],
    });
    expect(await shownAt(slug)).not.toHaveProperty('criteria');

    await merge({ mergeRevision: 2, takeIds: [] });

    expect(await shownAt(slug)).not.toHaveProperty('criteria');
    expect(await growth().profileOf(kept.content.id)).toMatchObject([{ publishedVersion: null }]);
    expect(
      await manager().findBy(AuditEntry, {
        subject: `record:${kept.content.id}`,
        act: 'growth.withdrawn',
      }),
    ).toHaveLength(1);
  });

  it('takes no words any more under the old id', async () => {
    await merge();
    await expect(write(goes.id, { narrative: 'Te laat' })).rejects.toMatchObject({
      code: 'INITIATIVE_UNKNOWN',
    });
    await expect(count(goes.id, { groups: 1 })).rejects.toMatchObject({
      code: 'INITIATIVE_UNKNOWN',
    });
  });

  it('is still found after the record that has it becomes part of a third', async () => {
    await write(kept.content.id, { narrative: 'Van de tweede' });
    await write(goes.id, { narrative: 'Van de eerste' });
    await count(goes.id, { participants: 5 });
    await merge();
    const third = anInitiative();
    await publishWorld(kept.app, [third]);

    await merge({
      keepId: third.id,
      mergeId: kept.content.id,
      mergeRevision: 2,
      takeIds: [],
    });

    const apart = payloadOf(await editor.ask(KEPT_APART, { id: third.id }));
    expect(apart).toMatchObject([
      { recordId: goes.id, assessments: [{ narrative: 'Van de eerste' }], figures: [] },
    ]);
    expect(await growth().profileOf(third.id)).toMatchObject([
      { current: { narrative: 'Van de tweede' } },
    ]);
    const figures = kept.app.application.nest.get(YearlyFiguresService);
    expect(await figures.figuresOf(third.id)).toMatchObject([{ participants: 5 }]);
  });
});

describe('yearly figures', () => {
  it('go along per year and municipality; where both have them, both stay', async () => {
    await count(kept.content.id, { participants: 100 }, true);
    await count(kept.content.id, { year: 2023, participants: 90 });
    await count(goes.id, { participants: 7 }, true);
    await count(goes.id, { municipalityCode: 'GM0344', participants: 6 }, true);
    await count(goes.id, { year: 2022, participants: 5 });
    const slug = await slugOf(goes.id);
    const apart = { growth: false, figures: [{ year: 2024, municipalityCode: null }] };
    const ids = { keepId: kept.content.id, mergeId: goes.id };
    expect(payloadOf(await kept.keeper.ask(PREVIEW, ids))).toMatchObject({ apart });

    expect(await merge()).toMatchObject({ apart });

    const figures = payloadOf(
      await editor.ask(
        'query ($id: ID!) { yearlyFigures(recordId: $id) { year municipalityCode participants published } }',
        { id: kept.content.id },
      ),
    );
    expect(figures).toEqual([
      { year: 2024, municipalityCode: null, participants: 100, published: true },
      { year: 2024, municipalityCode: 'GM0344', participants: 6, published: true },
      { year: 2023, municipalityCode: null, participants: 90, published: false },
      { year: 2022, municipalityCode: null, participants: 5, published: false },
    ]);
    expect(await keptApart(kept.editor)).toMatchObject([
      {
        assessments: [],
        figures: [{ year: 2024, municipalityCode: null, participants: 7, published: false }],
      },
    ]);
    const shown = (await shownAt(slug))['figures'] as unknown as { participants: number }[];
    expect(shown.map(({ participants }) => participants)).toEqual([100, 6]);
  });
});

describe('calls', () => {
  it('to the one are calls to the other: on the list and on the call screen', async () => {
    const longAgo = new Date(Date.now() - 3 * 86_400_000);
    await called(kept.content.id, { at: longAgo, outcome: 'NO_ANSWER' });
    const today = new Date().toISOString().slice(0, 10);
    await called(goes.id, { outcome: 'CALL_BACK', callBackOn: today, note: 'Bel terug' });
    await merge();

    const list = payloadOf(
      await kept.keeper.ask(
        '{ callList { entries { recordId status callBackOn isDue lastCall { note } } } }',
      ),
    );
    expect(list['entries']).toEqual([
      {
        recordId: kept.content.id,
        status: 'APPROACHED',
        callBackOn: today,
        isDue: true,
        lastCall: { note: 'Bel terug' },
      },
    ]);
    const sheet = payloadOf(
      await kept.keeper.ask(
        'query ($id: ID!) { callSheet(recordId: $id) { status calls { outcome } } }',
        { id: kept.content.id },
      ),
    );
    expect(sheet).toEqual({
      status: 'APPROACHED',
      calls: [{ outcome: 'CALL_BACK' }, { outcome: 'NO_ANSWER' }],
    });
  });
});

describe('what waits', () => {
  it('for a keeper is decided before the record it is about goes', async () => {
    const name = { path: '/name', value: 'Verzonnen andere naam' };
    const sent = await editor.ask(
      `mutation ($input: ChangesInput!) { sendChanges(input: $input) {
        ... on ChangesSent { waiting { id } } } }`,
      { input: { recordId: goes.id, base: 1, changes: [name], reason: 'Zo heten wij' } },
    );
    const { id } = payloadOf(sent)['waiting'] as unknown as { id: string };
    const ids = { keepId: kept.content.id, mergeId: goes.id };
    expect(payloadOf(await kept.keeper.ask(PREVIEW, ids))).toMatchObject({ proposalsWaiting: 1 });
    await write(goes.id, { narrative: 'Verzonnen' });

    expect(codeOf(await askToMerge())).toBe('PROPOSALS_WAITING');

    // Nothing of it was half done.
    expect((await kept.publicFile()).initiatives).toHaveLength(2);
    expect(await manager().countBy(CriterionAssessment, { initiativeId: kept.content.id })).toBe(0);
    payloadOf(
      await kept.keeper.ask(
        `mutation ($id: ID!, $changes: JSON!) {
          decideProposal(id: $id, changes: $changes, base: 1, note: "") { __typename } }`,
        { id, changes: [] },
      ),
    );
    expect(await merge()).toMatchObject({ revision: 2 });
  });

  it('with somebody who is writing goes along, but for what stayed behind', async () => {
    const behind = goes.offerings![0]!.id;
    await saveDraft(editor, goes.id, {
      '/ownDescription': 'Hier schrijf ik nog aan.',
      [`/locations/${placeId}/name`]: 'Verzonnen achterhuis',
      [`/offerings/${behind}/name`]: 'Blijft achter',
    });
    await merge({ takeIds: [placeId] });
    const { draft, content } = await kept.record(editor);
    expect(draft).toEqual({
      version: 2,
      base: 2,
      changes: [
        { path: '/ownDescription', value: 'Hier schrijf ik nog aan.' },
        { path: `/locations/${placeId}/name`, value: 'Verzonnen achterhuis' },
      ],
    });
    // Nothing of it is sent.
    expect(JSON.stringify(content)).not.toContain('Hier schrijf ik nog aan.');
    expect(await manager().countBy(Draft, { recordId: goes.id })).toBe(0);
  });

  it('with somebody who wrote about both goes with what they wrote about the first', async () => {
    const both = await signIn(kept.app, [
      { role: 'EDITOR', initiativeId: goes.id },
      { role: 'EDITOR', initiativeId: kept.content.id },
    ]);
    await saveDraft(both, kept.content.id, { '/ownDescription': 'Over de eerste.' });
    await saveDraft(both, goes.id, {
      '/ownDescription': 'Over de tweede.',
      [`/locations/${placeId}/name`]: 'Verzonnen achterhuis',
    });
    await merge();
    expect((await kept.record(both))['draft']).toEqual({
      version: 2,
      base: 2,
      changes: [
        { path: '/ownDescription', value: 'Over de eerste.' },
        { path: `/locations/${placeId}/name`, value: 'Verzonnen achterhuis' },
      ],
    });
  });

  it('of what visitors told is read by who edits the record that stays', async () => {
    await tell('Op maandag is het dicht.', goes.id);
    await merge();
    const told = payloadOf(await kept.editor.ask('{ suggestions { text } }'));
    expect(told).toEqual([{ text: 'Op maandag is het dicht.' }]);
  });
});

it('a merge that is refused in the end has moved nothing', async () => {
  await write(goes.id, { narrative: 'Verzonnen' });
  await count(goes.id, { groups: 2 });
  await saveDraft(editor, goes.id, { '/ownDescription': 'Nog bezig.' });
  expect(codeOf(await askToMerge({ takeIds: [randomUUID()] }))).toBe('INPUT_INVALID');
  expect(codeOf(await askToMerge({ mergeRevision: 9 }))).toBe('BASE_OUTDATED');
  const initiativeId = kept.content.id;
  expect(await manager().countBy(CriterionAssessment, { initiativeId })).toBe(0);
  expect(await manager().countBy(YearlyFigure, { initiativeId })).toBe(0);
  expect(await manager().countBy(Draft, { recordId: goes.id })).toBe(1);
});
