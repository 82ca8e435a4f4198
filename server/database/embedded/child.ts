/**
 * The embedded database: PGlite with PostGIS behind a socket on 127.0.0.1, in a process of its own
 * because PGlite runs synchronously and would stop the site during every query. Started by
 * startEmbeddedDatabase, which sends the options as its first message (arguments and their password
 * would be visible to every user of the machine).
 */
import { createServer, type AddressInfo } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { Connection, type ConnectionLimits } from './connection.js';
import { DataDirectoryInUseError, DataDirectoryLock } from './data-directory-lock.js';
import {
  clusterPath,
  EngineChangedError,
  prepareCluster,
  readState,
  writeState,
} from './data-directory.js';
import { engineVersion } from './engine-version.js';
import { createCluster, openCluster } from './postgis-engine.js';
import { SessionQueue } from './session-queue.js';

export interface ChildOptions {
  /** Null keeps the database in memory. */
  dataDir: string | null;
  /** 0 takes any free port. */
  port: number;
  password: string;
  snapshotFile: string | null;
  limits: ConnectionLimits;
}

export type ChildReport =
  | { kind: 'ready'; url: string; port: number; restoreFrom: string | null }
  | { kind: 'failed'; message: string };

let options: ChildOptions;
let lock: DataDirectoryLock | null = null;
let db: PGlite | null = null;
let stopping = false;

function report(message: ChildReport): void {
  if (process.connected) process.send?.(message);
}

async function open(): Promise<{ db: PGlite; restoreFrom: string | null }> {
  const { dataDir } = options;
  if (dataDir === null) {
    return { db: await createCluster(null, options.snapshotFile), restoreFrom: null };
  }
  lock = await DataDirectoryLock.take(dataDir, process.ppid, () =>
    leaveAtOnce(`its lock on ${dataDir} was taken away`),
  );
  const engine = engineVersion();
  const { exists, restoreFrom } = await prepareCluster(dataDir, engine);
  const cluster = clusterPath(dataDir);
  const opened = exists
    ? await openCluster(cluster)
    : await createCluster(cluster, options.snapshotFile);
  writeState(dataDir, { engine, stoppedAt: null, restoreFrom });
  return { db: opened, restoreFrom };
}

async function start(): Promise<void> {
  const opened = await open();
  const database = (db = opened.db);
  const queue = new SessionQueue<Connection>();
  const engine = {
    execute: async (message: Buffer) =>
      Buffer.from(await database.execProtocolRaw(new Uint8Array(message))),
    fail: leaveAtOnce,
  };
  const server = createServer((socket) => {
    new Connection(socket, engine, queue, options.password, options.limits);
  });
  server.on('error', (error) => fail(error));
  server.listen(options.port, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    const url = `postgres://postgres:${options.password}@127.0.0.1:${port}/postgres`;
    lock?.announce(url);
    report({ kind: 'ready', url, port, restoreFrom: opened.restoreFrom });
  });
}

function fail(error: unknown): void {
  const known = error instanceof DataDirectoryInUseError || error instanceof EngineChangedError;
  const sentence = error instanceof Error ? error.message : String(error);
  const message = known ? sentence : `The embedded database could not start: ${sentence}`;
  if (!known) process.stderr.write(`${error instanceof Error ? error.stack : sentence}\n`);
  report({ kind: 'failed', message });
  lock?.release();
  setTimeout(() => process.exit(1), 50);
}

/** Queries are synchronous here, so no query is under way when this runs. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Before the cluster is open there is nothing to write out.
  if (!db) return leave();
  try {
    if (options.dataDir !== null) {
      await db.exec('ROLLBACK');
      const { rows } = await db.query<{ next: string }>(
        'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
      );
      const state = readState(options.dataDir);
      await db.close();
      if (state) writeState(options.dataDir, { ...state, stoppedAt: rows[0]?.next ?? null });
    }
  } catch (error) {
    process.stderr.write(`The embedded database did not stop in order: ${String(error)}\n`);
  }
  leave();
}

/** Without writing anything more: the application starts a fresh process, which recovers. */
function leaveAtOnce(reason: string): never {
  process.stderr.write(`The embedded database ends itself: ${reason}.\n`);
  process.exit(70);
}

function leave(): void {
  lock?.release();
  process.exit(0);
}

// The application decides when to stop: Ctrl+C reaches this process too, while requests still run.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => void stop());
process.on('disconnect', () => void stop());
process.on('message', (message: ChildOptions | 'stop') => {
  if (message === 'stop') return void stop();
  options = message;
  start().catch(fail);
});
