import type { CoverageInventory } from '../server/coverage/model/coverage-file.js';
import type { CoveragePlace } from '../server/coverage/model/coverage-place.js';
import type { CoverageRegion } from '../server/coverage/model/coverage-regions.js';
import type { RegionFacts } from '../server/coverage/model/region-facts.js';
import type { CoverageReport } from '../server/coverage/model/report.js';
import type { GrowthFile } from '../server/criteria/growth-file.js';
import type { GazetteerFile } from '../server/gazetteer/gazetteer-file.js';
import type { Reception, ToldFields } from '../server/proposals/suggestion-form.js';
import type { RegionKind } from '../seeds/reference/reference-data.js';
import type { Origin } from './registry/find-nearby.js';
import type { RegistryDetails, RegistryFile } from '../server/registry/registry-file.js';

/**
 * What the pages need from the server that mounts them: the load context of every loader and action.
 * All of it is the last published registry and the reference data in memory, never the database; but
 * for `growth`, `coverage` and `regionFacts`, which ask it, and `receiveSuggestion`, which writes in it.
 */
export interface SiteContext {
  /** The last published registry; null = nothing was ever published here. */
  registry(): PublishedRegistry | null;
  /** Places and postcodes; null = no reference data yet. */
  gazetteer(): GazetteerFile | null;
  /** Path of the gazetteer as a file; null = no reference data yet. */
  gazetteerUrl(): string | null;
  /** Path of the base map (`/registry/base-map-….json`), which holds a `BaseMapFile`; null = none yet. */
  baseMapUrl(): string | null;
  /** The slug that took the place of a renamed one; undefined = not renamed. */
  slugRedirect(slug: string): string | undefined;
  /** Was this record taken down on purpose? Then its page answers 410. */
  isWithdrawn?(slug: string): boolean;
  /** What the initiative shows of its growth; null = nothing. Rejects when the database is away. */
  growth(slug: string): Promise<GrowthFile | null>;
  /**
   * Keeps what a visitor told, without what it told about people. Rejects when the database is away.
   * @param recordId null = about a place that is not in the register
   * @param address of who asks, to count with and forget
   */
  receiveSuggestion(
    fields: ToldFields,
    recordId: string | null,
    address: string,
  ): Promise<Reception>;
  /**
   * The coverage of the country at the parameters the page starts with, by regions of one kind; null =
   * not known here: without demand points, of a kind that is not loaded, or while the database is away.
   */
  coverage(kind: RegionKind): Promise<CoverageReport | null>;
  /** What is public and counts for coverage; null before the first publication. */
  coverageFacts(): Promise<{
    places: readonly CoveragePlace[];
    inventories: readonly CoverageInventory[];
    /** Regions in use of every kind but postcode areas; empty without demand points. */
    regions: readonly CoverageRegion[];
  } | null>;
  /**
   * What is known of one region before its coverage is computed; null = there is no such region. Rejects
   * when the database is away.
   */
  regionFacts(kind: RegionKind, code: string): Promise<RegionFacts | null>;
  /**
   * A region of which another site shows the list; null = there is none with this code. Municipalities
   * are in memory; of another kind it asks the database, and rejects when that is away.
   */
  embedRegion(code: string): Promise<EmbedRegion | null>;
  /** Every region a site can choose, by kind and name. Rejects when the database is away. */
  embedChoices(): Promise<RegionChoice[]>;
  /** For the sources page. */
  referenceSources(): ReferenceSourceLine[];
  /** Which of the three ways the reference data came in. */
  referenceKind(): 'directory' | 'official' | 'starter';
  /** What the page on open data tells of the files and their limits. */
  openData(): OpenDataFacts;
  /** Mail address of the register; null = it has none yet. */
  registryContact: string | null;
  /** The address visitors see, without a slash at the end. */
  publicUrl: string;
  /** May pages register the service worker? Off = the ones that are out there clean up after themselves. */
  usesServiceWorker: boolean;
  now(): Date;
  /** Writes a fault of ours down, without what the visitor asked. */
  report(error: unknown): void;
}

/** A region to choose in a list. */
export interface RegionChoice {
  kind: RegionKind;
  /** Code of CBS: `GM0363`, `PV27`. */
  code: string;
  name: string;
}

/** A region with what is needed to find the places in it. */
export interface EmbedRegion extends RegionChoice {
  /** CBS codes; itself where it is one. */
  municipalities: string[];
  /** Where to look for the nearest place when there is none inside; null = not known. */
  centre: Origin | null;
}

export interface PublishedRegistry {
  version: string;
  file: RegistryFile;
  details(slug: string): RegistryDetails | undefined;
}

export interface ReferenceSourceLine {
  name: string;
  holder: string;
  licence: string;
  year: string;
  usedFor: string;
}

export interface OpenDataFacts {
  /** Tables that can be downloaded, each with what its columns mean. */
  tables: {
    name: string;
    columns: { name: string; isList: boolean; description: Record<'nl' | 'en', string> }[];
  }[];
  /** Codes of problems, with their titles in English. */
  problems: { code: string; title: string }[];
  /** Requests per minute from one address. */
  readsPerMinute: number;
  /** Under which terms the files say that they may be used. */
  licence: string;
}

declare module 'react-router' {
  // React Router's way to let an application type the context of its loaders and actions.
  interface AppLoadContext {
    site: SiteContext;
    /** Whole address of who asks: for limits, never written down. */
    address: string;
    /** Of this answer: scripts without it do not run. */
    nonce: string;
    /** The frame alone is asked for, to be filled on the device. */
    isShell: boolean;
  }
}
