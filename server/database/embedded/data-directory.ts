import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupHeader } from '../backup/backup-header.js';

/**
 * DATA_DIR of the embedded database:
 *   database/                    the cluster
 *   database.json                which engine wrote it, and how it was last stopped
 *   database.lock                who has it open
 *   backups/automatic.jsonl.gz   the latest automatic backup
 *   backups/before-….jsonl.gz    what an upgrade of the engine continued from
 */
export interface DataDirectoryState {
  /** Null while a cluster is being made. */
  engine: string | null;
  /**
   * The next transaction number when the database was last stopped in order, null while it runs. A
   * backup that carries the same number holds everything.
   */
  stoppedAt: string | null;
  /** A backup that must be restored before the database is used. */
  restoreFrom: string | null;
}

export const clusterPath = (dataDir: string): string => join(dataDir, 'database');
export const automaticBackupPath = (dataDir: string): string =>
  join(dataDir, 'backups', 'automatic.jsonl.gz');
const statePath = (dataDir: string): string => join(dataDir, 'database.json');

export class EngineChangedError extends Error {}

export function readState(dataDir: string): DataDirectoryState | null {
  try {
    return JSON.parse(readFileSync(statePath(dataDir), 'utf8')) as DataDirectoryState;
  } catch {
    return null;
  }
}

export function writeState(dataDir: string, state: DataDirectoryState): void {
  const draft = `${statePath(dataDir)}.new`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(draft, statePath(dataDir));
}

/** The backup is restored: the database may be used from now on. */
export function markRestored(dataDir: string): void {
  const state = readState(dataDir);
  if (state) writeState(dataDir, { ...state, restoreFrom: null });
}

/**
 * What to do with the directory before `engine` opens it. A cluster of another engine cannot be
 * opened: it is put aside, and the automatic backup is to be restored, but only when that backup
 * holds everything the cluster held. Otherwise throws EngineChangedError with what to do.
 */
export async function prepareCluster(
  dataDir: string,
  engine: string,
): Promise<{ exists: boolean; restoreFrom: string | null }> {
  const cluster = clusterPath(dataDir);
  const state = readState(dataDir);
  const restoreFrom = state?.restoreFrom ?? null;
  if (!existsSync(cluster)) return { exists: false, restoreFrom };
  if (!state?.engine) {
    putAside(cluster, 'incomplete');
    return { exists: false, restoreFrom };
  }
  if (state.engine === engine) return { exists: true, restoreFrom };
  return { exists: false, restoreFrom: await leaveOldEngine(dataDir, state.engine, state, engine) };
}

async function leaveOldEngine(
  dataDir: string,
  oldEngine: string,
  state: DataDirectoryState,
  engine: string,
): Promise<string> {
  const backup = automaticBackupPath(dataDir);
  const header = existsSync(backup) ? await readBackupHeader(backup) : null;
  if (state.stoppedAt === null || header?.transaction !== state.stoppedAt) {
    const age = header
      ? `the automatic backup of ${header.createdAt} is older than the data`
      : 'there is no automatic backup';
    throw new EngineChangedError(
      `The data in ${clusterPath(dataDir)} was written by ${oldEngine}; this version uses ${engine}` +
        ` and cannot open it, and ${age}. Start the former version once more, run "npm run backup",` +
        ' and restore that file with "npm run restore" in an empty DATA_DIR.',
    );
  }
  const name = oldEngine.replace(/[^\w.]+/g, '-');
  const kept = join(dataDir, 'backups', `before-leaving-${name}.jsonl.gz`);
  renameSync(backup, kept);
  writeState(dataDir, { engine: null, stoppedAt: null, restoreFrom: kept });
  putAside(clusterPath(dataDir), name);
  return kept;
}

function putAside(cluster: string, why: string): void {
  renameSync(cluster, `${cluster}-${why}-${Date.now()}`);
}
