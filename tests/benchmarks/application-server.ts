import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareRegister } from '../../seeds/run.js';
import { Application, builtSite } from '../../server/application.js';
import { createLogger } from '../../server/common/logger.js';
import { readConfig } from '../../server/config/config.js';
import { createDataSource } from '../../server/database/data-source.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { BenchDatabase } from './bench-database.js';
import { childArgument, childListens } from './child-server.js';

export interface MeasuredApplication extends BenchDatabase {
  /** With the pages that were built, or the API only. */
  withSite: boolean;
}

/** The real application with the seeds in it: only limits and log are off. */
const { url, poolSize, withSite } = childArgument<MeasuredApplication>();
const dataDir = await mkdtemp(join(tmpdir(), 'zelfregiekaart-bench-'));
const config = readConfig({ NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir });
const dataSource = createDataSource(url, { poolSize });
await dataSource.initialize();
await dataSource.runMigrations();
const application = await Application.create({
  config,
  logger: createLogger('silent'),
  dataSource,
  siteBuild: withSite ? builtSite(resolve('.')) : null,
  dataPerMinute: Infinity,
  searchesPerMinute: Infinity,
});
await prepareRegister(application.nest, config, () => undefined);
await application.nest.get(RegistryService).load();
childListens(await application.listen(0), async () => {
  await application.close();
  await rm(dataDir, { recursive: true, force: true });
});
