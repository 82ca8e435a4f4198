import type { RegionKind } from '../../../seeds/reference/reference-data.js';
import type { CoverageInventory } from './coverage-file.js';
import type { CoverageReport, CoverageRow } from './report.js';

/** A region by its name. */
export interface NamedRegion {
  code: string;
  name: string;
  kind: RegionKind;
}

/** A background figure, never more than its source says. */
export interface RegionFact {
  key: string;
  value: number;
  unit: 'PER_100' | 'PER_1000_INHABITANTS' | 'KILOMETRES' | 'LEVEL_1_TO_5';
  group: 'INHABITANTS' | 'YOUNG_ADULTS';
  year: number;
  source: string;
  label: string;
  description: string;
}

/** What is known of a region before anything is computed about its inhabitants. */
export interface RegionFacts {
  region: NamedRegion;
  /** The regions it lies in, by name. */
  parents: NamedRegion[];
  /** Its municipalities, by name; itself, when it is one. */
  municipalities: NamedRegion[];
  /** Statements about its municipalities that count today. */
  inventories: CoverageInventory[];
  figures: RegionFact[];
  /** Middle of where its inhabitants live, EPSG:28992 in whole metres; null = nobody knows. */
  centre: { x: number; y: number } | null;
  /** By the question its page opens with; null without demand points. */
  report: (Omit<CoverageReport, 'rows' | 'totals'> & { row: CoverageRow }) | null;
  /** `YYYY-MM-DD` in Amsterdam. */
  today: string;
}
