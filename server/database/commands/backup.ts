import { join, resolve } from 'node:path';
import { writeBackup } from '../backup/write-backup.js';
import { createDataSource } from '../data-source.js';
import { provideDatabase } from '../provide-database.js';
import { CommandError, runCommand } from './run-command.js';

/** npm run backup [-- file]: one file, by default in DATA_DIR/backups, also while the site runs. */
await runCommand(async (config, args) => {
  if (args.length > 1) throw new CommandError('Usage: npm run backup [-- file]');
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = resolve(args[0] ?? join(config.dataDir, 'backups', `${moment}.jsonl.gz`));
  const database = await provideDatabase(config, { attach: true, log: console.error });
  const dataSource = createDataSource(database.url, { poolSize: 2 });
  try {
    await dataSource.initialize();
    const header = await writeBackup(dataSource, file);
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`${rows} rows of ${header.tables.length} tables, schema ${header.schema}: ${file}`);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.close();
  }
});
