import type { SiteContext } from '../../web/site-context.js';
import type { Logger } from '../common/logger.js';
import type { Config } from '../config/config.js';
import type { PublishedGrowthService } from '../criteria/published-growth.service.js';
import type { RegistryService } from '../registry/registry.service.js';

/** What the pages are made of: all but the growth profiles from memory, so that they need no database. */
export function siteContext(
  config: Config,
  registry: RegistryService,
  growth: PublishedGrowthService,
  logger: Logger,
): SiteContext {
  return {
    registry: () => registry.current(),
    gazetteer: () => registry.gazetteer(),
    gazetteerUrl: () => urlOf(registry.gazetteerDownload()),
    baseMapUrl: () => urlOf(registry.baseMapDownload()),
    slugRedirect: (slug) => newSlugOf(registry.addresses().redirects, slug),
    isWithdrawn: (slug) => registry.addresses().known.includes(slug),
    growth: (slug) => growth.publishedProfile(slug),
    referenceSources: () => registry.reference()?.sources ?? [],
    referenceKind: () => registry.reference()?.kind ?? 'starter',
    registryContact: config.contactEmail,
    publicUrl: config.publicUrl,
    usesServiceWorker: config.serviceWorker,
    now: () => new Date(),
    report: (error) => logger.error({ err: error }, 'a page failed'),
  };
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
