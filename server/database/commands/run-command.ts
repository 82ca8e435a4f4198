import { ConfigError, readConfig, type Config } from '../../config/config.js';
import { BackupFileError } from '../backup/backup-header.js';
import { RestoreRefusedError } from '../backup/restore-backup.js';
import { EmbeddedDatabaseError } from '../embedded/embedded-database.js';

/** The command cannot be carried out as given: one sentence for whoever typed it. */
export class CommandError extends Error {}

const EXPLAINED = [
  ConfigError,
  BackupFileError,
  RestoreRefusedError,
  EmbeddedDatabaseError,
  CommandError,
];

/**
 * Runs one command of the terminal with its arguments. Faults that explain themselves are printed
 * as a sentence, others with where they arose; both end with exit code 1.
 */
export async function runCommand(
  work: (config: Config, args: string[]) => Promise<void>,
): Promise<void> {
  try {
    await work(readConfig(process.env), process.argv.slice(2));
  } catch (error) {
    const explained = EXPLAINED.some((kind) => error instanceof kind);
    console.error(explained ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
