import type { SiteContext } from '../site-context.js';
import { machineHead } from './machine-head.js';

const initiative = {
  id: '1',
  slug: 'verzonnen-huis',
  name: 'Verzonnen huis',
  types: [],
  targetGroups: [],
  lifecycle: { status: 'OPEN' },
  networkStatus: 'UNKNOWN',
  locations: [],
};
const site = {
  publicUrl: 'https://kaart.example',
  registry: () => ({
    version: '1',
    file: {
      format: 1,
      publishedAt: '2026-01-01T00:00:00.000Z',
      hoursFreshnessMonths: 12,
      initiatives: [initiative],
    },
    details: () => undefined,
  }),
  openData: () => ({ licence: 'https://licence.example/' }),
  now: () => new Date('2026-01-05T09:00:00Z'),
} as unknown as SiteContext;

const HTML =
  '<head><title>Wie &amp; wat - Zelfregiekaart</title><meta name="description" content="Een &quot;plek&quot;."/></head>';
const headOf = (path: string, html = HTML) => machineHead(site, path, html, 'AbC');
const contentOf = (head: string, property: string) =>
  [...head.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)">`, 'g'))].map(
    ([, content]) => content,
  );

describe('machineHead', () => {
  it('says the title and description of the page, as the page has them', () => {
    const head = headOf('/');
    expect(contentOf(head, 'og:title')).toEqual(['Wie &amp; wat - Zelfregiekaart']);
    expect(contentOf(head, 'og:description')).toEqual(['Een &quot;plek&quot;.']);
    expect(contentOf(headOf('/', '<title>Wie</title>'), 'og:description')).toEqual([]);
  });

  it.each([
    ['/', 'https://kaart.example/', 'nl_NL', ['en_GB', 'ar']],
    ['/en', 'https://kaart.example/en', 'en_GB', ['nl_NL', 'ar']],
    ['/ar/privacy', 'https://kaart.example/ar/privacy', 'ar', ['nl_NL', 'en_GB']],
    ['/dekking', 'https://kaart.example/dekking', 'nl_NL', []],
    ['/verwijzen/wanneer', 'https://kaart.example/verwijzen/wanneer', 'nl_NL', []],
    ['/en/open-data', 'https://kaart.example/en/open-data', 'en_GB', ['nl_NL']],
  ])('%s has an address, a language and other languages', (path, url, locale, others) => {
    const head = headOf(path);
    expect(contentOf(head, 'og:url')).toEqual([url]);
    expect(contentOf(head, 'og:locale')).toEqual([locale]);
    expect(contentOf(head, 'og:locale:alternate')).toEqual(others);
    expect(contentOf(head, 'og:image')).toEqual(['https://kaart.example/share.png']);
  });

  it.each(['/en', '/open-data', '/en/open-data', '/verwijzen', '/initiatief/verzonnen-huis'])(
    'says the same of %s with a slash at the end',
    (path) => expect(headOf(`${path}/`)).toBe(headOf(path)),
  );

  it('tells which address counts where the frame of the page does not', () => {
    expect(headOf('/')).not.toContain('canonical');
    expect(headOf('/dekking')).toContain(
      '<link rel="canonical" href="https://kaart.example/dekking">',
    );
    expect(headOf('/dekking')).not.toContain('hreflang');
    expect(headOf('/open-data')).toContain(
      '<link rel="alternate" hreflang="en" href="https://kaart.example/en/open-data">',
    );
  });

  it.each([
    '/beheer',
    '/beheer/mensen',
    '/aanmelden',
    '/schil',
    '/klopt-niet/verzonnen-huis',
    '/embed',
  ])('leaves %s as it is', (path) => {
    expect(headOf(path)).toBe('');
  });

  it('points from a place to its calendar and card, and describes it', () => {
    const head = headOf('/ar/initiatief/verzonnen-huis');
    expect(head).toContain('type="text/calendar" href="/initiatief/verzonnen-huis.ics"');
    expect(head).toContain('type="text/vcard" href="/initiatief/verzonnen-huis.vcf"');
    expect(head).toContain('"name":"Verzonnen huis"');
  });

  it('describes the register as data on the page about them', () => {
    const head = headOf('/en/open-data');
    expect(head).toContain('"@type":"Dataset"');
    expect(head).toContain('"license":"https://licence.example/"');
    expect(head).toContain('"contentUrl":"https://kaart.example/open-data/locaties.csv"');
  });

  it('lets no address end the element it stands in', () => {
    const head = headOf('/bronnen/%22><script>');
    expect(head).not.toMatch(/"><script>/);
  });
});
