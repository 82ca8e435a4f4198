import { randomUUID } from 'node:crypto';
import { aLocation, anInitiative } from '../../factories/initiative.js';
import { publishWorld } from '../../factories/world.js';
import { only, type OperationRow, type PermissionWorld } from './row.js';

const reason = 'Een test';

/** A record that only one question is about. */
async function passing({ app }: PermissionWorld) {
  const content = anInitiative({ locations: [aLocation(52.37, 4.9)] });
  await publishWorld(app, [content]);
  return content;
}

/** Whole records: taken down, hidden, compared, merged. */
export const recordRows: OperationRow[] = [
  {
    operation: 'Mutation.takeDownRecord',
    query: 'mutation ($id: ID!) { takeDownRecord(recordId: $id, reason: "Een test") }',
    variables: async (world, asker) => ({
      id: asker === 'editor' ? world.recordId : (await passing(world)).id,
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.concealAddress',
    query:
      'mutation ($id: ID!, $locationId: ID!) { concealAddress(recordId: $id, locationId: $locationId, reason: "Een test") }',
    // Of the record of the world: its editor may, and an editor of another may not.
    variables: async ({ recordId, locationId }) => ({ id: recordId, locationId }),
    expected: only(['editor', 'keeper']),
  },
  {
    operation: 'Query.listingRefusals',
    query: '{ listingRefusals { id names reason } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.endListingRefusal',
    query: 'mutation ($id: ID!) { endListingRefusal(id: $id, reason: "Een test") }',
    variables: async () => ({ id: randomUUID() }),
    expected: { ...only([]), keeper: 'NOT_FOUND' },
  },
  {
    operation: 'Query.duplicatePairs',
    query: '{ duplicatePairs { one { name } other { name } reasons } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.noteDistinct',
    query: 'mutation ($a: ID!, $b: ID!) { noteDistinct(oneId: $a, otherId: $b) }',
    variables: async ({ recordId, otherRecordId }) => ({ a: recordId, b: otherRecordId }),
    expected: only(['keeper']),
  },
  {
    operation: 'Query.mergePreview',
    query:
      'query ($a: ID!, $b: ID!) { mergePreview(keepId: $a, mergeId: $b) { proposalsWaiting apart { growth figures { year } } } }',
    variables: async ({ recordId, otherRecordId }) => ({ a: recordId, b: otherRecordId }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.mergeRecords',
    query: 'mutation ($merge: MergeInput!) { mergeRecords(merge: $merge) { revision } }',
    variables: async (world) => ({
      merge: {
        keepId: (await passing(world)).id,
        keepRevision: 1,
        mergeId: (await passing(world)).id,
        mergeRevision: 1,
        takeIds: [],
        reason,
      },
    }),
    expected: only(['keeper']),
  },
];
