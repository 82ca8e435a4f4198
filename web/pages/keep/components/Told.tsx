import { useState, type ReactNode } from 'react';
import { Notice } from '../../../ui/Notice.js';
import { useInSight } from '../use-in-sight.js';
import { problemText } from '../problem-text.js';

/** What happened, to be told on the page itself. */
export interface Telling {
  told: { words: ReactNode; isProblem: boolean } | undefined;
  tell: (words: ReactNode) => void;
  failed: (error: unknown) => void;
  /** Tells what stands in the way, which is no fault of the server. */
  object: (words: ReactNode) => void;
  hush: () => void;
}

/** Keeps the one thing that was told last. */
export function useTelling(): Telling {
  const [told, setTold] = useState<Telling['told']>();
  return {
    told,
    tell: (words) => setTold({ words, isProblem: false }),
    failed: (error) => setTold({ words: problemText(error), isProblem: true }),
    object: (words) => setTold({ words, isProblem: true }),
    hush: () => setTold(undefined),
  };
}

/** The place where it is told; stands there from the start, so that it is heard too. */
export function Told({ told }: Pick<Telling, 'told'>) {
  const place = useInSight<HTMLDivElement>(told);
  return (
    <div role="status" ref={place}>
      {told ? (
        <Notice kind={told.isProblem ? 'attention' : 'information'}>
          <p>{told.words}</p>
        </Notice>
      ) : null}
    </div>
  );
}
