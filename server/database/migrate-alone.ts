import type { DataSource, Migration } from 'typeorm';

/** Number of the advisory lock of who migrates. */
export const MIGRATION_LOCK = 4_711_003;

/**
 * Runs the migrations that have not run yet, while no other process does: servers that start together
 * on a database of their own wait for the first, and then find nothing left to do. Needs two
 * connections, so never for the embedded database, which has one session (and one owner).
 *
 * The lock belongs to a transaction and not to a session, since a pooler in front of PostgreSQL may
 * hand the session to somebody else.
 */
export async function migrateAlone(dataSource: DataSource): Promise<Migration[]> {
  return dataSource.transaction(async (holder) => {
    // Both waiting for the lock and sitting on it may take as long as the migrations take.
    await holder.query(`SET LOCAL statement_timeout = 0`);
    await holder.query(`SET LOCAL idle_in_transaction_session_timeout = 0`);
    await holder.query(`SELECT pg_advisory_xact_lock($1)`, [MIGRATION_LOCK]);
    return dataSource.runMigrations();
  });
}
