import type { SiteContext } from '../../web/site-context.js';
import { ApiError, type ApiErrorCode } from '../common/api-error.js';
import type { CoverageService } from '../coverage/coverage.service.js';
import type { RegionFactsService } from '../coverage/region-facts.service.js';
import { START_QUESTION } from '../coverage/model/parameters.js';
import type { CoverageReport } from '../coverage/model/report.js';
import { isDatabaseAway } from '../graphql/database-errors.js';
import type { RegionKind } from '../regions/region-kind.js';
import { openDataFacts } from '../exchange/open-data-facts.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { Logger } from '../common/logger.js';
import type { Config } from '../config/config.js';
import type { PublishedGrowthService } from '../criteria/published-growth.service.js';
import type { SuggestionsService } from '../proposals/suggestions.service.js';
import type { RegionsService } from '../regions/regions.service.js';
import type { RegistryService } from '../registry/registry.service.js';
import { EmbedRegions } from './embed-regions.js';

/** Where visitors tell the register something, and how often from one address. */
export interface SuggestionBox {
  service: SuggestionsService;
  limit: RateLimit;
}

/** The white spots: of the country, and what is known of one region. */
export interface CoverageOnSite {
  service: CoverageService;
  regions: RegionFactsService;
}

/** The parts of the server that pages read. */
export interface SiteParts {
  config: Config;
  registry: RegistryService;
  growth: PublishedGrowthService;
  suggestions: SuggestionBox;
  coverage: CoverageOnSite;
  regions: RegionsService;
  logger: Logger;
}

/**
 * What the pages are made of: all but growth profiles and coverage from memory, so that they need no
 * database.
 */
export function siteContext({
  config,
  registry,
  growth,
  suggestions,
  coverage,
  regions,
  logger,
}: SiteParts): SiteContext {
  const embedRegions = new EmbedRegions(regions, () => registry.gazetteer());
  return {
    registry: () => registry.current(),
    gazetteer: () => registry.gazetteer(),
    gazetteerUrl: () => urlOf(registry.gazetteerDownload()),
    baseMapUrl: () => urlOf(registry.baseMapDownload()),
    slugRedirect: (slug) => newSlugOf(registry.addresses().redirects, slug),
    isWithdrawn: (slug) => registry.addresses().known.includes(slug),
    growth: (slug) => growth.publishedProfile(slug),
    receiveSuggestion: async (fields, recordId, address) => {
      const seconds = await suggestions.limit.secondsToWait(address);
      if (seconds > 0) return { kind: 'too-many', seconds };
      return suggestions.service.receive(fields, recordId);
    },
    coverage: (kind) => coverageAtStart(coverage.service, kind),
    coverageFacts: async () => {
      const facts = await coverage.service.facts();
      if (!facts) return null;
      const ground = await coverage.service.currentGround();
      const regions = ground?.regions.regions ?? [];
      return {
        places: facts.places,
        inventories: facts.inventories,
        regions: regions.filter((region) => region.kind !== 'POSTCODE_AREA'),
      };
    },
    regionFacts: (kind, code) => coverage.regions.of(kind, code, new Date()),
    embedRegion: (code) => embedRegions.of(code),
    embedChoices: () => embedRegions.choices(),
    referenceSources: () => registry.reference()?.sources ?? [],
    referenceKind: () => registry.reference()?.kind ?? 'starter',
    openData: openDataFacts,
    registryContact: config.contactEmail,
    publicUrl: config.publicUrl,
    usesServiceWorker: config.serviceWorker,
    now: () => new Date(),
    report: (error) => logger.error({ err: error }, 'a page failed'),
  };
}

/** Why there may be none; anything else is a fault of ours. */
const NO_COVERAGE: readonly unknown[] = [
  'NOT_READY',
  'DEMAND_DATA_MISSING',
  'REGION_KIND_NOT_LOADED',
] satisfies ApiErrorCode[];

async function coverageAtStart(
  coverage: CoverageService,
  kind: RegionKind,
): Promise<CoverageReport | null> {
  try {
    return await coverage.report(START_QUESTION, kind, new Date());
  } catch (error) {
    const known = error instanceof ApiError && NO_COVERAGE.includes(error.extensions.code);
    if (known || isDatabaseAway(error)) return null;
    throw error;
  }
}

function urlOf(file: { name: string } | null): string | null {
  return file && `/registry/${file.name}`;
}

/**
 * The address to which an initiative moved; undefined = it did not. A slug is whatever a visitor typed,
 * so `constructor` and the like are no addresses.
 */
export function newSlugOf(
  redirects: Readonly<Record<string, string>>,
  slug: string,
): string | undefined {
  return Object.hasOwn(redirects, slug) ? redirects[slug] : undefined;
}
