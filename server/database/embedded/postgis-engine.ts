import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { postgis } from '@electric-sql/pglite-postgis';

const extensions = { postgis, pg_trgm, unaccent, btree_gist };

/** Defaults of the one session; RESET ALL returns to them. */
const startParams = [...PGlite.defaultStartParams, '-c', 'timezone=UTC'];

/** Opens a cluster that exists. About 2 s. */
export function openCluster(path: string): Promise<PGlite> {
  return PGlite.create({ dataDir: path, extensions, startParams });
}

/**
 * Makes a cluster with the extensions in it, in a directory or (path null) in memory. From a
 * snapshot that takes 2.5 s, without one about 9 s; a database in memory then leaves a snapshot
 * behind for the next time.
 */
export async function createCluster(
  path: string | null,
  snapshotFile: string | null,
): Promise<PGlite> {
  const dataDir = path ?? 'memory://';
  const snapshot = snapshotFile && readIfThere(snapshotFile);
  if (snapshot) {
    const loadDataDir = new Blob([snapshot]);
    return PGlite.create({ dataDir, extensions, startParams, loadDataDir });
  }
  const db = await PGlite.create({ dataDir, extensions, startParams });
  for (const name of Object.keys(extensions)) await db.exec(`CREATE EXTENSION ${name}`);
  if (path === null && snapshotFile) await writeSnapshot(db, snapshotFile);
  return db;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

async function writeSnapshot(db: PGlite, file: string): Promise<void> {
  const dump = await db.dumpDataDir('gzip');
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  } catch (error) {
    // A read-only installation: the next database in memory simply takes longer to start.
    process.stderr.write(`No snapshot of the embedded database was kept: ${String(error)}\n`);
  }
}
