import { In } from 'typeorm';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import { Confirmation } from '../../server/confirmations/confirmation.entity.js';
import { stateAt } from '../../server/opening-hours/index.js';
import { codeOf, givenAKeptRecord, payloadOf, SEND } from '../setup/kept-record.js';
import { signIn } from '../setup/signed-in.js';

const DECIDE = `mutation ($id: ID!, $base: Int!, $changes: JSON!, $note: String!) {
  decideProposal(id: $id, changes: $changes, base: $base, note: $note) { __typename
    ... on ChangesSent { revision published { path } } ... on MergeNeeded { currentRevision }
    ... on ChangesRefused { code path } } }`;
const SAVE_DRAFT = `mutation ($id: ID!, $version: Int!, $base: Int!, $changes: JSON!) {
  saveDraft(recordId: $id, version: $version, base: $base, changes: $changes) { __typename
    ... on DraftSaved { draft { version } } ... on DraftOutdated { kept { version changes } } } }`;
const RESTORE = `mutation ($id: ID!, $n: Int!, $base: Int!, $path: String) {
  restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: "Terug naar toen") { __typename
    ... on ChangesSent { revision published { path } waiting { changes } } ... on ChangesRefused { code } } }`;

const kept = givenAKeptRecord();
const manager = () => kept.app.database.dataSource.manager;

const WHOLE_DAY = [{ from: '00:00', to: '24:00' }];
const EVERY_DAY = {
  rules: [{ rule: 'DAYS', days: [1, 2, 3, 4, 5, 6, 7], intervals: WHOLE_DAY }],
  publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
};

describe('an editor', () => {
  it('changes hours: at once in the public file, confirmed by the initiative, open now', async () => {
    const sent = await kept.send(kept.editor, 1, {
      [`/offerings/${kept.offeringId}/hours`]: EVERY_DAY,
    });
    expect(sent).toMatchObject({ __typename: 'ChangesSent', revision: 2, waiting: null });

    const file = await kept.publicFile();
    const place = file.initiatives.find(({ id }) => id === kept.content.id)!.locations[0]!;
    expect(place.hoursSource).toMatchObject({
      source: 'het initiatief zelf',
      confirmedAt: expect.any(String),
    });
    const trust = {
      confirmedAt: place.hoursSource!.confirmedAt!,
      freshnessMonths: file.hoursFreshnessMonths,
      sourceDate: null,
      source: place.hoursSource!.source,
    };
    expect(stateAt(place.hours!, trust, new Date().toISOString()).state).toBe('OPEN');
    expect(await manager().findBy(Confirmation, { recordId: kept.content.id })).toMatchObject([
      { confirmedBy: 'het initiatief zelf', way: 'SELF', fieldGroup: 'opening-hours' },
    ]);
    expect((await kept.record(kept.editor))['provenance']).toContainEqual({
      path: `/offerings/${kept.offeringId}/hours`,
      source: 'het initiatief zelf',
      confirmedAt: expect.any(String),
    });
  });

  it('changes the name: it waits, and the public file says what it said', async () => {
    const sent = await kept.send(kept.editor, 1, { '/name': 'Verzonnen nieuwe naam' });
    expect(sent).toMatchObject({
      revision: null,
      published: [],
      waiting: { state: 'WAITING', changes: [{ path: '/name', value: 'Verzonnen nieuwe naam' }] },
    });
    expect((await kept.publicRecord())?.name).toBe(kept.content.name);
    expect((await kept.record(kept.editor))['waiting']).toMatchObject([
      {
        differences: [{ label: 'Naam', before: kept.content.name, after: 'Verzonnen nieuwe naam' }],
      },
    ]);
  });

  it('changes both: the one is published, the other waits, on the same record', async () => {
    const sent = await kept.send(kept.editor, 1, {
      '/name': 'Verzonnen nieuwe naam',
      '/contact/phone': '+31300000001',
    });
    expect(sent).toMatchObject({
      revision: 2,
      published: [{ path: '/contact/phone' }],
      waiting: { changes: [{ path: '/name' }] },
    });
    expect(await kept.publicRecord()).toMatchObject({
      name: kept.content.name,
      contact: { phone: { value: '+31300000001' } },
    });
  });

  it.each([
    ['/networkStatus', 'IN_NETWORK'],
    ['/neutralDescription', 'Het beste huis van het land'],
    ['/nvzhMember', 'YES'],
    ['/notes', ['Zelf geschreven']],
  ])(
    'is refused %s, which only a keeper changes, and nothing else of it happens',
    async (path, value) => {
      const sent = await kept.send(kept.editor, 1, {
        '/contact/phone': '+31300000001',
        [path]: value,
      });
      expect(sent).toMatchObject({
        __typename: 'ChangesRefused',
        code: 'CHANGE_NOT_ALLOWED',
        path,
      });
      expect((await kept.record(kept.editor))['revision']).toBe(1);
      expect(await manager().countBy(AuditEntry, { act: 'record.published' })).toBe(0);
      expect(payloadOf(await kept.keeper.ask('{ proposals { id } }'))).toEqual([]);
    },
  );

  it('closes for a while at once, but stops only with a keeper', async () => {
    const closed = { status: 'TEMPORARILY_CLOSED', since: null, until: '2027-01', note: null };
    expect(await kept.send(kept.editor, 1, { '/lifecycle': closed })).toMatchObject({
      revision: 2,
    });
    expect((await kept.publicRecord())?.lifecycle.status).toBe('TEMPORARILY_CLOSED');
    const stopped = { status: 'CLOSED', since: null, until: null, note: null };
    const sent = await kept.send(kept.editor, 2, { '/lifecycle': stopped });
    expect(sent).toMatchObject({ revision: null, waiting: { changes: [{ path: '/lifecycle' }] } });
    expect((await kept.publicRecord())?.lifecycle.status).toBe('TEMPORARILY_CLOSED');
  });
});

describe('a keeper', () => {
  async function aProposal(): Promise<string> {
    const sent = await kept.send(kept.editor, 1, {
      '/name': 'Verzonnen nieuwe naam',
      '/foundedYear': 1999,
    });
    return String(sent['waiting']!['id']);
  }

  it('publishes a part of a proposal, in the words they choose, and ends it', async () => {
    const id = await aProposal();
    const decided = payloadOf(
      await kept.keeper.ask(DECIDE, {
        id,
        base: 1,
        changes: [{ path: '/name', value: 'Verzonnen naam, verbeterd' }],
        note: 'Het jaar zoeken wij nog uit',
      }),
    );
    expect(decided).toMatchObject({ revision: 2, published: [{ path: '/name' }] });
    expect((await kept.publicRecord())?.name).toBe('Verzonnen naam, verbeterd');
    expect((await kept.record(kept.keeper))['content']).toMatchObject({ foundedYear: null });
    const proposal =
      'query ($id: ID!) { proposal(id: $id) { state decisionNote publishedRevision } }';
    expect(payloadOf(await kept.editor.ask(proposal, { id }))).toEqual({
      state: 'ACCEPTED',
      decisionNote: 'Het jaar zoeken wij nog uit',
      publishedRevision: 2,
    });
    const again = await kept.keeper.ask(DECIDE, { id, base: 2, changes: [], note: '' });
    expect(codeOf(again)).toBe('NOT_FOUND');
    // The source stays the one who said so, the actor is the one who published.
    expect((await kept.history(kept.keeper))[0]).toMatchObject({
      n: 2,
      who: kept.keeper.email,
      sources: ['het initiatief zelf'],
    });
  });

  it('refuses a proposal: nothing is published, its author reads why', async () => {
    const id = await aProposal();
    const note = 'Deze naam is van een ander';
    const decided = payloadOf(await kept.keeper.ask(DECIDE, { id, base: 1, changes: [], note }));
    expect(decided).toMatchObject({ __typename: 'ChangesSent', revision: null, published: [] });
    const proposal = 'query ($id: ID!) { proposal(id: $id) { state decisionNote } }';
    expect(payloadOf(await kept.editor.ask(proposal, { id }))).toEqual({
      state: 'REFUSED',
      decisionNote: note,
    });
    expect((await kept.record(kept.editor))['revision']).toBe(1);
    expect(await manager().countBy(AuditEntry, { act: 'record.refused' })).toBe(1);
  });

  it('can still end a proposal about a record that left the register', async () => {
    const id = await aProposal();
    await kept.keeper.ask(
      'mutation ($id: ID!) { takeDownRecord(recordId: $id, reason: "Een test") }',
      { id: kept.content.id },
    );
    const publishing = await kept.keeper.ask(DECIDE, {
      id,
      base: 1,
      changes: [{ path: '/name', value: 'Toch' }],
      note: '',
    });
    expect(codeOf(publishing)).toBe('NOT_FOUND');
    payloadOf(await kept.keeper.ask(DECIDE, { id, base: 1, changes: [], note: '' }));
    expect(payloadOf(await kept.keeper.ask('{ proposals { id } }'))).toEqual([]);
  });

  it('decides once, also when two do at the same moment', async () => {
    const id = await aProposal();
    const other = await signIn(kept.app, [{ role: 'KEEPER' }]);
    const changes = [{ path: '/foundedYear', value: 1999 }];
    const answers = await Promise.all(
      [kept.keeper, other, kept.keeper].map((person) =>
        person.ask(DECIDE, { id, base: 1, changes, note: '' }),
      ),
    );
    const codes = answers.map(codeOf).sort();
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'ok']);
    expect((await kept.record(kept.keeper))['revision']).toBe(2);
  });

  it('publishes everything at once, confirmed only when the initiative said so', async () => {
    await kept.send(kept.keeper, 1, { '/name': 'Verzonnen A', '/networkStatus': 'IN_NETWORK' });
    expect(await manager().count(Confirmation)).toBe(0);
    await kept.send(kept.keeper, 2, { '/contact/phone': '+31300000002' }, { confirmed: true });
    expect(await manager().find(Confirmation)).toMatchObject([
      { confirmedBy: 'NVZH', way: 'PHONE' },
    ]);
    expect((await kept.publicRecord())?.name).toBe('Verzonnen A');
  });
});

describe('a draft', () => {
  const save = async (version: number, text: string) =>
    payloadOf(
      await kept.editor.ask(SAVE_DRAFT, {
        id: kept.content.id,
        version,
        base: 1,
        changes: [{ path: '/ownDescription', value: text }],
      }),
    );

  it('is kept per person, and in two tabs nobody loses words', async () => {
    expect(await save(0, 'Eerste')).toMatchObject({ draft: { version: 1 } });
    expect(await save(1, 'Tweede')).toMatchObject({ draft: { version: 2 } });
    // The other tab saw version 1: its words are not kept, and not those of the first lost.
    expect(await save(1, 'Uit een ander tabblad')).toMatchObject({
      __typename: 'DraftOutdated',
      kept: { version: 2, changes: [{ path: '/ownDescription', value: 'Tweede' }] },
    });
    expect((await kept.record(kept.editor))['draft']).toMatchObject({ version: 2 });
    expect((await kept.record(kept.keeper))['draft']).toBeNull();
  });

  it('is begun once, also when two tabs begin at the same moment', async () => {
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((text) => save(0, text)));
    const names = outcomes.map(({ __typename }) => String(__typename)).sort();
    expect(names).toEqual(['DraftOutdated', 'DraftOutdated', 'DraftOutdated', 'DraftSaved']);
  });

  it('is gone when it is sent, and stays when sending is refused or needs a choice', async () => {
    await save(0, 'Eerste');
    await kept.send(kept.editor, 1, { '/networkStatus': 'IN_NETWORK' });
    expect((await kept.record(kept.editor))['draft']).toMatchObject({ version: 1 });
    await kept.send(kept.keeper, 1, { '/ownDescription': 'Van de hoeder' });
    await kept.send(kept.editor, 1, { '/ownDescription': 'Eerste' });
    expect((await kept.record(kept.editor))['draft']).toMatchObject({ version: 1 });
    await kept.send(kept.editor, 2, { '/ownDescription': 'Eerste' });
    expect((await kept.record(kept.editor))['draft']).toBeNull();
    expect(await save(1, 'Uit een oud tabblad')).toEqual({
      __typename: 'DraftOutdated',
      kept: null,
    });
  });
});

describe('two who write at once', () => {
  it('have what does not touch merged by itself', async () => {
    await kept.send(kept.editor, 1, { '/contact/phone': '+31300000001' });
    const other = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: kept.content.id }]);
    const sent = await kept.send(other, 1, { '/ownDescription': 'Verzonnen woorden' });
    expect(sent).toMatchObject({ revision: 3, published: [{ path: '/ownDescription' }] });
    expect((await kept.record(kept.editor))['content']).toMatchObject({
      contact: { phone: '+31300000001' },
      ownDescription: 'Verzonnen woorden',
    });
  });

  it('choose what does: the second is asked, and the result holds both', async () => {
    await kept.send(kept.editor, 1, { '/ownDescription': 'Van de eerste' });
    const other = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: kept.content.id }]);
    const asked = await kept.send(other, 1, {
      '/ownDescription': 'Van de tweede',
      '/contact/website': 'https://verzonnen.example/',
    });
    expect(asked).toMatchObject({
      __typename: 'MergeNeeded',
      currentRevision: 2,
      conflicts: [
        {
          path: '/ownDescription',
          reason: 'BOTH_CHANGED',
          theirs: 'Van de eerste',
          mine: 'Van de tweede',
        },
      ],
      applies: [{ path: '/contact/website', value: 'https://verzonnen.example/' }],
    });
    // Until the choice nothing of it is published.
    expect((await kept.record(kept.editor))['revision']).toBe(2);

    const chosen = [asked['applies'], asked['conflicts']![0]!['ifMine']].flat() as unknown as {
      path: string;
      value: unknown;
    }[];
    chosen.find(({ path }) => path === '/ownDescription')!.value = 'Van de eerste en de tweede';
    const sent = payloadOf(
      await other.ask(SEND, {
        input: {
          recordId: kept.content.id,
          base: asked['currentRevision'],
          changes: chosen,
          reason: 'Samengevoegd',
        },
      }),
    );
    expect(sent).toMatchObject({ revision: 3 });
    expect((await kept.record(kept.editor))['content']).toMatchObject({
      ownDescription: 'Van de eerste en de tweede',
      contact: { website: 'https://verzonnen.example/' },
    });
  });

  it('get every one their turn, however many send at the same moment', async () => {
    const phones = Array.from({ length: 6 }, (_, n) => `+3130000000${n}`);
    const outcomes = await Promise.all(
      phones.map((phone) => kept.send(kept.editor, 1, { '/contact/phone': phone })),
    );
    const published = outcomes.filter(({ __typename }) => String(__typename) === 'ChangesSent');
    expect(published).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => String(__typename) === 'MergeNeeded')).toHaveLength(
      phones.length - 1,
    );
    expect((await kept.record(kept.editor))['revision']).toBe(2);
  });
});

describe('history', () => {
  it('tells who, why, from where and what, and a pseudonym after they left', async () => {
    await kept.send(kept.editor, 1, { '/contact/phone': '+31300000001' });
    await kept.send(kept.keeper, 2, { '/name': 'Verzonnen B' }, { source: 'verzonnen.example' });
    const [third, second, first] = await kept.history(kept.editor);
    expect(third).toMatchObject({
      n: 3,
      isPublished: true,
      who: kept.keeper.email,
      reason: 'Een test',
      sources: ['verzonnen.example'],
      differences: [{ label: 'Naam', before: kept.content.name, after: 'Verzonnen B' }],
    });
    expect(second).toMatchObject({
      who: kept.editor.email,
      sources: ['het initiatief zelf'],
      differences: [{ path: '/contact/phone' }],
    });
    expect(first).toMatchObject({ n: 1, differences: [] });

    await kept.keeper.ask('mutation ($id: ID!) { eraseAccount(id: $id) }', {
      id: kept.editor.accountId,
    });
    const after = await kept.history(kept.keeper);
    expect(after[1]!['who']).toBe(`account:${kept.editor.accountId}`);
    expect(JSON.stringify(after)).not.toContain(kept.editor.email);
  });

  it('can be asked of one field', async () => {
    await kept.send(kept.editor, 1, { '/contact/phone': '+31300000001' });
    await kept.send(kept.editor, 2, { '/ownDescription': 'Verzonnen' });
    await kept.send(kept.editor, 3, { '/contact/phone': '+31300000002' });
    const numbers = (await kept.history(kept.editor, kept.content.id, '/contact/phone')).map(
      ({ n }) => Number(n),
    );
    expect(numbers).toEqual([4, 2]);
  });

  it('is the way back: of a whole state, and of one field', async () => {
    await kept.send(kept.keeper, 1, { '/contact/phone': '+31300000001', '/ownDescription': 'Oud' });
    await kept.send(kept.keeper, 2, {
      '/contact/phone': '+31300000002',
      '/ownDescription': 'Nieuw',
    });
    const one = payloadOf(
      await kept.editor.ask(RESTORE, {
        id: kept.content.id,
        n: 2,
        base: 3,
        path: '/contact/phone',
      }),
    );
    expect(one).toMatchObject({ revision: 4, published: [{ path: '/contact/phone' }] });
    expect((await kept.record(kept.editor))['content']).toMatchObject({
      contact: { phone: '+31300000001' },
      ownDescription: 'Nieuw',
    });
    await kept.editor.ask(RESTORE, { id: kept.content.id, n: 2, base: 4, path: null });
    expect((await kept.record(kept.editor))['content']).toMatchObject({ ownDescription: 'Oud' });
    expect(await kept.history(kept.editor)).toHaveLength(5);
    // The log calls it what it is.
    const acts = await manager().find(AuditEntry, {
      where: {
        subject: `record:${kept.content.id}`,
        act: In(['record.published', 'record.restored']),
      },
      order: { id: 'ASC' },
    });
    expect(acts.map(({ act, details }) => [act, details['revision'], details['backTo']])).toEqual([
      ['record.published', 2, undefined],
      ['record.published', 3, undefined],
      ['record.restored', 4, 2],
      ['record.restored', 5, 2],
    ]);
  });

  it('is no way round the rules: an editor’s way back of a name waits', async () => {
    await kept.send(kept.keeper, 1, { '/name': 'Verzonnen C' });
    const restored = payloadOf(
      await kept.editor.ask(RESTORE, { id: kept.content.id, n: 1, base: 2, path: null }),
    );
    expect(restored).toMatchObject({ revision: null, waiting: { changes: [{ path: '/name' }] } });
    await kept.send(kept.keeper, 2, { '/networkStatus': 'IN_NETWORK' });
    const refused = await kept.editor.ask(RESTORE, {
      id: kept.content.id,
      n: 1,
      base: 3,
      path: null,
    });
    expect(payloadOf(refused)).toEqual({
      __typename: 'ChangesRefused',
      code: 'CHANGE_NOT_ALLOWED',
    });
  });
});
