import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileEmbedded } from '../../server/start/compile-embedded.mjs';

/**
 * One database for the whole run: TEST_DATABASE_URL where it is given (its name must hold "test",
 * since everything in it is deleted), else PostGIS embedded in memory, from a snapshot.
 */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const file = join(await compileEmbedded(), 'database', 'embedded', 'embedded-database.js');
  const { startEmbeddedDatabase } = await import(pathToFileURL(file).href);
  const database = await startEmbeddedDatabase({ dataDir: null, log: console.error });
  process.env.TEST_DATABASE_URL = database.url;
  globalThis.embeddedTestDatabase = database;
}
