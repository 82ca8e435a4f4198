import type { DataSource } from 'typeorm';
import { DemandPoint, DemandSet } from '../../server/regions/demand.entity.js';
import type { DemandArea } from './coverage.js';

let counter = 0;

/** Writes demand points as the loader would. @returns the id of their set */
export async function insertDemand(
  dataSource: DataSource,
  areas: readonly DemandArea[],
): Promise<number> {
  const { manager } = dataSource;
  counter += 1;
  const set = await manager.save(DemandSet, {
    source: `Verzonnen telling ${counter}`,
    year: 2026,
    hash: `verzonnen-${counter}`,
  });
  await manager.insert(
    DemandPoint,
    areas.map(({ code, municipality, x, y, inhabitants }) => ({
      demandSetId: set.id,
      code,
      municipalityCode: municipality,
      latitude: 52,
      longitude: 5,
      rdX: x,
      rdY: y,
      inhabitants,
      age0To14: inhabitants,
      age15To24: inhabitants === null ? null : 0,
      age25To44: inhabitants === null ? null : 0,
      age45To64: inhabitants === null ? null : 0,
      age65Plus: inhabitants === null ? null : 0,
    })),
  );
  return set.id;
}
