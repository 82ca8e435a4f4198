import type { CoverageParameters } from '../../../../server/coverage/model/parameters.js';
import type { CoverageTotals } from '../../../../server/coverage/model/totals.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { bigSentences, warnings } from '../sentences.js';

interface BigSentenceProps {
  totals: CoverageTotals;
  parameters: CoverageParameters;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The answer in words: the first thing on the page. */
export function BigSentence({ totals, parameters, today }: BigSentenceProps) {
  const [first, ...others] = bigSentences(totals, parameters);
  return (
    <div className="big-sentence">
      <p className="big-sentence__first">{first}</p>
      {others.length > 0 ? <p className="big-sentence__rest">{others.join(' ')}</p> : null}
      <p className="big-sentence__not">{words.sentence.noRoom}</p>
      {warnings(parameters, today).map((warning) => (
        <p key={warning} className="big-sentence__warning">
          {warning}
        </p>
      ))}
    </div>
  );
}
