import pg from 'pg';
import { startEmbeddedDatabase } from '../../server/database/embedded/embedded-database.js';

/** A new, empty database for one measurement. */
export interface BenchDatabase {
  url: string;
  /** Connections on either side of a comparison. */
  poolSize: number;
}

export interface OwnedDatabase extends BenchDatabase {
  remove(): Promise<void>;
}

export interface Engine {
  name: string;
  create(): Promise<OwnedDatabase>;
}

const POOL_SIZE = 10;
let counter = 0;

/** PostGIS in a child process, in memory: what `npm start` runs without DATABASE_URL. */
export const embedded: Engine = {
  name: 'embedded',
  create: async () => {
    const database = await startEmbeddedDatabase({ dataDir: null });
    return { url: database.url, poolSize: POOL_SIZE, remove: () => database.stop() };
  },
};

/** @param serverUrl any database on the server; its user may create databases and extensions */
export function native(serverUrl: string): Engine {
  return {
    name: 'native',
    create: async () => {
      counter += 1;
      const name = `zelfregiekaart_bench_${process.pid}_${counter}`;
      await run(serverUrl, `CREATE DATABASE ${name}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return {
        url: url.href,
        poolSize: POOL_SIZE,
        remove: () => run(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
      };
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
