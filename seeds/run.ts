import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataSource, type EntityManager } from 'typeorm';
import { AppModule } from '../server/app.module.js';
import { createLogger } from '../server/common/logger.js';
import { readConfig, type Config } from '../server/config/config.js';
import { openDatabase } from '../server/database/open-database.js';
import { lockForSeeding } from '../server/database/seeding-lock.js';
import { inTransaction } from '../server/database/transaction.js';
import { PublicationService } from '../server/initiatives/publication.service.js';
import { Revision } from '../server/initiatives/revision.entity.js';
import { RegistryService } from '../server/registry/registry.service.js';
import { formatSeedReport, readSeeds } from './initiatives/index.js';
import { publishSeeds, type SeedOutcome } from './initiatives/publish-seeds.js';
import {
  betterDataKept,
  chooseReference,
  ensureReferenceData,
} from './reference/choose-reference.js';

type Log = (line: string) => void;

/**
 * The order, and nothing else: reference data first, because seeds are located by it.
 * @param starter go back to the starter reference data, whatever is in use
 */
export async function seed(
  context: INestApplicationContext,
  config: Config,
  log: Log,
  { starter = false } = {},
): Promise<SeedOutcome> {
  await prepareReference(context, config, log, starter);
  const outcome = await whileNobodyElseSeeds(context, (em) => publishList(context, em));
  await context.get(RegistryService).publish();
  return outcome;
}

/** At every start: reference data in use, and an empty register gets the seeds; any other is left alone. */
export async function prepareRegister(
  context: INestApplicationContext,
  config: Config,
  log: Log,
): Promise<void> {
  const { manager } = context.get(DataSource);
  const empty = !(await isSeeded(manager));
  if (empty)
    log('The register is empty: loading reference data and the sourced list of initiatives.');
  await prepareReference(context, config, log);
  if (!empty) return;
  // Asked again: another server on this database may have started at the same moment.
  const outcome = await whileNobodyElseSeeds(context, async (em) =>
    (await isSeeded(em)) ? null : publishList(context, em),
  );
  if (!outcome) {
    log('Another server loaded the list meanwhile.');
    return;
  }
  await context.get(RegistryService).publish();
  log(`${outcome.added} initiatives loaded, none of them confirmed yet.`);
}

/**
 * Puts the chosen reference data in use; when they changed, every public point is found again in the
 * same transaction. A server that dies halfway so leaves the old data with their own points, and the
 * next start does all of it.
 */
async function prepareReference(
  context: INestApplicationContext,
  config: Config,
  log: Log,
  starter = false,
): Promise<void> {
  const dataSource = context.get(DataSource);
  const publications = context.get(PublicationService);
  const choice = await chooseReference(config, { starter });
  const loaded = await ensureReferenceData(dataSource, choice, (em) => publications.projectAll(em));
  if (loaded) {
    log(choice.sentence);
    await context.get(RegistryService).refreshGazetteer();
    return;
  }
  const kept = await betterDataKept(dataSource.manager, choice);
  if (kept !== null) log(kept);
}

function whileNobodyElseSeeds<Result>(
  context: INestApplicationContext,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  return inTransaction(context.get(DataSource), async (em) => {
    await lockForSeeding(em);
    return work(em);
  });
}

function publishList(context: INestApplicationContext, em: EntityManager): Promise<SeedOutcome> {
  return publishSeeds(em, context.get(PublicationService), readSeeds());
}

async function isSeeded(manager: EntityManager): Promise<boolean> {
  return (await manager.count(Revision, { take: 1 })) > 0;
}

/**
 * `npm run seed`: safe to run twice. `-- --report` prints what is known per field and writes nothing;
 * `-- --starter` goes back to the starter reference data.
 */
async function main(): Promise<void> {
  const { values: asked } = parseArgs({
    options: { report: { type: 'boolean' }, starter: { type: 'boolean' } },
  });
  if (asked.report) {
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
  const outcome = await seed(context, config, (line) => process.stdout.write(`${line}\n`), {
    starter: asked.starter ?? false,
  });
  process.stdout.write(`${sentenceOf(outcome)}\n`);
  await context.close();
  await database.close();
}

function sentenceOf({ added, renewed, unchanged, withdrawn }: SeedOutcome): string {
  const left = withdrawn > 0 ? `, ${withdrawn} withdrawn and left so` : '';
  return `${added} added, ${renewed} renewed, ${unchanged} unchanged${left}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
