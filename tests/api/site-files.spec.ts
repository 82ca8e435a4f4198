import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtSite } from '../../server/application.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

const site = builtSite(process.cwd());
const withPages = (site ? describe : describe.skip) as typeof describe;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
});
afterAll(() => app.close());

const get = (path: string, encoding = 'identity', method = 'GET'): Promise<RawAnswer> =>
  rawRequest(app.url, path, { method, headers: { 'Accept-Encoding': encoding } });

withPages('the files of the site (these need the built site: npm run build)', () => {
  const script = (): string => {
    const names = readdirSync(join(site!, 'client', 'assets'));
    return `/assets/${names.find((name) => /^packages-.*\.js$/.test(name))}`;
  };

  it('are sent compressed, as the browser can read it, and kept for ever', async () => {
    const plain = await get(script());
    const brotli = await get(script(), 'gzip, deflate, br');
    const gzip = await get(script(), 'gzip');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 3);
    for (const { headers } of [plain, brotli, gzip]) {
      expect(headers['content-type']).toBe('text/javascript');
      expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
      expect(headers['vary']).toContain('Accept-Encoding');
    }
  });

  it('are not there under a name that was never made, nor for who sends something', async () => {
    for (const answer of [await get('/assets/x.js'), await get(script(), 'br', 'POST')]) {
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      expect(answer.body.toString()).toBe('Not found');
    }
    expect((await get('/assets/../worker/worker.js')).status).toBe(404);
    expect((await get('/assets/%2e%2e/%2e%2e/server/index.js')).status).toBe(404);
  });

  it('that a build takes away meanwhile cost one answer, not the application', async () => {
    const copy = mkdtempSync(join(site!, '..', 'site-'));
    cpSync(site!, copy, { recursive: true });
    const other = await startTestApp({ siteBuild: copy });
    try {
      rmSync(join(copy, 'client', `${script()}.br`));
      const headers = { 'Accept-Encoding': 'br' };
      await expect(rawRequest(other.url, script(), { headers })).rejects.toThrow();
      expect((await rawRequest(other.url, script(), {})).status).toBe(200);
    } finally {
      await other.close();
      rmSync(copy, { recursive: true });
    }
  });

  it('make the site one that can be installed, in three languages', async () => {
    for (const [path, start] of [
      ['/app.webmanifest', '/'],
      ['/app.en.webmanifest', '/en'],
      ['/app.ar.webmanifest', '/ar'],
    ] as const) {
      const answer = await get(path);
      expect(answer.headers['content-type']).toBe('application/manifest+json');
      expect(answer.headers['cache-control']).toBe('public,max-age=3600');
      const manifest = JSON.parse(answer.body.toString()) as {
        start_url: string;
        icons: { src: string }[];
      };
      expect(manifest.start_url).toBe(start);
      for (const { src } of manifest.icons) {
        expect((await get(src)).headers['content-type']).toBe('image/png');
      }
    }
  });
});

withPages('the service worker', () => {
  it('is asked for anew at every visit, and may ask this site alone', async () => {
    const { status, headers, body } = await get('/sw.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
    );
    const text = body.toString();
    expect(text).toMatch(/^self\.SITE=\{"build":"[0-9a-f]{16}","files":\["\//);
    expect(text).not.toMatch(/\bimport\b|importScripts/);
  });

  it('keeps only files that are there, and is another one with another address on the pages', async () => {
    const site1 = siteOf(await get('/sw.js'));
    for (const path of site1.files) expect((await get(path)).status).toBe(200);
    const other = await startTestApp({
      siteBuild: site,
      config: { ...app.config, contactEmail: 'lijst@kaart.example' },
    });
    try {
      const site2 = siteOf(await rawRequest(other.url, '/sw.js', {}));
      expect(site2.files).toEqual(site1.files);
      expect(site2.build).not.toBe(site1.build);
    } finally {
      await other.close();
    }
  });

  it('takes everything away when it is switched off', async () => {
    const off = await startTestApp({
      siteBuild: site,
      config: { ...app.config, serviceWorker: false },
    });
    try {
      const { headers, body } = await rawRequest(off.url, '/sw.js', {});
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toContain('unregister');
      expect(body.toString()).not.toContain('self.SITE');
    } finally {
      await off.close();
    }
  });
});

function siteOf({ body }: RawAnswer): { build: string; files: string[] } {
  const text = body.toString();
  return JSON.parse(text.slice('self.SITE='.length, text.indexOf(';\n'))) as {
    build: string;
    files: string[];
  };
}
