import { execFile, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { EXAMPLES, runnable, type Example } from '../../web/pages/open-data/examples.js';
import { PARTS, RULE_EXAMPLES } from '../../web/pages/open-data/parts.js';
import { differences } from '../setup/shape-of.js';
import { removeDataDir, seededDataDir, startApp, type StartedApp } from '../setup/started-app.js';

const run = promisify(execFile);
/** Some machines have none; the same question is then asked by `fetch`. */
const hasCurl = spawnSync('curl', ['--version']).status === 0;

let app: StartedApp;
let slug: string;
beforeAll(async () => {
  // The files name the address of the site, so it must be known beforehand.
  app = await startApp(await seededDataDir(), { PORT: String(await freePort()) });
  const { url } = (await (
    await fetch(`${app.url}/registry/current.json`)
  ).json()) as RegistryPointer;
  slug = ((await (await fetch(url)).json()) as RegistryFile).initiatives[0]!.slug;
}, 180_000);
afterAll(async () => {
  await app.stop();
  removeDataDir(app.dataDir);
});

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

interface Outcome {
  text: string;
  /** Content-Type; undefined where a program wrote the text. */
  type?: string;
}

/** The words of a line for a terminal, with what stands between single quotes as one. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function outcomeOf(example: Example): Promise<Outcome> {
  const code = runnable(example, app.url, slug);
  if (example.language === 'js') {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
      maxBuffer: 50_000_000,
    });
    return { text: stdout };
  }
  const [program, ...args] = words(code);
  expect(program).toBe('curl');
  return hasCurl ? byCurl(args) : byFetch(args);
}

async function byCurl(args: string[]): Promise<Outcome> {
  const { stdout } = await run('curl', ['--silent', '--write-out', '\n%{content_type}', ...args], {
    maxBuffer: 50_000_000,
  });
  const end = stdout.lastIndexOf('\n');
  return { text: stdout.slice(0, end), type: stdout.slice(end + 1) };
}

async function byFetch([url = '', ...options]: string[]): Promise<Outcome> {
  const value = (name: string) => options[options.indexOf(name) + 1];
  const header = options.includes('-H') ? value('-H')!.split(': ') : null;
  const answer = await fetch(url, {
    ...(header ? { headers: { [header[0]!]: header[1]! } } : {}),
    ...(options.includes('-d') ? { method: 'POST', body: value('-d')! } : {}),
  });
  return { text: await answer.text(), type: answer.headers.get('content-type') ?? '' };
}

describe('the examples on the page on open data', () => {
  it.each(Object.entries(EXAMPLES))('%s gives what the page says', async (_name, example) => {
    const { answer } = example as Example;
    const { text, type } = await outcomeOf(example);
    if (answer.kind === 'json') {
      const json: unknown = JSON.parse(text);
      // An empty list would be of any shape.
      if (Array.isArray(json)) expect(json.length).toBeGreaterThan(0);
      expect(differences(json, answer.shape).slice(0, 10)).toEqual([]);
    } else if (answer.kind === 'text') {
      expect(type).toMatch(new RegExp(`^${answer.type.replace('+', '\\+')}\\b`));
      expect(text.replace(/^\uFEFF/, '').startsWith(answer.begins)).toBe(true);
      for (const piece of answer.holds) expect(text).toContain(piece);
    } else {
      expect(text.trim()).toBe(answer.text);
    }
  });

  it('stand on the page in both languages, as they were run', async () => {
    const shown: string[] = [
      ...PARTS.flatMap(({ examples }) => [...examples]),
      ...Object.values(RULE_EXAMPLES),
    ];
    for (const path of ['/open-data', '/en/open-data']) {
      const html = await (await fetch(app.url + path)).text();
      for (const [name, example] of Object.entries(EXAMPLES)) {
        const code = runnable(example, app.url, slug);
        const escaped = code
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&#x27;');
        if (shown.includes(name)) expect(html).toContain(escaped);
      }
    }
    expect(Object.keys(EXAMPLES).filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('ask no address that the page tells of wrongly', async () => {
    for (const path of PARTS.flatMap(({ addresses }) => [...addresses] as string[])) {
      if (path.includes('<') || path === '/graphql') continue;
      const { status } = await fetch(app.url + path);
      // Without official areas there are no postcodes, which the page says.
      expect([path, status]).toEqual([path, path === '/tiles/postcodes.json' ? 404 : 200]);
    }
  });
});
