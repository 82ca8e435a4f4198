import { RoleGrant } from '../../server/accounts/role-grant.entity.js';
import { AuditEntry } from '../../server/audit/audit-entry.entity.js';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { publishSeeds } from '../../seeds/initiatives/publish-seeds.js';
import { readSeeds } from '../../seeds/initiatives/index.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { publishWorld } from '../factories/world.js';
import type { Json, TestApp } from '../setup/app.js';
import { codeOf, givenAKeptRecord, payloadOf } from '../setup/kept-record.js';
import { signIn } from '../setup/signed-in.js';

const CREATE = `mutation ($input: NewRecordInput!) { createRecord(input: $input) { __typename
  ... on RecordCreated { id slug } ... on ChangesRefused { code path }
  ... on LooksAlike { candidates { reasons initiative { id name } } } } }`;
const MERGE = 'mutation ($merge: MergeInput!) { mergeRecords(merge: $merge) { revision } }';
const TAKE_DOWN = `mutation ($id: ID!, $forEver: Boolean!) {
  takeDownRecord(recordId: $id, reason: "Op verzoek", forEver: $forEver) }`;
const CONCEAL = `mutation ($id: ID!, $locationId: ID!) {
  concealAddress(recordId: $id, locationId: $locationId, reason: "Het moet geheim") }`;

const kept = givenAKeptRecord();
const manager = () => kept.app.database.dataSource.manager;

const create = async (content: object, distinctFrom: string[] = []): Promise<Json> =>
  payloadOf(
    await kept.keeper.ask(CREATE, {
      input: { content, reason: 'Een test', source: 'verzonnen.example', distinctFrom },
    }),
  );

/** A record without its id, as somebody adds it. */
function withoutId({ id: _id, ...content }: InitiativeContentInput): object {
  return content;
}

/** Where the public file is now. */
async function versionNow(): Promise<string> {
  return String((await kept.app.http.get('/registry/current.json')).body.version);
}

describe('a new record', () => {
  it('is public at once, with its source', async () => {
    const created = await create({
      name: 'Verzonnen nieuwe plek',
      contact: { phone: '+31300000055' },
    });
    expect(created).toMatchObject({
      __typename: 'RecordCreated',
      slug: expect.stringMatching(/^verzonnen-nieuwe-plek-/),
    });
    const id = String(created['id']);
    expect(await kept.publicRecord(id)).toMatchObject({
      contact: { phone: { value: '+31300000055', source: 'verzonnen.example' } },
    });
    expect(await manager().findBy(AuditEntry, { subject: `record:${id}` })).toMatchObject([
      { act: 'record.created', actor: `account:${kept.keeper.accountId}` },
    ]);
  });

  it('that looks like another is not added, until somebody has seen that other', async () => {
    const like = withoutId({ ...kept.content, locations: [], offerings: [] });
    const alike = { ...like, worksInMunicipalities: ['GM0344'] };
    expect(await create(alike)).toMatchObject({
      __typename: 'LooksAlike',
      candidates: [{ reasons: ['NAME'], initiative: { id: kept.content.id } }],
    });
    expect((await kept.publicFile()).initiatives).toHaveLength(1);
    const created = await create(alike, [kept.content.id]);
    expect(created['__typename']).toBe('RecordCreated');
    // And that they are two is known from then on.
    expect(payloadOf(await kept.keeper.ask('{ duplicatePairs { reasons } }'))).toEqual([]);
  });
});

describe('who does not want to be listed', () => {
  it('is not added again, under another name neither, until they say so', async () => {
    await kept.send(kept.keeper, 1, { '/contact/website': 'https://www.verzonnen.example/' });
    payloadOf(await kept.keeper.ask(TAKE_DOWN, { id: kept.content.id, forEver: true }));

    const same = {
      name: kept.content.name,
      locations: [
        { ...aLocation(52.1, 5.1), site: { ...aLocation(52.1, 5.1).site!, place: 'Utrecht' } },
      ],
    };
    expect(await create(same)).toMatchObject({ code: 'LISTING_REFUSED' });
    const renamed = { name: 'Heel anders', contact: { website: 'http://verzonnen.example' } };
    expect(await create(renamed)).toMatchObject({ code: 'LISTING_REFUSED' });
    expect((await kept.publicFile()).initiatives).toEqual([]);

    const refusals = payloadOf(await kept.keeper.ask('{ listingRefusals { id names } }'));
    expect(refusals).toMatchObject([{ names: [kept.content.name.toLowerCase()] }]);
    await kept.keeper.ask(
      'mutation ($id: ID!) { endListingRefusal(id: $id, reason: "Zij willen het weer") }',
      { id: refusals[0]!['id'] },
    );
    expect((await create(same))['__typename']).toBe('RecordCreated');
  });

  it('is not put back by the seeds', async () => {
    const seeds = readSeeds();
    const publications = kept.app.application.nest.get(PublicationService);
    const seed = () =>
      kept.app.database.dataSource.transaction((em) => publishSeeds(em, publications, seeds));
    await seed();
    const id = seeds[0]!.content.id;
    expect(await publications.current(manager(), id)).not.toBeNull();
    payloadOf(await kept.keeper.ask(TAKE_DOWN, { id, forEver: true }));
    await seed();
    expect(await publications.current(manager(), id)).toBeNull();
  });
});

it('a record that is taken down is in no file any more: older ones answer 410', async () => {
  const older = [await versionNow()];
  await kept.send(kept.keeper, 1, { '/ownDescription': 'Verzonnen' });
  older.push(await versionNow());
  const { slug } = (await kept.publicRecord())!;
  payloadOf(await kept.keeper.ask(TAKE_DOWN, { id: kept.content.id, forEver: false }));

  for (const version of older) {
    for (const path of [`${version}.json`, `${version}-details.json`, `${version}/${slug}.json`]) {
      expect((await kept.app.http.get(`/registry/${path}`)).status).toBe(410);
    }
  }
  expect((await kept.publicFile()).initiatives).toEqual([]);
  expect((await kept.app.http.get(`/registry/${await versionNow()}/${slug}.json`)).status).toBe(
    404,
  );
  expect((await kept.history(kept.keeper))[0]).toMatchObject({
    isPublished: false,
    reason: 'Op verzoek',
  });
  expect(codeOf(await kept.keeper.ask(TAKE_DOWN, { id: kept.content.id, forEver: false }))).toBe(
    'NOT_FOUND',
  );
});

describe('two records that are one', () => {
  it('become it: links, confirmations, editors and history are kept', async () => {
    const location = aLocation(52.0921, 5.1222);
    const offering = anOffering({
      locationId: location.id,
      name: 'Verzonnen inloop',
      hours: { rules: [{ rule: 'DAYS', days: [1], intervals: [{ from: '10:00', to: '12:00' }] }] },
    });
    const other = anInitiative({ locations: [location], offerings: [offering] });
    await publishWorld(kept.app, [other]);
    const slug = (await kept.publicRecord(other.id))!.slug;
    await kept.app.application.nest.get(ConfirmationsService).confirm({
      recordId: other.id,
      fieldGroup: 'opening-hours',
      locationId: location.id,
      confirmedBy: 'het initiatief zelf',
      way: 'SELF',
      confirmedAt: new Date(),
    });
    const editor = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: other.id }]);

    const merge = {
      keepId: kept.content.id,
      keepRevision: 1,
      mergeId: other.id,
      mergeRevision: 1,
      takeIds: [location.id, offering.id],
      reason: 'Het is één plek',
    };
    const outdated = await kept.keeper.ask(MERGE, { merge: { ...merge, keepRevision: 7 } });
    expect(codeOf(outdated)).toBe('BASE_OUTDATED');
    expect(payloadOf(await kept.keeper.ask(MERGE, { merge }))).toEqual({ revision: 2 });

    const { initiatives } = await kept.publicFile();
    expect(initiatives.map(({ id }) => id)).toEqual([kept.content.id]);
    const place = initiatives[0]!.locations.find(({ id }) => id === location.id)!;
    expect(place.hoursSource?.confirmedAt).toEqual(expect.any(String));
    // Its old address leads to the one that stays, in the API and for the pages.
    const bySlug = 'query ($slug: String!) { initiative(slug: $slug) { id } }';
    expect(payloadOf(await kept.app.ask(bySlug, { slug }))).toEqual({ id: kept.content.id });

    expect(await kept.record(editor)).toMatchObject({ revision: 2 });
    const history = await kept.history(editor);
    expect(new Set(history.map(({ recordId }) => String(recordId)))).toEqual(
      new Set([kept.content.id, other.id]),
    );
    const again = { ...merge, keepRevision: 2 };
    expect(codeOf(await kept.keeper.ask(MERGE, { merge: again }))).toBe('NOT_FOUND');
  });

  it('stay two when together they would tell a hidden address', async () => {
    const place = aLocation(0, 0);
    const hidden = anInitiative({
      locations: [
        {
          ...place,
          addressVisibility: 'HIDDEN',
          site: { id: place.site!.id, place: 'Utrecht', municipalityCode: 'GM0344' },
        },
      ],
    });
    await publishWorld(kept.app, [hidden]);
    await manager().insert(HiddenAddress, {
      siteId: place.site!.id,
      street: 'Geheimelaan',
      houseNumber: '9',
      postcode: null,
      latitude: null,
      longitude: null,
    });
    await kept.send(kept.keeper, 1, { '/ownDescription': 'U vindt ons aan de Geheimelaan.' });
    const merge = {
      keepId: kept.content.id,
      keepRevision: 2,
      mergeId: hidden.id,
      mergeRevision: 1,
      takeIds: [place.id],
      reason: 'Het is één plek',
    };
    expect(codeOf(await kept.keeper.ask(MERGE, { merge }))).toBe('HIDDEN_ADDRESS_IN_CONTENT');
    expect((await kept.publicFile()).initiatives).toHaveLength(2);
  });
});

describe('an address that is concealed', () => {
  it('is gone from every file, and its town stays', async () => {
    const older = await versionNow();
    const args = { id: kept.content.id, locationId: kept.locationId };
    expect(JSON.stringify(await kept.publicFile())).toContain('Verzonnenlaan');
    payloadOf(await kept.editor.ask(CONCEAL, args));
    expect((await kept.app.http.get(`/registry/${older}.json`)).status).toBe(410);
    const file = JSON.stringify(await kept.publicFile());
    expect(file).not.toContain('Verzonnenlaan');
    expect(file).toContain('Utrecht');
    expect(await kept.record(kept.editor)).toMatchObject({
      concealedAddresses: [{ street: 'Verzonnenlaan', houseNumber: '137' }],
    });
    expect(JSON.stringify((await kept.record(kept.editor))['content'])).not.toContain(
      'Verzonnenlaan',
    );
  });

  it('stays in the history for who keeps the record, and is told to nobody else', async () => {
    // Given somebody who asked for another street, and then went to edit another place
    const another = anInitiative();
    await publishWorld(kept.app, [another]);
    const former = await signIn(kept.app, [
      { role: 'EDITOR', initiativeId: kept.content.id },
      { role: 'EDITOR', initiativeId: another.id },
    ]);
    const street = { [`/locations/${kept.locationId}/site/street`]: 'Verzonnengracht' };
    const waiting = (await kept.send(former, 1, street))['waiting'] as unknown as { id: string };
    await manager().update(
      RoleGrant,
      { accountId: former.accountId, initiativeId: kept.content.id },
      { endedAt: new Date(), endedBy: 'test' },
    );
    const args = { id: kept.content.id, locationId: kept.locationId };
    payloadOf(await kept.editor.ask(CONCEAL, args));

    const TELLING = [
      `query ($id: ID!) { recordHistory(recordId: $id) { reason differences { before after } } }`,
      `query ($id: ID!) { recordHistory(recordId: $id, path: "/locations/${kept.locationId}/site") { differences { before } } }`,
      'query ($id: ID!) { compareRevisions(recordId: $id, from: 1, to: 2) { before after } }',
      `query ($id: ID!) { recordToEdit(id: $id) { content waiting { differences { before } }
        concealedAddresses { street } draft { changes } } }`,
      'query ($id: ID!) { proposals(recordId: $id) { changes differences { before after } } }',
      '{ proposals { changes differences { before after } } }',
      `{ proposal(id: "${waiting.id}") { changes differences { before after } } }`,
      `mutation ($id: ID!) { restoreRevision(recordId: $id, n: 1, base: 2, reason: "Een test") {
        ... on ChangesSent { published { before after } waiting { differences { before after } } }
        ... on MergeNeeded { conflicts { base theirs mine } } } }`,
    ];
    const told = async (ask: TestApp['ask'], question: string): Promise<string> =>
      JSON.stringify(await ask(question, { id: kept.content.id }));
    const region = await signIn(kept.app, [{ role: 'REGION', regionCode: 'GM0344' }]);
    const other = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: another.id }]);
    for (const { ask } of [kept.app, region, other, former]) {
      for (const question of TELLING) {
        expect(await told(ask, question)).not.toMatch(/Verzonnen(laan|gracht)/);
      }
    }
    // To its own editor and to keepers the questions do tell it.
    for (const { ask } of [kept.editor, kept.keeper]) {
      expect(await told(ask, TELLING[0]!)).toContain('Verzonnenlaan');
    }
  });

  it('that a text goes on telling is not concealed by half', async () => {
    await kept.send(kept.editor, 1, { '/ownDescription': 'Kom langs: Verzonnenlaan 137.' });
    const answer = await kept.editor.ask(CONCEAL, {
      id: kept.content.id,
      locationId: kept.locationId,
    });
    expect(codeOf(answer)).toBe('HIDDEN_ADDRESS_IN_CONTENT');
    expect(await kept.record(kept.editor)).toMatchObject({ revision: 2, concealedAddresses: [] });
    expect(await manager().count(HiddenAddress)).toBe(0);
  });

  it('and the people behind it stand where they are kept, and nowhere else', async () => {
    const args = { id: kept.content.id, locationId: kept.locationId };
    payloadOf(await kept.editor.ask(CONCEAL, args));
    payloadOf(
      await kept.editor.ask(
        `mutation ($id: ID!, $locationId: ID!) { saveConcealedAddress(recordId: $id,
          locationId: $locationId, address: { street: "Fluisterpad", houseNumber: "77", postcode: "9999 ZZ" }) }`,
        args,
      ),
    );
    payloadOf(
      await kept.editor.ask(
        `mutation ($id: ID!) { saveContactPerson(recordId: $id, person: {
          name: "Verzonnen Vertrouweling", email: "vertrouweling@voorbeeld.test", phone: "0699999999" }) { id } }`,
        { id: kept.content.id },
      ),
    );
    // A text that would tell it is refused; so is the address itself.
    const told = await kept.send(kept.editor, 2, { '/ownDescription': 'Bij het Fluisterpad' });
    expect(told).toMatchObject({ code: 'HIDDEN_ADDRESS_IN_CONTENT' });
    const put = await kept.send(kept.editor, 2, {
      [`/locations/${kept.locationId}/site/street`]: 'Fluisterpad',
    });
    expect(put).toMatchObject({ code: 'CHANGE_INVALID' });
    await kept.send(kept.editor, 2, { '/name': 'Verzonnen naam die wacht' });

    const record = await kept.record(kept.editor);
    expect(record['concealedAddresses']).toMatchObject([{ street: 'Fluisterpad' }]);
    expect(record['contactPersons']).toMatchObject([{ name: 'Verzonnen Vertrouweling' }]);
    const secrets = /Fluisterpad|9999 ?ZZ|Vertrouweling|0699999999/i;
    const tables = [
      'revision',
      'proposal',
      'draft',
      'audit_entry',
      'field_fact',
      'registry_version',
      'registry_change',
    ];
    for (const table of [...tables, 'initiative', 'location', 'site']) {
      const rows = await manager().query(`SELECT t::text AS row FROM ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(secrets);
    }
    expect(
      JSON.stringify([record['content'], record['waiting'], record['provenance']]),
    ).not.toMatch(secrets);
    expect(JSON.stringify(await kept.history(kept.keeper))).not.toMatch(secrets);
    const audit = await kept.keeper.ask('{ auditLog { actor act subject details } }');
    expect(JSON.stringify(payloadOf(audit))).not.toMatch(secrets);
    const details = await kept.app.http.get(`/registry/${await versionNow()}-details.json`);
    expect(JSON.stringify([await kept.publicFile(), details.body])).not.toMatch(secrets);
    expect(kept.app.log.join('\n')).not.toMatch(secrets);
    // Neither is told to whoever keeps another record.
    const other = await signIn(kept.app, [{ role: 'REGION', regionCode: 'GM0344' }]);
    const read = 'query ($id: ID!) { recordToEdit(id: $id) { contactPersons { name } } }';
    expect(codeOf(await other.ask(read, { id: kept.content.id }))).toBe('NOT_ALLOWED');
  });
});
