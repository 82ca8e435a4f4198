import { PublicationService } from '../../server/initiatives/publication.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { readStarter } from '../../seeds/reference/starter/read-starter.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { readSeeds } from '../../seeds/initiatives/index.js';
import { publishSeeds } from '../../seeds/initiatives/publish-seeds.js';
import type { TestApp } from '../setup/app.js';
import { aSlug } from './initiative.js';

/** Publishes records of an invented world, all or none, and the registry they make. */
export async function publishWorld(
  app: TestApp,
  contents: InitiativeContentInput[],
): Promise<string> {
  const publications = app.application.nest.get(PublicationService);
  await app.database.dataSource.transaction(async (em) => {
    for (const content of contents) {
      await publications.publish(
        {
          content,
          slug: aSlug(),
          base: null,
          actor: 'test',
          reason: 'Verzonnen wereld',
          sources: [],
        },
        em,
      );
    }
  });
  return app.application.nest.get(RegistryService).publish();
}

/** The starter reference data: what is always there. */
export async function loadStarter(app: TestApp): Promise<void> {
  await loadReferenceData(app.database.dataSource, await readStarter());
  await app.application.nest.get(RegistryService).refreshGazetteer();
}

/** The starter data and the real sourced list, as on a first start. */
export async function loadSeeds(app: TestApp): Promise<void> {
  await loadStarter(app);
  const publications = app.application.nest.get(PublicationService);
  await app.database.dataSource.transaction((em) => publishSeeds(em, publications, readSeeds()));
  await app.application.nest.get(RegistryService).publish();
}
