import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildOptions, ChildReport } from './child.js';
import { lockHolder } from './data-directory-lock.js';
import { engineVersion } from './engine-version.js';

export interface EmbeddedDatabaseOptions {
  /** Holds the cluster, its lock and its backups; null keeps everything in memory. */
  dataDir: string | null;
  /**
   * For commands beside the running application (backup, seed): use its database instead of
   * refusing. What they do then goes through the running database.
   */
  attach?: boolean;
  /** Told after the process died and a new one answers. */
  onRestart?: () => void;
  /** Lines for the operator. */
  log?: (line: string) => void;
  acquireTimeoutMs?: number;
  idleInTransactionMs?: number;
}

export interface EmbeddedDatabase {
  /** Stays the same when the process is replaced, so a connection pool simply reconnects. */
  readonly url: string;
  /** A backup to restore before use: the engine was upgraded and the old cluster put aside. */
  readonly restoreFrom: string | null;
  /** Number of the process now; null when attached to another application's database. */
  readonly pid: number | null;
  /** Writes everything out and ends the process. */
  stop(): Promise<void>;
}

/** The data directory is in use, or its engine changed, or it could not start: one sentence. */
export class EmbeddedDatabaseError extends Error {}

const STOP_TIMEOUT_MS = 15_000;
const LONGEST_RESTART_DELAY_MS = 4_000;

/**
 * Starts PostGIS in a child process and keeps it running: a child that dies is replaced on the same
 * port. Resolves when it answers (first time about 9 s, later 2.5 s); rejects with
 * EmbeddedDatabaseError.
 */
export async function startEmbeddedDatabase(
  options: EmbeddedDatabaseOptions,
): Promise<EmbeddedDatabase> {
  const dataDir = options.dataDir === null ? null : resolve(options.dataDir);
  if (options.attach && dataDir !== null) {
    const url = lockHolder(dataDir)?.url;
    if (url) return { url, restoreFrom: null, pid: null, stop: () => Promise.resolve() };
  }
  const supervisor = new Supervisor(
    await childEntry(),
    {
      dataDir,
      port: 0,
      password: randomBytes(18).toString('base64url'),
      snapshotFile: snapshotFile(),
      limits: {
        acquireTimeoutMs: options.acquireTimeoutMs ?? 60_000,
        idleInTransactionMs: options.idleInTransactionMs ?? 120_000,
      },
    },
    options.log ?? (() => undefined),
    options.onRestart ?? (() => undefined),
  );
  await supervisor.start();
  return supervisor;
}

/** Compiled, the child stands beside this file; under Jest this file is not compiled on disk. */
async function childEntry(): Promise<string> {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.js')) return join(dirname(here), 'child.js');
  const { compileEmbedded } = await import('../../start/compile-embedded.mjs');
  return join(await compileEmbedded(), 'database', 'embedded', 'child.js');
}

/** A cluster with the extensions in it, kept per version of the engine. */
function snapshotFile(): string {
  const name = `postgis-${engineVersion().replace(/[^\w.]+/g, '-')}.tar.gz`;
  return resolve('node_modules', '.cache', 'zelfregiekaart', name);
}

class Supervisor implements EmbeddedDatabase {
  url = '';
  restoreFrom: string | null = null;
  private child: ChildProcess | null = null;
  private stopping = false;
  private stopped: Promise<void> | null = null;

  constructor(
    private readonly entry: string,
    private readonly options: ChildOptions,
    private readonly log: (line: string) => void,
    private readonly onRestart: () => void,
  ) {}

  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  async start(): Promise<void> {
    const ready = await this.launch();
    this.url = ready.url;
    this.restoreFrom = ready.restoreFrom;
    // Later children listen where the first one did.
    this.options.port = ready.port;
  }

  stop(): Promise<void> {
    this.stopping = true;
    this.stopped ??= this.end(this.child);
    return this.stopped;
  }

  private launch(): Promise<Extract<ChildReport, { kind: 'ready' }>> {
    return new Promise((resolveReady, reject) => {
      const child = fork(this.entry, [], {
        execArgv: [],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.send(this.options);
      this.child = child;
      let answered = false;
      child.on('message', (report: ChildReport) => {
        answered = true;
        if (report.kind === 'ready') resolveReady(report);
        else reject(new EmbeddedDatabaseError(report.message));
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        if (!answered) {
          const how = signal ?? `exit code ${code}`;
          reject(new EmbeddedDatabaseError(`The embedded database ended while starting (${how}).`));
        } else if (this.child === child && this.url !== '' && !this.stopping) {
          this.log(
            `The embedded database ended (${signal ?? `exit code ${code}`}); restarting it.`,
          );
          void this.replace();
        }
      });
    });
  }

  /** Tries again for as long as the application lives; the site shows its last registry meanwhile. */
  private async replace(): Promise<void> {
    for (
      let delayMs = 0;
      !this.stopping;
      delayMs = Math.min(delayMs * 2 + 500, LONGEST_RESTART_DELAY_MS)
    ) {
      await new Promise((done) => setTimeout(done, delayMs));
      if (this.stopping) return;
      try {
        await this.launch();
        this.log('The embedded database runs again.');
        this.onRestart();
        return;
      } catch (error) {
        this.log(`The embedded database could not be restarted: ${(error as Error).message}`);
      }
    }
  }

  private async end(child: ChildProcess | null): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise<void>((done) => child.once('exit', () => done()));
    if (child.connected) child.send('stop');
    else child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
  }
}
