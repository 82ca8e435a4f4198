import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { embedded, native, type Engine } from './bench-database.js';
import { startChild } from './child-server.js';
import { openBrowser } from './browser.js';
import { coverageOverHttp, coverageSpeed } from './coverage-speed.js';
import { missed, tableOf, type Figure } from './figures.js';
import { finderSpeed } from './finder-speed.js';
import { firstPageFiles } from './first-page-files.js';
import { firstPageTimes } from './first-page-times.js';
import { nearestBySize, SIZES } from './growth.js';
import type { Comparison } from './load.js';
import { nearestOverHttp } from './nearest-over-http.js';
import { registryOverHttp, registrySizes } from './registry-over-http.js';
import { tileSpeed } from './tile-speed.js';

/**
 * `npm run bench`, or parts of it: `npm run bench -- --only finder --only first-page`. Ends with 1 when
 * a floor is missed.
 *
 * Figures of the server mean the same on any machine, because each compares two things in one run. With
 * BENCH_DATABASE_URL (a native PostgreSQL with PostGIS, whose user may create databases) they are taken
 * there, and the first again on the embedded database. Figures of the browser are what a reader waits
 * for: times there depend on what else the machine does, so look at the load beside them.
 */
const ROUNDS = 11;
const FEWER_ROUNDS = 5;

const serverUrl = process.env['BENCH_DATABASE_URL'];
const engines: Engine[] = serverUrl ? [native(serverUrl), embedded] : [embedded];
const figures: Figure[] = [];

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function ratioFigure(name: string, found: Comparison, floor?: number, goal?: number): Figure {
  const { ratio, lowest, highest, ours, theirs } = found;
  return {
    name,
    value: ratio,
    text: `${ratio.toFixed(2)} (${lowest.toFixed(2)}-${highest.toFixed(2)}; ${ours.toFixed(0)} of ${theirs.toFixed(0)} a second)`,
    bound:
      floor === undefined
        ? null
        : { kind: 'at least', floor, ...(goal === undefined ? {} : { goal }) },
  };
}

function growthFigure(times: number[], from: number, to: number): Figure {
  const tenfolds = Math.log10(SIZES[to]! / SIZES[from]!);
  const growth = (times[to]! / times[from]!) ** (1 / tenfolds);
  return {
    name: `nearest, per 10 times more places, ${SIZES[from]} to ${SIZES[to]}`,
    value: growth,
    text: `${growth.toFixed(2)} times (${times[from]!.toFixed(2)} to ${times[to]!.toFixed(2)} ms)`,
    bound: { kind: 'at most', floor: 2 },
  };
}

function sizeFigure(name: string, bytes: number, most?: number): Figure {
  return {
    name,
    value: bytes,
    text: `${bytes} bytes`,
    bound: most === undefined ? null : { kind: 'at most', floor: most },
  };
}

/** Everything that needs the application, on one engine; files are the same on every engine. */
async function withApplication(engine: Engine, first: boolean): Promise<void> {
  const database = await engine.create();
  const { url, poolSize } = database;
  try {
    const application = await startChild('application-server', { url, poolSize, withSite: false });
    const plain = await startChild('plain-nearest-server', { url, poolSize });
    say(`Nearest over HTTP, on the ${engine.name} database …`);
    const nearest = await nearestOverHttp(application, plain, first ? ROUNDS : FEWER_ROUNDS);
    await plain.stop();
    figures.push(
      ratioFigure(`nearestLocations / node:http + pg, ${engine.name}`, nearest, 0.5, 0.7),
    );
    if (first) {
      say('The registry file …');
      const fromDisk = await registryOverHttp(application, FEWER_ROUNDS, false);
      const fromMemory = await registryOverHttp(application, FEWER_ROUNDS, true);
      figures.push(
        ratioFigure('registry file / static file server', fromDisk, 0.9),
        ratioFigure('registry file / static file kept in memory', fromMemory),
      );
      const sizes = await registrySizes(application);
      figures.push(
        sizeFigure('registry file of the seeds, brotli', sizes.registryBrotli, 30_000),
        sizeFigure('registry file of the seeds, gzip', sizes.registryGzip),
        sizeFigure('gazetteer, brotli', sizes.gazetteerBrotli),
        sizeFigure('gazetteer, gzip', sizes.gazetteerGzip),
      );
    }
    await application.stop();
  } finally {
    await database.remove();
  }
}

async function growth(engine: Engine): Promise<void> {
  say(`Nearest at ${SIZES.join(', ')} places, on the ${engine.name} database …`);
  const database = await engine.create();
  try {
    const times = await nearestBySize(database);
    figures.push(growthFigure(times, 0, 1), growthFigure(times, 1, 2));
  } finally {
    await database.remove();
  }
}

async function finder(): Promise<void> {
  say('Search, filter and sort in a browser …');
  const browser = await openBrowser();
  try {
    figures.push(...(await finderSpeed(browser)));
  } finally {
    await browser.close();
  }
}

async function firstPage(engine: Engine): Promise<void> {
  say('The first page on a phone …');
  const database = await engine.create();
  const browser = await openBrowser();
  try {
    const { url, poolSize } = database;
    const application = await startChild('application-server', { url, poolSize, withSite: true });
    figures.push(
      ...(await firstPageFiles(browser, `${application.url}/`)),
      ...(await firstPageTimes(browser, `${application.url}/`)),
    );
    await application.stop();
  } finally {
    await browser.close();
    await database.remove();
  }
}

async function coverage(engine: Engine): Promise<void> {
  say(`Coverage in a browser, and by PostGIS on the ${engine.name} database …`);
  const database = await engine.create();
  const browser = await openBrowser();
  try {
    figures.push(...(await coverageSpeed(browser, database, engine.name)));
  } finally {
    await browser.close();
    await database.remove();
  }
  const served = await engine.create();
  try {
    figures.push(...(await coverageOverHttp(served, engine.name)));
  } finally {
    await served.remove();
  }
}

/** What `--only` takes, in the order in which they run. */
const PARTS: Record<string, () => Promise<void>> = {
  server: async () => {
    for (const [index, engine] of engines.entries()) await withApplication(engine, index === 0);
  },
  growth: () => growth(engines[0]!),
  finder,
  coverage: () => coverage(engines[0]!),
  tiles: async () => void figures.push(...(await tileSpeed(say))),
  'first-page': () => firstPage(engines[0]!),
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const asked = values.only ?? Object.keys(PARTS);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  say(`"${unknown}" is none of ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(PARTS)) if (asked.includes(name)) await measure();

const load = loadavg()[0]!.toFixed(1);
process.stdout.write(`${cpus().length} cores, Node ${process.versions.node}, load ${load}\n`);
process.stdout.write(`${tableOf(figures)}\n`);
process.exit(figures.some(missed) ? 1 : 0);
