import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepAutomaticBackup } from '../backup/automatic-backup.js';
import { restoreAtItsVersion } from '../backup/restore-at-its-version.js';
import { createDataSource } from '../data-source.js';
import { provideDatabase } from '../provide-database.js';
import { CommandError, runCommand } from './run-command.js';

/** npm run restore -- file [--replace]: with the site stopped. */
await runCommand(async (config, args) => {
  const replace = args.includes('--replace');
  const [name, ...rest] = args.filter((argument) => argument !== '--replace');
  if (!name || rest.length > 0) {
    throw new CommandError('Usage: npm run restore -- file [--replace]');
  }
  const file = resolve(name);
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const database = await provideDatabase(config, { log: console.error });
  try {
    const header = await restoreAtItsVersion(database.url, file, { replace });
    const dataSource = createDataSource(database.url, { poolSize: 2, statementTimeoutMs: 0 });
    await dataSource.initialize();
    try {
      await dataSource.runMigrations();
      if (config.databaseUrl === null) await keepAutomaticBackup(dataSource, config.dataDir);
    } finally {
      await dataSource.destroy();
    }
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${rows} rows of ${header.tables.length} tables restored, as of ${header.createdAt}.`,
    );
  } finally {
    await database.close();
  }
});
