import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseMapFile } from '../base-map/base-map-file.js';
import type { GazetteerFile } from '../gazetteer/gazetteer-file.js';
import type { ReferenceLoad } from '../regions/reference-load.entity.js';
import type { RegistryDetails, RegistryFile } from './registry-file.js';
import type { Addresses } from './registry.repository.js';

/** One published version as it lies on disk. */
export interface StoredVersion {
  version: string;
  ordinal: number;
  file: RegistryFile;
  details: RegistryDetails[];
}

export type ReferenceInUse = Pick<ReferenceLoad, 'kind' | 'sources' | 'approximate'>;

/** Addresses of records, when they changed, and which reference data is in use. */
export interface Surroundings {
  addresses: Addresses;
  reference: ReferenceInUse | null;
  /** ISO instants by id of a record; absent in copies from before it was kept. */
  changedAt?: Record<string, string>;
}

/**
 * Copies of what was published, in `DATA_DIR/registry`: the public pages live from these when the
 * database is away. The database stays the truth; a missing or broken copy is simply not there.
 */
export class RegistryStore {
  private readonly folder: string;
  /** Two writes of one file at the same moment need two names. */
  private writes = 0;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'registry');
  }

  async save(stored: StoredVersion): Promise<void> {
    await this.write(`${stored.version}.json`, stored);
    await this.write('current.json', { version: stored.version });
  }

  async saveGazetteer(gazetteer: GazetteerFile): Promise<void> {
    await this.write('gazetteer.json', gazetteer);
  }

  async saveBaseMap(baseMap: BaseMapFile): Promise<void> {
    await this.write('base-map.json', baseMap);
  }

  /** What goes with the current registry and is not part of any version. */
  async saveSurroundings(surroundings: Surroundings): Promise<void> {
    await this.write('surroundings.json', surroundings);
  }

  async readSurroundings(): Promise<Surroundings | null> {
    return this.readJson<Surroundings>('surroundings.json');
  }

  async read(version: string): Promise<StoredVersion | null> {
    return this.readJson<StoredVersion>(`${version}.json`);
  }

  async readCurrent(): Promise<StoredVersion | null> {
    const pointer = await this.readJson<{ version: string }>('current.json');
    return pointer && this.read(pointer.version);
  }

  async readGazetteer(): Promise<GazetteerFile | null> {
    return this.readJson<GazetteerFile>('gazetteer.json');
  }

  async readBaseMap(): Promise<BaseMapFile | null> {
    return this.readJson<BaseMapFile>('base-map.json');
  }

  /** Removes every copy but one: after a take-down nothing older may linger on disk. */
  async keepOnly(version: string): Promise<void> {
    const keep = new Set([
      `${version}.json`,
      'current.json',
      'gazetteer.json',
      'base-map.json',
      'surroundings.json',
    ]);
    for (const name of await readdir(this.folder)) {
      if (!keep.has(name)) await rm(join(this.folder, name));
    }
  }

  /** Written beside and moved into place, so that a reader never sees half a file. */
  private async write(name: string, content: unknown): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const beside = join(this.folder, `.${name}.${process.pid}.${(this.writes += 1)}`);
    await writeFile(beside, JSON.stringify(content));
    await rename(beside, join(this.folder, name));
  }

  private async readJson<T>(name: string): Promise<T | null> {
    try {
      return JSON.parse(await readFile(join(this.folder, name), 'utf8')) as T;
    } catch {
      return null;
    }
  }
}
