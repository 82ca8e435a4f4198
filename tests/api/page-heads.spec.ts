import { builtSite } from '../../server/application.js';
import { loadSeeds } from '../factories/world.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const site = builtSite(process.cwd());
const withPages = (site ? describe : describe.skip) as typeof describe;

let app: TestApp;
let slug: string;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
  await loadSeeds(app);
  slug = app.application.nest.get(RegistryService).current()!.file.initiatives[0]!.slug;
});
afterAll(() => app.close());

const pageAt = async (path: string) => app.http.get(path.replace('<slug>', slug));
const headAt = async (path: string) => (await pageAt(path)).text.split('</head>')[0]!;
const valuesOf = (head: string, pattern: string) =>
  [...head.matchAll(new RegExp(pattern, 'g'))].map(([, value]) => value);

withPages('the head of pages, for programs (these need the built site: npm run build)', () => {
  it.each([
    '/',
    '/en',
    '/ar',
    '/initiatief/<slug>',
    '/ar/initiatief/<slug>',
    '/dekking',
    '/open-data',
    '/en/open-data',
    '/verwijzen',
    '/verwijzen/wanneer',
  ])('has one title, address and picture at %s', async (path) => {
    const head = await headAt(path);
    const url = `http://kaart.test${path.replace('<slug>', slug)}`;
    expect(valuesOf(head, '<meta property="og:url" content="([^"]*)"')).toEqual([url]);
    expect(valuesOf(head, '<link rel="canonical" href="([^"]*)"')).toEqual([url]);
    expect(valuesOf(head, '<meta property="og:title" content="([^"]*)"')).toEqual(
      valuesOf(head, '<title[^>]*>([^<]*)<'),
    );
    expect(valuesOf(head, '<meta property="og:description" content="([^"]*)"')).toEqual(
      valuesOf(head, '<meta name="description" content="([^"]*)"'),
    );
    expect(valuesOf(head, '<meta name="twitter:card" content="([^"]*)"')).toEqual([
      'summary_large_image',
    ]);
  });

  it('shows a picture of ours that is there, small, and the same for every place', async () => {
    const pictures = new Set<string | undefined>();
    for (const path of ['/', '/initiatief/<slug>', '/en/open-data', '/verwijzen/wanneer']) {
      const head = await headAt(path);
      pictures.add(valuesOf(head, '<meta property="og:image" content="([^"]*)"')[0]);
    }
    expect([...pictures]).toEqual(['http://kaart.test/share.png']);
    const picture = await app.http.get('/share.png').buffer(true);
    expect(picture.headers['content-type']).toBe('image/png');
    const bytes = picture.body as Buffer;
    expect(bytes.length).toBeLessThan(60_000);
    // Width and height stand at the same place in every PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('leads from a place to its files, which are there', async () => {
    const files = valuesOf(
      await headAt('/en/initiatief/<slug>'),
      '<link rel="alternate" type="[^"]*" href="([^"]*)"',
    );
    expect(files).toEqual([`/initiatief/${slug}.ics`, `/initiatief/${slug}.vcf`]);
    for (const file of files) expect((await app.http.get(file!)).status).toBe(200);
    const [feed] = valuesOf(await headAt('/'), 'type="application/atom\\+xml" href="([^"]*)"');
    expect((await app.http.get(feed!)).status).toBe(200);
  });

  it('lists the languages that are there, and no others', async () => {
    for (const [path, languages] of [
      ['/privacy', ['nl', 'en', 'ar', 'x-default']],
      ['/open-data', ['nl', 'en', 'x-default']],
      ['/verwijzen/wanneer', []],
    ] as const) {
      const found = valuesOf(await headAt(path), '<link rel="alternate" href[lL]ang="([^"]*)"');
      expect([path, found]).toEqual([path, languages]);
    }
    expect((await pageAt('/ar/open-data')).status).toBe(404);
  });

  it('says nothing of pages of keepers, of the frame and of pages that are not there', async () => {
    for (const path of ['/aanmelden', '/beheer', '/schil', '/bestaat-niet', '/initiatief/x']) {
      expect(await headAt(path)).not.toMatch(/og:|ld\+json|twitter:/);
    }
  });

  it('tells of a share nothing that was asked behind the address', async () => {
    const head = await headAt('/?plek=Almelo');
    expect(valuesOf(head, '<meta property="og:url" content="([^"]*)"')).toEqual([
      'http://kaart.test/',
    ]);
    expect(head).not.toContain('Almelo');
  });
});

withPages('the page on open data', () => {
  it('tells every code of a problem under an anchor of its own, as problems refer to it', async () => {
    const { body } = await app.http.get('/open-data/bestaat-niet.csv');
    const { type } = body as { type: string };
    for (const path of ['/open-data', '/en/open-data']) {
      expect((await pageAt(path)).text).toContain(`id="${type.split('#')[1]}"`);
    }
    expect(type.split('#')[0]).toBe('/open-data');
  });

  it('tells each column of the tables, and how often anyone may ask', async () => {
    const { text } = await pageAt('/en/open-data');
    const csv = (await app.http.get('/open-data/locaties.csv')).text;
    for (const name of csv
      .replace(/^\uFEFF/, '')
      .split('\r\n')[0]!
      .split(',')) {
      expect(text).toContain(`<code>${name}</code>`);
    }
    expect(text).toMatch(/1200/);
  });

  it('has all its parts without a script', async () => {
    const { text } = await pageAt('/open-data');
    for (const [, anchor] of text.matchAll(/<a href="#([a-z-]+)"/g)) {
      expect(text).toContain(`id="${anchor}"`);
    }
  });
});
