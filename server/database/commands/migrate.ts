import { createDataSource } from '../data-source.js';
import { migrateAlone } from '../migrate-alone.js';
import { provideDatabase } from '../provide-database.js';
import { CommandError, runCommand } from './run-command.js';

/** npm run migrate [-- down]: runs what has not run yet, or takes back the last one. */
await runCommand(async (config, args) => {
  const [direction = 'up', ...rest] = args;
  if (!['up', 'down'].includes(direction) || rest.length > 0) {
    throw new CommandError('Usage: npm run migrate [-- down]');
  }
  const database = await provideDatabase(config, { attach: true, log: console.error });
  const dataSource = createDataSource(database.url, { poolSize: 2, statementTimeoutMs: 0 });
  try {
    await dataSource.initialize();
    if (direction === 'down') {
      await dataSource.undoLastMigration();
      console.log('The last migration was taken back.');
      return;
    }
    const done =
      config.databaseUrl === null
        ? await dataSource.runMigrations()
        : await migrateAlone(dataSource);
    for (const { name } of done) console.log(name);
    console.log(done.length === 0 ? 'Nothing to migrate.' : `${done.length} migrations ran.`);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.close();
  }
});
