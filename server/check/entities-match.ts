import { createDataSource } from '../database/data-source.js';
import { startEmbeddedDatabase } from '../database/embedded/embedded-database.js';

/** Proves entities = migrations: after all migrations the schema builder has nothing to do. */
const database = await startEmbeddedDatabase({ dataDir: null });
const dataSource = createDataSource(database.url, { poolSize: 2 });
await dataSource.initialize();
await dataSource.runMigrations();
const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
await dataSource.destroy();
await database.stop();
if (upQueries.length > 0) {
  process.stderr.write('The entities differ from what the migrations make:\n');
  for (const { query } of upQueries) process.stderr.write(`  ${query}\n`);
  process.exit(1);
}
