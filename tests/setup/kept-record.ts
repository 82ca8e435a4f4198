import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type GraphqlAnswer, type Json, type TestApp } from './app.js';
import { emptyAllButReference } from './database.js';
import { signIn, type SignedInPerson } from './signed-in.js';

/** One record that is kept, by an editor of its own and by a keeper. */
export interface KeptRecord {
  app: TestApp;
  keeper: SignedInPerson;
  editor: SignedInPerson;
  content: InitiativeContentInput;
  locationId: string;
  offeringId: string;
  /** Sends changes of this record, by path. */
  send(
    person: SignedInPerson,
    base: number,
    changes: Record<string, unknown>,
    more?: object,
  ): Promise<Json>;
  record(person: SignedInPerson, id?: string): Promise<Json>;
  history(person: SignedInPerson, id?: string, path?: string): Promise<Json[]>;
  /** The public file over HTTP, as the finder gets it. */
  publicFile(): Promise<RegistryFile>;
  publicRecord(id?: string): Promise<RegistryInitiative | undefined>;
}

export const SEND = `mutation ($input: ChangesInput!) { sendChanges(input: $input) { __typename
  ... on ChangesSent {
    revision published { path before after } waiting { id changes reason author state } }
  ... on MergeNeeded {
    currentRevision applies conflicts { path label reason base theirs mine ifMine } }
  ... on ChangesRefused { code path message } } }`;
const RECORD = `query ($id: ID!) { recordToEdit(id: $id) { slug revision content
  draft { version base changes } waiting { id changes differences { label before after } }
  concealedAddresses { locationId street houseNumber postcode }
  contactPersons { id name role email phone }
  provenance { path source confirmedAt } } }`;
const HISTORY = `query ($id: ID!, $path: String) { recordHistory(recordId: $id, path: $path) {
  recordId n isPublished who reason sources differences { path label before after } } }`;

/** The one thing that was asked for; there were no errors. */
export function payloadOf({ data, errors }: GraphqlAnswer): Json {
  expect(errors).toEqual([]);
  return Object.values(data)[0] as Json;
}

/** The code it was refused with. */
export const codeOf = ({ errors }: GraphqlAnswer): unknown => errors[0]?.extensions['code'] ?? 'ok';

/** Registers the application, and before every test a record with one place and one offering. */
export function givenAKeptRecord(): KeptRecord {
  const kept = {
    async send(person, base, changes, more = {}) {
      const list = Object.entries(changes).map(([path, value]) => ({ path, value }));
      const recordId = kept.content.id;
      const input = { recordId, base, changes: list, reason: 'Een test', ...more };
      return payloadOf(await person.ask(SEND, { input }));
    },
    record: async (person, id = kept.content.id) => payloadOf(await person.ask(RECORD, { id })),
    history: async (person, id = kept.content.id, path) =>
      payloadOf(await person.ask(HISTORY, { id, path: path ?? null })) as unknown as Json[],
    async publicFile() {
      const pointer = await kept.app.http.get('/registry/current.json');
      const file = await kept.app.http.get(`/registry/${pointer.body.version}.json`);
      expect(file.status).toBe(200);
      return file.body as RegistryFile;
    },
    publicRecord: async (id = kept.content.id) =>
      (await kept.publicFile()).initiatives.find((record) => record.id === id),
  } as KeptRecord;
  beforeAll(async () => {
    kept.app = await startTestApp();
    await loadStarter(kept.app);
  });
  beforeEach(async () => {
    await emptyAllButReference(kept.app.database.dataSource);
    const location = aLocation(52.0907, 5.1214, {
      site: {
        ...aLocation(52.0907, 5.1214).site!,
        street: 'Verzonnenlaan',
        houseNumber: '137',
        place: 'Utrecht',
      },
    });
    const offering = anOffering({ locationId: location.id });
    kept.content = anInitiative({ locations: [location], offerings: [offering] });
    kept.locationId = location.id;
    kept.offeringId = offering.id;
    await publishWorld(kept.app, [kept.content]);
    kept.keeper = await signIn(kept.app, [{ role: 'KEEPER' }]);
    kept.editor = await signIn(kept.app, [{ role: 'EDITOR', initiativeId: kept.content.id }]);
  });
  afterAll(() => kept.app.close());
  return kept;
}
