import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DataSource, QueryRunner } from 'typeorm';
import { BACKUP_FORMAT, type BackupFooter, type BackupHeader } from './backup-header.js';
import {
  nextTransaction,
  quoted,
  rowCount,
  schemaVersion,
  storedTables,
  type StoredTable,
} from './stored-tables.js';

const ROWS_PER_FETCH = 500;

/**
 * Writes everything the application stores to one file, as of one moment, while others may go on
 * writing (on the embedded database they wait). The file appears only when it is complete.
 */
export async function writeBackup(dataSource: DataSource, file: string): Promise<BackupHeader> {
  const runner = dataSource.createQueryRunner();
  const draft = `${file}.${process.pid}.part`;
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query(`SET LOCAL timezone = 'UTC'`);
    await runner.query(`SET LOCAL datestyle = 'ISO, YMD'`);
    await runner.query(`SET LOCAL intervalstyle = 'iso_8601'`);
    const tables = await storedTables(runner);
    const header = await describe(runner, tables);
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(
      Readable.from(lines(runner, header, tables)),
      createGzip(),
      createWriteStream(draft, { flush: true, mode: 0o600 }),
    );
    await runner.commitTransaction();
    renameSync(draft, file);
    return header;
  } catch (error) {
    rmSync(draft, { force: true });
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

async function describe(runner: QueryRunner, tables: StoredTable[]): Promise<BackupHeader> {
  const schema = await schemaVersion(runner);
  if (!schema) throw new Error('The database holds no tables of this application yet.');
  const server: { version: string }[] = await runner.query('SELECT version() AS version');
  const sequences: { name: string; last: string }[] = await runner.query(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename <> 'migrations_id_seq'
      ORDER BY sequencename COLLATE "C"`,
  );
  const described: BackupHeader['tables'] = [];
  for (const { name, columns } of tables) {
    const rows = await rowCount(runner, name);
    described.push({ name, columns: columns.map((column) => column.name), rows });
  }
  return {
    format: BACKUP_FORMAT,
    createdAt: new Date().toISOString(),
    schema,
    server: server[0]?.version.split(' ').slice(0, 2).join(' ') ?? '',
    transaction: await nextTransaction(runner),
    tables: described,
    sequences,
  };
}

async function* lines(
  runner: QueryRunner,
  header: BackupHeader,
  tables: StoredTable[],
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(header);
  for (const table of tables) {
    for await (const row of rowsOf(runner, table)) {
      rows += 1;
      yield line(row);
    }
  }
  const footer: BackupFooter = { rows, sha256: hash.digest('hex') };
  yield `${JSON.stringify(footer)}\n`;
}

/** Every value as text: geometry becomes hexadecimal EWKB, which any PostGIS reads back. */
async function* rowsOf(runner: QueryRunner, table: StoredTable): AsyncGenerator<(string | null)[]> {
  const names = table.columns.map((column) => column.name);
  const columns = names.map((name, index) => `${quoted(name)}::text AS c${index}`).join(', ');
  await runner.query(`DECLARE backup_rows CURSOR FOR SELECT ${columns} FROM ${quoted(table.name)}`);
  for (;;) {
    const rows: Record<string, string | null>[] = await runner.query(
      `FETCH ${ROWS_PER_FETCH} FROM backup_rows`,
    );
    for (const row of rows) yield names.map((_name, index) => row[`c${index}`] ?? null);
    if (rows.length < ROWS_PER_FETCH) break;
  }
  await runner.query('CLOSE backup_rows');
}
