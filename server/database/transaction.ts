import type { DataSource, EntityManager } from 'typeorm';

/** Two transactions got in each other's way; PostgreSQL asks the loser to try again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction and repeats it, at most three times in all, when PostgreSQL reports
 * a deadlock or a serialization failure. Inside, use only the given manager: a second connection
 * would wait for this transaction for ever on the embedded database. Calls run one after another,
 * never in parallel, on one transaction.
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRYABLE.has(sqlState(error))) throw error;
    }
  }
}

/** The five-character SQLSTATE of a database error, or an empty text. */
export function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
