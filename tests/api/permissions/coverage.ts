import { forAll, type OperationRow } from './row.js';

/** Coverage is public: anybody may check what is said about their region. */
export const coverageRows: OperationRow[] = [
  {
    operation: 'Query.coverage',
    query:
      '{ coverage(parameters: { maxDistanceMetres: 10000 }) { totals { population } rows { region { code } } explanation } }',
    variables: async () => ({}),
    // The starter data count nobody: whoever asks is told so.
    expected: forAll('DEMAND_DATA_MISSING'),
  },
];
