import type { CoverageQuestion } from './parameters.js';

/** What the page asks before anybody chose. The distance is a start, no norm: no source has one. */
export const FIRST_QUESTION: CoverageQuestion = { maxDistanceMetres: 10_000 };
