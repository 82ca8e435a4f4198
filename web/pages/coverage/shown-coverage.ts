import type { Explained } from '../../../server/coverage/model/explanation.js';
import type { Outcome } from '../../../server/coverage/model/outcome.js';
import type { CoverageReport } from '../../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../../server/coverage/model/totals.js';
import { MOST_TO_ASK, type CoverageRows } from '../../coverage/coverage-answer.js';
import type { CoverageState } from '../../coverage/use-coverage.js';
import { rowsInOrder } from './row-order.js';

/** What stands on the page, wherever it was computed. */
export interface ShownCoverage {
  explained: Explained;
  totals: CoverageTotals;
  /** A moment later than the totals while a slider moves; null = not there yet. */
  table: CoverageRows | null;
  /** For the map; null = this came from the server. */
  outcomes: ReadonlyMap<string, Outcome> | null;
  /** Is all of it about what is asked now? */
  isSettled: boolean;
}

/**
 * The answer of this device, or else what the server sent with the page.
 * @returns null when there is neither
 */
export function shownCoverage(
  state: CoverageState,
  report: CoverageReport | null,
): ShownCoverage | null {
  if (state.kind === 'answered') {
    const { overview, table, file, isSettled } = state;
    return {
      explained: {
        ...overview,
        registryVersion: file.registryVersion,
        publishedAt: file.publishedAt,
      },
      totals: overview.totals,
      // What came with the page stands until the first table of this device is there.
      table: table ?? tableOf(report),
      outcomes: overview.outcomes,
      isSettled,
    };
  }
  if (report === null || state.kind === 'no-demand') return null;
  return {
    explained: report,
    totals: report.totals,
    table: tableOf(report),
    outcomes: null,
    isSettled: state.kind !== 'loading',
  };
}

function tableOf(report: CoverageReport | null): CoverageRows | null {
  if (report === null) return null;
  // Whom to ask is worked out on the device; where nothing is known stands in the rows.
  const municipalities = rowsInOrder(report.rows, {
    column: 'possibleWhiteSpot',
    isDescending: true,
  }).flatMap(({ region: { code, name }, totals: { possibleWhiteSpot } }) =>
    possibleWhiteSpot > 0 ? [{ code, name, couldSettle: possibleWhiteSpot }] : [],
  );
  return {
    ...report,
    asking: { places: [], initiatives: [], municipalities: municipalities.slice(0, MOST_TO_ASK) },
  };
}
