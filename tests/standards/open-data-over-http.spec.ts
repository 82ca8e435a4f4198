import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { builtSite } from '../../server/application.js';
import { PROBLEM_TITLES } from '../../server/http/problems.js';
import { DATA_LICENCE } from '../../server/registry/data-licence.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { publishExchangeWorld, SECRETS, SLUGS } from '../factories/exchange-world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

const site = builtSite(process.cwd());
const withPages = (site ? it : it.skip) as typeof it;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
  await publishExchangeWorld(app);
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawRequest(app.url, path, { headers, method });
const problemIn = ({ body }: RawAnswer): Record<string, unknown> =>
  JSON.parse(body.toString()) as Record<string, unknown>;

const FILES: [string, string][] = [
  [`/initiatief/${SLUGS.confirmed}.ics`, 'text/calendar; charset=utf-8'],
  [`/initiatief/${SLUGS.confirmed}.vcf`, 'text/vcard; charset=utf-8'],
  ['/open-data/initiatieven.csv', 'text/csv; charset=utf-8; header=present'],
  ['/open-data/initiatieven.csv-metadata.json', 'application/csvm+json'],
  ['/open-data/locaties.csv', 'text/csv; charset=utf-8; header=present'],
  ['/open-data/locaties.csv-metadata.json', 'application/csvm+json'],
  ['/open-data/locaties.geojson', 'application/geo+json'],
  ['/open-data/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/open-data/changes', 'application/json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
];

describe.each(FILES)('%s', (path, type) => {
  it('may be read from any site, and kept for half a minute', async () => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=30, stale-while-revalidate=30',
      'access-control-allow-origin': '*',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['link']).toContain('rel="license"');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('is sent compressed, and not again to who has it', async () => {
    const plain = await get(path);
    const br = await get(path, { 'Accept-Encoding': 'br' });
    const gzip = await get(path, { 'Accept-Encoding': 'gzip' });
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    for (const [encoding, { headers }] of [
      ['identity', plain],
      ['br', br],
      ['gzip', gzip],
    ] as const) {
      const asked = { 'Accept-Encoding': encoding, 'If-None-Match': String(headers['etag']) };
      const again = await get(path, asked);
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    }
    const etag = String(plain.headers['etag']);
    for (const tags of [`"another", ${etag}`, `W/"a,b" , W/${etag},"c"`, '*']) {
      expect([tags, (await get(path, { 'If-None-Match': tags })).status]).toEqual([tags, 304]);
    }
    expect((await get(path, { 'If-None-Match': '"another", "c"' })).status).toBe(200);
  });

  it('answers HEAD and OPTIONS, and refuses to be written', async () => {
    const head = await get(path, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String((await get(path)).body.length));
    const options = await get(path, { Origin: 'https://elders.test' }, 'OPTIONS');
    expect(options.status).toBe(204);
    expect(options.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    // Without it no program on another site can send the ETag that it has.
    expect(options.headers['access-control-allow-headers']).toBe('*');
    expect(options.headers['access-control-max-age']).toBe('86400');
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const refused = await get(path, {}, method);
      expect(refused.status).toBe(405);
      expect(refused.headers['allow']).toBe('GET, HEAD, OPTIONS');
      expect(problemIn(refused)).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
    }
  });

  it('tells nothing that is private, hidden, unpublished or withdrawn', async () => {
    const text = (await get(path)).body.toString();
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });
});

it('no file of any initiative tells a secret, nor does the log', async () => {
  for (const slug of [...Object.values(SLUGS)]) {
    for (const ending of ['ics', 'vcf']) {
      const text = (await get(`/initiatief/${slug}.${ending}`)).body.toString();
      for (const secret of SECRETS) expect(text.replaceAll('\r\n ', '')).not.toContain(secret);
    }
  }
  for (const slug of Object.values(SLUGS)) expect(app.log.join('\n')).not.toContain(slug);
});

describe('an address', () => {
  it.each(['ics', 'vcf'])('of before leads to that of now: %s', async (ending) => {
    const { status, headers } = await get(`/initiatief/${SLUGS.movedBefore}.${ending}`);
    expect(status).toBe(308);
    expect(headers['location']).toBe(`/initiatief/${SLUGS.moved}.${ending}`);
    expect((await get(String(headers['location']))).status).toBe(200);
  });

  it.each([
    `/initiatief/${SLUGS.confirmed}.ics/`,
    `/en/initiatief/${SLUGS.confirmed}.ics`,
    `/ar/initiatief/${SLUGS.confirmed}.ICS/`,
    `/initiatief/${SLUGS.confirmed.toUpperCase()}.ics`,
    `/initiatief/%76${SLUGS.confirmed.slice(1)}.ics`,
  ])('that somebody guessed leads to the file: %s', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(308);
    expect(headers['location']).toBe(`/initiatief/${SLUGS.confirmed}.ics`);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it.each([
    [`/en/initiatief/${SLUGS.gone}.ics/`, 410, 'INITIATIVE_WITHDRAWN'],
    ['/en/initiatief/bestaat-niet.ics', 404, 'INITIATIVE_UNKNOWN'],
    ['/initiatief/%E0%A4%A.ics', 404, 'INITIATIVE_UNKNOWN'],
    ['/initiatief/a%2F%0d%0aX:y.ics', 404, 'INITIATIVE_UNKNOWN'],
    [`/initiatief/${'a'.repeat(9_000)}.ics`, 404, 'INITIATIVE_UNKNOWN'],
    [`/open-data/changes?since=${'a'.repeat(9_000)}`, 400, 'PARAMETERS_INVALID'],
    ['/open-data/LOCATIES.csv', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/open-data/locaties.csv/', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/registry/', 404, 'REGISTRY_FILE_UNKNOWN'],
    ['/registry/0123456789abcdef0123.json', 404, 'REGISTRY_FILE_UNKNOWN'],
    ['/registry/growth/bestaat-niet.json', 404, 'GROWTH_NOT_PUBLISHED'],
    ['/coverage/', 404, 'COVERAGE_FILE_UNKNOWN'],
    ['/tiles/bestaat-niet.json', 404, 'TILE_UNKNOWN'],
    ['/tiles/municipalities/99/1/1.pbf', 404, 'TILE_UNKNOWN'],
    [`/initiatief/${SLUGS.gone}.ics`, 410, 'INITIATIVE_WITHDRAWN'],
    [`/initiatief/${SLUGS.gone}.vcf`, 410, 'INITIATIVE_WITHDRAWN'],
    ['/initiatief/bestaat-niet.ics', 404, 'INITIATIVE_UNKNOWN'],
    ['/initiatief/constructor.vcf', 404, 'INITIATIVE_UNKNOWN'],
    ['/initiatief/__proto__.ics', 404, 'INITIATIVE_UNKNOWN'],
    ['/initiatief/%2e%2e.ics', 404, 'INITIATIVE_UNKNOWN'],
    ['/open-data/bestaat-niet.csv', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/open-data/constructor', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/open-data/changes/1', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/open-data/../package.json', 404, 'OPEN_DATA_FILE_UNKNOWN'],
    ['/open-data/changes?page=1', 400, 'PARAMETERS_INVALID'],
  ] as const)('that leads nowhere says so: %s', async (path, status, code) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    expect(problemIn(answer)).toMatchObject({
      type: `/open-data#${code}`,
      title: PROBLEM_TITLES[code],
      status,
      detail: expect.stringMatching(/\w+.*\.$/),
      code,
    });
  });
});

it('an old program, which names no host and speaks HTTP/1.0, gets a file', async () => {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.end('GET /open-data/locaties.csv HTTP/1.0\r\n\r\n');
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('\r\n\r\nid,initiative_id,');
  expect(answer).not.toMatch(/transfer-encoding/i);
});

it('the register itself names its licence, as the other files do', async () => {
  const { headers, body } = await get('/registry/current.json');
  const { url } = JSON.parse(body.toString()) as { url: string };
  const paths = [url, url.replace('.json', '-details.json')].map((one) => new URL(one).pathname);
  for (const one of [{ headers }, ...(await Promise.all(paths.map((path) => get(path))))]) {
    expect(one.headers['link']).toBe(`<${DATA_LICENCE}>; rel="license"`);
  }
});

withPages('one licence is named, in the files and on the pages about them', async () => {
  for (const path of [
    '/open-data',
    '/en/open-data',
    '/open-data/feed.atom',
    '/open-data/locaties.geojson',
    '/open-data/locaties.csv-metadata.json',
    '/open-data/initiatieven.csv-metadata.json',
  ]) {
    const named = (await get(path)).body.toString().match(/https?:\/\/creativecommons[^"<\\ ]*/g);
    expect([path, [...new Set(named)]]).toEqual([path, [DATA_LICENCE]]);
  }
});

describe('the sitemap', () => {
  const addresses = async (): Promise<string[]> => {
    const text = (await get('/sitemap.xml')).body.toString();
    expect(XMLValidator.validate(text)).toBe(true);
    const { urlset } = new XMLParser().parse(text) as { urlset: { url: { loc: string }[] } };
    return urlset.url.map(({ loc }) => loc);
  };

  it('is named by robots.txt', async () => {
    expect((await get('/robots.txt')).body.toString()).toContain(
      'Sitemap: http://kaart.test/sitemap.xml\n',
    );
  });

  it('has every public initiative and no other', async () => {
    const found = (await addresses()).filter((loc) => loc.includes('/initiatief/'));
    const { initiatives } = app.application.nest.get(RegistryService).current()!.file;
    expect(new Set(found)).toEqual(
      new Set(
        initiatives.flatMap(({ slug }) =>
          ['', '/en', '/ar'].map((locale) => `http://kaart.test${locale}/initiatief/${slug}`),
        ),
      ),
    );
  });

  withPages('leads to pages that are there', async () => {
    for (const loc of await addresses()) {
      const { status } = await get(new URL(loc).pathname);
      expect([loc, status]).toEqual([loc, 200]);
    }
  });
});

// Last: another application begins with an empty database.
it('answers 429 with a problem when a machine asks too often', async () => {
  const limited = await startTestApp({ dataPerMinute: 1 });
  try {
    await rawRequest(limited.url, '/open-data/locaties.csv');
    const refused = await rawRequest(limited.url, '/open-data/locaties.csv');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(problemIn(refused)).toMatchObject({
      code: 'RATE_LIMITED',
      type: '/open-data#RATE_LIMITED',
    });
    // A program on another site must be able to read why, and when to come back.
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
    const before = await rawRequest(limited.url, '/open-data/locaties.csv', { method: 'OPTIONS' });
    expect(before.status).toBe(204);
    const graphql = await rawRequest(limited.url, '/graphql', { method: 'POST', body: '{}' });
    expect(graphql.status).toBe(429);
    expect(graphql.headers['access-control-allow-origin']).toBe('*');
  } finally {
    await limited.close();
  }
});

describe('before the first publication', () => {
  it('there is nothing yet, for a moment', async () => {
    const fresh = await startTestApp();
    try {
      for (const [path] of FILES) {
        const answer = await rawRequest(fresh.url, path);
        expect(answer.status).toBe(503);
        expect(answer.headers['retry-after']).toBe('5');
        expect(problemIn(answer)).toMatchObject({ code: 'REGISTRY_NOT_READY' });
      }
    } finally {
      await fresh.close();
    }
  });
});
