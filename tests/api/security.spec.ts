import { connect } from 'node:net';
import { inspect } from 'node:util';
import { builtSite } from '../../server/application.js';
import { loadSeeds } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

const site = builtSite(process.cwd());
/** Pages are there when the site was built, which `npm test` does first. */
const withPages = (site ? describe : describe.skip) as typeof describe;

let app: TestApp;
let slug: string;
beforeAll(async () => {
  app = await startTestApp({ siteBuild: site });
  await loadSeeds(app);
  const pointer = (await app.http.get('/registry/current.json')).body as { version: string };
  const file = (await app.http.get(`/registry/${pointer.version}.json`)).body as {
    initiatives: { slug: string }[];
  };
  slug = file.initiatives[0]!.slug;
});
afterAll(() => app.close());

const header = (answer: RawAnswer, name: string): string => String(answer.headers[name] ?? '');

/** The directives of a policy by name. */
function policyOf(answer: RawAnswer): Map<string, string> {
  const parts = header(answer, 'content-security-policy').split(';');
  return new Map(
    parts.map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}

function expectCommonHeaders(answer: RawAnswer): void {
  const policy = policyOf(answer);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe-|http:|https:|\*|strict-dynamic/);
  expect(header(answer, 'x-content-type-options')).toBe('nosniff');
  expect(header(answer, 'referrer-policy')).toBe('no-referrer');
  expect(header(answer, 'x-frame-options').toUpperCase()).toBe('DENY');
  for (const never of ['x-powered-by', 'server', 'set-cookie']) {
    expect(answer.headers).not.toHaveProperty(never);
  }
}

const get = (path: string): (() => Promise<RawAnswer>) => {
  return () => rawRequest(app.url, path.replace('<slug>', slug));
};
const post = (path: string, type: string, body: string): (() => Promise<RawAnswer>) => {
  return () =>
    rawRequest(app.url, path, { method: 'POST', headers: { 'Content-Type': type }, body });
};
const FORM = 'application/x-www-form-urlencoded';

const DATA: [string, () => Promise<RawAnswer>, number][] = [
  ['GraphQL', post('/graphql', 'application/json', '{"query":"{ __typename }"}'), 200],
  ['a GraphQL error', post('/graphql', 'application/json', '{'), 400],
  ['the registry', get('/registry/current.json'), 200],
  ['a registry file that is not there', get('/registry/x.json'), 404],
  ['health', get('/health/live'), 200],
  ['metrics', get('/metrics'), 200],
  ['health that is not there', get('/health/x'), 404],
  ['a calendar', get('/initiatief/<slug>.ics'), 200],
  ['a card', get('/initiatief/<slug>.vcf'), 200],
  ['a table', get('/open-data/locaties.csv'), 200],
  ['what changed', get('/open-data/changes'), 200],
  ['a question about changes that is wrong', get('/open-data/changes?x=1'), 400],
  ['the feed', get('/open-data/feed.atom'), 200],
  ['open data that are not there', get('/open-data/x.csv'), 404],
  ['the sitemap', get('/sitemap.xml'), 200],
  ['robots.txt', get('/robots.txt'), 200],
  ['security.txt', get('/.well-known/security.txt'), 200],
];
const PAGES: [string, () => Promise<RawAnswer>, number][] = [
  ['the first page', get('/'), 200],
  ['a search', post('/', FORM, 'plek=Almelo'), 200],
  ['an empty search', post('/', FORM, 'plek='), 200],
  ['a place', get('/initiatief/<slug>'), 200],
  ['the sources', get('/bronnen'), 200],
  ['the page on privacy', get('/privacy'), 200],
  ['a page that is not there', get('/x'), 404],
  ['a place that is not there', get('/initiatief/x'), 404],
  ['a page in another language', get('/ar/privacy'), 200],
  ['the page for who has a site', get('/insluiten'), 200],
  ['an address that is almost that of the frame', get('/embed/x'), 404],
  ['the page on open data', get('/open-data'), 200],
  ['when a support point fits', get('/verwijzen/wanneer'), 200],
  ['the frame without a page', get('/en/schil'), 200],
  ['a file that is not there', get('/assets/x.js'), 404],
  ['a method that is not there', () => rawRequest(app.url, '/', { method: 'DELETE' }), 405],
];

describe('the headers of data', () => {
  it.each(DATA)('are strict for %s', async (_name, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expectCommonHeaders(answer);
  });
});

withPages('the headers of pages (these need the built site: npm run build)', () => {
  it.each(PAGES)('are strict for %s', async (_name, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expectCommonHeaders(answer);
    const policy = policyOf(answer);
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.get('script-src')).toMatch(/^'self' 'nonce-[\w+/]{24}'$/);
    expect(policy.get('style-src')).toBe(policy.get('script-src'));
  });

  it('hold another nonce in every answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, get('/privacy')));
    expect(new Set(answers.map((answer) => policyOf(answer).get('script-src'))).size).toBe(20);
  });

  it.each(PAGES)(
    'are all that %s needs: nothing inline, nothing from elsewhere',
    async (_name, ask) => {
      const html = (await ask()).body.toString();
      expect(html).not.toMatch(/\sstyle=/i);
      expect(html).not.toMatch(/\son[a-z]+=/i);
      expect(html).not.toMatch(/javascript:/i);
      for (const [tag] of html.matchAll(/<(script|style)\b[^>]*>/gi))
        expect(tag).toContain('nonce=');
      // Where else this page is found: for search engines, a browser fetches nothing of it.
      const loaded = html.replace(/<link rel="(canonical|alternate)"[^>]*>/g, '');
      for (const [, address] of loaded.matchAll(
        /<(?:link|img|source|iframe)\b[^>]*?(?:href|src)="([^"]*)"/gi,
      )) {
        expect(address).toMatch(/^\/[^/]/);
      }
      for (const [, action] of html.matchAll(/<form\b[^>]*action="([^"]*)"/gi))
        expect(action).toMatch(/^\/(en|ar)?$/);
    },
  );

  it('keep what somebody looked for in no shared cache', async () => {
    const answer = await post('/', FORM, 'plek=Almelo')();
    expect(header(answer, 'cache-control')).toMatch(/\bprivate\b|\bno-store\b/);
    expect(header(answer, 'cache-control')).not.toMatch(/\bpublic\b|max-age=[1-9]/);
  });
});

it('are upgraded where the site has a certificate', async () => {
  const safe = await startTestApp({
    siteBuild: site,
    config: { ...app.config, publicUrl: 'https://kaart.test' },
  });
  try {
    for (const path of ['/robots.txt', '/privacy', '/registry/current.json']) {
      const { headers } = await rawRequest(safe.url, path);
      expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    }
    expect((await rawRequest(app.url, '/robots.txt')).headers).not.toHaveProperty(
      'strict-transport-security',
    );
  } finally {
    // The database of this run is now empty; what follows needs no records.
    await safe.close();
  }
});

describe('the addresses for programs', () => {
  it('tell robots what is for reading', async () => {
    const { headers, body } = await get('/robots.txt')();
    expect(headers['content-type']).toContain('text/plain');
    expect(body.toString()).toMatch(/^User-agent: \*$/m);
    expect(body.toString()).not.toMatch(/^Disallow: \/$/m);
  });

  it('tell where to report a weakness, within the year', async () => {
    const { headers, body } = await get('/.well-known/security.txt')();
    const field = (name: string): string =>
      new RegExp(`^${name}: (.*)$`, 'm').exec(body.toString())?.[1] ?? '';
    expect(headers['content-type']).toContain('text/plain');
    expect(field('Contact')).toMatch(/^(mailto:|https?:)/);
    expect(field('Canonical')).toBe('http://kaart.test/.well-known/security.txt');
    const days = (Date.parse(field('Expires')) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
  });

  it.each([
    ['/graphql', 'POST'],
    ['/registry/current.json', 'GET'],
  ])('let other sites read %s', async (path, method) => {
    const origin = { Origin: 'https://elders.example', 'Access-Control-Request-Method': method };
    const preflight = await rawRequest(app.url, path, { method: 'OPTIONS', headers: origin });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe('*');
    expect(header(preflight, 'access-control-allow-methods')).toContain(method);
    expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials');
    const answer = await rawRequest(app.url, path, {
      method,
      headers: { ...origin, 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body: '{"query":"{ __typename }"}' } : {}),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  it('let other sites read nothing else', async () => {
    for (const path of ['/', '/health/ready', '/metrics']) {
      const { headers } = await rawRequest(app.url, path, {
        headers: { Origin: 'https://x.example' },
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

describe('odd requests', () => {
  it.each([
    '/%00',
    '/..%2f',
    '/..%2f..%2fpackage.json',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../server/index.js',
    '/assets/..%2f..%2fserver%2findex.js',
    '/assets/%E0%A4%A',
    '//evil.example',
    '//evil.example/..',
    '/\\evil.example',
    '/%5c%5cevil.example',
    'http://evil.example/',
    'http://[',
    '*',
    '/%E0%A4%A',
    '/%c0%ae',
    '/initiatief/%E0%A4%A',
    '/initiatief/%00',
    `/initiatief/${'a'.repeat(5000)}`,
    '/initiatief//x',
    `/${'a/'.repeat(3000)}`,
    `/${'a'.repeat(60_000)}`,
    '/?x=%E0%A4%A',
    '/.data/database',
    '/.env',
    '/initiatief/x.data',
    '/__manifest?p=%00',
    '/health/%00',
    '/registry/%00.json',
    '/registry/..%2f..%2fpackage.json',
    '/graphql?query=%E0%A4%A',
  ])('for %p are refused, not stumbled over', async (path) => {
    const answer = await sent(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    expect(answer).not.toMatch(/^location:.*evil/im);
    expect(answer).not.toMatch(/node_modules|\bat .*\.m?js:\d|root:x:|"dependencies"/);
  });

  it.each(['Host: [', 'Host: evil.example:99999', 'Host: a:b:c', 'Host: \xe9', 'Host: '])(
    'with "%s" get the page all the same',
    async (host) => {
      const answer = await sent(`GET /privacy HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(site ? /^HTTP\/1\.1 200 / : /^HTTP\/1\.1 404 /);
      expect(answer).not.toContain('evil.example');
    },
  );

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS'])(
    '%s changes nothing',
    async (method) => {
      for (const path of [
        '/',
        '/privacy',
        `/initiatief/${slug}`,
        `/initiatief/${slug}.ics`,
        '/open-data/changes',
        '/sitemap.xml',
        '/robots.txt',
        '/registry/current.json',
      ]) {
        const { status, body } = await rawRequest(app.url, path, { method });
        expect([204, 405]).toContain(status);
        expect(body.toString()).not.toContain('Almelo');
      }
      for (const path of ['/health/live', '/metrics', '/assets/x']) {
        expect((await rawRequest(app.url, path, { method })).status).toBeLessThan(500);
      }
      if (method !== 'OPTIONS') {
        expect((await rawRequest(app.url, '/graphql', { method })).status).toBeLessThan(500);
      }
    },
  );

  it.each([
    ['two lengths', 'Content-Length: 11\r\nContent-Length: 4'],
    ['a length and chunks', 'Content-Length: 11\r\nTransfer-Encoding: chunked'],
    ['a length that is no number', 'Content-Length: -1'],
    ['an unknown encoding', 'Transfer-Encoding: xchunked'],
    ['no host', ''],
  ])('with %s are refused before they are read', async (name, headers) => {
    const host = name === 'no host' ? '' : 'Host: x\r\n';
    const answer = await sent(`POST / HTTP/1.1\r\n${host}${headers}\r\n\r\nplek=Almelo`);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|501) /);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
  });

  it('that come too slowly are cut off', async () => {
    const hasty = await startTestApp({ siteBuild: site, longestRequestMs: 1_200 });
    const head = 'Host: x\r\nContent-Length: 100\r\n';
    try {
      const answers = await Promise.all(
        [
          `POST / HTTP/1.1\r\n${head}Content-Type: ${FORM}\r\n\r\np`,
          `POST /graphql HTTP/1.1\r\n${head}Content-Type: application/json\r\n\r\n{`,
          'GET / HTTP/1.1\r\nHos',
        ].map((text) => sent(text, hasty.url)),
      );
      for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect((await rawRequest(hasty.url, '/health/live')).status).toBe(200);
    } finally {
      await hasty.close();
    }
  });

  withPages('to pages (these need the built site: npm run build)', () => {
    it.each([
      ['too much', FORM, `plek=${'a'.repeat(200_000)}`],
      ['half a form', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data'],
      ['no boundary', 'multipart/form-data', 'plek=Almelo'],
      ['another type', 'application/json', '{"plek":"Almelo"}'],
      ['bytes', FORM, 'plek=%ff%fe%00'],
      ['a very long name', FORM, `plek=${'é'.repeat(99)}`],
    ])('that send %s get the page with the box', async (_name, type, body) => {
      const answer = await post('/', type, body)();
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toContain('name="plek"');
    });
  });
});

describe('the log', () => {
  it('holds nothing of what a visitor asked, or who they are', async () => {
    const { log } = app;
    const printed = await printedDuring(async () => {
      const headers = { 'User-Agent': 'Wonderoord', Referer: 'http://Wonderoord' };
      for (const path of [
        '/Wonderoord',
        '/initiatief/Wonderoord',
        '/en/initiatief/Wonderoord',
        '/ar/initiatief/Wonderoord',
        '/?q=Wonderoord',
        '/Wonderoord%E0%A4%A',
      ]) {
        await rawRequest(app.url, path, { headers });
        await rawRequest(app.url, path, { method: 'POST', body: 'plek=Wonderoord' });
        await rawRequest(app.url, path, { method: 'TRACE' });
      }
      await post('/', FORM, 'plek=Wonderoord')();
      await post('/initiatief/Wonderoord', FORM, 'plek=Wonderoord')();
      await post('/graphql', 'application/json', '{"query":"{ Wonderoord }"}')();
      await new Promise((done) => setTimeout(done, 50));
    });
    expect(log.filter((line) => line.includes('"msg":"request"')).length).toBeGreaterThan(10);
    expect([...log, ...printed].join('\n')).not.toMatch(/Wonderoord/i);
    expect(log.join('\n')).not.toMatch(/127\.0\.0\.1|::1\b/);
    expect(log.join('\n')).toContain('"from":"127.0.0.0"');
  });
});

describe('too many requests', () => {
  const question = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  };
  const asked = (limited: TestApp, from: string): Promise<RawAnswer> =>
    rawRequest(limited.url, '/graphql', {
      ...question,
      headers: { ...question.headers, 'X-Forwarded-For': from },
    });

  it('are refused per visitor, where a proxy says who is who', async () => {
    const limited = await startTestApp({
      dataPerMinute: 5,
      config: { ...app.config, trustProxy: 1 },
    });
    try {
      for (let n = 1; n <= 5; n += 1)
        expect((await asked(limited, '203.0.113.1')).status).toBe(200);
      const refused = await asked(limited, '203.0.113.1');
      expect(refused.status).toBe(429);
      expect(Number(header(refused, 'retry-after'))).toBeGreaterThan(0);
      expect(Number(header(refused, 'retry-after'))).toBeLessThanOrEqual(60);
      expect(JSON.parse(refused.body.toString())).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED' } }],
      });
      expectCommonHeaders(refused);
      // An address that a visitor invents stands before the one the proxy adds.
      expect((await asked(limited, '198.51.100.7, 203.0.113.1')).status).toBe(429);
      expect((await asked(limited, '203.0.113.2')).status).toBe(200);
      expect((await rawRequest(limited.url, '/registry/x.json')).status).toBe(404);
    } finally {
      await limited.close();
    }
  });

  it('are not hidden by a header that nobody vouches for', async () => {
    const limited = await startTestApp({ dataPerMinute: 5 });
    try {
      const statuses: number[] = [];
      for (let n = 1; n <= 6; n += 1)
        statuses.push((await asked(limited, `203.0.113.${n}`)).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    } finally {
      await limited.close();
    }
  });

  it('are told a visitor in Dutch, with the help lines', async () => {
    const limited = await startTestApp({ siteBuild: site, searchesPerMinute: 1 });
    try {
      const search = { method: 'POST', headers: { 'Content-Type': FORM }, body: 'plek=Almelo' };
      await rawRequest(limited.url, '/', search);
      const refused = await rawRequest(limited.url, '/', search);
      expect(refused.status).toBe(429);
      expect(Number(header(refused, 'retry-after'))).toBeGreaterThan(0);
      expect(refused.body.toString()).toMatch(/Wacht \d+ seconden\./);
      for (const number of ['112', '113', '0800-0113', '088 0767 000', '0800-2000']) {
        expect(refused.body.toString()).toContain(number);
      }
      expectCommonHeaders(refused);
    } finally {
      await limited.close();
    }
  });
});

/** Sends bytes as they are; what comes back until the other side ends. */
function sent(text: string, url = app.url): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text, 'latin1');
  });
}

/** What went to the console and the standard streams meanwhile, past the log. */
async function printedDuring(work: () => Promise<void>): Promise<string[]> {
  const printed: string[] = [];
  const ways = [
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => [console, name] as const),
    [process.stdout, 'write'] as const,
    [process.stderr, 'write'] as const,
  ];
  const undo = ways.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const value = (...parts: unknown[]) =>
      printed.push(parts.map((part) => inspect(part)).join(' '));
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    };
  });
  try {
    await work();
  } finally {
    for (const put of undo) put();
  }
  return printed;
}
