import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { BaseMapService } from '../base-map/base-map.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { packGazetteer, type GazetteerFile } from '../gazetteer/index.js';
import { contentName } from '../common/content-name.js';
import { canonicalJson } from '../initiatives/field-paths.js';
import { LOGGER, type Logger } from '../common/logger.js';
import { RegionsService } from '../regions/regions.service.js';
import { buildRegistry } from './registry-build.js';
import { RegistryChangesService } from './registry-changes.service.js';
import { PublishedRegistry } from './published-registry.js';
import {
  RegistryStore,
  type StoredVersion,
  type ReferenceInUse,
  type Surroundings,
} from './registry-store.js';
import type { RegistryVersion } from './registry-version.entity.js';
import { RegistryRepository, type Addresses } from './registry.repository.js';

/** How soon a publication by another server is seen here. */
const POLL_MILLISECONDS = 10_000;

/** What a request for a version gets. */
export type VersionLookup =
  { kind: 'found'; registry: PublishedRegistry } | { kind: 'withdrawn' } | { kind: 'unknown' };

/**
 * Publishes the register as files and holds the last published one in memory, so that visitors are
 * served without the database.
 */
@Injectable()
export class RegistryService implements OnApplicationShutdown {
  private registry: PublishedRegistry | null = null;
  private surroundings: Surroundings = { addresses: { redirects: {}, known: [] }, reference: null };
  private gazetteerFile: GazetteerFile | null = null;
  private gazetteerEncoded: { name: string; body: Buffer } | null = null;
  private readonly older = new Map<string, PublishedRegistry>();
  private readonly store: RegistryStore;
  private bringing: Promise<void> = Promise.resolve();
  private polling: NodeJS.Timeout | null = null;
  /** Reference data the gazetteer and the base map were made of. */
  private gazetteerLoad: number | null = null;
  /** The day (`YYYY-MM-DD`) for which the registry was last made. */
  private builtOn: string | null = null;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly versions: RegistryRepository,
    private readonly changes: RegistryChangesService,
    private readonly regions: RegionsService,
    private readonly baseMap: BaseMapService,
  ) {
    this.store = new RegistryStore(config.dataDir);
  }

  /** The last published registry; null before the first publication. */
  current(): PublishedRegistry | null {
    return this.registry;
  }

  /** Old and current addresses of records. */
  addresses(): Addresses {
    return this.surroundings.addresses;
  }

  /** When a record last changed, as ISO instant; undefined where that was not written down. */
  changedAt(recordId: string): string | undefined {
    return this.surroundings.changedAt?.[recordId];
  }

  /** Which reference data is in use; null before any was loaded. */
  reference(): ReferenceInUse | null {
    return this.surroundings.reference;
  }

  /** Places and postcodes; null before reference data was loaded. */
  gazetteer(): GazetteerFile | null {
    return this.gazetteerFile;
  }

  /** The gazetteer as a file with its content in its name. */
  gazetteerDownload(): { name: string; body: Buffer } | null {
    return this.gazetteerEncoded;
  }

  /** The base map as a file with its content in its name; null when there is none. */
  baseMapDownload(): { name: string; body: Buffer } | null {
    return this.baseMap.download();
  }

  /**
   * Takes what was last published into memory: from the database, or from disk when that is away,
   * and keeps looking for newer publications.
   */
  async load(): Promise<void> {
    try {
      await this.refreshGazetteer();
      await this.publish();
    } catch (error) {
      this.logger.error(
        { err: error },
        'could not read the register: serving the last copy on disk',
      );
      const stored = await this.store.readCurrent();
      if (stored) this.take(stored);
      const gazetteer = await this.store.readGazetteer();
      if (gazetteer) this.takeGazetteer(gazetteer);
      const baseMap = await this.store.readBaseMap();
      if (baseMap) this.baseMap.take(baseMap);
      this.surroundings = (await this.store.readSurroundings()) ?? this.surroundings;
    }
    this.polling ??= setInterval(() => void this.poll(), POLL_MILLISECONDS).unref();
  }

  onApplicationShutdown(): void {
    if (this.polling) clearInterval(this.polling);
  }

  /**
   * Makes a new version of what is public now; the same content twice in a row is one version.
   * @returns the name of the current version
   */
  async publish(): Promise<string> {
    const row = await this.versions.whileNobodyPublishes((em) => this.addVersion(em));
    this.builtOn = new Date().toISOString().slice(0, 10);
    await this.bring(contentOf(row));
    return row.version;
  }

  /**
   * Does something to the register and publishes what is public then, in one transaction: what was
   * acknowledged is in the current files, and a crash leaves all of it or nothing.
   * @param work rejects = nothing of it happened
   */
  async publishWith<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> {
    const { row, result } = await this.versions.whileNobodyPublishes(async (em) => {
      const result = await work(em);
      return { row: await this.addVersion(em), result };
    });
    await this.bring(contentOf(row));
    return result;
  }

  /**
   * Does something to a record, publishes what is public then, takes the record out of every older
   * version and withdraws these: they answer 410, here at once and on other servers at the next
   * request. All of it is one transaction.
   * @param work rejects = nothing of it happened
   */
  async publishAndWithdrawOlder(
    reason: string,
    recordId: string,
    work: (em: EntityManager) => Promise<void>,
  ): Promise<string> {
    const row = await this.versions.whileNobodyPublishes(async (em) => {
      await work(em);
      const newest = await this.addVersion(em);
      await this.versions.withdrawOlder(em, newest.ordinal, reason, recordId);
      return newest;
    });
    this.older.clear();
    await this.bring(contentOf(row));
    return row.version;
  }

  private async addVersion(em: EntityManager): Promise<RegistryVersion> {
    const now = new Date();
    const rows = await this.versions.readPublic(em);
    const codes = rows.initiatives.flatMap(({ locations, worksInMunicipalities }) => [
      ...locations.flatMap((location) => location.municipalityCode ?? []),
      ...worksInMunicipalities,
    ]);
    const municipalityNames = await this.regions.municipalityNamesByCode(codes, em);
    const { file, details } = buildRegistry({ ...rows, municipalityNames }, now);
    const contentHash = sha256(canonicalJson({ file, details }));
    const newest = await this.versions.newest(em);
    const hasBegun = await this.changes.hasBegun(em);
    if (newest && newest.contentHash === contentHash) {
      // Published before changes were written down: history begins with all that is public now.
      if (!hasBegun) await this.changes.note(em, null, newest, now);
      return newest;
    }

    const ordinal = (await this.versions.lastOrdinal(em)) + 1;
    const added: RegistryVersion = {
      version: contentName(`${ordinal} ${contentHash}`),
      ordinal,
      contentHash,
      publishedAt: now,
      file: { ...file, publishedAt: now.toISOString() },
      details,
      withdrawnAt: null,
      withdrawnReason: null,
    };
    await this.versions.add(em, added);
    await this.changes.note(em, hasBegun ? newest : null, added, now);
    return added;
  }

  /**
   * Looks a version up: the current one without the database, an older one with it, because only the
   * database knows whether it was withdrawn.
   */
  async find(version: string): Promise<VersionLookup> {
    if (this.registry?.version === version) return { kind: 'found', registry: this.registry };
    const row = await this.versions.find(version);
    if (!row) return { kind: 'unknown' };
    if (row.withdrawnAt) {
      this.older.delete(version);
      return { kind: 'withdrawn' };
    }
    const registry = this.older.get(version) ?? new PublishedRegistry(contentOf(row));
    this.remember(registry);
    return { kind: 'found', registry };
  }

  /** Reads places and postcodes and draws the base map again, after new reference data was loaded. */
  async refreshGazetteer(): Promise<void> {
    const load = (await this.regions.currentLoad())?.id ?? null;
    const gazetteer = await this.regions.readGazetteer();
    if (!gazetteer) return;
    await this.store.saveGazetteer(gazetteer);
    this.takeGazetteer(gazetteer);
    const baseMap = await this.baseMap.make();
    if (baseMap) {
      await this.store.saveBaseMap(baseMap);
      this.baseMap.take(baseMap);
    }
    this.gazetteerLoad = load;
  }

  private async poll(): Promise<void> {
    try {
      const newest = await this.versions.newestName();
      if (newest !== null && newest !== this.registry?.version) {
        const row = await this.versions.find(newest);
        if (row && !row.withdrawnAt) await this.bring(contentOf(row));
      }
      if ((await this.regions.currentLoad())?.id !== this.gazetteerLoad) {
        await this.refreshGazetteer();
      }
      // A telephone number grows too old without anybody publishing anything.
      const today = new Date().toISOString().slice(0, 10);
      if (today !== this.builtOn) await this.publish();
    } catch (error) {
      this.logger.warn({ err: error }, 'could not look for a newer registry');
    }
  }

  /** Keeps a copy on disk, then shows it; one at a time, and never an older one after a newer. */
  private bring(stored: StoredVersion): Promise<void> {
    this.bringing = this.bringing
      .catch(() => undefined)
      .then(async () => {
        if (this.registry && this.registry.ordinal > stored.ordinal) return;
        this.surroundings = {
          addresses: await this.versions.addresses(),
          reference: await this.referenceInUse(),
          changedAt: await this.changes.changedAt(),
        };
        await this.store.saveSurroundings(this.surroundings);
        await this.store.save(stored);
        await this.store.keepOnly(stored.version);
        this.take(stored);
      });
    return this.bringing;
  }

  private async referenceInUse(): Promise<ReferenceInUse | null> {
    const load = await this.regions.currentLoad();
    return load && { kind: load.kind, sources: load.sources, approximate: load.approximate };
  }

  private take(stored: StoredVersion): void {
    if (this.registry?.version === stored.version) return;
    if (this.registry) this.remember(this.registry);
    this.registry = new PublishedRegistry(stored);
  }

  private takeGazetteer(gazetteer: GazetteerFile): void {
    const body = Buffer.from(JSON.stringify(packGazetteer(gazetteer)));
    this.gazetteerFile = gazetteer;
    this.gazetteerEncoded = { name: `gazetteer-${contentName(body)}.json`, body };
  }

  /** A few older versions stay in memory: pages that were open during a publication ask for them. */
  private remember(registry: PublishedRegistry): void {
    this.older.set(registry.version, registry);
    for (const oldest of this.older.keys()) {
      if (this.older.size <= 5) break;
      this.older.delete(oldest);
    }
  }
}

function contentOf(row: RegistryVersion): StoredVersion {
  return { version: row.version, ordinal: row.ordinal, file: row.file, details: row.details };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
