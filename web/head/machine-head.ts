import type { Graph } from 'schema-dts';
import { datasetGraph } from '../../server/exchange/json-ld/dataset-graph.js';
import { initiativeGraph } from '../../server/exchange/json-ld/initiative-graph.js';
import { jsonLdScript } from '../../server/exchange/json-ld/script.js';
import { siteGraph } from '../../server/exchange/json-ld/site.js';
import {
  LOCALES,
  localeOfPath,
  ORIGINAL,
  pathIn,
  pathWithoutLocale,
  type Locale,
} from '../i18n/locales.js';
import type { SiteContext } from '../site-context.js';
import { attribute } from './attribute.js';
import { languagesOf, type PageLanguages } from './page-languages.js';

/**
 * What programs read in the head of a page: OpenGraph, where the same facts are as a file, and JSON-LD.
 * Written on the server alone, into the page as it goes out: a visitor's browser downloads no script for
 * it, and React leaves elements in the head alone that it did not make.
 *
 * Title and description are those of the page itself, so that they can never say anything else.
 *
 * @param pathname as it was asked for, of a page that is there
 * @param html the whole page
 * @param nonce of this answer
 */
export function machineHead(
  site: SiteContext,
  pathname: string,
  html: string,
  nonce: string,
): string {
  // With a slash at the end it is the same page, of which one address counts.
  const path = pathWithoutLocale(pathname).replace(/(?<=.)\/+$/, '');
  const languages = languagesOf(path);
  if (!languages) return '';
  const locale = localeOfPath(pathname);
  return [
    ...linksOf(site, path, locale, languages),
    ...openGraph(site, path, locale, languages, html),
    ...feedLinks(path),
    ...graphsOf(site, path, locale).map((graph) => jsonLdScript(graph, nonce)),
  ].join('');
}

/** Which address counts, of pages that do not come in every language: the frame tells it of the others. */
function linksOf(
  site: SiteContext,
  path: string,
  locale: Locale,
  languages: PageLanguages,
): string[] {
  if (languages.length === LOCALES.length) return [];
  const address = (other: Locale) => site.publicUrl + pathIn(other, path);
  const others = languages.length === 1 ? [] : languages;
  return [
    link({ rel: 'canonical', href: address(locale) }),
    ...others.map((other) => link({ rel: 'alternate', hreflang: other, href: address(other) })),
    ...(others.length > 0
      ? [link({ rel: 'alternate', hreflang: 'x-default', href: address(ORIGINAL) })]
      : []),
  ];
}

/** Where they are spoken; the register is about the Netherlands, but nobody speaks Arabic of there. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { nl: 'nl_NL', en: 'en_GB', ar: 'ar' };

/** Our own mark and name: never a map, and the same for every place. */
const PICTURE = { path: '/share.png', width: 1200, height: 630 };

function openGraph(
  site: SiteContext,
  path: string,
  locale: Locale,
  languages: PageLanguages,
  html: string,
): string[] {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1];
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  if (title === undefined) return [];
  const properties: [string, string][] = [
    ['og:site_name', 'Zelfregiekaart'],
    ['og:type', 'website'],
    ['og:url', attribute(site.publicUrl + pathIn(locale, path))],
    // React wrote these, and so they are escaped.
    ['og:title', title],
    ...(description === undefined ? [] : [['og:description', description] as [string, string]]),
    ['og:locale', OPEN_GRAPH_LOCALES[locale]],
    ...languages
      .filter((other) => other !== locale)
      .map((other): [string, string] => ['og:locale:alternate', OPEN_GRAPH_LOCALES[other]]),
    ['og:image', attribute(site.publicUrl + PICTURE.path)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
    ['og:image:alt', 'Zelfregiekaart'],
  ];
  return [
    ...properties.map(
      ([property, content]) => `<meta property="${property}" content="${content}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The same facts as files for a calendar, an address book or a feed reader. */
function feedLinks(path: string): string[] {
  const slug = slugOf(path);
  if (slug !== undefined) {
    const file = `/initiatief/${encodeURIComponent(slug)}`;
    return [
      link({ rel: 'alternate', type: 'text/calendar', href: `${file}.ics` }),
      link({ rel: 'alternate', type: 'text/vcard', href: `${file}.vcf` }),
    ];
  }
  if (path !== '/' && path !== '/open-data') return [];
  return [link({ rel: 'alternate', type: 'application/atom+xml', href: '/open-data/feed.atom' })];
}

/** What the page is about, in words of schema.org. */
function graphsOf(site: SiteContext, path: string, locale: Locale): Graph[] {
  const { publicUrl } = site;
  if (path === '/') return [siteGraph({ publicUrl, languages: LOCALES })];
  const registry = site.registry();
  if (path === '/open-data') {
    const publishedAt = registry?.file.publishedAt ?? null;
    const { licence } = site.openData();
    const language = locale === 'en' ? 'en' : 'nl';
    return [datasetGraph({ publicUrl, locale: language, publishedAt, licence })];
  }
  const slug = slugOf(path);
  const initiative = registry?.file.initiatives.find((candidate) => candidate.slug === slug);
  if (!registry || !initiative) return [];
  return [
    initiativeGraph({
      initiative,
      details: registry.details(initiative.slug) ?? null,
      municipalityNames: registry.file.municipalityNames ?? {},
      hoursFreshnessMonths: registry.file.hoursFreshnessMonths,
      publishedAt: registry.file.publishedAt,
      publicUrl,
      locale,
      now: site.now(),
    }),
  ];
}

/** Of the page of one initiative; undefined = another page. */
function slugOf(path: string): string | undefined {
  const coded = /^\/initiatief\/([^/]+)$/.exec(path)?.[1];
  return coded === undefined ? undefined : decodeURIComponent(coded);
}

function link(attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${attribute(value)}"`);
  return `<link ${pairs.join(' ')}>`;
}
