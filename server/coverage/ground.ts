import type { DemandSource } from './model/coverage-file.js';
import type { CoverageRegions } from './model/coverage-regions.js';
import type { DemandPoints } from './model/demand.js';

/** Where people live and in which regions: what every question stands on. */
export interface Ground {
  demandSetId: number;
  /** Changes with the regions in use. */
  loadId: number;
  divisionYear: number;
  source: DemandSource;
  points: DemandPoints;
  regions: CoverageRegions;
}
