import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { createLogger } from './common/logger.js';
import type { Config } from './config/config.js';
import { openDatabase } from './database/open-database.js';

/** The application without its port, for a command of the terminal, also beside one that runs. */
export async function inCommandContext<Result>(
  config: Config,
  work: (context: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const logger = createLogger('warn');
  const database = await openDatabase(config, logger, { attach: true });
  try {
    const context = await NestFactory.createApplicationContext(
      AppModule.of(config, logger, database.dataSource),
      { logger: false },
    );
    const result = await work(context);
    // Before Nest lets go of the connections.
    await database.close();
    await context.close();
    return result;
  } catch (error) {
    await database.close();
    throw error;
  }
}
