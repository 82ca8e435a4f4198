import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReferenceDataError } from '../reference-error.js';
import { fetchPage, type FetchSettings, type OfficialRecord, type Page } from './fetch-page.js';
import type { Progress } from './progress.js';
import type { Layer } from './services.js';

/** What is older than this is fetched anew: the service may have changed in between. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** The largest layer has a handful of pages; more means that the links go round in circles. */
const MAX_PAGES = 500;

interface Manifest {
  format: 1;
  startedAt: number;
  /** Per first address the pages that are on disk, in order. */
  layers: Record<string, { file: string; next: string | null }[]>;
}

/**
 * Pages on disk, with a manifest of which are complete: an interrupted download goes on where it was
 * and fetches no finished page again.
 */
export class PartialDownload {
  private constructor(
    private readonly directory: string,
    private readonly manifest: Manifest,
    private readonly settings: FetchSettings,
    private readonly progress: Progress,
  ) {}

  static async open(
    directory: string,
    settings: FetchSettings,
    progress: Progress,
    now: number,
  ): Promise<PartialDownload> {
    const known = await readManifest(directory);
    const fresh = known && now - known.startedAt < MAX_AGE_MS && now >= known.startedAt;
    if (!fresh) await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    const manifest = fresh ? known : { format: 1 as const, startedAt: now, layers: {} };
    return new PartialDownload(directory, manifest, settings, progress);
  }

  /** All records of a layer. @throws ReferenceDataError; finished pages stay */
  async fetchLayer(layer: Layer): Promise<OfficialRecord[]> {
    const records: OfficialRecord[] = [];
    const pages = (this.manifest.layers[layer.url] ??= []);
    for (const page of [...pages]) {
      records.push(...(await this.readPage(page.file)));
      this.progress.page(layer.name, records.length);
    }
    const seen = new Set<string>();
    let url = pages.length > 0 ? pages.at(-1)!.next : layer.url;
    while (url !== null) {
      if (seen.has(url) || pages.length >= MAX_PAGES) {
        throw new ReferenceDataError(
          'REFERENCE_SERVICE_BROKEN_ANSWER',
          url,
          'the pages of this layer go on for ever',
        );
      }
      seen.add(url);
      const page: Page = await fetchPage(layer, url, this.settings);
      const file = `${layer.name}-${pages.length + 1}.json`;
      await this.write(file, page.records);
      pages.push({ file, next: page.next });
      await this.write('manifest.json', this.manifest);
      records.push(...page.records);
      this.progress.page(layer.name, records.length);
      url = page.next;
    }
    return records;
  }

  private async readPage(file: string): Promise<OfficialRecord[]> {
    return JSON.parse(await readFile(join(this.directory, file), 'utf8')) as OfficialRecord[];
  }

  /** Whole or not at all. */
  private async write(file: string, content: unknown): Promise<void> {
    const path = join(this.directory, file);
    await writeFile(`${path}.new`, JSON.stringify(content));
    await rename(`${path}.new`, path);
  }
}

async function readManifest(directory: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(directory, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text) as Partial<Manifest>;
    return manifest.format === 1 && manifest.layers ? (manifest as Manifest) : null;
  } catch {
    return null;
  }
}
