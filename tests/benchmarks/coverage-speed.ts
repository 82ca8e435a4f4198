import type { Browser } from 'playwright-core';
import { CoverageRepository } from '../../server/coverage/coverage.repository.js';
import { createDataSource } from '../../server/database/data-source.js';
import type { OwnedDatabase } from './bench-database.js';
import { bundled } from './browser.js';
import { startChild, type ChildServer } from './child-server.js';
import { LIMIT_COMPARED, type CoverageTimes } from './coverage-question.js';
import type { Figure } from './figures.js';
import { fingerprintOf, syntheticCase, syntheticPoints } from './in-browser/synthetic-country.js';
import { writeDemand } from './synthetic-demand.js';

/** Demand points, and the most milliseconds a recalculation may take. */
const SIZES = [
  { points: 4_089, most: 2 },
  { points: 120_000, most: 16 },
] as const;
/** So many times faster than PostGIS, on a native database. */
const TIMES_FASTER = 150;
const ROUNDS = 5;
const API_MOST_MS = 150;

/** The engine of the pages in a browser, against PostGIS on this database, which must see the same. */
export async function coverageSpeed(
  browser: Browser,
  database: OwnedDatabase,
  engine: string,
): Promise<Figure[]> {
  const program = await bundled('coverage');
  const dataSource = createDataSource(database.url, { poolSize: 2 });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    const repository = new CoverageRepository(dataSource);
    const figures: Figure[] = [];
    for (const { points: count, most } of SIZES) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: program });
      const times = await page.evaluate<CoverageTimes>(`bench.measureCoverage(${count})`);
      await page.close();
      figures.push({
        name: `coverage, ${count} points, while a slider moves`,
        value: times.median,
        text: `${times.median.toFixed(2)} ms (slowest ${times.slowest.toFixed(2)}; first ${times.prepare.toFixed(0)})`,
        bound: { kind: 'at most', floor: most },
      });
      const points = syntheticPoints(count);
      const asked = syntheticCase(points, LIMIT_COMPARED);
      const demandSetId = await writeDemand(dataSource, points);
      const queries: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const started = performance.now();
        const seen = await repository.withinReach(demandSetId, asked);
        queries.push(performance.now() - started);
        const { evidence, ownEvidence, covering, withinReach } = seen;
        if (fingerprintOf([evidence, ownEvidence, covering, withinReach]) !== times.fingerprint)
          throw new Error(`At ${count} points PostGIS and the browser do not see the same.`);
      }
      const ratio = medianOf(queries) / times.compared;
      figures.push({
        name: `coverage, ${count} points, browser against PostGIS, ${engine}`,
        value: ratio,
        text: `${ratio.toFixed(0)} times (${times.compared.toFixed(2)} of ${medianOf(queries).toFixed(0)} ms)`,
        bound:
          count === 120_000 && engine === 'native'
            ? { kind: 'at least', floor: TIMES_FASTER }
            : null,
      });
    }
    return figures;
  } finally {
    await dataSource.destroy();
  }
}

/** All municipalities over the API: asked for the first time, and again. */
export async function coverageOverHttp(database: OwnedDatabase, engine: string): Promise<Figure[]> {
  const { url, poolSize } = database;
  const application = await startChild('application-server', { url, poolSize, withSite: false });
  const dataSource = createDataSource(url, { poolSize: 2 });
  await dataSource.initialize();
  try {
    const rows: { code: string }[] = await dataSource.query(
      `SELECT DISTINCT code FROM region WHERE kind = 'MUNICIPALITY' ORDER BY code`,
    );
    const points = syntheticPoints(
      4_089,
      rows.map(({ code }) => code),
    );
    await writeDemand(dataSource, points);
    await ask(application, 5_000);
    const first: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Another distance each time: nothing of it is known yet.
      const metres = 10_000 + round;
      first.push(await ask(application, metres));
      again.push(await ask(application, metres));
    }
    return [
      {
        name: `coverage of all municipalities over the API, ${engine}`,
        value: medianOf(first),
        text: `${medianOf(first).toFixed(0)} ms (again ${medianOf(again).toFixed(0)} ms)`,
        bound: engine === 'native' ? { kind: 'at most', floor: API_MOST_MS } : null,
      },
    ];
  } finally {
    await dataSource.destroy();
    await application.stop();
  }
}

const QUESTION = `query ($metres: Int!) { coverage(parameters: { maxDistanceMetres: $metres }) {
  totals { population covered uncertain } rows { region { code name } nearestMedianMetres
    totals { population covered partly uncertain uncertainBy { reason population } possibleWhiteSpot
      whiteSpot withinReach } } } }`;

async function ask({ url }: ChildServer, metres: number): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { metres } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { coverage: { rows: unknown[] } };
    errors?: unknown;
  };
  if (!data || data.coverage.rows.length < 300)
    throw new Error(`The API gave no coverage: ${JSON.stringify(errors)}`);
  return performance.now() - started;
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
