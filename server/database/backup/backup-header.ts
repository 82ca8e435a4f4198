import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * A backup is one gzip file of lines: this header; per table in its order one line per row, an
 * array of the column values as PostgreSQL writes them as text (or null); last a BackupFooter.
 * The name is raised when that changes.
 */
export const BACKUP_FORMAT = 'zelfregiekaart-backup/1';

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  createdAt: string;
  /** Name of the last migration: rows fit a schema of exactly this version. */
  schema: string;
  /** "PostgreSQL 18.3": for the reader, not checked. */
  server: string;
  /** Next transaction number of the database when the snapshot was taken. */
  transaction: string;
  tables: { name: string; columns: string[]; rows: number }[];
  sequences: { name: string; last: string }[];
}

export interface BackupFooter {
  rows: number;
  /** Of everything before, line ends included. */
  sha256: string;
}

/** The file is damaged, cut off, or something else than a backup. */
export class BackupFileError extends Error {}

/**
 * The lines of a backup, one at a time. Throws BackupFileError where the file cannot be read or
 * unzipped, which includes one that was cut off.
 */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  let rest = '';
  try {
    for await (const chunk of unzipped.setEncoding('utf8')) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (error) {
    throw new BackupFileError(`${file} cannot be read as a backup: ${(error as Error).message}.`);
  } finally {
    source.destroy();
    unzipped.destroy();
  }
  if (rest !== '') throw new BackupFileError(`${file} ends in the middle of a line.`);
}

/** Reads only the first line. Throws BackupFileError when it is no backup. */
export async function readBackupHeader(file: string): Promise<BackupHeader> {
  for await (const line of backupLines(file)) return parseHeader(line, file);
  throw new BackupFileError(`${file} is empty.`);
}

export function parseHeader(line: string, file: string): BackupHeader {
  let header: Partial<BackupHeader> | null = null;
  try {
    header = JSON.parse(line) as Partial<BackupHeader> | null;
  } catch {
    // Said below.
  }
  if (header?.format !== BACKUP_FORMAT) {
    throw new BackupFileError(`${file} is not a backup in the format ${BACKUP_FORMAT}.`);
  }
  return header as BackupHeader;
}
