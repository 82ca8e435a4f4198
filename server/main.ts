import 'reflect-metadata';
import { resolve } from 'node:path';
import { prepareRegister } from '../seeds/run.js';
import { Application, builtSite } from './application.js';
import { createLogger } from './common/logger.js';
import { ConfigError, readConfig, type Config } from './config/config.js';
import { openDatabase } from './database/open-database.js';
import { RegistryService } from './registry/registry.service.js';

/** Start-up only: environment, database, seeds, registry, port. */
async function main(): Promise<void> {
  const config = environment();
  const logger = createLogger(config.production ? 'info' : 'warn');
  const database = await openDatabase(config, logger);
  const application = await Application.create({
    config,
    logger,
    dataSource: database.dataSource,
    siteBuild: builtSite(resolve('.')),
  });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await application.stopAnswering();
    // Before Nest lets go of the connections: this writes the last backup.
    await database.close();
    await application.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());

  try {
    await prepareRegister(application.nest, config, (line) => process.stdout.write(`${line}\n`));
    await application.nest.get(RegistryService).load();
    const port = await application.listen(config.port);
    process.stdout.write(
      `Zelfregiekaart: ${config.port === 0 ? `http://localhost:${port}` : config.publicUrl}\n`,
    );
    await database.keepBackup();
  } catch (error) {
    // Asked to stop while it was starting: what was under way lost its database, as it should.
    if (!stopping) throw error;
  }
}

function environment(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) fail(error.message);
    throw error;
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
});
