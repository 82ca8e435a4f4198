import { accountRows } from './accounts.js';
import { confirmationRows } from './confirmations.js';
import { coverageRows } from './coverage.js';
import { growthRows } from './growth.js';
import { proposalRows } from './proposals.js';
import { recordRows } from './records.js';
import { registerRows } from './register.js';
import { suggestionRows } from './suggestions.js';
import type { OperationRow } from './row.js';

/** Every operation of the API, by the module it belongs to. */
export const ROWS: OperationRow[] = [
  ...registerRows,
  ...accountRows,
  ...recordRows,
  ...proposalRows,
  ...confirmationRows,
  ...coverageRows,
  ...growthRows,
  ...suggestionRows,
];
