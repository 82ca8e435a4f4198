import type { EntityManager } from 'typeorm';
import { PUBLISHING_LOCK } from './publishing-lock.js';

/** Number of the advisory lock of who loads reference data or the sourced list. */
export const SEEDING_LOCK = 4_711_002;

/**
 * Makes this transaction wait for every other one that loads something, then for every publication
 * under way; publications that come later wait for this one. So what is read after it stays so until
 * the end of the transaction. Take it first: who already holds `PUBLISHING_LOCK` shared would wait
 * for another in the same position.
 */
export async function lockForSeeding(manager: EntityManager): Promise<void> {
  const timeouts: { timeout: string }[] = await manager.query(
    `SELECT current_setting('statement_timeout') AS timeout`,
  );
  // Another server may need minutes for its first load; after that the usual limit holds again.
  await manager.query(`SET LOCAL statement_timeout = 0`);
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [SEEDING_LOCK]);
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [PUBLISHING_LOCK]);
  await manager.query(`SELECT set_config('statement_timeout', $1, true)`, [timeouts[0]?.timeout]);
}
