import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client, Pool } from 'pg';
import { startEmbeddedDatabase } from '../../server/database/embedded/embedded-database.js';
import { processIdentity } from '../../server/database/embedded/process-identity.js';
import { compileEmbedded } from '../../server/start/compile-embedded.mjs';

/** What operators are promised. A machine so busy that an ordinary start takes longer gets twice that. */
const BACK_WITHIN_MS = 10_000;

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function until(condition: () => boolean, withinMs: number): Promise<number> {
  const started = Date.now();
  while (!condition()) {
    if (Date.now() - started > withinMs) throw new Error(`still not so after ${withinMs} ms`);
    await wait(50);
  }
  return Date.now() - started;
}

describe('when the process of the database is killed', () => {
  it('is replaced within 10 s at the same address, and nothing acknowledged is lost', async () => {
    let restarts = 0;
    const before = Date.now();
    const database = await startEmbeddedDatabase({ dataDir, onRestart: () => (restarts += 1) });
    const backWithinMs = Math.max(BACK_WITHIN_MS, 2 * (Date.now() - before));
    const pool = new Pool({ connectionString: database.url, max: 3 });
    pool.on('error', () => undefined);
    try {
      await pool.query('CREATE TABLE entry (n int PRIMARY KEY)');
      let acknowledged = 0;
      for (const round of [1, 2]) {
        const killed = Number(database.pid);
        const killer = wait(700).then(() => process.kill(killed, 'SIGKILL'));
        for (let writing = true; writing;) {
          try {
            await pool.query('INSERT INTO entry VALUES ($1)', [acknowledged + 1]);
            acknowledged += 1;
          } catch {
            writing = false;
          }
        }
        await killer;
        const url = database.url;
        await until(() => restarts === round, backWithinMs);
        expect(database.url).toBe(url);
        expect(database.pid).not.toBe(killed);
        const { rows } = await pool.query<{ n: string; top: number }>(
          'SELECT count(*) AS n, max(n) AS top FROM entry',
        );
        // The row under way may or may not be there; every answered one must be.
        expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(acknowledged);
        expect(Number(rows[0]?.n)).toBe(rows[0]?.top);
        acknowledged = Number(rows[0]?.n);
      }
      expect(acknowledged).toBeGreaterThan(20);
    } finally {
      await pool.end();
      await database.stop();
    }
  });

  it('keeps what was written over an orderly stop', async () => {
    const first = await startEmbeddedDatabase({ dataDir });
    const writer = new Client({ connectionString: first.url });
    await writer.connect();
    await writer.query('CREATE TABLE entry (place geometry(Point, 4326))');
    await writer.query(`INSERT INTO entry VALUES ('SRID=4326;POINT(5 52)')`);
    await writer.end();
    await first.stop();

    const second = await startEmbeddedDatabase({ dataDir });
    const reader = new Client({ connectionString: second.url });
    await reader.connect();
    const { rows } = await reader.query('SELECT ST_AsText(place) AS place FROM entry');
    expect(rows).toEqual([{ place: 'POINT(5 52)' }]);
    await reader.end();
    await second.stop();
  });

  it('makes a cluster anew whose making was interrupted', async () => {
    mkdirSync(join(dataDir, 'database'));
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '18\n');
    const database = await startEmbeddedDatabase({ dataDir });
    const client = new Client({ connectionString: database.url });
    await client.connect();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await database.stop();
  });
});

async function startApplication(program: string): Promise<ChildProcess> {
  const folder = await compileEmbedded();
  const module = pathToFileURL(join(folder, 'database', 'embedded', 'embedded-database.js')).href;
  return spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startEmbeddedDatabase } from '${module}'; const dataDir = process.argv[1]; ${program}`,
      dataDir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

function nextLine(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) done(text.split('\n')[0] ?? '');
    });
  });
}

describe('when the application is killed', () => {
  it('ends the process of the database, and the next start finds everything', async () => {
    const application = await startApplication(`
      const database = await startEmbeddedDatabase({ dataDir });
      console.log(JSON.stringify({ pid: database.pid, url: database.url }));
    `);
    const { pid, url } = JSON.parse(await nextLine(application)) as { pid: number; url: string };
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE entry (n int)');
    await client.query('INSERT INTO entry VALUES (1)');
    // Busy while its application dies: it must still notice.
    const busy = client.query('SELECT count(*) FROM generate_series(1, 3000000)').catch(() => null);
    await wait(100);
    application.kill('SIGKILL');

    // At once, as a process manager would: waits for the orphan instead of refusing.
    const next = await startEmbeddedDatabase({ dataDir });
    expect(processIdentity(pid)).toBeNull();
    await busy;
    const reader = new Client({ connectionString: next.url });
    await reader.connect();
    expect((await reader.query('SELECT n FROM entry')).rows).toEqual([{ n: 1 }]);
    await reader.end();
    await next.stop();
  });
});
