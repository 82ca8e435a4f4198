import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'web',
  buildDirectory: 'dist/web',
  ssr: true,
  // The default ("lazy") asks the server for the links on a page, which tells it what a visitor found.
  routeDiscovery: { mode: 'initial' },
  // No action knows a cookie. The search box changes nothing; the pages on which visitors tell the
  // register something refuse what comes from another site themselves, by `Sec-Fetch-Site`
  // (web/pages/suggest/tell.ts). Without this, `Referrer-Policy: no-referrer` (which makes browsers send
  // `Origin: null`) or a proxy that ends TLS would turn every search into "400 Bad Request".
  allowedActionOrigins: ['**'],
} satisfies Config;
