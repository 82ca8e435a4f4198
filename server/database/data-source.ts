import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { entities } from './entities.js';

export interface DataSourceSettings {
  /** Connections in the pool. The embedded database serves them one at a time. */
  poolSize?: number;
  /** Longest query in milliseconds; work that needs longer sets its own with SET LOCAL. */
  statementTimeoutMs?: number;
}

/** Options of the one data source that application, commands and tests share. */
export function dataSourceOptions(
  url: string,
  { poolSize = 10, statementTimeoutMs = 60_000 }: DataSourceSettings = {},
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize,
    connectTimeoutMS: 10_000,
    // An idle connection was lost (the database was restarted): the pool has already replaced it,
    // and queries under way report the failure themselves.
    poolErrorHandler: () => undefined,
    extra: {
      // Read by PostgreSQL; the embedded database starts with the same session settings.
      options: `-c timezone=UTC -c search_path=public -c statement_timeout=${statementTimeoutMs}`,
    },
  };
}

/** Not yet connected: call initialize(). Accepts any PostgreSQL >= 15 with PostGIS >= 3.3. */
export function createDataSource(url: string, settings?: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(url, settings));
}
