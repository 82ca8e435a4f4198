import type { QueryRunner } from 'typeorm';

export interface StoredTable {
  name: string;
  /** Without generated columns: PostgreSQL computes those again. */
  columns: { name: string; type: string }[];
}

/** Filled by TypeORM itself; the header of a backup names the schema instead. */
const MIGRATIONS_TABLE = 'migrations';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Our own tables, by name: none of an extension, and not the list of migrations. */
export async function storedTables(runner: QueryRunner): Promise<StoredTable[]> {
  const rows: { table: string; column: string; type: string }[] = await runner.query(
    `SELECT c.relname AS "table", a.attname AS "column",
            format_type(a.atttypid, a.atttypmod) AS "type"
       FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND a.attgenerated = '' AND c.relname <> $1
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                          AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY c.relname COLLATE "C", a.attnum`,
    [MIGRATIONS_TABLE],
  );
  const tables = new Map<string, StoredTable>();
  for (const { table, column, type } of rows) {
    const entry = tables.get(table) ?? { name: table, columns: [] };
    entry.columns.push({ name: column, type });
    tables.set(table, entry);
  }
  return [...tables.values()];
}

/** Name of the last migration that ran, or null on a database without any. */
export async function schemaVersion(runner: QueryRunner): Promise<string | null> {
  const found: { found: boolean }[] = await runner.query(
    `SELECT to_regclass('public.migrations') IS NOT NULL AS found`,
  );
  if (!found[0]?.found) return null;
  const rows: { name: string }[] = await runner.query(
    'SELECT name FROM migrations ORDER BY id DESC LIMIT 1',
  );
  return rows[0]?.name ?? null;
}

export async function rowCount(runner: QueryRunner, table: string): Promise<number> {
  const rows: { n: string }[] = await runner.query(`SELECT count(*) AS n FROM ${quoted(table)}`);
  return Number(rows[0]?.n);
}

/** Does any of our tables hold a row? */
export async function holdsRows(runner: QueryRunner, tables: StoredTable[]): Promise<boolean> {
  for (const { name } of tables) {
    const rows: unknown[] = await runner.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** The next transaction number: two equal ones mean that nothing was written in between. */
export async function nextTransaction(runner: QueryRunner): Promise<string> {
  const rows: { next: string }[] = await runner.query(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  return rows[0]?.next ?? '';
}
