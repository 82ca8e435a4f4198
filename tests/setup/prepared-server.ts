import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { prepareRegister } from '../../seeds/run.js';
import { AppModule } from '../../server/app.module.js';
import { createLogger } from '../../server/common/logger.js';
import { readConfig } from '../../server/config/config.js';
import { openDatabase } from '../../server/database/open-database.js';
import { RegistryService } from '../../server/registry/registry.service.js';

export interface PreparedServer {
  context: INestApplicationContext;
  /** What it told the operator, as lines. */
  said: string[];
  close(): Promise<void>;
}

/** Starts as the application does, with connections and a data folder of its own, up to its port. */
export async function prepareServer(env: Record<string, string>): Promise<PreparedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'prepared-server-'));
  const config = readConfig({ DATA_DIR: dataDir, ...env });
  const logger = createLogger('silent');
  const closing: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true })];
  const close = async (): Promise<void> => {
    for (const step of closing.reverse()) await step();
  };
  try {
    const database = await openDatabase(config, logger);
    closing.push(() => database.close());
    const context = await NestFactory.createApplicationContext(
      AppModule.of(config, logger, database.dataSource),
      { logger: false },
    );
    closing.push(() => context.close());
    const said: string[] = [];
    await prepareRegister(context, config, (line) => said.push(line));
    await context.get(RegistryService).load();
    return { context, said, close };
  } catch (error) {
    await close();
    throw error;
  }
}
