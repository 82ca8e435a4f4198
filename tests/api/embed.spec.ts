import { gunzipSync } from 'node:zlib';
import { builtSite } from '../../server/application.js';
import { loadSeeds } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

const site = builtSite(process.cwd());
const withPages = (site ? describe : describe.skip) as typeof describe;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
  await loadSeeds(app);
});
afterAll(() => app.close());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const ask = (path: string, method = 'GET', body?: string): Promise<RawAnswer> =>
  rawRequest(app.url, path, {
    method,
    ...(body === undefined ? {} : { body, headers: FORM }),
  });
const html = ({ body }: RawAnswer): string => body.toString();
const policyOf = ({ headers }: RawAnswer): Map<string, string> =>
  new Map(
    String(headers['content-security-policy'])
      .split(';')
      .map((part) => part.trim().split(/\s+(.*)/) as [string, string]),
  );

/** What any site may show in a frame. */
const FRAMED: [string, () => Promise<RawAnswer>][] = [
  ['the finder', () => ask('/embed')],
  ['with a slash', () => ask('/embed/')],
  ['in English', () => ask('/en/embed')],
  ['in Arabic', () => ask('/ar/embed')],
  ['a region', () => ask('/embed?regio=GM0141')],
  ['a region that is not there', () => ask('/embed?regio=GM9999')],
  [
    'a search without a script',
    () => ask('/embed?regio=GM0141&weergave=vinder', 'POST', 'plek=Almelo'),
  ],
  ['a search in Arabic', () => ask('/ar/embed', 'POST', 'plek=Almelo')],
  ['a method that is not there', () => ask('/embed', 'DELETE')],
];

/** Addresses that look like it, and others. */
const REFUSED = [
  '/',
  '/en',
  '/privacy',
  '/insluiten',
  '/embed/x',
  '/embed.data',
  '/embed.js',
  '/%65mbed',
  '//embed',
  '/nl/embed',
  '/fr/embed',
  '/en/embed/x',
  '/EMBED',
  '/x/embed',
  '/?x=/embed',
  '/initiatief/embed',
  '/schil',
  '/registry/current.json',
  '/sw.js',
  '/aanmelden',
  '/beheer',
];

withPages('the frame on sites of others (these need the built site: npm run build)', () => {
  it.each(FRAMED)('may be shown by any site: %s', async (_name, get) => {
    const answer = await get();
    const { headers } = answer;
    const policy = policyOf(answer);
    expect(policy.get('frame-ancestors')).toBe('*');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    // In everything else it is as strict as any page.
    policy.delete('frame-ancestors');
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.has('frame-src')).toBe(false);
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-|http:|https:|\*|strict-dynamic/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(REFUSED)('is all that may be shown by others: not %s', async (path) => {
    const answer = await ask(path);
    expect(policyOf(answer).get('frame-ancestors')).toBe("'none'");
    expect(String(answer.headers['x-frame-options']).toUpperCase()).toBe('DENY');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('may be shown by the page of the maker, which may show nothing else', async () => {
    const answer = await ask('/insluiten');
    expect(policyOf(answer).get('frame-src')).toBe("'self'");
    expect(policyOf(await ask('/insluiten/')).get('frame-src')).toBe("'self'");
    expect(policyOf(await ask('/')).has('frame-src')).toBe(false);
  });

  it.each(FRAMED.slice(0, 8))(
    'has the help lines and no way around them: %s',
    async (_name, get) => {
      const page = html(await get());
      for (const number of ['112', '113', '0800-0113', '088 0767 000', '0800-2000']) {
        expect(page).toContain(number);
      }
      expect(page.indexOf('help-bar')).toBeLessThan(page.indexOf('<main'));
      expect(page).toMatch(/<meta name="robots" content="noindex"/);
      expect(page).not.toMatch(/class="(header|footer)\b|class="languages|rel="canonical"/);
      expect(page).not.toMatch(/sessionStorage|localStorage|serviceWorker\.register/);
      expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|javascript:/i);
      for (const [tag] of page.matchAll(/<(script|style)\b[^>]*>/gi))
        expect(tag).toContain('nonce=');
      for (const [, action] of page.matchAll(/<form\b[^>]*action="([^"]*)"/gi)) {
        expect(action).toMatch(/^\/((en|ar)\/)?embed(\?|$)/);
      }
      for (const [link] of page.matchAll(/<a [^>]*href="(?:\/|https?:)[^"]*"[^>]*>/g)) {
        const staysInside = /href="\/((en|ar)\/)?embed[?"]/.test(link);
        if (!staysInside) expect(link).toMatch(/target="_blank".*rel="noopener/);
      }
    },
  );

  it('keeps the help lines whatever its address asks', async () => {
    const wishes = [
      'hulp=nee&hulplijnen=0&help=false&kleur=ffffff&achtergrond=ffffff&tekst=ffffff',
      'kleur=%23fff%7D.help-bar%7Bdisplay:none',
      'achtergrond=000000&tekst=000000&thema=donker&hoek=recht',
      'regio=%22%3E%3Cstyle%3E.help-bar%7Bdisplay:none%7D%3C/style%3E',
    ];
    for (const wish of wishes) {
      const page = html(await ask(`/embed?${wish}`));
      expect(page).toContain('href="tel:112"');
      const style = /<style[^>]*>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
      expect(style).not.toMatch(/help-bar|display|visibility/);
      expect(page).not.toContain('<style>.help-bar');
    }
  });

  it('answers a search without a script in the frame itself, and keeps what was chosen for it', async () => {
    const answer = await ask('/embed?kleur=005ea5&hoek=recht&x=%22%3E', 'POST', 'plek=Almelo');
    expect(html(answer)).toMatch(/binnen 20 km van Almelo/);
    expect(html(answer)).toContain('action="/embed?kleur=005ea5&amp;hoek=recht"');
    expect(answer.headers['cache-control']).toBe('no-store');
    const nothing = html(await ask('/embed', 'POST', 'plek=Xyzzyq'));
    expect(nothing).toContain('Heeft u nu hulp nodig?');
  });

  it('shows the list of a region, without a script too', async () => {
    const page = html(await ask('/embed?regio=GM0141'));
    expect(page).toContain('Plekken in Almelo');
    expect(page).toMatch(/class="card"/);
    expect(page).not.toContain('name="plek"');
    expect(html(await ask('/embed?regio=GM0141&weergave=vinder'))).toContain('name="plek"');
    const empty = html(await ask('/embed?regio=GM0093'));
    expect(empty).toContain('In Terschelling kennen wij nog geen plek.');
    expect(empty).toContain('Heeft u nu hulp nodig?');
  });

  it('tells the maker what is refused, and goes on', async () => {
    const page = html(await ask('/embed?regio=GM9999&kleur=ffff00&hoek=scherp'));
    expect(page).toContain('Voor de maker van deze website');
    expect(page).toContain('GM9999');
    expect(page).toContain('kleur: #ffff00 is slecht te lezen');
    expect(page).toContain('gewoon, recht, rond');
    expect(page).toContain('name="plek"');
  });

  it('is logged without the region, the search and the site around it', async () => {
    await rawRequest(app.url, '/embed?regio=Wonderoord', {
      headers: { Referer: 'http://Wonderoord' },
    });
    await ask('/ar/embed?kleur=Wonderoord', 'POST', 'plek=Wonderoord');
    await new Promise((done) => setTimeout(done, 50));
    expect(app.log.join('\n')).not.toMatch(/Wonderoord/i);
    expect(app.log.join('\n')).toContain('"route":"/ar/embed"');
  });
});

withPages('the program for sites of others', () => {
  it('may be read and run by any site, and is asked for again after ten minutes', async () => {
    const answer = await ask('/embed.js');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=600',
      'x-content-type-options': 'nosniff',
    });
    const etag = String(answer.headers['etag']);
    const again = await rawRequest(app.url, '/embed.js', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await ask('/embed.js', 'OPTIONS')).status).toBe(204);
    expect((await ask('/embed.js', 'POST', 'x=1')).status).toBe(405);
  });

  it('is one small file, and keeps nothing in a page of somebody else', async () => {
    const answer = await rawRequest(app.url, '/embed.js', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(answer.body.length).toBeLessThan(3_000);
    const code = gunzipSync(answer.body).toString();
    expect(code).not.toMatch(/\bimport\s*[({"'`*]|import\s+\w/);
    expect(code).not.toMatch(
      /cookie|localStorage|sessionStorage|indexedDB|caches|fetch\(|innerHTML/,
    );
    expect(code).toContain('zelfregie-kaart');
  });
});
