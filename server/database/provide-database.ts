import type { Config } from '../config/config.js';
import { finishEngineUpgrade } from './backup/restore-at-its-version.js';
import { startEmbeddedDatabase } from './embedded/embedded-database.js';

export interface ProvidedDatabase {
  url: string;
  /** DATA_DIR when this process runs the embedded database itself, and so keeps its backups. */
  ownDataDir: string | null;
  close(): Promise<void>;
}

/**
 * The database to work on: DATABASE_URL, or the embedded one, started and (after an upgrade of its
 * engine) filled again. `attach` is for a command beside the running application: it uses that
 * one's database. Rejects with EmbeddedDatabaseError, which says who holds the data directory.
 */
export async function provideDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  { attach = false, log }: { attach?: boolean; log?: (line: string) => void } = {},
): Promise<ProvidedDatabase> {
  if (config.databaseUrl !== null) {
    return { url: config.databaseUrl, ownDataDir: null, close: () => Promise.resolve() };
  }
  const { dataDir } = config;
  const database = await startEmbeddedDatabase({ dataDir, attach, ...(log && { log }) });
  try {
    if (database.restoreFrom) {
      log?.(`The embedded database was upgraded; restoring ${database.restoreFrom}.`);
      await finishEngineUpgrade(database.url, dataDir, database.restoreFrom);
    }
  } catch (error) {
    await database.stop();
    throw error;
  }
  return {
    url: database.url,
    ownDataDir: database.pid === null ? null : dataDir,
    close: () => database.stop(),
  };
}
