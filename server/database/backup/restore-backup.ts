import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import {
  BackupFileError,
  backupLines,
  parseHeader,
  type BackupFooter,
  type BackupHeader,
} from './backup-header.js';
import {
  holdsRows,
  quoted,
  rowCount,
  schemaVersion,
  storedTables,
  type StoredTable,
} from './stored-tables.js';

const ROWS_PER_INSERT = 500;

/** The backup is sound, but this database must not or cannot take it. */
export class RestoreRefusedError extends Error {}

/**
 * Puts everything in a backup into a database of the same schema version, in one transaction: after
 * any error the database is as it was. The file is checked to its last byte before the first row is
 * touched. With `replace` rows that are there are deleted first; without, they make it refuse.
 * Throws BackupFileError or RestoreRefusedError.
 */
export async function restoreBackup(
  dataSource: DataSource,
  file: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<BackupHeader> {
  const header = await verifyBackup(file);
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('SET LOCAL statement_timeout = 0');
    const tables = await storedTables(runner);
    await refuseOtherSchema(runner, header, tables);
    if (await holdsRows(runner, tables)) {
      if (!replace) {
        throw new RestoreRefusedError(
          'The database is not empty. Add --replace to delete everything in it first.',
        );
      }
    }
    await refill(runner, file, header, tables);
    await runner.commitTransaction();
    return header;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Reads the whole file: complete, unchanged, as many rows as it promises. */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  const hash = createHash('sha256');
  let header: BackupHeader | null = null;
  let previous: string | null = null;
  let count = 0;
  for await (const line of backupLines(file)) {
    header ??= parseHeader(line, file);
    if (previous !== null) hash.update(`${previous}\n`);
    previous = line;
    count += 1;
  }
  if (!header || previous === null) throw new BackupFileError(`${file} is empty.`);
  const footer = parseFooter(previous);
  const promised = header.tables.reduce((sum, table) => sum + table.rows, 0);
  if (footer?.sha256 !== hash.digest('hex') || footer.rows !== promised || count !== promised + 2) {
    throw new BackupFileError(`${file} is damaged or cut off; nothing was restored.`);
  }
  return header;
}

function parseFooter(line: string): BackupFooter | null {
  try {
    return JSON.parse(line) as BackupFooter;
  } catch {
    return null;
  }
}

async function refuseOtherSchema(
  runner: QueryRunner,
  header: BackupHeader,
  tables: StoredTable[],
): Promise<void> {
  const schema = await schemaVersion(runner);
  const shape = (list: { name: string; columns: string[] }[]): string =>
    JSON.stringify(list.map(({ name, columns }) => [name, columns]));
  const here = tables.map(({ name, columns }) => ({ name, columns: columns.map((c) => c.name) }));
  if (schema === header.schema && shape(here) === shape(header.tables)) return;
  throw new RestoreRefusedError(
    `The backup is of schema version ${header.schema}, the database of ${schema ?? 'none'}.` +
      ' Restore into an empty database instead: that one is brought to the version of the backup first.',
  );
}

/**
 * Foreign keys are taken off and put back, so that rows may refer to later rows and to their own
 * table; putting them back checks every one. Triggers would judge or change rows that were already
 * accepted once.
 */
async function refill(
  runner: QueryRunner,
  file: string,
  header: BackupHeader,
  tables: StoredTable[],
): Promise<void> {
  const keys: { table: string; name: string; definition: string }[] = await runner.query(
    `SELECT conrelid::regclass::text AS "table", conname AS name,
            pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys) {
    await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  }
  for (const { name } of tables) {
    await runner.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
    await runner.query(`TRUNCATE ${quoted(name)}`);
  }
  await insertAll(runner, file, header, tables);
  for (const { name } of tables) {
    await runner.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  }
  for (const { table, name, definition } of keys) {
    await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
  for (const { name, last } of header.sequences) {
    await runner.query('SELECT setval($1::regclass, $2::bigint)', [quoted(name), last]);
  }
  for (const { name, rows } of header.tables) {
    const found = await rowCount(runner, name);
    if (found !== rows) {
      throw new RestoreRefusedError(`${name} has ${found} rows after the restore, not ${rows}.`);
    }
  }
  await refreshViews(runner);
}

async function insertAll(
  runner: QueryRunner,
  file: string,
  header: BackupHeader,
  tables: StoredTable[],
): Promise<void> {
  const lines = backupLines(file);
  await lines.next();
  for (const [index, { rows }] of header.tables.entries()) {
    const table = tables[index];
    for (let left = rows; table && left > 0;) {
      const batch: (string | null)[][] = [];
      for (; batch.length < ROWS_PER_INSERT && left > 0; left -= 1) {
        const line = await lines.next();
        if (line.done) throw new BackupFileError(`${file} changed while it was read.`);
        batch.push(JSON.parse(line.value) as (string | null)[]);
      }
      await insert(runner, table, batch);
    }
  }
  await lines.return(undefined);
}

async function insert(
  runner: QueryRunner,
  table: StoredTable,
  rows: (string | null)[][],
): Promise<void> {
  const { columns } = table;
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const values = columns.map(({ type }, index) => `r.c${index}::${type}`).join(', ');
  const arrays = columns.map((_column, index) => `$${index + 1}::text[]`).join(', ');
  const aliases = columns.map((_column, index) => `c${index}`).join(', ');
  await runner.query(
    `INSERT INTO ${quoted(table.name)} (${names}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM unnest(${arrays}) AS r(${aliases})`,
    columns.map((_column, index) => rows.map((row) => row[index] ?? null)),
  );
}

async function refreshViews(runner: QueryRunner): Promise<void> {
  const views: { name: string }[] = await runner.query(
    `SELECT matviewname AS name FROM pg_matviews WHERE schemaname = 'public'`,
  );
  for (const { name } of views) await runner.query(`REFRESH MATERIALIZED VIEW ${quoted(name)}`);
}
