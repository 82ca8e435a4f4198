import { useEffect, useState } from 'react';
import type { RegionKind } from '../../seeds/reference/reference-data.js';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import type { CoverageQuestion, ParameterFault } from '../../server/coverage/model/parameters.js';
import type { CoverageLayer, CoverageOverview, CoverageRows } from './coverage-answer.js';
import { useAsker } from './use-asker.js';

export type CoverageState =
  | { kind: 'loading'; file: CoverageFile | null }
  | { kind: 'failed'; file: CoverageFile | null }
  | { kind: 'no-demand'; file: CoverageFile }
  | { kind: 'refused'; file: CoverageFile; faults: ParameterFault[] }
  | {
      kind: 'answered';
      file: CoverageFile;
      overview: CoverageOverview;
      /** Of the same question, or while it is being made of the one before. */
      table: CoverageRows | null;
      /** Is all of it about what is asked now? */
      isSettled: boolean;
    };

/**
 * Coverage by the question, computed on this device in a worker. An answer stays until the next one is
 * there: nothing flickers while a slider moves.
 */
export function useCoverage(
  question: CoverageQuestion,
  groupBy: RegionKind,
  layer: CoverageLayer = 'municipalities',
): CoverageState {
  const [overview, setOverview] = useState<{ id: number; is: CoverageOverview } | null>(null);
  const [table, setTable] = useState<{ id: number; is: CoverageRows } | null>(null);
  const [failedId, setFailed] = useState(0);
  const { onDevice, checked, asked } = useAsker(question, (reply) => {
    if (reply.kind === 'overview') setOverview({ id: reply.id, is: reply.overview });
    else if (reply.kind === 'table') setTable({ id: reply.id, is: reply.table });
    else if (reply.kind === 'failed') setFailed(reply.id);
  });

  const isReady = onDevice.kind === 'ready';
  useEffect(() => {
    if (!isReady || !checked?.parameters || !asked.current) return;
    const id = (asked.current.id += 1);
    asked.current.asker.ask(id, { parameters: checked.parameters, groupBy, layer });
  }, [isReady, checked, asked, groupBy, layer]);

  if (onDevice.kind !== 'ready') return onDevice;
  if (checked?.faults.length)
    return { kind: 'refused', file: onDevice.file, faults: checked.faults };
  if (failedId > 0 && failedId === asked.current?.id)
    return { kind: 'failed', file: onDevice.file };
  if (!overview) return { kind: 'loading', file: onDevice.file };
  const isAbout =
    JSON.stringify(overview.is.parameters) === JSON.stringify(checked?.parameters) &&
    overview.is.layer === layer;
  return {
    kind: 'answered',
    file: onDevice.file,
    overview: overview.is,
    table: table?.is ?? null,
    isSettled: isAbout && table?.id === overview.id && table.is.groupBy === groupBy,
  };
}
