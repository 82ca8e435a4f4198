import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { keepAutomaticBackup } from '../../server/database/backup/automatic-backup.js';
import { finishEngineUpgrade } from '../../server/database/backup/restore-at-its-version.js';
import { createDataSource } from '../../server/database/data-source.js';
import { readState, writeState } from '../../server/database/embedded/data-directory.js';
import {
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../server/database/embedded/embedded-database.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function connect(database: EmbeddedDatabase): Promise<DataSource> {
  const dataSource = createDataSource(database.url, { poolSize: 2 });
  await dataSource.initialize();
  await dataSource.runMigrations();
  return dataSource;
}

const addOrganisation = (dataSource: DataSource, name: string): Promise<unknown> =>
  dataSource.query('INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), $1)', [name]);

const organisations = (dataSource: DataSource): Promise<unknown[]> =>
  dataSource.query('SELECT name FROM organisation ORDER BY name COLLATE "C"');

/** As if the cluster had been written by the version before this one. */
function pretendOlderEngine(): void {
  const state = readState(dataDir);
  if (!state) throw new Error('no database.json');
  writeState(dataDir, { ...state, engine: 'pglite 0.4.9, postgis 0.1.0' });
}

describe('an upgrade of the embedded engine', () => {
  it('continues from the automatic backup when that holds everything', async () => {
    const before = await startEmbeddedDatabase({ dataDir });
    const old = await connect(before);
    await addOrganisation(old, 'Eerste');
    expect(await keepAutomaticBackup(old, dataDir)).toBe(true);
    expect(await keepAutomaticBackup(old, dataDir)).toBe(false);
    await addOrganisation(old, 'Tweede');
    expect(await keepAutomaticBackup(old, dataDir)).toBe(true);
    await old.destroy();
    await before.stop();
    pretendOlderEngine();

    // Killed before the restore was finished: the next start still knows what is to be restored.
    const interrupted = await startEmbeddedDatabase({ dataDir });
    expect(interrupted.restoreFrom).not.toBeNull();
    await interrupted.stop();

    const after = await startEmbeddedDatabase({ dataDir });
    expect(after.restoreFrom).toBe(interrupted.restoreFrom);
    await finishEngineUpgrade(after.url, dataDir, after.restoreFrom ?? '');
    const fresh = await connect(after);
    expect(await organisations(fresh)).toEqual([{ name: 'Eerste' }, { name: 'Tweede' }]);
    await fresh.destroy();
    await after.stop();
    expect(readState(dataDir)?.restoreFrom).toBeNull();
    // The old cluster and the backup it was left with are kept.
    expect(readdirSync(dataDir).filter((name) => name.startsWith('database-pglite'))).toHaveLength(
      1,
    );
    expect(existsSync(after.restoreFrom ?? '')).toBe(true);
  });

  it('stops, and touches nothing, when rows were written after the automatic backup', async () => {
    const before = await startEmbeddedDatabase({ dataDir });
    const old = await connect(before);
    await keepAutomaticBackup(old, dataDir);
    await addOrganisation(old, 'Later');
    await old.destroy();
    await before.stop();
    const engine = readState(dataDir)?.engine ?? null;
    pretendOlderEngine();

    await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(
      /written by pglite 0\.4\.9, postgis 0\.1\.0; .* older than the data/,
    );

    const state = readState(dataDir);
    writeState(dataDir, { engine, stoppedAt: state?.stoppedAt ?? null, restoreFrom: null });
    const again = await startEmbeddedDatabase({ dataDir });
    const dataSource = await connect(again);
    expect(await organisations(dataSource)).toEqual([{ name: 'Later' }]);
    await dataSource.destroy();
    await again.stop();
  });
});
