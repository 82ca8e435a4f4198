import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { createLogger } from '../../server/common/logger.js';
import { Application, type ApplicationOptions } from '../../server/application.js';
import { readConfig, type Config } from '../../server/config/config.js';
import { openTestDatabase, type TestDatabase } from './database.js';

export interface TestApp {
  application: Application;
  database: TestDatabase;
  config: Config;
  /** `http://127.0.0.1:<port>` */
  url: string;
  http: ReturnType<typeof supertest>;
  /** Everything that was logged, as lines. */
  log: string[];
  /** Asks GraphQL and returns the whole answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  close(): Promise<void>;
}

/** Any JSON, looked into by path: the test that asked knows the shape. */
export interface Json {
  [key: string]: Json;
  [index: number]: Json;
}

export interface GraphqlAnswer {
  status: number;
  headers: Record<string, string>;
  data: Json;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** The real application on a free port, on the database of this test run. */
export async function startTestApp({
  config: settings,
  ...options
}: Omit<Partial<ApplicationOptions>, 'config'> & {
  config?: Partial<Config>;
} = {}): Promise<TestApp> {
  const database = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'zelfregiekaart-test-'));
  const config: Config = {
    ...readConfig({ PORT: '0', DATA_DIR: dataDir, GEOCODER_URL: 'off' }),
    publicUrl: 'http://kaart.test',
    ...settings,
  };
  const log: string[] = [];
  const application = await Application.create({
    config,
    logger: createLogger('debug', { write: (line: string) => void log.push(line) }),
    dataSource: database.dataSource,
    siteBuild: null,
    dataPerMinute: Infinity,
    searchesPerMinute: Infinity,
    ...options,
  });
  const url = `http://127.0.0.1:${await application.listen(0)}`;
  const http = supertest(url);
  return {
    application,
    database,
    config,
    url,
    http,
    log,
    ask: async (query, variables = {}) => {
      const response = await http.post('/graphql').send({ query, variables });
      return {
        status: response.status,
        headers: response.headers,
        data: response.body.data,
        errors: response.body.errors ?? [],
      };
    },
    close: async () => {
      await application.close();
      if (database.dataSource.isInitialized) await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
