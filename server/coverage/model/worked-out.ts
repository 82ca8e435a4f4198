import type { CoverageCase } from './coverage-case.js';
import type { CoveragePlace } from './coverage-place.js';
import type { DemandPoints } from './demand.js';
import type { Neighbours } from './neighbours.js';
import type { PointResults } from './point-results.js';

/** One question with all that was worked out for it: what is told of a region is read out of this. */
export interface WorkedOut {
  points: DemandPoints;
  /** Inhabitants per point, of the ages asked for. */
  population: Int32Array;
  /** Of the places of the case, at least as far as its limit. */
  neighbours: Neighbours;
  asked: CoverageCase;
  results: PointResults;
  /** All of them, those without a point included. */
  places: readonly CoveragePlace[];
}

/** CBS codes of the municipalities of a region; null = the whole country, wherever its points lie. */
export type Scope = ReadonlySet<string> | null;

/** Indices of the demand points in a region where somebody lives. */
export function* inhabitedPoints(
  { points, population }: Pick<WorkedOut, 'points' | 'population'>,
  scope: Scope,
): Generator<number> {
  const isInside = points.municipalities.map((code) => scope === null || scope.has(code));
  for (let point = 0; point < population.length; point += 1)
    if (population[point]! > 0 && isInside[points.municipality[point]!]) yield point;
}

/** Does it lie in the region? What lies nowhere we know of does not. */
export function liesIn({ municipality }: CoveragePlace, scope: Scope): boolean {
  return scope === null || (municipality !== null && scope.has(municipality));
}

/** Most inhabitants first; then by name, so that the same numbers give the same list. */
export function byInhabitants<T>(
  list: readonly T[],
  inhabitants: (item: T) => readonly number[],
  name: (item: T) => string,
): T[] {
  return [...list].sort((a, b) => {
    const [ofA, ofB] = [inhabitants(a), inhabitants(b)];
    const differing = ofA.findIndex((count, index) => count !== ofB[index]);
    return differing >= 0 ? ofB[differing]! - ofA[differing]! : compareNames(name(a), name(b));
  });
}

const NAMES = new Intl.Collator('nl');

/** Names as a Dutch reader sorts them. */
export function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b);
}
