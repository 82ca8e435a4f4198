import type { DataSource } from 'typeorm';
import type { Logger } from '../common/logger.js';
import type { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { startEmbeddedDatabase } from './embedded/embedded-database.js';

export interface OpenDatabase {
  /** Connected, and at the newest migration. */
  dataSource: DataSource;
  url: string;
  /** A backup to restore before anything else: the embedded engine was upgraded. */
  restoreFrom: string | null;
  close(): Promise<void>;
}

/** Below these the spatial questions are not answered as they are tested. */
const OLDEST_POSTGRESQL = 150_000;
const OLDEST_POSTGIS = [3, 3] as const;

/**
 * The database of `DATABASE_URL`, or the embedded one in `DATA_DIR`; migrated.
 * @param attach for a command beside the running application: use its database
 * @throws Error with one sentence for the operator
 */
export async function openDatabase(
  config: Config,
  logger: Logger,
  { attach = false } = {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedDatabase({
        dataDir: config.dataDir,
        attach,
        log: (line) => logger.info(line),
      });
  const url = config.databaseUrl ?? embedded!.url;
  const dataSource = createDataSource(url, { poolSize: embedded ? 5 : 10 });
  try {
    await dataSource.initialize();
    await checkVersions(dataSource);
    await dataSource.runMigrations();
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
    throw new Error(`The database cannot be used: ${(error as Error).message}`, { cause: error });
  }
  return {
    dataSource,
    url,
    restoreFrom: embedded?.restoreFrom ?? null,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await embedded?.stop();
    },
  };
}

async function checkVersions(dataSource: DataSource): Promise<void> {
  const [server] = await dataSource.query<{ version: string }[]>(
    `SELECT current_setting('server_version_num') AS version`,
  );
  if (Number(server?.version) < OLDEST_POSTGRESQL) {
    throw new Error(`PostgreSQL 15 or newer is needed, not ${server?.version}.`);
  }
  const [postgis] = await dataSource.query<{ version: string | null }[]>(
    `SELECT default_version AS version FROM pg_available_extensions WHERE name = 'postgis'`,
  );
  const [major = 0, minor = 0] = (postgis?.version ?? '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_POSTGIS;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`PostGIS 3.3 or newer is needed, and ${postgis?.version ?? 'none'} is there.`);
  }
}
