import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  DataDirectoryInUseError,
  DataDirectoryLock,
  lockHolder,
  type LockHolder,
} from '../../server/database/embedded/data-directory-lock.js';
import { startEmbeddedDatabase } from '../../server/database/embedded/embedded-database.js';
import { processIdentity } from '../../server/database/embedded/process-identity.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const lockFile = (): string => join(dataDir, 'database.lock');

function leaveLock(holder: Partial<LockHolder>): void {
  const complete: LockHolder = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    parentPid: process.pid,
    parentIdentity: processIdentity(process.pid) ?? '',
    host: hostname(),
    since: '2025-01-01T00:00:00.000Z',
    url: null,
    ...holder,
  };
  writeFileSync(lockFile(), JSON.stringify(complete));
}

const takeLock = (): Promise<DataDirectoryLock> =>
  DataDirectoryLock.take(dataDir, process.ppid, () => {
    throw new Error('the lock was lost');
  });

/** The number of a process that has just ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.once('exit', done));
  return child.pid ?? 0;
}

describe('the lock on the data directory', () => {
  it('is held by one, who is named, and free after release', async () => {
    const lock = await takeLock();
    expect(lockHolder(dataDir)?.pid).toBe(process.pid);
    const second = takeLock();
    await expect(second).rejects.toThrow(DataDirectoryInUseError);
    await expect(second).rejects.toThrow(`in use by process ${process.pid} `);
    lock.release();
    expect(existsSync(lockFile())).toBe(false);
    (await takeLock()).release();
  });

  it('is taken over from a process that no longer lives', async () => {
    leaveLock({ pid: await deadPid(), identity: 'then' });
    const lock = await takeLock();
    expect(lockHolder(dataDir)?.pid).toBe(process.pid);
    lock.release();
  });

  it('is taken over when its number now belongs to another process', async () => {
    leaveLock({ pid: process.ppid, identity: 'an earlier process with this number' });
    const lock = await takeLock();
    lock.release();
  });

  it('is taken over when the file is damaged', async () => {
    writeFileSync(lockFile(), '{"pid": 1');
    const lock = await takeLock();
    lock.release();
  });

  it('is respected on another host for as long as that host is heard of', async () => {
    leaveLock({ host: 'another-host' });
    await expect(takeLock()).rejects.toThrow(/another-host/);
  });

  it('goes to exactly one of many that find a stale lock together', async () => {
    leaveLock({ pid: await deadPid(), identity: 'then' });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock()));
    const takers = outcomes.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : []));
    for (const lock of takers) lock.release();
    expect(takers).toHaveLength(1);
  });
});

it('is noticed when it is taken away', async () => {
  const lost = new Promise<void>((resolve) => {
    void DataDirectoryLock.take(dataDir, process.ppid, resolve).then(() => rmSync(lockFile()));
  });
  await lost;
});

describe('two applications on one data directory', () => {
  it('refuses the second, which says who holds it; commands use the running one', async () => {
    const first = await startEmbeddedDatabase({ dataDir });
    try {
      const second = startEmbeddedDatabase({ dataDir });
      await expect(second).rejects.toThrow(`is in use by process ${first.pid} `);
      await expect(second).rejects.toThrow(`by process ${process.pid})`);

      const beside = await startEmbeddedDatabase({ dataDir, attach: true });
      expect(beside.url).toBe(first.url);
      const client = new Client({ connectionString: beside.url });
      await client.connect();
      expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
      await client.end();
      await beside.stop();
    } finally {
      await first.stop();
    }
    expect(existsSync(lockFile())).toBe(false);
    const state = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8')) as object;
    expect(state).toMatchObject({ stoppedAt: expect.stringMatching(/^\d+$/) });
  });
});
