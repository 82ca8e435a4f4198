import { randomUUID } from 'node:crypto';
import { Suggestion } from '../../../server/proposals/suggestion.entity.js';
import type { SuggestionKind } from '../../../server/proposals/suggestion-form.js';
import { only, type OperationRow, type PermissionWorld } from './row.js';

/** Something a visitor told about the record of the world. */
async function told({ app, recordId }: PermissionWorld, kind: SuggestionKind): Promise<string> {
  const id = randomUUID();
  await app.database.dataSource.manager.insert(Suggestion, {
    id,
    kind,
    recordId,
    about: 'HOURS',
    text: 'Verzonnen melding',
    receivedAt: new Date(),
  });
  return id;
}

/** What visitors tell the register. */
export const suggestionRows: OperationRow[] = [
  {
    operation: 'Query.suggestions',
    query: '{ suggestions { id kind text recordId } }',
    // Each gets what they may read; tests/api/suggestions.spec.ts says what that is.
    expected: only(['editorOfAnother', 'editor', 'keeper']),
  },
  {
    operation: 'Query.suggestion',
    query: 'query ($id: ID!) { suggestion(id: $id) { text record { name } } }',
    variables: async (world) => ({ id: await told(world, 'RECORD') }),
    expected: { ...only(['editor', 'keeper']), editorOfAnother: 'NOT_FOUND' },
  },
  {
    operation: 'Mutation.handleSuggestion',
    query: 'mutation ($id: ID!) { handleSuggestion(id: $id, outcome: DONE) { outcome } }',
    variables: async (world) => ({ id: await told(world, 'RECORD') }),
    expected: only(['keeper']),
  },
];
