import { route, type RouteConfig } from '@react-router/dev/routes';
import { LOCALES, pathIn } from './i18n/locales.js';

const PAGES = [
  // Not an index route: a plain form that posts to `/` must reach its action.
  ['find', '/', 'pages/find/page.tsx'],
  ['initiative', '/initiatief/:slug', 'pages/initiative/page.tsx'],
  ['growth', '/initiatief/:slug/groei', 'pages/initiative/growth/page.tsx'],
  ['sources', '/bronnen', 'pages/sources/page.tsx'],
  ['privacy', '/privacy', 'pages/privacy/page.tsx'],
  ['accessibility', '/toegankelijkheid', 'pages/accessibility/page.tsx'],
  ['shell', '/schil', 'pages/shell/page.tsx'],
  ['not-found', '/*', 'pages/not-found/page.tsx'],
] as const;

/** Every page in every language: Dutch at `/`, the others under their code. */
export default LOCALES.flatMap((locale) =>
  PAGES.map(([name, path, file]) => route(pathIn(locale, path), file, { id: `${name}-${locale}` })),
) satisfies RouteConfig;
