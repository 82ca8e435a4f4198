import type { RegionKind } from '../../seeds/reference/reference-data.js';
import type { DemandSource } from '../../server/coverage/model/coverage-file.js';
import type { Outcome } from '../../server/coverage/model/outcome.js';
import type { CoverageParameters } from '../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';
import type {
  MunicipalityToInventory,
  WorthAsking,
} from '../../server/coverage/model/worth-asking.js';

/** Of which areas a map shows the outcomes. */
export const COVERAGE_LAYERS = ['municipalities', 'postcodes'] as const;
export type CoverageLayer = (typeof COVERAGE_LAYERS)[number];

/** What is asked of the engine; the parameters were checked. */
export interface CoverageRequest {
  parameters: CoverageParameters;
  groupBy: RegionKind;
  layer: CoverageLayer;
}

/** Who were counted, and by whom. */
export interface CountedPeople {
  /** Demand points, and how many of them count nobody because the source suppressed it. */
  points: number;
  suppressedPoints: number;
  demandSource: DemandSource;
  /** Year of the regional division. */
  divisionYear: number;
}

/** What follows a slider: enough for the sentence and the map. */
export interface CoverageOverview extends CountedPeople {
  parameters: CoverageParameters;
  /** Of the whole country. */
  totals: CoverageTotals;
  layer: CoverageLayer;
  /** By code of the area (`GM0344`, `PC3512`): see `dominantOutcome`. Areas where nobody lives are not in it. */
  outcomes: ReadonlyMap<string, Outcome>;
}

/** The table, a moment later. */
export interface CoverageRows {
  parameters: CoverageParameters;
  groupBy: RegionKind;
  /** Null = no region of this kind is known. */
  rows: CoverageRow[] | null;
  /** Whom to ask first in the whole country, at most `MOST_TO_ASK` of each; null = not worked out. */
  asking: WhomToAsk | null;
}

export const MOST_TO_ASK = 25;

/** Whom to ask, in the order in which it tells most. */
export interface WhomToAsk extends WorthAsking {
  municipalities: (MunicipalityToInventory & { name: string })[];
}

/** Both together. */
export interface CoverageAnswer extends CoverageOverview, CoverageRows {}
