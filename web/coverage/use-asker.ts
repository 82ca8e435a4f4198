import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import { checkParameters, type CoverageQuestion } from '../../server/coverage/model/parameters.js';
import type { CoverageReply } from './answer-in-turn.js';
import {
  coverageAsker,
  refreshCoverage,
  useCoverageOnDevice,
  type CoverageAsker,
  type CoverageOnDevice,
} from './coverage-on-device.js';

/** A question as it can be asked here, and what it is asked with. */
export interface Asking {
  onDevice: CoverageOnDevice;
  /** Null until the files are there. */
  checked: ReturnType<typeof checkParameters> | null;
  /** Null while nobody can ask. */
  asked: RefObject<{ asker: CoverageAsker; id: number } | null>;
}

/**
 * Asks for as long as a component is there: brings the files up to date, and checks the question by them.
 * @param listen gets every answer; always doing the same
 */
export function useAsker(
  question: CoverageQuestion,
  listen: (reply: CoverageReply) => void,
): Asking {
  const onDevice = useCoverageOnDevice();
  const asked = useRef<{ asker: CoverageAsker; id: number } | null>(null);
  const listening = useRef(listen);
  useEffect(() => {
    const asker = coverageAsker((reply) => listening.current(reply));
    asked.current = { asker, id: 0 };
    void refreshCoverage();
    return () => {
      asker.leave();
      asked.current = null;
    };
  }, []);
  const { file } = onDevice;
  const key = JSON.stringify(question);
  const checked = useMemo(
    () => file && checkHere(JSON.parse(key) as CoverageQuestion, file),
    [key, file],
  );
  return { onDevice, checked, asked };
}

/** A model that cannot be had here is refused like any other parameter that cannot be. */
function checkHere(
  question: CoverageQuestion,
  { today, distanceModels }: CoverageFile,
): ReturnType<typeof checkParameters> {
  const checked = checkParameters(question, today);
  if (!checked.parameters) return checked;
  const { distanceModel } = checked.parameters;
  const known = distanceModels.find(({ model }) => model === distanceModel);
  if (known?.available) return checked;
  return { parameters: null, faults: [{ parameter: 'distanceModel', problem: 'UNKNOWN_CODE' }] };
}
