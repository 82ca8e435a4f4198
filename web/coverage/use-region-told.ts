import { useEffect, useState } from 'react';
import type { RegionKind } from '../../seeds/reference/reference-data.js';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import type { CoverageQuestion } from '../../server/coverage/model/parameters.js';
import type { RegionTold } from './region-told.js';
import { useAsker } from './use-asker.js';

export type RegionToldState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'no-demand' }
  /** The demand data know no such region: it is new, or of another year. */
  | { kind: 'unknown' }
  | { kind: 'told'; file: CoverageFile; told: RegionTold };

/** All that is told of one region, computed on this device in a worker. */
export function useRegionTold(
  question: CoverageQuestion,
  kind: RegionKind,
  code: string,
): RegionToldState {
  const [answer, setAnswer] = useState<{ id: number; told: RegionTold | null } | null>(null);
  const [failedId, setFailed] = useState(0);
  const { onDevice, checked, asked } = useAsker(question, (reply) => {
    if (reply.kind === 'region') setAnswer({ id: reply.id, told: reply.told });
    else if (reply.kind === 'failed') setFailed(reply.id);
  });
  const parameters = checked && checked.parameters;

  const isReady = onDevice.kind === 'ready';
  useEffect(() => {
    if (!isReady || !parameters || !asked.current) return;
    const id = (asked.current.id += 1);
    asked.current.asker.ask(id, { parameters, kind, code });
  }, [isReady, parameters, asked, kind, code]);

  if (onDevice.kind !== 'ready') return { kind: onDevice.kind };
  const latest = asked.current?.id ?? 0;
  if (parameters === null || (failedId > 0 && failedId === latest)) return { kind: 'failed' };
  if (!answer) return { kind: 'loading' };
  if (answer.told === null) return { kind: 'unknown' };
  // Of another region that was looked at before.
  if (answer.told.row.region.code !== code) return { kind: 'loading' };
  return { kind: 'told', file: onDevice.file, told: answer.told };
}
