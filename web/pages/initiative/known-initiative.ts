import { data, redirect } from 'react-router';
import type { RegistryInitiative } from '../../../server/registry/registry-file.js';
import { pathIn, type Locale } from '../../i18n/locales.js';
import type { SiteContext } from '../../site-context.js';

/**
 * The initiative at an address, on the server.
 * @param locale of the page
 * @param pageFor path of the page for an initiative, in the Dutch site
 * @throws Response to where a renamed initiative is now; what React Router shows as 404, 410 or 503
 */
export function knownInitiative(
  site: SiteContext,
  slug: string,
  locale: Locale,
  pageFor: (slug: string) => string = (slug) => `/initiatief/${slug}`,
): RegistryInitiative {
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const initiative = registry.file.initiatives.find((candidate) => candidate.slug === slug);
  if (initiative) return initiative;
  const renamed = site.slugRedirect(slug);
  if (renamed !== undefined && renamed !== slug) {
    throw redirect(pathIn(locale, pageFor(encodeURIComponent(renamed))), 301);
  }
  throw data('initiative', { status: site.isWithdrawn?.(slug) ? 410 : 404 });
}
