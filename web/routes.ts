import { route, type RouteConfig } from '@react-router/dev/routes';

// The home page is not an index route: a plain form that posts to `/` must reach its action.
export default [
  route('/', 'pages/find/page.tsx'),
  route('initiatief/:slug', 'pages/initiative/page.tsx'),
  route('bronnen', 'pages/sources/page.tsx'),
  route('privacy', 'pages/privacy/page.tsx'),
  route('*', 'pages/not-found/page.tsx'),
] satisfies RouteConfig;
