import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { automaticBackupPath } from '../embedded/data-directory.js';
import { BackupFileError, readBackupHeader } from './backup-header.js';
import { nextTransaction, schemaVersion } from './stored-tables.js';
import { writeBackup } from './write-backup.js';

/**
 * Keeps the automatic backup of the embedded database up to date: after migrating and seeding, and
 * before an orderly stop. A new engine cannot open the old cluster, so this file is what an upgrade
 * continues from (see prepareCluster). Returns whether a new one had to be written.
 */
export async function keepAutomaticBackup(
  dataSource: DataSource,
  dataDir: string,
): Promise<boolean> {
  const file = automaticBackupPath(dataDir);
  const runner = dataSource.createQueryRunner();
  try {
    if ((await schemaVersion(runner)) === null) return false;
    if ((await transactionOf(file)) === (await nextTransaction(runner))) return false;
  } finally {
    await runner.release();
  }
  await writeBackup(dataSource, file);
  return true;
}

async function transactionOf(file: string): Promise<string | null> {
  if (!existsSync(file)) return null;
  try {
    return (await readBackupHeader(file)).transaction;
  } catch (error) {
    if (error instanceof BackupFileError) return null;
    throw error;
  }
}
