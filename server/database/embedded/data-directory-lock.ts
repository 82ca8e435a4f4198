import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

/**
 * One writer per data directory: PGlite opens a directory that is in use without complaint, and
 * acknowledged rows are then lost. The lock is a file that names its holder.
 */
export interface LockHolder {
  pid: number;
  /** See processIdentity. */
  identity: string;
  /** The application that started the database process. */
  parentPid: number;
  parentIdentity: string;
  host: string;
  since: string;
  /** Where the holder's database listens, once it does. Commands of the same data directory use it. */
  url: string | null;
}

export class DataDirectoryInUseError extends Error {}

/** A lock of another host (a shared volume) counts as held while it was touched this recently. */
const FOREIGN_LOCK_FRESH_MS = 60_000;
const HEARTBEAT_MS = 5_000;
/** A database whose application was killed needs a moment to finish its query and go. */
const ORPHAN_GRACE_MS = 20_000;

const lockPath = (dataDir: string): string => join(dataDir, 'database.lock');

/** Who holds the data directory now, or null when it is free or only a stale lock is left. */
export function lockHolder(dataDir: string): LockHolder | null {
  const holder = readLock(lockPath(dataDir));
  return holder && holds(dataDir, holder) ? holder : null;
}

function readLock(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

function holds(dataDir: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) {
    try {
      return Date.now() - statSync(lockPath(dataDir)).mtimeMs < FOREIGN_LOCK_FRESH_MS;
    } catch {
      return false;
    }
  }
  return processIdentity(holder.pid) === holder.identity;
}

const isOrphan = (holder: LockHolder): boolean =>
  holder.host === hostname() && processIdentity(holder.parentPid) !== holder.parentIdentity;

export class DataDirectoryLock {
  private readonly heartbeat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly holder: LockHolder,
    onLost: () => void,
  ) {
    this.heartbeat = setInterval(() => {
      if (!this.beat()) {
        clearInterval(this.heartbeat);
        onLost();
      }
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  /**
   * Takes the lock for this process, also from a holder that no longer lives or whose number now
   * belongs to another process. Throws DataDirectoryInUseError, naming the holder, when held.
   * `onLost`: somebody removed the lock or took it over; this process must stop writing at once.
   */
  static async take(
    dataDir: string,
    parentPid: number,
    onLost: () => void,
  ): Promise<DataDirectoryLock> {
    mkdirSync(dataDir, { recursive: true });
    const path = lockPath(dataDir);
    const mine: LockHolder = {
      pid: process.pid,
      identity: processIdentity(process.pid) ?? '',
      parentPid,
      parentIdentity: processIdentity(parentPid) ?? '',
      host: hostname(),
      since: new Date().toISOString(),
      url: null,
    };
    const deadline = Date.now() + ORPHAN_GRACE_MS;
    for (;;) {
      if (createExclusively(path, mine)) return new DataDirectoryLock(path, mine, onLost);
      const other = readLock(path);
      if (!other || !holds(dataDir, other)) {
        removeStale(path, other);
        continue;
      }
      if (!isOrphan(other) || Date.now() > deadline) throw inUse(dataDir, other);
      await wait(100);
    }
  }

  /** Lets commands that share the data directory find the running database. */
  announce(url: string): void {
    this.holder.url = url;
    const draft = `${this.path}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(this.holder), { mode: 0o600 });
    renameSync(draft, this.path);
  }

  private beat(): boolean {
    const now = new Date();
    try {
      if (!this.isMine()) return false;
      utimesSync(this.path, now, now);
      return true;
    } catch {
      return false;
    }
  }

  private isMine(): boolean {
    const found = readLock(this.path);
    return found?.pid === this.holder.pid && found.identity === this.holder.identity;
  }

  release(): void {
    clearInterval(this.heartbeat);
    if (this.isMine()) rmSync(this.path, { force: true });
  }
}

/** A hard link either appears complete or not at all. */
function createExclusively(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a stale lock aside first: of two processes that see it, only one finds what it judged. */
function removeStale(path: string, judged: LockHolder | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const found = readLock(aside);
  if (JSON.stringify(found) !== JSON.stringify(judged) && found) createExclusively(path, found);
  rmSync(aside, { force: true });
}

function inUse(dataDir: string, holder: LockHolder): DataDirectoryInUseError {
  const where = holder.host === hostname() ? '' : ` on host ${holder.host}`;
  return new DataDirectoryInUseError(
    `The data directory ${dataDir} is in use by process ${holder.pid}${where}` +
      ` (started ${holder.since} by process ${holder.parentPid}).` +
      ' Stop that one first, or choose another DATA_DIR.',
  );
}
