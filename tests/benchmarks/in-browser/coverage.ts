import { measuredPlaces } from '../../../server/coverage/model/coverage-case.js';
import { evaluate } from '../../../server/coverage/model/evaluate.js';
import { emptyResults } from '../../../server/coverage/model/point-results.js';
import { straightNeighbours } from '../../../server/coverage/model/straight-neighbours.js';
import { totalsPerGroup } from '../../../server/coverage/model/totals.js';
import { LIMIT_COMPARED, type CoverageTimes } from '../coverage-question.js';
import { fingerprintOf, syntheticCase, syntheticPoints } from './synthetic-country.js';

/** As far as the slider of the page goes. */
const REACH_METRES = 50_000;
const SLIDER_KILOMETRES = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 50];
const ROUNDS = 9;
/** A clock of 0.1 ms says nothing of less. */
const LEAST_MS = 5;

/** What follows a slider: all points anew, and the totals per municipality in both readings. */
export function measureCoverage(count: number): CoverageTimes {
  const points = syntheticPoints(count);
  const population = points.inhabitants;
  const grouping = { groupOf: points.municipality, groups: points.municipalities.length };
  const results = emptyResults(count);
  const started = performance.now();
  const compared = syntheticCase(points, LIMIT_COMPARED);
  const neighbours = straightNeighbours(
    points.x,
    points.y,
    measuredPlaces(compared.places),
    REACH_METRES,
  );
  const prepare = performance.now() - started;
  const recalculate = (asked: typeof compared): void => {
    evaluate(points, neighbours, asked, results);
    const { evidence, ownEvidence, withinReach } = results;
    const totals = totalsPerGroup(grouping, population, evidence, withinReach);
    const own = totalsPerGroup(grouping, population, ownEvidence, withinReach);
    if (totals.length !== own.length) throw new Error('Not every municipality was counted.');
  };
  const cases = SLIDER_KILOMETRES.map((kilometres) => syntheticCase(points, kilometres * 1000));
  for (const asked of cases) recalculate(asked);
  const times = cases.map((asked) => {
    const atOnce = Math.max(
      1,
      Math.ceil(
        LEAST_MS /
          Math.max(
            timeOf(() => recalculate(asked)),
            0.1,
          ),
      ),
    );
    const rounds = Array.from(
      { length: ROUNDS },
      () => timeOf(() => Array.from({ length: atOnce }, () => recalculate(asked))) / atOnce,
    );
    return medianOf(rounds);
  });
  const comparedAt = timesOf(() => evaluate(points, neighbours, compared, results));
  const { evidence, ownEvidence, covering, withinReach } = results;
  return {
    prepare,
    median: medianOf(times),
    slowest: Math.max(...times),
    compared: comparedAt,
    fingerprint: fingerprintOf([evidence, ownEvidence, covering, withinReach]),
  };
}

function timesOf(work: () => void): number {
  work();
  const atOnce = Math.max(1, Math.ceil(LEAST_MS / Math.max(timeOf(work), 0.1)));
  return medianOf(
    Array.from(
      { length: ROUNDS },
      () => timeOf(() => Array.from({ length: atOnce }, work)) / atOnce,
    ),
  );
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function medianOf(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
