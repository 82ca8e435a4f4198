import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../../server/database/transaction.js';
import type { ReferenceData, ReferenceLayer, ReferenceRegion } from './reference-data.js';
import { ReferenceDataError } from './reference-error.js';
import { ReferenceRepository } from './reference.repository.js';

export interface LoadResult {
  /** False: exactly these data were in use already, nothing was written. */
  loaded: boolean;
  /** SHA-256 of the data. */
  hash: string;
  regions: number;
  places: number;
  postcodes: number;
  demandPoints: number;
}

/**
 * Puts reference data in use in a transaction of its own: all of it or nothing. The points of records
 * are not found again; `ensureReferenceData` has a place for that.
 *
 * @param fingerprint what the data were read from, see `referenceFingerprint`
 * @throws ReferenceDataError REFERENCE_CODE_UNKNOWN or REFERENCE_GEOMETRY_INVALID
 */
export async function loadReferenceData(
  dataSource: DataSource,
  data: ReferenceData,
  fingerprint: string | null = null,
): Promise<LoadResult> {
  return inTransaction(dataSource, (manager) => loadReferenceDataIn(manager, data, fingerprint));
}

/**
 * Puts reference data in use within the given transaction. Loading the same data twice writes
 * nothing. Regions of the years in the data, approximate ones and all layers are replaced; other
 * years and demand sets of other years stay.
 *
 * @throws ReferenceDataError as `loadReferenceData`; the transaction must not be committed then
 */
export async function loadReferenceDataIn(
  manager: EntityManager,
  data: ReferenceData,
  fingerprint: string | null,
): Promise<LoadResult> {
  const hash = sha256(data);
  const repository = new ReferenceRepository(manager);
  await repository.lock();
  return {
    loaded: await replaceAll(repository, data, hash, fingerprint),
    hash,
    regions: data.regions.length,
    places: data.places.length,
    postcodes: data.postcodes.length,
    demandPoints: data.demand?.points.length ?? 0,
  };
}

/** @returns false: these data were in use already */
async function replaceAll(
  repository: ReferenceRepository,
  data: ReferenceData,
  hash: string,
  fingerprint: string | null,
): Promise<boolean> {
  const latest = await repository.latestLoad();
  if (latest?.hash === hash) {
    await repository.setFingerprint(latest.id, fingerprint);
    return false;
  }
  const loadId = await replaceRegions(repository, data, hash, fingerprint);
  await replaceLayers(repository, loadId, data.layers);
  await repository.replaceFigures(loadId, data.figures ?? []);
  await repository.replacePlaces(data.places);
  await repository.replacePostcodes(data.postcodes);
  if (data.demand) {
    const { source, year, points } = data.demand;
    await repository.replaceDemand(source, year, sha256(points), points);
  }
  await repository.analyze();
  return true;
}

/** @returns the id of the new load */
async function replaceRegions(
  repository: ReferenceRepository,
  data: ReferenceData,
  hash: string,
  fingerprint: string | null,
): Promise<number> {
  const { regions } = data;
  const municipality = regions.find(({ kind }) => kind === 'MUNICIPALITY');
  if (!municipality) {
    throw new ReferenceDataError('REFERENCE_IMPLAUSIBLE', data.kind, 'there are no municipalities');
  }
  await repository.deleteRegions([...new Set(regions.map(({ year }) => year))]);
  const loadId = await repository.insertLoad(data, hash, fingerprint, municipality.year);
  const ids = await repository.insertRegions(loadId, regions);
  const empty = await repository.codesWithEmptyOutline(loadId);
  if (empty.length > 0) {
    throw new ReferenceDataError(
      'REFERENCE_GEOMETRY_INVALID',
      data.kind,
      `nothing is left of the outline of ${empty.join(', ')} once it is repaired`,
    );
  }
  await repository.computeCentres(loadId);
  await repository.insertParents(regions.flatMap((region) => parentPairs(region, ids, data.kind)));
  return loadId;
}

/** Layers have no year: those of every older load go, also where the new data have none. */
async function replaceLayers(
  repository: ReferenceRepository,
  loadId: number,
  layers: readonly ReferenceLayer[],
): Promise<void> {
  await repository.deleteLayers();
  for (const { kind, file, outlines } of layers) {
    const empty = await repository.insertLayer(loadId, kind, outlines);
    if (empty > 0) {
      throw new ReferenceDataError(
        'REFERENCE_GEOMETRY_INVALID',
        file,
        `nothing is left of ${empty} of its outlines once they are repaired`,
      );
    }
  }
}

function parentPairs(
  region: ReferenceRegion,
  ids: ReadonlyMap<string, number>,
  source: string,
): [number, number][] {
  return region.parents.map((parent) => {
    const parentId = ids.get(parent);
    if (parentId === undefined) {
      throw new ReferenceDataError(
        'REFERENCE_CODE_UNKNOWN',
        source,
        `${region.code} lies in ${parent}, which is not among the regions`,
      );
    }
    return [ids.get(region.code)!, parentId];
  });
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
