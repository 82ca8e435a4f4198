import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { fileURLToPath } from 'node:url';
import { DataSource, type EntityManager } from 'typeorm';
import { AppModule } from '../server/app.module.js';
import { createLogger } from '../server/common/logger.js';
import { readConfig, type Config } from '../server/config/config.js';
import { openDatabase } from '../server/database/open-database.js';
import { PublicationService } from '../server/initiatives/publication.service.js';
import { Revision } from '../server/initiatives/revision.entity.js';
import { RegistryService } from '../server/registry/registry.service.js';
import { formatSeedReport, readSeeds } from './initiatives/index.js';
import { publishSeeds, type SeedOutcome } from './initiatives/publish-seeds.js';
import { chooseReference, ensureReferenceData } from './reference/choose-reference.js';

/** The order, and nothing else: reference data first, because seeds are located by it. */
export async function seed(
  context: INestApplicationContext,
  config: Config,
  log: (line: string) => void,
): Promise<SeedOutcome> {
  await prepareReference(context, config, log);
  const publications = context.get(PublicationService);
  const outcome = await context
    .get(DataSource)
    .transaction((em) => publishSeeds(em, publications, readSeeds()));
  await context.get(RegistryService).publish();
  return outcome;
}

/** Puts the chosen reference data in use; when they changed, every public point is found again. */
async function prepareReference(
  context: INestApplicationContext,
  config: Config,
  log: (line: string) => void,
): Promise<void> {
  const dataSource = context.get(DataSource);
  const choice = await chooseReference(config);
  if (!(await ensureReferenceData(dataSource, choice))) return;
  log(choice.sentence);
  const publications = context.get(PublicationService);
  await dataSource.transaction((em) => publications.projectAll(em));
  await context.get(RegistryService).refreshGazetteer();
}

/** At every start: reference data in use, and an empty register gets the seeds; any other is left alone. */
export async function prepareRegister(
  context: INestApplicationContext,
  config: Config,
  log: (line: string) => void,
): Promise<void> {
  if (await isSeeded(context.get(DataSource).manager)) {
    await prepareReference(context, config, log);
    return;
  }
  log('The register is empty: loading reference data and the sourced list of initiatives.');
  const { added } = await seed(context, config, log);
  log(`${added} initiatives loaded, none of them confirmed yet.`);
}

async function isSeeded(manager: EntityManager): Promise<boolean> {
  return (await manager.count(Revision, { take: 1 })) > 0;
}

/** `npm run seed`: safe to run twice; `-- --report` prints what is known per field and writes nothing. */
async function main(): Promise<void> {
  if (process.argv.includes('--report')) {
    process.stdout.write(`${formatSeedReport(readSeeds())}\n`);
    return;
  }
  const config = readConfig(process.env);
  const logger = createLogger('warn');
  const database = await openDatabase(config, logger, { attach: true });
  const context = await NestFactory.createApplicationContext(
    AppModule.of(config, logger, database.dataSource),
    { logger: ['error', 'warn'] },
  );
  const outcome = await seed(context, config, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(
    `${outcome.added} added, ${outcome.renewed} renewed, ${outcome.unchanged} unchanged.\n`,
  );
  await context.close();
  await database.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
