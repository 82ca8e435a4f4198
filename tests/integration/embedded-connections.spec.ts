import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Client, Pool } from 'pg';
import {
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../server/database/embedded/embedded-database.js';

/** GEOS throws on this; PGlite alone would answer nothing at all. */
const GEOS_ERROR = `SELECT ST_AsText(ST_Buffer('POINT(0 0)'::geometry, 'Infinity'::float8)) AS area`;
const WHILE_HOLDING_MS = 200;

let database: EmbeddedDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await startEmbeddedDatabase({
    dataDir: null,
    acquireTimeoutMs: 1_500,
    idleInTransactionMs: 3_000,
  });
  pool = new Pool({ connectionString: database.url, max: 8 });
});

afterAll(async () => {
  await pool.end();
  await database.stop();
});

beforeEach(async () => {
  await pool.query('DROP TABLE IF EXISTS counter');
  await pool.query('CREATE TABLE counter (id int PRIMARY KEY, n int)');
  await pool.query('INSERT INTO counter VALUES (1, 0)');
});

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: database.url });
  // What happens to a connection that dies on purpose is asserted on its queries.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The network under a client, to cut it as a killed process would. */
function socketOf(client: Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function countNow(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('SELECT n FROM counter');
  return Number(rows[0]?.n);
}

describe('the PostGIS that answers', () => {
  it('has the extensions we build on and works in UTC', async () => {
    const { rows } = await pool.query<{ extname: string }>('SELECT extname FROM pg_extension');
    expect(rows.map((row) => row.extname)).toEqual(
      expect.arrayContaining(['postgis', 'pg_trgm', 'unaccent', 'btree_gist']),
    );
    expect((await pool.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'UTC' }]);
    const amersfoort = await pool.query<{ x: number; y: number }>(
      `SELECT ST_X(p) AS x, ST_Y(p) AS y FROM (SELECT ST_Transform(
         ST_SetSRID(ST_MakePoint(5.387206, 52.155174), 4326), 28992) AS p) AS t`,
    );
    expect(Math.abs(Number(amersfoort.rows[0]?.x) - 155_000)).toBeLessThan(1);
    expect(Math.abs(Number(amersfoort.rows[0]?.y) - 463_000)).toBeLessThan(1);
  });

  it('refuses a wrong password, and hangs up on HTTP', async () => {
    const wrong = new URL(database.url);
    wrong.password = 'guess';
    const intruder = new Client({ connectionString: wrong.href });
    await expect(intruder.connect()).rejects.toMatchObject({ code: '28P01' });

    const stranger = connect(Number(wrong.port), '127.0.0.1');
    stranger.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    stranger.resume();
    await once(stranger, 'close');
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('answers COPY FROM STDIN with an error instead of ending', async () => {
    await expect(pool.query('COPY counter FROM STDIN')).rejects.toMatchObject({ code: '0A000' });
    const client = await connected();
    await client.query('BEGIN');
    await expect(client.query('COPY counter FROM STDIN')).rejects.toMatchObject({ code: '0A000' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    await client.end();
    expect(await countNow()).toBe(0);
  });
});

describe('clients that go away', () => {
  it('lets the others go on when one dies while waiting for its turn', async () => {
    const [holder, dying, patient] = [await connected(), await connected(), await connected()];
    await holder.query('BEGIN');
    await holder.query('UPDATE counter SET n = n + 1');
    const lost = dying.query('UPDATE counter SET n = 100').catch((error: unknown) => error);
    await pause(WHILE_HOLDING_MS);
    const waited = patient.query('UPDATE counter SET n = n + 1');
    await pause(WHILE_HOLDING_MS);
    socketOf(dying).destroy();
    expect(await lost).toBeInstanceOf(Error);
    await pause(WHILE_HOLDING_MS);
    await holder.query('COMMIT');
    await waited;
    expect(await countNow()).toBe(2);
    await Promise.all([holder.end(), patient.end()]);
  });

  it('rolls back a transaction whose client dies', async () => {
    const dying = await connected();
    await dying.query('BEGIN');
    await dying.query('UPDATE counter SET n = 100');
    const waited = pool.query<{ n: number }>('UPDATE counter SET n = n + 1 RETURNING n');
    await pause(WHILE_HOLDING_MS);
    socketOf(dying).destroy();
    expect((await waited).rows).toEqual([{ n: 1 }]);
  });

  it('forgets the settings of a client that is gone', async () => {
    const untidy = await connected();
    await untidy.query(`SET timezone = 'Asia/Tokyo'; SET search_path = nowhere`);
    await untidy.end();
    await pause(WHILE_HOLDING_MS);
    expect((await pool.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'UTC' }]);
    expect(await countNow()).toBe(0);
  });

  it('ends a transaction that says nothing for too long', async () => {
    const silent = await connected();
    await silent.query('BEGIN');
    await silent.query('UPDATE counter SET n = 100');
    await new Promise((done) => silent.once('end', done));
    expect(await countNow()).toBe(0);
  });

  it('tells a client that waited too long, in both protocols, and stays usable for it', async () => {
    const [holder, simple, extended] = [await connected(), await connected(), await connected()];
    await holder.query('BEGIN');
    const outcomes = await Promise.allSettled([
      simple.query('SELECT 1'),
      extended.query('SELECT $1::int', [1]),
    ]);
    expect(outcomes).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: '55P03' }) },
      { status: 'rejected', reason: expect.objectContaining({ code: '55P03' }) },
    ]);
    await holder.query('COMMIT');
    expect((await simple.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect((await extended.query('SELECT $1::int AS one', [1])).rows).toEqual([{ one: 1 }]);
    await Promise.all([holder.end(), simple.end(), extended.end()]);
  });
});

describe('many at once', () => {
  it('keeps 400 named statements of several connections apart', async () => {
    const clients = await Promise.all(Array.from({ length: 4 }, connected));
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    // The same names on every connection, with another meaning on each.
    await Promise.all(
      clients.map(async (client, place) => {
        for (const round of [1, 2]) {
          for (const number of numbers) {
            const { rows } = await client.query<{ answer: string }>({
              name: `question ${number}`,
              text: `SELECT $1::int * 1000 + ${place} + ${number * 10} AS answer`,
              values: [round],
            });
            expect(Number(rows[0]?.answer)).toBe(round * 1000 + place + number * 10);
          }
        }
      }),
    );
    const prepared = await pool.query<{ n: string }>(
      `SELECT count(*) AS n FROM pg_prepared_statements WHERE name LIKE '%question%'`,
    );
    expect(Number(prepared.rows[0]?.n)).toBe(400);
    await Promise.all(clients.map((client) => client.end()));
    await pause(WHILE_HOLDING_MS * 2);
    const left = await pool.query<{ n: string }>(
      `SELECT count(*) AS n FROM pg_prepared_statements WHERE name LIKE '%question%'`,
    );
    expect(Number(left.rows[0]?.n)).toBe(0);
  });

  it('loses no update in 50 read-modify-write transactions of a pool', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          const { rows } = await client.query<{ n: number }>('SELECT n FROM counter WHERE id = 1');
          await client.query('UPDATE counter SET n = $1 WHERE id = 1', [Number(rows[0]?.n) + 1]);
          await client.query('COMMIT');
        } finally {
          client.release();
        }
      }),
    );
    expect(await countNow()).toBe(50);
  });
});

describe('exceptions of GEOS', () => {
  it('reports 300 of them as errors and stays healthy', async () => {
    for (let round = 0; round < 100; round += 1) {
      const outcomes = await Promise.allSettled([
        pool.query(GEOS_ERROR),
        pool.query(`${GEOS_ERROR} WHERE $1::int = 1`, [1]),
        pool.query({ name: 'geos', text: `${GEOS_ERROR} WHERE 1 = $1::int`, values: [1] }),
      ]);
      for (const outcome of outcomes) expect(outcome.status).toBe('rejected');
    }
    const area = await pool.query<{ area: number }>(
      `SELECT ST_Area(ST_Intersection(ST_MakeEnvelope(0,0,2,2), ST_MakeEnvelope(1,1,3,3))) AS area`,
    );
    expect(area.rows).toEqual([{ area: 1 }]);
  });

  it('aborts the transaction it happens in, in both protocols', async () => {
    const client = await connected();
    await expect(
      client.query(`UPDATE counter SET n = 7; ${GEOS_ERROR}; UPDATE counter SET n = 8`),
    ).rejects.toThrow(/GEOS/);
    await client.query('BEGIN');
    await client.query('UPDATE counter SET n = $1', [9]);
    await expect(client.query(`${GEOS_ERROR} WHERE $1`, [true])).rejects.toThrow(/GEOS/);
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('COMMIT');
    expect(await countNow()).toBe(0);
    await client.end();
  });
});
