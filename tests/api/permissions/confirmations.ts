import { randomUUID } from 'node:crypto';
import { signIn } from '../../setup/signed-in.js';
import type { PermissionWorld } from './row.js';
import { forAll, only, type OperationRow } from './row.js';

/** Calls, "klopt nog", and inventories. */
export const confirmationRows: OperationRow[] = [
  {
    operation: 'Query.callList',
    query: '{ callList { counts { status count } entries { name phone lastCall { note by } } } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Query.callSheet',
    query:
      'query ($id: ID!) { callSheet(recordId: $id) { phones { number name } calls { note by } } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.saveCall',
    query: 'mutation ($call: CallInput!) { saveCall(call: $call) }',
    variables: async ({ recordId }) => ({
      call: {
        id: randomUUID(),
        recordId,
        revision: 1,
        outcome: 'NO_ANSWER',
        confirmed: [],
        wrong: [],
      },
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.confirmRecord',
    query:
      'mutation ($id: ID!, $revision: Int!) { confirmRecord(recordId: $id, revision: $revision, groups: [EXISTENCE]) }',
    variables: async (world) => ({ id: world.recordId, revision: await revisionOf(world) }),
    // A keeper confirms with a call: only the initiative speaks for itself.
    expected: only(['editor']),
  },
  {
    operation: 'Query.inventoryStatements',
    query:
      'query ($code: String!) { inventoryStatements(regionCode: $code) { code name statements { id statedFor asked statedOn validUntil } } }',
    variables: async ({ municipalityCode }) => ({ code: municipalityCode }),
    expected: forAll('ok'),
  },
  {
    operation: 'Mutation.stateInventory',
    query:
      'mutation ($inventory: InventoryInput!) { stateInventory(inventory: $inventory) { id } }',
    variables: async ({ municipalityCode }) => ({ inventory: anInventory(municipalityCode) }),
    expected: only(['region', 'keeper']),
  },
  {
    operation: 'Mutation.endInventory',
    query: 'mutation ($id: ID!) { endInventory(id: $id) }',
    variables: async ({ app, municipalityCode }) => {
      const keeper = await signIn(app, [{ role: 'KEEPER' }]);
      const answer = await keeper.ask(
        'mutation ($inventory: InventoryInput!) { stateInventory(inventory: $inventory) { id } }',
        { inventory: anInventory(municipalityCode) },
      );
      return { id: answer.data['stateInventory']!['id'] };
    },
    // Of another region it is not told that there is one.
    expected: { ...only(['region', 'keeper']), regionElsewhere: 'NOT_FOUND' },
  },
];

function anInventory(municipalityCode: string) {
  return {
    municipalityCode,
    statedFor: 'Verzonnen gemeente',
    asked: 'Verzonnen wijkteams',
    statedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  };
}

/** Other questions of this table publish the record too. */
async function revisionOf({ app, recordId }: PermissionWorld): Promise<number> {
  const [row] = await app.database.dataSource.query<{ revision: number }[]>(
    'SELECT revision FROM initiative WHERE id = $1',
    [recordId],
  );
  return row?.revision ?? 1;
}
