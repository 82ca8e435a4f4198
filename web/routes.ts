import {
  index,
  layout,
  route,
  type RouteConfig,
  type RouteConfigEntry,
} from '@react-router/dev/routes';
import { LOCALES, ORIGINAL, pathIn, type Locale } from './i18n/locales.js';

const PAGES = [
  // Not an index route: a plain form that posts to `/` must reach its action.
  ['find', '/', 'pages/find/page.tsx'],
  ['initiative', '/initiatief/:slug', 'pages/initiative/page.tsx'],
  ['growth', '/initiatief/:slug/groei', 'pages/initiative/growth/page.tsx'],
  ['something-wrong', '/klopt-niet/:slug', 'pages/suggest/something-wrong/page.tsx'],
  ['missing-place', '/plek-melden', 'pages/suggest/missing-place/page.tsx'],
  ['sources', '/bronnen', 'pages/sources/page.tsx'],
  ['privacy', '/privacy', 'pages/privacy/page.tsx'],
  ['accessibility', '/toegankelijkheid', 'pages/accessibility/page.tsx'],
  ['shell', '/schil', 'pages/shell/page.tsx'],
  ['not-found', '/*', 'pages/not-found/page.tsx'],
] as const;

/** Every page in every language: Dutch at `/`, the others under their code. */
function forEverybody(locale: Locale): RouteConfigEntry[] {
  return PAGES.map(([name, path, file]) =>
    route(pathIn(locale, path), file, { id: `${name}-${locale}` }),
  );
}

/** In a frame on sites of others. By an id of pages that are not kept on the device. */
function forFrames(locale: Locale): RouteConfigEntry[] {
  return [route(pathIn(locale, '/embed'), 'pages/embed/page.tsx', { id: `pages/embed-${locale}` })];
}

/** For who has a site: in Dutch alone. */
const FOR_MAKERS = [route('/insluiten', 'pages/embed-builder/page.tsx')];

/** Pages for who makes policy: public, and in Dutch alone. */
const FOR_REGIONS = [
  route('/dekking', 'pages/coverage/page.tsx'),
  route('/dekking/:kind/:code', 'pages/coverage/region/page.tsx'),
];

/** Pages for a consulting room: public, and in Dutch alone. */
const FOR_REFERRERS = [
  route('/verwijzen', 'pages/refer/page.tsx'),
  route('/verwijzen/wanneer', 'pages/refer/when/page.tsx'),
  route('/verwijzen/blad', 'pages/refer/sheet/page.tsx'),
];

/** For people who write programs, in Dutch and English. */
function forProgrammers(locale: Locale): RouteConfigEntry[] {
  if (locale === 'ar') return [];
  const address = pathIn(locale, '/open-data');
  return [route(address, 'pages/open-data/page.tsx', { id: `open-data-${locale}` })];
}

/** Pages for people who keep the register, in Dutch alone. Each asks the server, so each needs a sign-in. */
const FOR_KEEPERS = [
  route('/aanmelden', 'pages/sign-in/page.tsx'),
  route('/beheer', 'pages/keep/layout.tsx', [
    index('pages/keep/page.tsx'),
    route('account', 'pages/account/page.tsx'),
    route('voorstellen', 'pages/proposals/page.tsx'),
    route('voorstellen/:id', 'pages/proposals/review.tsx'),
    route('plek/:id/geschiedenis', 'pages/history/page.tsx'),
    route('plek/:id/verbergen', 'pages/take-down/page.tsx'),
    route('niet-vermelden', 'pages/take-down/refusals.tsx'),
    route('dubbel', 'pages/duplicates/page.tsx'),
    route('dubbel/:oneId/:otherId', 'pages/duplicates/merge.tsx'),
    route('mensen', 'pages/people/page.tsx'),
    route('mail', 'pages/mail-log/page.tsx'),
    route('logboek', 'pages/audit/page.tsx'),
    route('bellen', 'pages/calls/page.tsx'),
    route('bellen/:id', 'pages/calls/sheet/page.tsx'),
    route('inventarisaties', 'pages/inventories/page.tsx'),
    route('meldingen', 'pages/suggestions/page.tsx'),
    route('meldingen/:id', 'pages/suggestions/one/page.tsx'),
    route('plek/:id', 'pages/edit/page.tsx'),
    route('plek-toevoegen', 'pages/new-record/page.tsx'),
    route('groei/:id', 'pages/growth/page.tsx'),
    route('groei/:id/:criterion', 'pages/growth/criterion-page.tsx'),
    route('cijfers/:id', 'pages/figures/page.tsx'),
    route('netwerk/:id', 'pages/growth/network-page.tsx'),
  ]),
];

const IN_DUTCH_ALONE = [...FOR_MAKERS, ...FOR_REGIONS, ...FOR_REFERRERS, ...FOR_KEEPERS];

/** Around the pages of each language stands what brings its words about opening hours. */
export default LOCALES.map((locale) =>
  layout(`i18n/page-language/${locale}.tsx`, { id: `pages-${locale}` }, [
    ...forEverybody(locale),
    ...forFrames(locale),
    ...forProgrammers(locale),
    ...(locale === ORIGINAL ? IN_DUTCH_ALONE : []),
  ]),
) satisfies RouteConfig;
