import { useEffect, useMemo, useRef, useState } from 'react';
import type { RegionKind } from '../../seeds/reference/reference-data.js';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import { checkParameters, type CoverageQuestion } from '../../server/coverage/model/parameters.js';
import {
  coverageAsker,
  refreshCoverage,
  useCoverageOnDevice,
  type CoverageAsker,
} from './coverage-on-device.js';
import type { RegionTold } from './region-told.js';

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
  const onDevice = useCoverageOnDevice();
  const asked = useRef<{ asker: CoverageAsker; id: number } | null>(null);
  const [answer, setAnswer] = useState<{ id: number; told: RegionTold | null } | null>(null);
  const [failedId, setFailed] = useState(0);

  useEffect(() => {
    const asker = coverageAsker((reply) => {
      if (reply.kind === 'region') setAnswer({ id: reply.id, told: reply.told });
      else if (reply.kind === 'failed') setFailed(reply.id);
    });
    asked.current = { asker, id: 0 };
    void refreshCoverage();
    return () => {
      asker.leave();
      asked.current = null;
    };
  }, []);

  const key = JSON.stringify(question);
  const { file } = onDevice;
  const parameters = useMemo(
    () => file && checkParameters(JSON.parse(key) as CoverageQuestion, file.today).parameters,
    [key, file],
  );
  const isReady = onDevice.kind === 'ready';
  useEffect(() => {
    if (!isReady || !parameters || !asked.current) return;
    const id = (asked.current.id += 1);
    asked.current.asker.ask(id, { parameters, kind, code });
  }, [isReady, parameters, kind, code]);

  if (onDevice.kind !== 'ready') return { kind: onDevice.kind };
  const latest = asked.current?.id ?? 0;
  if (parameters === null || (failedId > 0 && failedId === latest)) return { kind: 'failed' };
  if (!answer) return { kind: 'loading' };
  if (answer.told === null) return { kind: 'unknown' };
  // Of another region that was looked at before.
  if (answer.told.row.region.code !== code) return { kind: 'loading' };
  return { kind: 'told', file: onDevice.file, told: answer.told };
}
