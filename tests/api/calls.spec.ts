import { randomUUID } from 'node:crypto';
import { PrivateContact } from '../../server/initiatives/private-contact.entity.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type Json, type TestApp } from '../setup/app.js';
import { signIn, type SignedInPerson } from '../setup/signed-in.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const hours = {
  rules: [{ rule: 'DAYS' as const, days: WEEK, intervals: [{ from: '00:00', to: '24:00' }] }],
  publicHolidays: {
    general: 'OPEN' as const,
    goodFriday: 'OPEN' as const,
    liberationDay: 'OPEN' as const,
  },
};
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let app: TestApp;
let keeper: SignedInPerson;

/** Everything but the reference data, which take long to load. */
const RECORDS = [
  ...['initiative', 'organisation', 'site', 'slug', 'revision', 'field_fact', 'private_contact'],
  ...['confirmation', 'call', 'account', 'mail_message', 'mail_refusal', 'audit_entry'],
  ...['registry_version', 'listing_refusal'],
];

beforeAll(async () => {
  app = await startTestApp();
  await loadStarter(app);
});
beforeEach(async () => {
  await app.database.dataSource.query(`TRUNCATE ${RECORDS.join(', ')} CASCADE`);
  keeper = await signIn(app, [{ role: 'KEEPER' }]);
});
afterAll(() => app.close());

const place = (overrides: object = {}) => {
  const location = aLocation(52.0907, 5.1214, {
    site: { id: randomUUID(), place: 'Utrecht', street: 'Verzonnenstraat', houseNumber: '1' },
  });
  return anInitiative({
    locations: [location],
    offerings: [anOffering({ locationId: location.id, hours })],
    contact: { phone: '+31201234567' },
    ...overrides,
  });
};
type Place = ReturnType<typeof place>;

const callOf = (content: Place, overrides: object = {}) => ({
  id: randomUUID(),
  recordId: content.id,
  revision: 1,
  outcome: 'SPOKEN',
  confirmed: [],
  wrong: [],
  ...overrides,
});
const save = (call: object, who = keeper) =>
  who.ask('mutation ($call: CallInput!) { saveCall(call: $call) }', { call });
const everything = (content: Place) => [
  { group: 'EXISTENCE' },
  { group: 'CONTACT' },
  { group: 'ADDRESS', locationId: content.locations[0]!.id },
  { group: 'OPENING_HOURS', locationId: content.locations[0]!.id },
];
const list = async (args = '') => {
  const { data, errors } = await keeper.ask(
    `{ callList${args} { counts { status count }
       entries { name status phone isDue callBackOn groups { group confirmedAt } lastCall { outcome note by } } } }`,
  );
  expect(errors).toEqual([]);
  return data['callList'] as unknown as {
    counts: { status: string; count: number }[];
    entries: (Record<string, Json> & { name: string; status: string })[];
  };
};
const sheet = async ({ id }: Place) => {
  const { data, errors } = await keeper.ask(
    `query ($id: ID!) { callSheet(recordId: $id) { revision status editors phones { number kind name }
       questions { group locationId locationName canBeConfirmed isEssential
         lines { label of words } confirmation { by way } }
       calls { outcome note wrongGroups } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data['callSheet'] as unknown as {
    questions: {
      group: string;
      lines: { label: string; words: string }[];
      confirmation: unknown;
    }[];
  } & Record<string, unknown>;
};
const code = (answer: { errors: { extensions: Record<string, unknown> }[] }) =>
  answer.errors[0]?.extensions['code'] ?? 'ok';
const counted = async () =>
  Object.fromEntries(
    await Promise.all(
      ['call', 'confirmation', 'person', 'mail_message', 'mail_refusal', 'registry_version'].map(
        async (table) => [
          table,
          (await app.database.dataSource.query(`SELECT count(*) AS n FROM ${table}`))[0].n,
        ],
      ),
    ),
  ) as Record<string, string>;
const republish = (content: Place, changes: object, base: number) =>
  app.application.nest.get(PublicationService).publish({
    content: { ...content, ...changes },
    base,
    actor: 'test',
    reason: 'Een test',
    sources: [],
  });

describe('a call in which everything was confirmed', () => {
  it('makes the initiative confirmed, in the registry files at once', async () => {
    const content = place();
    await publishWorld(app, [content]);
    const { version: before } = app.application.nest.get(RegistryService).current()!;

    expect(code(await save(callOf(content, { confirmed: everything(content) })))).toBe('ok');

    const [entry] = (await list()).entries;
    expect(entry).toMatchObject({ status: 'CONFIRMED', lastCall: { outcome: 'SPOKEN' } });
    const registry = app.application.nest.get(RegistryService).current()!;
    expect(registry.version).not.toBe(before);
    const file = await app.http.get(`/registry/${registry.version}.json`);
    const [known] = file.body.initiatives;
    expect(known.locations[0].hoursSource.confirmedAt).toMatch(/^\d{4}-/);
    expect(known.contact.phone.confirmedAt).toMatch(/^\d{4}-/);
  });

  it('names NVZH and the telephone, and writes down who called under a pseudonym', async () => {
    const content = place();
    await publishWorld(app, [content]);
    await save(callOf(content, { confirmed: everything(content), note: ' Verzonnen gesprek ' }));
    const asked = await sheet(content);
    expect(asked.questions.find(({ group }) => group === 'OPENING_HOURS')!.confirmation).toEqual({
      by: 'NVZH',
      way: 'PHONE',
    });
    expect(asked['calls']).toEqual([
      { outcome: 'SPOKEN', note: 'Verzonnen gesprek', wrongGroups: [] },
    ]);
    const [entry] = await app.database.dataSource.query(
      `SELECT actor, details::text FROM audit_entry WHERE act = 'record.called'`,
    );
    expect(entry.actor).toBe(`account:${keeper.accountId}`);
    expect(entry.details).not.toContain('Verzonnen gesprek');
  });

  it('is saved once, however often it is sent', async () => {
    const content = place();
    await publishWorld(app, [content]);
    const call = callOf(content, {
      confirmed: everything(content),
      editorEmail: 'a@voorbeeld.test',
    });
    const answers = await Promise.all([save(call), save(call), save(call)]);
    expect(answers.map(code)).toEqual(['ok', 'ok', 'ok']);
    expect(await counted()).toMatchObject({ call: '1', confirmation: '4', mail_message: '1' });
  });

  it('ends when a value is changed: the next value is not confirmed', async () => {
    const content = place();
    await publishWorld(app, [content]);
    await save(callOf(content, { confirmed: everything(content) }));
    await republish(content, { contact: { phone: '+31207654321' } }, 1);
    const [entry] = (await list()).entries;
    expect(entry).toMatchObject({ status: 'SPOKEN', phone: '+31207654321' });
  });
});

describe('a call about a record that was changed meanwhile', () => {
  it('confirms nothing, and says so', async () => {
    const content = place();
    await publishWorld(app, [content]);
    await republish(content, { name: 'Verzonnen andere naam' }, 1);
    const before = await counted();
    const call = { confirmed: everything(content), editorEmail: 'nieuw@voorbeeld.test' };
    expect(code(await save(callOf(content, call)))).toBe('BASE_OUTDATED');
    expect(await counted()).toEqual(before);
    // Nobody answered: then it does not matter what stood on the screen.
    expect(code(await save(callOf(content, { outcome: 'NO_ANSWER' })))).toBe('ok');
  });
});

describe('what a call can be', () => {
  const bad: [name: string, overrides: (content: Place) => object, code: string][] = [
    ['an id that is none', () => ({ id: 'x' }), 'NOT_FOUND'],
    ['a record that is none', () => ({ recordId: randomUUID() }), 'NOT_FOUND'],
    [
      'confirmed, and nobody answered',
      (c) => ({ outcome: 'NO_ANSWER', confirmed: everything(c) }),
      'INPUT_INVALID',
    ],
    [
      'confirmed, and declined',
      (c) => ({ outcome: 'DECLINED', confirmed: everything(c) }),
      'INPUT_INVALID',
    ],
    [
      'confirmed and wrong',
      (c) => ({ confirmed: everything(c), wrong: [{ group: 'CONTACT' }] }),
      'INPUT_INVALID',
    ],
    [
      'confirmed twice',
      () => ({ confirmed: [{ group: 'CONTACT' }, { group: 'CONTACT' }] }),
      'INPUT_INVALID',
    ],
    [
      'a question nobody asked',
      () => ({ confirmed: [{ group: 'OPENING_HOURS' }] }),
      'INPUT_INVALID',
    ],
    [
      'a location of another',
      () => ({ confirmed: [{ group: 'ADDRESS', locationId: randomUUID() }] }),
      'INPUT_INVALID',
    ],
    [
      'a location that is none',
      () => ({ confirmed: [{ group: 'ADDRESS', locationId: "1' OR 1=1" }] }),
      'NOT_FOUND',
    ],
    ['to call back, no day', () => ({ outcome: 'CALL_BACK' }), 'INPUT_INVALID'],
    [
      'to call back in the past',
      () => ({ outcome: 'CALL_BACK', callBackOn: inDays(-2) }),
      'INPUT_INVALID',
    ],
    [
      'to call back in years',
      () => ({ outcome: 'CALL_BACK', callBackOn: inDays(500) }),
      'INPUT_INVALID',
    ],
    [
      'a day that does not exist',
      () => ({ outcome: 'CALL_BACK', callBackOn: '2027-02-30' }),
      'INPUT_INVALID',
    ],
    ['a note that is a book', () => ({ note: 'x'.repeat(2001) }), 'INPUT_INVALID'],
    ['a note that is no text', () => ({ note: 'a\0b' }), 'INPUT_INVALID'],
    ['an address that is none', () => ({ editorEmail: 'geen adres' }), 'EMAIL_INVALID'],
    ['a name without an address', () => ({ editorName: 'Verzonnen' }), 'INPUT_INVALID'],
    [
      'invited and never mailed',
      () => ({ editorEmail: 'a@voorbeeld.test', noMailEmail: 'a@voorbeeld.test' }),
      'INPUT_INVALID',
    ],
    [
      'invited, and declined',
      () => ({ outcome: 'DECLINED', editorEmail: 'a@voorbeeld.test' }),
      'INPUT_INVALID',
    ],
    ['no mail to what is none', () => ({ noMailEmail: 'nee' }), 'EMAIL_INVALID'],
    [
      '201 answers',
      () => ({
        wrong: Array.from({ length: 201 }, () => ({ group: 'ACCESS', locationId: randomUUID() })),
      }),
      'INPUT_INVALID',
    ],
  ];

  it.each(bad)('%s: refused, and nothing changed', async (_name, overrides, expected) => {
    const content = place();
    await publishWorld(app, [content]);
    const before = await counted();
    expect(code(await save(callOf(content, overrides(content))))).toBe(expected);
    expect(await counted()).toEqual(before);
  });

  it('undoes what it confirmed when the invitation is refused', async () => {
    const content = place();
    await publishWorld(app, [content]);
    const noMailEmail = 'nooit@voorbeeld.test';
    expect(code(await save(callOf(content, { noMailEmail })))).toBe('ok');
    const before = await counted();
    const call = callOf(content, { confirmed: everything(content), editorEmail: noMailEmail });
    expect(code(await save(call))).toBe('MAIL_REFUSED');
    expect(await counted()).toEqual(before);
  });

  it('is only ever added', async () => {
    const content = place();
    await publishWorld(app, [content]);
    await save(callOf(content));
    const { dataSource } = app.database;
    await expect(dataSource.query(`UPDATE call SET note = 'anders'`)).rejects.toThrow();
    await expect(dataSource.query(`DELETE FROM call`)).rejects.toThrow();
  });
});

describe('the questions of a call', () => {
  it('tell every value as a visitor reads it, and hours that nobody knows as unknown', async () => {
    const content = place();
    content.offerings = [{ ...content.offerings[0]!, hours: null }];
    await publishWorld(app, [content]);
    const { questions } = await sheet(content);
    const opening = questions.find(({ group }) => group === 'OPENING_HOURS')!;
    expect(opening).toMatchObject({
      canBeConfirmed: false,
      isEssential: true,
      lines: [{ words: 'Openingstijden onbekend' }],
    });
    const answers = [{ group: 'OPENING_HOURS', locationId: content.locations[0]!.id }];
    expect(code(await save(callOf(content, { confirmed: answers })))).toBe('INPUT_INVALID');
    expect(
      questions.find(({ group }) => group === 'CONTACT')!.lines.map(({ words }) => words),
    ).toEqual(['+31201234567', 'Niet ingevuld', 'Niet ingevuld']);
    expect(questions.find(({ group }) => group === 'ADDRESS')!.lines[0]!.words).toContain(
      'Verzonnenstraat 1',
    );
  });

  it('ask of each location by itself, and name numbers that only keepers may know', async () => {
    const [one, other] = [aLocation(52.09, 5.12, { name: 'Plek een' }), aLocation(52.37, 4.9)];
    const content = place({
      locations: [one, other],
      offerings: [one, other].map(({ id }) => anOffering({ locationId: id, hours })),
    });
    await publishWorld(app, [content]);
    await app.database.dataSource.manager.insert(PrivateContact, {
      id: randomUUID(),
      initiativeId: content.id,
      name: 'Verzonnen Persoon',
      phone: '+31612345678',
      role: null,
      email: null,
    });
    await save(callOf(content, { confirmed: [{ group: 'OPENING_HOURS', locationId: one.id }] }));
    const asked = await sheet(content);
    const opening = asked.questions.filter(({ group }) => group === 'OPENING_HOURS');
    expect(opening.map(({ confirmation }) => confirmation !== null)).toEqual([true, false]);
    expect(opening[0]).toMatchObject({ locationName: 'Plek een' });
    expect(asked['phones']).toEqual([
      { number: '+31201234567', kind: 'PUBLIC', name: null },
      { number: '+31612345678', kind: 'PERSON', name: 'Verzonnen Persoon' },
    ]);
  });

  it('are gone with the record', async () => {
    const content = place();
    await publishWorld(app, [content]);
    await save(callOf(content, { outcome: 'DECLINED' }));
    await keeper.ask(
      'mutation ($id: ID!) { takeDownRecord(recordId: $id, reason: "Wil niet", forEver: true) }',
      { id: content.id },
    );
    expect((await list()).entries).toEqual([]);
    const answer = await keeper.ask('query ($id: ID!) { callSheet(recordId: $id) { name } }', {
      id: content.id,
    });
    expect(code(answer)).toBe('NOT_FOUND');
    expect(code(await save(callOf(content)))).toBe('NOT_FOUND');
  });
});

describe('the call list', () => {
  it('begins with promises that are due, then who was never called, places to walk in first', async () => {
    const named = (name: string, overrides: object = {}) => place({ name, ...overrides });
    const worlds = {
      due: named('Verzonnen beloofd'),
      later: named('Verzonnen later'),
      walkIn: named('Verzonnen Z met inloop'),
      other: named('Verzonnen A zonder inloop', { offerings: [] }),
      tried: named('Verzonnen geprobeerd'),
      confirmed: named('Verzonnen bevestigd'),
    };
    await publishWorld(app, Object.values(worlds));
    await save(callOf(worlds.due, { outcome: 'CALL_BACK', callBackOn: inDays(1) }));
    await app.database.dataSource.query(
      `INSERT INTO call SELECT gen_random_uuid(), record_id, at + interval '1 second', by, outcome, note, current_date - 1, wrong_groups FROM call`,
    );
    await save(callOf(worlds.later, { outcome: 'CALL_BACK', callBackOn: inDays(9) }));
    await save(callOf(worlds.tried, { outcome: 'NO_ANSWER' }));
    await save(callOf(worlds.confirmed, { confirmed: everything(worlds.confirmed) }));
    const { entries, counts } = await list();
    expect(entries.map(({ name }) => name)).toEqual(
      ['due', 'walkIn', 'other', 'tried', 'later', 'confirmed'].map(
        (key) => worlds[key as keyof typeof worlds].name,
      ),
    );
    expect(entries.map(({ isDue }) => isDue)).toEqual([true, ...Array(5).fill(false)]);
    expect(counts).toEqual([
      { status: 'NOT_APPROACHED', count: 2 },
      { status: 'APPROACHED', count: 3 },
      { status: 'SPOKEN', count: 0 },
      { status: 'CONFIRMED', count: 1 },
    ]);
    const { data } = await keeper.ask('{ workList { callsDue notSpokenTo } }');
    expect(data['workList']).toEqual({ callsDue: 1, notSpokenTo: 3 });
    const only = await list('(status: CONFIRMED)');
    expect(only.entries.map(({ name }) => name)).toEqual(['Verzonnen bevestigd']);
    expect(only.counts).toEqual(counts);
  });

  it('is of a region, with what works there without a point', async () => {
    const elsewhere = place({
      locations: [],
      offerings: [],
      worksInMunicipalities: ['GM0014'],
    });
    const here = place();
    await publishWorld(app, [here, elsewhere]);
    expect((await list('(regionCode: "GM0344")')).entries.map(({ name }) => name)).toEqual([
      here.name,
    ]);
    expect((await list('(regionCode: "GM0014")')).entries.map(({ name }) => name)).toEqual([
      elsewhere.name,
    ]);
    expect((await list('(regionCode: "NL00")')).entries).toHaveLength(2);
    expect(code(await keeper.ask('{ callList(regionCode: "GM9999") { counts { count } } }'))).toBe(
      'REGION_UNKNOWN',
    );
    expect(
      code(await keeper.ask(`{ callList(regionCode: "' OR 1=1 --") { counts { count } } }`)),
    ).toBe('REGION_UNKNOWN');
  });
});

describe('an initiative that says itself that it is still true', () => {
  const confirm = (who: SignedInPerson, variables: object) =>
    who.ask(
      `mutation ($id: ID!, $revision: Int!, $groups: [FieldGroup!]!, $locationId: ID) {
         confirmRecord(recordId: $id, revision: $revision, groups: $groups, locationId: $locationId) }`,
      variables as Record<string, unknown>,
    );

  it('is named, and counts as confirmed', async () => {
    const content = place();
    await publishWorld(app, [content]);
    const editor = await signIn(app, [{ role: 'EDITOR', initiativeId: content.id }]);
    const groups = ['EXISTENCE', 'CONTACT', 'ADDRESS', 'OPENING_HOURS'];
    expect(code(await confirm(editor, { id: content.id, revision: 1, groups }))).toBe('ok');
    expect((await list()).entries[0]).toMatchObject({ status: 'CONFIRMED', lastCall: null });
    const asked = await sheet(content);
    expect(asked.questions.find(({ group }) => group === 'CONTACT')!.confirmation).toEqual({
      by: 'het initiatief zelf',
      way: 'SELF',
    });
  });

  it.each([
    ['another revision', { revision: 7 }, 'BASE_OUTDATED'],
    ['nothing', { groups: [] }, 'INPUT_INVALID'],
    ['a location of another', { locationId: randomUUID() }, 'INPUT_INVALID'],
    ['a location that is none', { locationId: 'x' }, 'NOT_FOUND'],
    ['another record', { id: randomUUID() }, 'NOT_ALLOWED'],
  ])('cannot confirm %s', async (_name, overrides, expected) => {
    const content = place();
    await publishWorld(app, [content]);
    const editor = await signIn(app, [{ role: 'EDITOR', initiativeId: content.id }]);
    const before = await counted();
    const variables = { id: content.id, revision: 1, groups: ['OPENING_HOURS'], ...overrides };
    expect(code(await confirm(editor, variables))).toBe(expected);
    expect(await counted()).toEqual(before);
  });
});
