import DataLoader from 'dataloader';
import type { FieldFact } from './field-fact.entity.js';
import type { InitiativeOrganisation } from './initiative-organisation.entity.js';
import type { Initiative } from './initiative.entity.js';
import type { InitiativesRepository } from './initiatives.repository.js';
import type { Location } from './location.entity.js';
import type { LocationsRepository } from './locations.repository.js';
import type { Offering } from './offering.entity.js';
import { RecordSources } from './record-sources.js';

/**
 * Batches of one request: whatever a query asks of many records costs one statement per table.
 * Made anew for every request, so nothing is ever stale or shared between callers.
 */
export class InitiativeLoaders {
  readonly initiative: DataLoader<string, Initiative>;
  /** By an id that may be of a record that is not public, or not any more; null = so it is. */
  readonly publicInitiative: (id: string) => Promise<Initiative | null>;
  /** By an id that a caller made up; null = there is none. */
  readonly knownLocation: (id: string) => Promise<Location | null>;
  /** By an id that a row named. */
  readonly location: DataLoader<string, Location>;
  readonly locationsOf: DataLoader<string, Location[]>;
  readonly offeringsOf: DataLoader<string, Offering[]>;
  readonly organisationsOf: DataLoader<string, InitiativeOrganisation[]>;
  readonly sourcesOf: DataLoader<string, RecordSources>;

  constructor(initiatives: InitiativesRepository, locations: LocationsRepository) {
    this.initiative = one((ids) => initiatives.byIds(ids));
    this.publicInitiative = async (id) => (await initiatives.byIds([id]))[0] ?? null;
    this.knownLocation = async (id) => (await locations.byIds([id]))[0] ?? null;
    this.location = one((ids) => locations.byIds(ids));
    this.locationsOf = many(
      (ids) => locations.byInitiatives(ids),
      (row) => row.initiativeId,
    );
    this.offeringsOf = many(
      (ids) => initiatives.offeringsOf(ids),
      (row) => row.initiativeId,
    );
    this.organisationsOf = many(
      (ids) => initiatives.organisationsOf(ids),
      (row) => row.initiativeId,
    );
    const factsOf = many<FieldFact>(
      (ids) => initiatives.factsOf(ids),
      (row) => row.recordId,
    );
    const confirmationsOf = many(
      (ids) => initiatives.confirmationsOf(ids),
      (row) => row.recordId,
    );
    this.sourcesOf = new DataLoader(async (ids: readonly string[]) => {
      const facts = await factsOf.loadMany(ids);
      const confirmations = await confirmationsOf.loadMany(ids);
      return ids.map((_id, index) => {
        const [known, confirmed] = [facts[index], confirmations[index]];
        if (known instanceof Error) return known;
        if (confirmed instanceof Error) return confirmed;
        return new RecordSources(known ?? [], confirmed ?? []);
      });
    });
  }
}

function one<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? new Error(`no row ${id}`));
  });
}

function many<Row extends object>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  key: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(ids);
    return ids.map((id) => rows.filter((row) => key(row) === id));
  });
}
