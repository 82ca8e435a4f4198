import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Figure } from './figures.js';
import { openVisit } from './phone-visit.js';
import { rawGet } from './raw-get.js';

/** Bytes of script before the map, compressed: what a phone of little money takes in a second. */
const MOST_SCRIPT = 165_000;

const KINDS: [name: string, type: RegExp][] = [
  ['HTML', /^text\/html/],
  ['scripts', /javascript/],
  ['styles', /^text\/css/],
  ['fonts', /^font\//],
  ['gazetteer', /^application\/json/],
];

/**
 * Everything that a phone fetches for the first page, the map not shown: the content of the files,
 * compressed here, whatever the server makes of it.
 */
export async function firstPageFiles(browser: Browser, url: string): Promise<Figure[]> {
  const sizes = new Map<string, number>();
  const visit = await openVisit(browser, { slow: false });
  const fetched = new Map<string, Promise<{ type: string; body: Buffer }>>();
  visit.page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    fetched.set(
      response.url(),
      response.body().then((body) => ({ type, body })),
    );
  });
  try {
    await visit.page.goto(url, { waitUntil: 'networkidle' });
    for (const { type, body } of await Promise.all(fetched.values())) {
      const name = KINDS.find(([, kind]) => kind.test(type))?.[0] ?? 'other';
      // Fonts are compressed already.
      const size = name === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
      sizes.set(name, (sizes.get(name) ?? 0) + size);
    }
  } finally {
    await visit.close();
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const html = (await rawGet(url, 'br')).bytes.length;
  const told = [...sizes].map(([name, size]) => `${name} ${size}`).join(', ');
  return [
    {
      name: 'first page, scripts before the map, gzip',
      value: sizes.get('scripts') ?? NaN,
      text: `${sizes.get('scripts')} bytes in ${countOf(fetched, '.js')} files`,
      bound: { kind: 'at most', floor: MOST_SCRIPT },
    },
    {
      name: 'first page, HTML as it comes, brotli',
      value: html,
      text: `${html} bytes`,
      bound: null,
    },
    {
      name: 'first page, everything, gzip',
      value: total,
      text: `${total} bytes: ${told}`,
      bound: null,
    },
  ];
}

function countOf(fetched: ReadonlyMap<string, unknown>, ending: string): number {
  return [...fetched.keys()].filter((address) => address.endsWith(ending)).length;
}
