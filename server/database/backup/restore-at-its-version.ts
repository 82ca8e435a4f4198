import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from '../data-source.js';
import { markRestored } from '../embedded/data-directory.js';
import { readBackupHeader, type BackupHeader } from './backup-header.js';
import { restoreBackup, RestoreRefusedError } from './restore-backup.js';
import { schemaVersion } from './stored-tables.js';

/**
 * Restores a backup of this or an earlier version of the program into the database at `url`: where
 * no migration ran there yet, first those that had run when the backup was made. The newer ones are
 * left to runMigrations(), as at every start. Throws RestoreRefusedError for a backup of a later
 * version, or into a database of another version.
 */
export async function restoreAtItsVersion(
  url: string,
  file: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<BackupHeader> {
  const { schema } = await readBackupHeader(file);
  const last = migrations.findIndex((migration) => migration.name === schema);
  if (last === -1) {
    throw new RestoreRefusedError(
      `The backup is of schema version ${schema}, which this version of the program does not know.`,
    );
  }
  const dataSource = new DataSource({
    ...dataSourceOptions(url, { poolSize: 2 }),
    migrations: migrations.slice(0, last + 1),
  });
  await dataSource.initialize();
  try {
    const runner = dataSource.createQueryRunner();
    const present = await schemaVersion(runner).finally(() => runner.release());
    if (present === null) await dataSource.runMigrations();
    return await restoreBackup(dataSource, file, { replace });
  } finally {
    await dataSource.destroy();
  }
}

/**
 * After an upgrade of the embedded engine: fills the new cluster from the backup of the old one.
 * Nothing was served from the new cluster yet, so what a broken attempt left is replaced.
 */
export async function finishEngineUpgrade(
  url: string,
  dataDir: string,
  restoreFrom: string,
): Promise<void> {
  await restoreAtItsVersion(url, restoreFrom, { replace: true });
  markRestored(dataDir);
}
