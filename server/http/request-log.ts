import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../common/logger.js';
import type { Metrics } from '../health/metrics.js';
import { LOCALES } from '../initiatives/locales.js';
import { truncatedAddress } from './client-address.js';

/** As web servers note it: the visitor left, or was too slow, before there was an answer. */
const NEVER_ANSWERED = 499;

/**
 * One line per request: method, kind of address, status, milliseconds, shortened address. No query
 * string, no body, no header; and of a page about one initiative not which one, because a visit says
 * something about health.
 */
export function logRequests(
  logger: Logger,
  metrics: Metrics,
  addressOf: (request: IncomingMessage) => string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  return (request, response, path) => {
    const started = process.hrtime.bigint();
    const from = truncatedAddress(addressOf(request));
    const route = routeOf(path);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const status = response.headersSent ? response.statusCode : NEVER_ANSWERED;
      metrics.observe(request.method ?? 'GET', route, status, seconds);
      logger.info(
        {
          method: request.method,
          route,
          status,
          ms: Math.round(seconds * 1e4) / 10,
          from,
        },
        'request',
      );
    });
  };
}

/** A handful of names for all addresses: nothing a visitor chose is in them. */
export function routeOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  if (first === 'registry') {
    return rest[0] === 'current.json' ? '/registry/current.json' : '/registry/<version>';
  }
  if (FOLDERS.has(first)) return `/${first}`;
  if (/^\/app(\.[a-z]{2})?\.webmanifest$/.test(path)) return '/app.webmanifest';
  if (PROGRAMS.has(path)) return path;
  // The language tells what somebody reads, not what they read about.
  const language = LANGUAGES.has(first) ? `/${first}` : '';
  const page = language === '' ? path : `/${rest.join('/')}`;
  if (page === '/') return language || '/';
  // Files are read by programs; which initiative they are about is nobody's business either.
  const [, ending] = /^\/initiatief\/[^/]+\.(ics|vcf)$/.exec(path) ?? [];
  if (ending !== undefined) return `/initiatief/<slug>.${ending}`;
  if (path.startsWith('/open-data/') && path !== '/open-data/')
    return OPEN_DATA.has(path) ? path : '/open-data/<file>';
  if (page.startsWith('/initiatief/')) return `${language}/initiatief/<slug>`;
  if (page.startsWith('/klopt-niet/')) return `${language}/klopt-niet/<slug>`;
  // The region somebody looks at may be where they live.
  if (page.startsWith('/dekking/')) return `${language}/dekking/<region>`;
  // As React Router asks for a page that is sent with JavaScript.
  if (/^\/(plek-melden|dekking|insluiten)\.data$/.test(page))
    return language + page.slice(0, -'.data'.length);
  return PAGES.has(page) ? language + page : '/other';
}

const FOLDERS = new Set(['assets', 'coverage', 'icons', 'tiles']);

const PROGRAMS = new Set([
  '/health/live',
  '/health/ready',
  '/embed.js',
  '/graphql',
  '/metrics',
  '/robots.txt',
  '/share.png',
  '/sitemap.xml',
  '/sw.js',
  '/.well-known/security.txt',
]);

const OPEN_DATA = new Set([
  '/open-data/changes',
  '/open-data/feed.atom',
  '/open-data/initiatieven.csv',
  '/open-data/initiatieven.csv-metadata.json',
  '/open-data/locaties.csv',
  '/open-data/locaties.csv-metadata.json',
  '/open-data/locaties.geojson',
]);

const PAGES = new Set([
  '/bronnen',
  '/dekking',
  '/embed',
  '/insluiten',
  '/privacy',
  '/toegankelijkheid',
  '/schil',
  '/plek-melden',
  '/open-data',
  '/verwijzen/wanneer',
  '/verwijzen',
  '/verwijzen/blad',
]);

/** Dutch has no name of its own in the address. */
const LANGUAGES = new Set(LOCALES.filter((locale) => locale !== 'nl').map(String));
