import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { dutchDay } from '../../server/common/dutch-day.js';
import { FIELD_GROUPS } from '../../server/initiatives/vocabulary.js';
import { addMonths, dateOfDay, dayOfDate } from '../../server/opening-hours/calendar.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import {
  eastOf,
  homeOf,
  neighbourOf,
  SMALL_WORLDS,
  worldsReference,
  type SmallWorld,
} from '../factories/coverage-worlds.js';
import { publishWorld } from '../factories/world.js';
import type { TestApp } from './app.js';

/** A day so many months before today in the Netherlands: `YYYY-MM-DD`. */
export function monthsAgo(months: number): string {
  return dateOfDay(addMonths(dayOfDate(dutchDay(new Date())), -months));
}

/** @param name as in `SMALL_WORLDS` */
export function worldOf(name: string): SmallWorld {
  return SMALL_WORLDS.find((world) => world.name === name)!;
}

/**
 * Loads the country of the small worlds, publishes what stands in it, and confirms what each world
 * says was confirmed. Inventories are for the test to state.
 */
export async function publishSmallWorlds(app: TestApp): Promise<void> {
  await loadReferenceData(app.database.dataSource, worldsReference());
  const registry = app.application.nest.get(RegistryService);
  await registry.refreshGazetteer();
  const worlds = SMALL_WORLDS.map((world) => ({
    world,
    contents: world.initiatives(
      (kilometres) => eastOf(world, kilometres),
      homeOf(world),
      neighbourOf(world),
    ),
  }));
  await publishWorld(
    app,
    worlds.flatMap(({ contents }) => contents),
  );
  for (const { world, contents } of worlds) {
    if (world.confirmedMonthsAgo === undefined) continue;
    for (const { id } of contents) await confirmAll(app, id, world.confirmedMonthsAgo);
  }
  await registry.publish();
}

/** Confirms every group of facts of a record that has any, so many months ago. */
export async function confirmAll(app: TestApp, recordId: string, months: number): Promise<void> {
  for (const fieldGroup of FIELD_GROUPS)
    await app.application.nest
      .get(ConfirmationsService)
      .confirm({
        recordId,
        fieldGroup,
        locationId: null,
        confirmedBy: 'NVZH',
        way: 'PHONE',
        confirmedAt: new Date(`${monthsAgo(months)}T10:00:00Z`),
      })
      // A record has no facts of some groups.
      .catch((error: { extensions?: { code: string } }) =>
        expect(error.extensions?.code).toBe('INPUT_INVALID'),
      );
}
