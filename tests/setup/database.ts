import type { DataSource } from 'typeorm';
import { regionEntities } from '../../server/regions/entities.js';
import { createDataSource } from '../../server/database/data-source.js';

export interface TestDatabase {
  url: string;
  /** Connected; built by the real migrations; every table empty. */
  dataSource: DataSource;
  close(): Promise<void>;
}

/** Tables that belong to the tools, not to us. */
const KEPT_TABLES = new Set(['migrations', 'spatial_ref_sys']);

/**
 * The database of this test run, embedded or native: the same for every spec, which run one after
 * another. Call it in beforeAll, and close() in afterAll.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  const dataSource = createDataSource(url, { poolSize: 5 });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
    await emptyAllTables(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return { url, dataSource, close: () => dataSource.destroy() };
}

/** Deletes every row of every table of ours, and starts sequences anew. */
export async function emptyAllTables(
  dataSource: DataSource,
  kept: ReadonlySet<string> = new Set(),
): Promise<void> {
  const found: { name: string }[] = await dataSource.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const tables = found
    .map(({ name }) => name)
    .filter((name) => !KEPT_TABLES.has(name) && !kept.has(name));
  if (tables.length === 0) return;
  const list = tables.map((name) => `"${name}"`).join(', ');
  await dataSource.query(`TRUNCATE ${list} RESTART IDENTITY CASCADE`);
}

/**
 * As `emptyAllTables`, but the reference data stays: loading it takes longer than most tests. So do the
 * registry versions: a running application never shows one with a lower number than it showed before.
 */
export async function emptyAllButReference(dataSource: DataSource): Promise<void> {
  const kept = regionEntities.map((entity) => dataSource.getMetadata(entity).tableName);
  await emptyAllTables(dataSource, new Set([...kept, 'registry_version']));
}

function testDatabaseUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('No test database: run specs through Jest with its global setup.');
  const { hostname, pathname, password } = new URL(url);
  const embedded = hostname === '127.0.0.1' && pathname === '/postgres' && password !== '';
  if (!embedded && !pathname.includes('test')) {
    throw new Error(`TEST_DATABASE_URL must name a database with "test" in it, not ${pathname}.`);
  }
  return url;
}

/** A database left by an earlier run with other migrations is built anew. */
async function migrate(dataSource: DataSource): Promise<void> {
  const executed: { name: string }[] = (await tableExists(dataSource, 'migrations'))
    ? await dataSource.query('SELECT name FROM migrations ORDER BY id')
    : [];
  const ours = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  if (executed.some(({ name }, index) => name !== ours[index])) await dropAllOfOurs(dataSource);
  await dataSource.runMigrations();
}

/** The extensions stay: PostGIS remembers its own ids per session, and the embedded session is one. */
async function dropAllOfOurs(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    DO $$ DECLARE ours record; BEGIN
      FOR ours IN
        SELECT 'TABLE' AS kind, c.oid::regclass::text AS name FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
        UNION ALL
        SELECT 'FUNCTION', p.oid::regprocedure::text FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      LOOP
        EXECUTE format('DROP %s %s CASCADE', ours.kind, ours.name);
      END LOOP;
    END $$`);
}

async function tableExists(dataSource: DataSource, name: string): Promise<boolean> {
  const rows: { found: boolean }[] = await dataSource.query(
    'SELECT to_regclass($1) IS NOT NULL AS found',
    [`public.${name}`],
  );
  return rows[0]?.found === true;
}
