import type { CriterionLevel } from '../initiatives/vocabulary.js';
import type { CriterionNumber } from './criteria.js';

/**
 * What one initiative shows of its growth: `GET /registry/growth/<slug>.json`. One at a time and only
 * what it published; no file holds it of all. Absent properties mean: not told. Shared with the web;
 * pure types.
 */
export interface GrowthFile {
  format: 1;
  /** Of the initiative. */
  id: string;
  slug: string;
  criteria: PublishedCriterion[];
  figures: PublishedFigures[];
}

/** One of the ten characteristics in the words of the initiative; its story always, its level perhaps. */
export interface PublishedCriterion {
  criterion: CriterionNumber;
  narrative: string;
  /** A word, never a number. */
  level?: CriterionLevel;
  evidence: { text: string; link?: string }[];
  /** What it still wants to learn or do. */
  goals: { text: string; year?: number }[];
  /** The day it was written, `YYYY-MM-DD` in the Netherlands. */
  writtenOn: string;
}

/** What it counted in one year. Each number as it gave it: none is computed from others. */
export interface PublishedFigures {
  year: number;
  /** Absent = everywhere it works, together. */
  municipality?: { code: string; name?: string };
  participants?: number;
  groups?: number;
  volunteers?: number;
  staffWithLivedExperience?: number;
  /** The day it was written, `YYYY-MM-DD` in the Netherlands. */
  writtenOn: string;
}
