import { LOCALES, type Locale } from '../../initiatives/locales.js';
import { recordsOf, type Publication } from '../publication.js';
import { xmlOf } from '../xml.js';

/** The pages anybody may find, as they are called in Dutch, with the languages they exist in. */
const PAGES: readonly { path: string; locales: readonly Locale[] }[] = [
  { path: '/', locales: LOCALES },
  { path: '/bronnen', locales: LOCALES },
  { path: '/privacy', locales: LOCALES },
  { path: '/toegankelijkheid', locales: LOCALES },
  { path: '/open-data', locales: ['nl', 'en'] },
  { path: '/dekking', locales: ['nl'] },
  { path: '/verwijzen', locales: ['nl'] },
  { path: '/verwijzen/wanneer', locales: ['nl'] },
  { path: '/insluiten', locales: ['nl'] },
];

/**
 * Every page that may be found (sitemaps.org 0.9), each in all its languages. Ended initiatives are in it
 * as long as they have a page; withdrawn ones are not. When a record last changed is told where it was
 * written down.
 */
export function sitemap(publication: Publication): string {
  const { publicUrl } = publication;
  const records = recordsOf(publication).map((record) => ({
    path: `/initiatief/${record.initiative.slug}`,
    locales: LOCALES,
    changedAt: publication.changedAt(record.initiative.id),
  }));
  return xmlOf({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: [...PAGES.map((page) => ({ ...page, changedAt: undefined })), ...records].flatMap(
        ({ path, locales, changedAt }) =>
          locales.map((locale) => ({
            loc: publicUrl + pathIn(locale, path),
            ...(changedAt === undefined ? {} : { lastmod: changedAt }),
            ...(locales.length > 1 ? { 'xhtml:link': alternates(publicUrl, path, locales) } : {}),
          })),
      ),
    },
  });
}

function alternates(publicUrl: string, path: string, locales: readonly Locale[]): object[] {
  const inEach = locales.map((locale) => ({ language: String(locale), locale }));
  return [...inEach, { language: 'x-default', locale: 'nl' as const }].map(
    ({ language, locale }) => ({
      '@rel': 'alternate',
      '@hreflang': language,
      '@href': publicUrl + pathIn(locale, path),
    }),
  );
}

/** Dutch at `/`, the others under their code, as the site has it. */
function pathIn(locale: Locale, path: string): string {
  if (locale === 'nl') return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
