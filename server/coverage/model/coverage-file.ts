import type { CoveragePlace } from './coverage-place.js';
import type { InventoryFact } from './coverage-case.js';
import type { CoverageRegion, CoverageRegions } from './coverage-regions.js';
import type { DemandPoints } from './demand.js';
import { AGE_BANDS, type AgeBand, type DistanceModel } from './parameters.js';

/**
 * What a browser needs to compute coverage by itself: `current.json` says what is public now and
 * where the demand points are, which change only with new reference data. Shared with the web.
 */

/** `GET /coverage/current.json`: revalidated at every visit. */
export interface CoverageFile {
  format: 1;
  registryVersion: string;
  /** ISO instant. */
  publishedAt: string;
  /** `YYYY-MM-DD` in Amsterdam, when this was made. */
  today: string;
  /** Null without demand points; then `demandMissing` says why. */
  demandUrl: string | null;
  demandMissing: 'DEMAND_DATA_MISSING' | null;
  places: CoveragePlace[];
  inventories: CoverageInventory[];
  distanceModels: DistanceModelAvailability[];
  /** Where the distances of a model that is available stand, for the located places in their order. */
  neighbourUrls: Partial<Record<StoredDistanceModel, string>>;
  /** Which layers `/tiles/…` has. */
  hasPostcodeTiles: boolean;
}

/** Models whose distances take too long to find in a browser. */
export type StoredDistanceModel = Exclude<DistanceModel, 'STRAIGHT'>;

/** How far the files with distances reach: metres, or seconds of travel. A page asks no more. */
export const NEIGHBOUR_REACH: Record<StoredDistanceModel, number> = {
  AROUND_WATER: 50_000,
  TRAVEL_TIME: 90 * 60,
};

export interface CoverageInventory extends InventoryFact {
  /** Who states it, and whom they asked; public. */
  statedFor: string;
  asked: string;
}

export interface DistanceModelAvailability {
  model: DistanceModel;
  available: boolean;
  /** Why not. */
  reason: 'WATER_NOT_LOADED' | 'TRAVEL_TIME_NOT_SET_UP' | 'DEMAND_DATA_MISSING' | null;
}

/** Where the demand points come from. */
export interface DemandSource {
  source: string;
  year: number;
  /** SHA-256 of the points. */
  hash: string;
}

/** `GET /coverage/demand-<hash>.json`: columns, so that it compresses well. */
export interface DemandFile {
  format: 1;
  source: DemandSource;
  /** Year of the regional division. */
  divisionYear: number;
  /** CBS codes of the municipalities that have points. */
  municipalities: string[];
  regions: CoverageRegion[];
  /** By municipality. */
  parentsOf: Record<string, string[]>;
  points: {
    codes: string[];
    x: number[];
    y: number[];
    municipality: number[];
    /** -1 = suppressed by the source. */
    inhabitants: number[];
    ageBands: Record<AgeBand, number[]>;
  };
}

/** The file as what the engine reads. */
export function readDemandFile(file: DemandFile): {
  points: DemandPoints;
  regions: CoverageRegions;
} {
  const { points } = file;
  return {
    points: {
      codes: points.codes,
      x: Int32Array.from(points.x),
      y: Int32Array.from(points.y),
      municipality: Uint16Array.from(points.municipality),
      municipalities: file.municipalities,
      inhabitants: Int32Array.from(points.inhabitants),
      ageBands: Object.fromEntries(
        AGE_BANDS.map((band) => [band, Int32Array.from(points.ageBands[band])]),
      ) as Record<AgeBand, Int32Array>,
    },
    regions: { regions: file.regions, parentsOf: new Map(Object.entries(file.parentsOf)) },
  };
}
