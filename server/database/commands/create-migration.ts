import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDataSource } from '../data-source.js';
import { startEmbeddedDatabase } from '../embedded/embedded-database.js';
import { addToIndex, migrationSource } from './migration-source.js';
import { CommandError, runCommand } from './run-command.js';

/**
 * npm run migrate:create -- add-a-column: writes the migration that takes the tables from where the
 * migrations leave them to what the entities say (empty when they agree), and adds it to the list.
 * Works on a database of its own in memory; the one in use is not touched.
 */
await runCommand(async (_config, args) => {
  const [name, ...rest] = args;
  if (!name || rest.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) {
    throw new CommandError('Usage: npm run migrate:create -- <verb>-<what>, in small letters');
  }
  const database = await startEmbeddedDatabase({ dataDir: null, log: console.error });
  const dataSource = createDataSource(database.url, { poolSize: 2 });
  try {
    await dataSource.initialize();
    await dataSource.runMigrations();
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    const timestamp = Date.now();
    const file = `${timestamp}-${name}`;
    const source = migrationSource(name, timestamp, {
      up: upQueries.map(({ query }) => query),
      down: downQueries.map(({ query }) => query).reverse(),
    });
    writeFileSync(join(resolve('migrations'), `${file}.ts`), source, { flag: 'wx' });
    const index = join(resolve('migrations'), 'index.ts');
    writeFileSync(index, addToIndex(readFileSync(index, 'utf8'), name, timestamp));
    console.log(
      `migrations/${file}.ts, ${upQueries.length} statements; read them before you commit.`,
    );
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.stop();
  }
});
