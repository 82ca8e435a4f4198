import type { DataSource } from 'typeorm';
import type { Logger } from '../common/logger.js';
import type { Config } from '../config/config.js';
import { keepAutomaticBackup } from './backup/automatic-backup.js';
import { createDataSource } from './data-source.js';
import { migrateAlone } from './migrate-alone.js';
import { provideDatabase } from './provide-database.js';

export interface OpenDatabase {
  /** Connected, and at the newest migration. */
  dataSource: DataSource;
  url: string;
  /** Brings the automatic backup of the embedded database up to date; elsewhere does nothing. */
  keepBackup(): Promise<void>;
  /** With a last automatic backup. */
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
  const provided = await provideDatabase(config, { attach, log: (line) => logger.info(line) });
  const { url, ownDataDir } = provided;
  const dataSource = createDataSource(url, { poolSize: config.databaseUrl === null ? 5 : 10 });
  try {
    await dataSource.initialize();
    await checkVersions(dataSource);
    // The embedded database has one owner and one session, which a lock would keep to itself.
    await (config.databaseUrl === null ? dataSource.runMigrations() : migrateAlone(dataSource));
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    await provided.close();
    throw new Error(`The database cannot be used: ${(error as Error).message}`, { cause: error });
  }
  const keepBackup = async (): Promise<void> => {
    if (ownDataDir === null) return;
    // A connection of its own: at the end Nest has already closed the other one.
    const connection = createDataSource(url, { poolSize: 1 });
    await connection.initialize();
    try {
      await keepAutomaticBackup(connection, ownDataDir);
    } finally {
      await connection.destroy();
    }
  };
  const close = async (): Promise<void> => {
    try {
      await keepBackup();
    } catch (error) {
      logger.warn(`No automatic backup could be made: ${(error as Error).message}`);
    }
    if (dataSource.isInitialized) await dataSource.destroy();
    await provided.close();
  };
  return { dataSource, url, keepBackup, close };
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
