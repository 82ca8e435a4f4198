import { useEffect, useState } from 'react';
import type { Explained } from '../../../../server/coverage/model/explanation.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Disclosure } from '../../../ui/Disclosure.js';

interface HowWeKnowProps {
  explained: Explained;
  /** As the server wrote them, about the same question; null = it did not. */
  lines: readonly string[] | null;
}

/** Definition, parameters, source, date, and what is not known. */
export function HowWeKnow({ explained, lines }: HowWeKnowProps) {
  const written = useExplanation(explained);
  const list = (
    <>
      <ul>
        {(lines ?? written ?? []).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.how.noNorm}</p>
    </>
  );
  return (
    <section className="how-we-know" aria-labelledby="hoe">
      <h2 id="hoe" tabIndex={-1}>
        {words.how.title}
      </h2>
      <div className="screen-only">
        <Disclosure summary={words.how.unfold}>{list}</Disclosure>
      </div>
      <div className="print-only">{list}</div>
    </section>
  );
}

/** The words for it come apart from the page: they are read once the numbers are. */
function useExplanation(explained: Explained): string[] | null {
  const [explain, setExplain] = useState<
    typeof import('../../../../server/coverage/model/explanation.js').explain | null
  >(null);
  useEffect(() => {
    let isWanted = true;
    import('../../../../server/coverage/model/explanation.js').then(
      (module) => isWanted && setExplain(() => module.explain),
      () => undefined,
    );
    return () => void (isWanted = false);
  }, []);
  return explain && explain(explained, 'nl');
}
