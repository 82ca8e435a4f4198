import { randomUUID } from 'node:crypto';
import { signIn } from '../../setup/signed-in.js';
import { only, type OperationRow, type PermissionWorld } from './row.js';

const SEND = `mutation ($input: ChangesInput!) { sendChanges(input: $input) {
  ... on ChangesSent { revision waiting { id } }
  ... on MergeNeeded { currentRevision }
  ... on ChangesRefused { code } } }`;

/** The published revision now. */
async function revisionOf({ app, recordId }: PermissionWorld): Promise<number> {
  const keeper = await signIn(app, [{ role: 'KEEPER' }]);
  const query = 'query ($id: ID!) { recordToEdit(id: $id) { revision } }';
  const { data } = await keeper.ask(query, { id: recordId });
  return data['recordToEdit']!['revision'] as unknown as number;
}

/** A change of the name, which waits for a keeper. */
async function aProposal(world: PermissionWorld): Promise<string> {
  const { app, recordId } = world;
  const editor = await signIn(app, [{ role: 'EDITOR', initiativeId: recordId }]);
  const { data } = await editor.ask(SEND, {
    input: {
      recordId,
      base: await revisionOf(world),
      changes: [{ path: '/name', value: `Verzonnen ${randomUUID()}` }],
      reason: 'Een test',
    },
  });
  return data['sendChanges']!['waiting']!['id'] as unknown as string;
}

/** Writing about a record, and deciding about it. */
export const proposalRows: OperationRow[] = [
  {
    operation: 'Query.recordToEdit',
    query: `query ($id: ID!) { recordToEdit(id: $id) {
      slug revision content draft { changes } waiting { changes }
      concealedAddresses { street } contactPersons { name email phone } provenance { source } } }`,
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Mutation.saveDraft',
    query: `mutation ($id: ID!, $changes: JSON!) {
      saveDraft(recordId: $id, version: 0, base: 1, changes: $changes) { __typename } }`,
    variables: async ({ recordId }) => ({ id: recordId, changes: [] }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Mutation.discardDraft',
    query: 'mutation ($id: ID!) { discardDraft(recordId: $id) }',
    variables: async ({ recordId }) => ({ id: recordId }),
    // An editor of another record throws away what they wrote about this one: nothing.
    expected: only(['editorOfAnother', 'editor', 'keeper']),
  },
  {
    operation: 'Mutation.sendChanges',
    query: SEND,
    variables: async (world) => ({
      input: {
        recordId: world.recordId,
        base: await revisionOf(world),
        changes: [{ path: '/ownDescription', value: randomUUID() }],
        reason: 'Een test',
      },
    }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Query.proposals',
    query: '{ proposals { id changes author } }',
    expected: only(['editorOfAnother', 'editor', 'keeper']),
  },
  {
    operation: 'Query.proposal',
    query: 'query ($id: ID!) { proposal(id: $id) { changes author } }',
    // Of another editor of the same record: only a keeper sees it.
    variables: async (world) => ({ id: await aProposal(world) }),
    expected: { ...only(['keeper']), editor: 'NOT_FOUND', editorOfAnother: 'NOT_FOUND' },
  },
  {
    operation: 'Mutation.decideProposal',
    query: `mutation ($id: ID!, $base: Int!, $changes: JSON!) {
      decideProposal(id: $id, changes: $changes, base: $base, note: "") { __typename } }`,
    variables: async (world) => ({
      id: await aProposal(world),
      base: await revisionOf(world),
      changes: [],
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.withdrawProposal',
    query: 'mutation ($id: ID!) { withdrawProposal(id: $id) }',
    // Of another: nobody takes back what somebody else proposed, a keeper decides about it.
    variables: async (world) => ({ id: await aProposal(world) }),
    expected: {
      ...only([]),
      editor: 'NOT_FOUND',
      editorOfAnother: 'NOT_FOUND',
      keeper: 'NOT_FOUND',
    },
  },
  {
    operation: 'Query.recordHistory',
    query: 'query ($id: ID!) { recordHistory(recordId: $id) { n who reason } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Query.compareRevisions',
    query: 'query ($id: ID!) { compareRevisions(recordId: $id, from: 1, to: 1) { path } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Mutation.restoreRevision',
    query: `mutation ($id: ID!, $base: Int!) {
      restoreRevision(recordId: $id, n: 1, base: $base, reason: "Een test") { __typename } }`,
    variables: async (world) => ({ id: world.recordId, base: await revisionOf(world) }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Query.lookAlikes',
    query: 'query ($content: JSON!) { lookAlikes(content: $content) { reasons } }',
    variables: async () => ({ content: { name: 'Verzonnen plek' } }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.createRecord',
    query: `mutation ($input: NewRecordInput!) { createRecord(input: $input) {
      ... on RecordCreated { id } ... on LooksAlike { candidates { reasons } }
      ... on ChangesRefused { code } } }`,
    variables: async () => ({
      input: {
        content: { name: `Heel anders ${randomUUID()}` },
        reason: 'Een test',
        source: 'test',
      },
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.saveConcealedAddress',
    query: `mutation ($id: ID!, $locationId: ID!) {
      saveConcealedAddress(recordId: $id, locationId: $locationId, address: { street: "Nergensweg" }) }`,
    // Its address is public: there is nothing to keep concealed.
    variables: async ({ otherRecordId, otherLocationId }) => ({
      id: otherRecordId,
      locationId: otherLocationId,
    }),
    expected: { ...only([]), editorOfAnother: 'NOT_FOUND', keeper: 'NOT_FOUND' },
  },
  {
    operation: 'Mutation.saveContactPerson',
    query: `mutation ($id: ID!) {
      saveContactPerson(recordId: $id, person: { name: "Verzonnen mens" }) { id } }`,
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Mutation.removeContactPerson',
    query: 'mutation ($id: ID!, $who: ID!) { removeContactPerson(recordId: $id, id: $who) }',
    variables: async ({ recordId }) => ({ id: recordId, who: randomUUID() }),
    expected: { ...only([]), editor: 'NOT_FOUND', keeper: 'NOT_FOUND' },
  },
  {
    operation: 'Query.workList',
    query: '{ workList { proposals duplicatePairs failedMails callsDue notSpokenTo } }',
    expected: only(['keeper']),
  },
];
