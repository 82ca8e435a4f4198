import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'web',
  buildDirectory: 'dist/web',
  ssr: true,
  // The default ("lazy") asks the server for the links on a page, which tells it what a visitor found.
  routeDiscovery: { mode: 'initial' },
  // The only action is the search box: it changes nothing and knows no cookie, so another site posting
  // to it can do no harm. Without this, `Referrer-Policy: no-referrer` (which makes browsers send
  // `Origin: null`) or a proxy that ends TLS would turn every search into "400 Bad Request".
  allowedActionOrigins: ['**'],
} satisfies Config;
