import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { aPublicInitiative, aPublication } from '../publication.spec-support.js';
import { sitemap } from './sitemap.js';

interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: { '@hreflang': string; '@href': string }[];
}
const urlsOf = (text: string): Url[] =>
  (
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text) as {
      urlset: { url: Url[] };
    }
  ).urlset.url;

describe('the sitemap', () => {
  const ended = aPublicInitiative({ lifecycle: { status: 'CLOSED' } });
  const text = sitemap(aPublication([ended], { changedAt: () => '2026-11-10T10:00:00.000Z' }));
  const urls = urlsOf(text);
  const url = (path: string) => urls.find(({ loc }) => loc === `https://kaart.test${path}`)!;

  it('is well-formed and tells no address twice', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
  });

  it('has an initiative in every language, also one that ended, with when it changed', () => {
    for (const path of ['', '/en', '/ar']) {
      const found = url(`${path}/initiatief/verzonnen-plek`);
      expect(found.lastmod).toBe('2026-11-10T10:00:00.000Z');
      expect(found['xhtml:link']!.map((link) => [link['@hreflang'], link['@href']])).toEqual([
        ['nl', 'https://kaart.test/initiatief/verzonnen-plek'],
        ['en', 'https://kaart.test/en/initiatief/verzonnen-plek'],
        ['ar', 'https://kaart.test/ar/initiatief/verzonnen-plek'],
        ['x-default', 'https://kaart.test/initiatief/verzonnen-plek'],
      ]);
    }
  });

  it('has pages in the languages they exist in, and says nothing of when they changed', () => {
    expect(url('/')).toMatchObject({ loc: 'https://kaart.test/' });
    expect(url('/')).not.toHaveProperty('lastmod');
    expect(url('/ar')).toBeDefined();
    expect(url('/en/open-data')['xhtml:link']!.map((link) => link['@hreflang'])).toEqual([
      'nl',
      'en',
      'x-default',
    ]);
    expect(url('/ar/open-data')).toBeUndefined();
    expect(url('/dekking')).not.toHaveProperty('xhtml:link');
    expect(url('/en/dekking')).toBeUndefined();
  });

  it('leaves the date out where it is not known', () => {
    for (const { lastmod } of urlsOf(sitemap(aPublication([ended]))))
      expect(lastmod).toBeUndefined();
  });
});
