/**
 * Publishes in the register of a running application, as a command beside it does, with the compiled
 * services. Reads orders from its standard input, one JSON object a line, and answers each with a
 * line when the database has acknowledged it: `{ publish: { content, slug, base } }` with the number
 * of the revision, `{ confirm: command }`, `{ grow: { initiativeId, criterion, words } }` (save and show),
 * `{ figures: { initiativeId, figures } }`, `{ keepBack: { initiativeId, criterion } }`, `{ withdraw: id }` and
 * `{ renew: true }` (make a registry version) with `done`.
 */
import 'reflect-metadata';
import { createInterface } from 'node:readline';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../dist/server/app.module.js';
import { createLogger } from '../../dist/server/common/logger.js';
import { readConfig } from '../../dist/server/config/config.js';
import { ConfirmationsService } from '../../dist/server/confirmations/confirmations.service.js';
import { CriteriaService } from '../../dist/server/criteria/criteria.service.js';
import { YearlyFiguresService } from '../../dist/server/criteria/yearly-figures.service.js';
import { openDatabase } from '../../dist/server/database/open-database.js';
import { PublicationService } from '../../dist/server/initiatives/publication.service.js';
import { TakeDownService } from '../../dist/server/initiatives/take-down.service.js';
import { RegistryService } from '../../dist/server/registry/registry.service.js';

const config = readConfig(process.env);
const logger = createLogger('warn');
const database = await openDatabase(config, logger, { attach: true });
const context = await NestFactory.createApplicationContext(
  AppModule.of(config, logger, database.dataSource),
  { logger: false },
);

async function obey({ publish, confirm, grow, figures, keepBack, withdraw, renew }) {
  if (publish) {
    const command = { ...publish, actor: 'test', reason: 'Een test', sources: [] };
    return context.get(PublicationService).publish(command);
  }
  if (confirm) {
    const command = { ...confirm, confirmedAt: new Date(), confirmedBy: 'Een test', way: 'PHONE' };
    await context.get(ConfirmationsService).confirm(command);
  }
  if (grow) {
    const command = { ...grow, actor: 'test', seen: null };
    const { assessment } = await context.get(CriteriaService).saveAssessment(command);
    await context.get(CriteriaService).publish({ ...command, seen: assessment.version });
  }
  if (figures) {
    const command = { ...figures, seen: null, published: true, actor: 'test' };
    await context.get(YearlyFiguresService).saveFigures(command);
  }
  if (keepBack) await context.get(CriteriaService).withdraw({ ...keepBack, actor: 'test' });
  if (withdraw) {
    const command = { recordId: withdraw, actor: 'test', reason: 'Een test' };
    await context.get(TakeDownService).takeDown(command);
  }
  if (renew) await context.get(RegistryService).publish();
  return 'done';
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await obey(JSON.parse(line))}\n`);
}
await context.close();
process.exit(0);
