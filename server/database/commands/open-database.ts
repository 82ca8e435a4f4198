import type { Config } from '../../config/config.js';
import { finishEngineUpgrade } from '../backup/restore-at-its-version.js';
import { startEmbeddedDatabase } from '../embedded/embedded-database.js';

export interface OpenedDatabase {
  url: string;
  close(): Promise<void>;
}

/**
 * The database a command works on: DATABASE_URL, or the embedded one. `exclusive` refuses to share
 * the embedded one with a running application; otherwise the command goes through that one.
 * Rejects with EmbeddedDatabaseError, which says who holds it.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  { exclusive = false }: { exclusive?: boolean } = {},
): Promise<OpenedDatabase> {
  if (config.databaseUrl !== null) {
    return { url: config.databaseUrl, close: () => Promise.resolve() };
  }
  const database = await startEmbeddedDatabase({
    dataDir: config.dataDir,
    attach: !exclusive,
    log: console.error,
  });
  try {
    if (database.restoreFrom) {
      await finishEngineUpgrade(database.url, config.dataDir, database.restoreFrom);
    }
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { url: database.url, close: () => database.stop() };
}
