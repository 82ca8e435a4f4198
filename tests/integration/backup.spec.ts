import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import {
  BackupFileError,
  backupLines,
  readBackupHeader,
} from '../../server/database/backup/backup-header.js';
import { restoreBackup, RestoreRefusedError } from '../../server/database/backup/restore-backup.js';
import { writeBackup } from '../../server/database/backup/write-backup.js';
import { createDataSource } from '../../server/database/data-source.js';
import { startEmbeddedDatabase } from '../../server/database/embedded/embedded-database.js';
import {
  createDifficultTables,
  fillDifficultTables,
  forbidChanges,
} from '../fixtures/difficult-tables.js';

type Kind = 'embedded' | 'native';

interface OwnDatabase {
  dataSource: DataSource;
  close(): Promise<void>;
}

const nativeUrl = process.env.TEST_NATIVE_URL;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  file = join(folder, 'register.jsonl.gz');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An empty database of its own with the real tables and the difficult ones. */
async function makeDatabase(kind: Kind): Promise<OwnDatabase> {
  const embedded = kind === 'embedded' ? await startEmbeddedDatabase({ dataDir: null }) : null;
  const dataSource = createDataSource(embedded?.url ?? nativeUrl ?? '', { poolSize: 3 });
  await dataSource.initialize();
  if (!embedded) {
    await dataSource.query('DROP SCHEMA public CASCADE');
    await dataSource.query('CREATE SCHEMA public');
  }
  await dataSource.runMigrations();
  await createDifficultTables(dataSource);
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await embedded?.stop();
  };
  return { dataSource, close };
}

async function rowsIn(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(path)) lines.push(line);
  return lines.slice(1, -1);
}

async function values(dataSource: DataSource): Promise<number> {
  const rows: { n: string }[] = await dataSource.query('SELECT count(*) AS n FROM difficult_value');
  return Number(rows[0]?.n);
}

/** With its generated column, in whole metres: that one is computed anew. */
const firstPlace = (dataSource: DataSource): Promise<unknown> =>
  dataSource.query(
    `SELECT round(ST_X(rd)) AS x, round(ST_Y(rd)) AS y, satellite_of, main_value
       FROM difficult_place WHERE id = 1`,
  );

async function roundTrip(from: Kind, to: Kind): Promise<void> {
  const source = await makeDatabase(from);
  await fillDifficultTables(source.dataSource);
  const place = await firstPlace(source.dataSource);
  const written = await writeBackup(source.dataSource, file).finally(() => source.close());
  expect(await readBackupHeader(file)).toEqual(written);

  const target = await makeDatabase(to);
  try {
    await forbidChanges(target.dataSource);
    await restoreBackup(target.dataSource, file);
    const again = join(folder, 'again.jsonl.gz');
    const copied = await writeBackup(target.dataSource, again);
    expect(copied.tables).toEqual(written.tables);
    expect(copied.sequences).toEqual(written.sequences);
    expect((await rowsIn(again)).sort()).toEqual((await rowsIn(file)).sort());

    expect(await firstPlace(target.dataSource)).toEqual(place);
    const total: unknown[] = await target.dataSource.query('SELECT n FROM difficult_total');
    expect(total).toEqual([{ n: '3000' }]);
    // Keys, triggers and sequences are back at work.
    await expect(
      target.dataSource.query('UPDATE difficult_place SET satellite_of = 9999 WHERE id = 2'),
    ).rejects.toMatchObject({ code: '23503' });
    await expect(target.dataSource.query('DELETE FROM difficult_value')).rejects.toThrow(
      'only restored rows may come in',
    );
    const next: unknown[] = await target.dataSource.query(
      'INSERT INTO difficult_place DEFAULT VALUES RETURNING id',
    );
    expect(next).toEqual([{ id: 1206 }]);
  } finally {
    await target.close();
  }
}

describe('a backup and its restore', () => {
  it('carry everything from embedded to embedded', () => roundTrip('embedded', 'embedded'));

  if (nativeUrl) {
    it('carry everything from embedded to native', () => roundTrip('embedded', 'native'));
    it('carry everything from native to embedded', () => roundTrip('native', 'embedded'));
  }
});

describe('a restore that must not happen', () => {
  let target: OwnDatabase;

  beforeAll(async () => {
    target = await makeDatabase('embedded');
    await fillDifficultTables(target.dataSource);
    await writeBackup(target.dataSource, file);
    await target.dataSource.query('DELETE FROM difficult_value WHERE id > 10');
  });
  afterAll(() => target.close());
  afterEach(async () => expect(await values(target.dataSource)).toBe(10));

  const rejected = (path: string): Promise<unknown> =>
    restoreBackup(target.dataSource, path, { replace: true }).catch((error: unknown) => error);

  it('is refused where rows are, unless they are to be replaced', async () => {
    const refused = restoreBackup(target.dataSource, file);
    await expect(refused).rejects.toThrow(RestoreRefusedError);
    await expect(refused).rejects.toThrow('--replace');
  });

  it('is refused for a file that was cut off anywhere', async () => {
    const whole = readFileSync(file);
    const cut = join(folder, 'cut.jsonl.gz');
    for (const share of [0, 0.001, 0.3, 0.9, 0.999]) {
      writeFileSync(cut, whole.subarray(0, Math.floor(whole.length * share)));
      expect(await rejected(cut)).toBeInstanceOf(BackupFileError);
    }
  });

  it('is refused for a file in which anything was changed, a line is missing or there is one more', async () => {
    const lines = gunzipSync(readFileSync(file)).toString().split('\n');
    const changed = join(folder, 'changed.jsonl.gz');
    const variants = [
      lines.map((line, index) => (index === 100 ? line.replace('1', '2') : line)),
      lines.filter((_line, index) => index !== 100),
      lines.flatMap((line, index) => (index === 100 ? [line, line] : [line])),
      lines.filter((_line, index) => index !== lines.length - 2),
    ];
    for (const variant of variants) {
      writeFileSync(changed, gzipSync(variant.join('\n')));
      expect(await rejected(changed)).toBeInstanceOf(BackupFileError);
    }
  });

  it('is refused for a file that is no backup', async () => {
    expect(await rejected('package.json')).toBeInstanceOf(BackupFileError);
    const other = join(folder, 'other.gz');
    writeFileSync(other, gzipSync('{"format":"something else"}\n'));
    expect(await rejected(other)).toBeInstanceOf(BackupFileError);
    expect(await rejected(join(folder, 'absent.gz'))).toBeInstanceOf(BackupFileError);
  });

  it('is refused for another schema version', async () => {
    await target.dataSource.query('ALTER TABLE difficult_place ADD COLUMN later int');
    const error = await rejected(file);
    await target.dataSource.query('ALTER TABLE difficult_place DROP COLUMN later');
    expect(error).toBeInstanceOf(RestoreRefusedError);
    expect((error as Error).message).toContain('schema version');
  });

  it('leaves everything as it was when a row is not accepted', async () => {
    await target.dataSource.query(
      'ALTER TABLE difficult_value ADD CONSTRAINT few CHECK (id < 2900)',
    );
    const error = await rejected(file);
    await target.dataSource.query('ALTER TABLE difficult_value DROP CONSTRAINT few');
    expect(error).toMatchObject({ code: '23514' });
    await expect(
      target.dataSource.query('UPDATE difficult_place SET satellite_of = 9999 WHERE id = 2'),
    ).rejects.toMatchObject({ code: '23503' });
  });
});

it('replaces what is there when asked to', async () => {
  const target = await makeDatabase('embedded');
  try {
    await fillDifficultTables(target.dataSource);
    const kept = join(folder, 'kept.jsonl.gz');
    await writeBackup(target.dataSource, kept);
    copyFileSync(kept, file);
    await target.dataSource.query('DELETE FROM difficult_value WHERE id > 10');
    await restoreBackup(target.dataSource, file, { replace: true });
    expect(await values(target.dataSource)).toBe(3000);
  } finally {
    await target.close();
  }
});
