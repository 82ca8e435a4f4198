import { UNCERTAIN_REASONS, type Outcome } from '../../../../server/coverage/model/outcome.js';
import type { CoverageParameters } from '../../../../server/coverage/model/parameters.js';
import type { CoverageTotals } from '../../../../server/coverage/model/totals.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { countAsShown, shareAsShown } from '../numbers.js';
import { outcomeParts } from '../sentences.js';
import { OutcomeChip } from './OutcomeLook.js';

/** What the looks mean, with how many people live there: legend and first table in one. */
export function Legend({
  totals,
  parameters,
}: {
  totals: CoverageTotals;
  parameters: CoverageParameters;
}) {
  return (
    <section className="coverage-legend" aria-labelledby="stand">
      <h2 id="stand" tabIndex={-1}>
        {words.legend.title}
      </h2>
      <table className="coverage-legend__table">
        <caption className="visually-hidden">{words.legend.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.legend.outcome}</th>
            <th scope="col" className="number">
              {words.legend.inhabitants}
            </th>
            <th scope="col" className="number">
              {words.legend.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomeParts(totals).map(({ outcome, inhabitants }) => (
            <tr key={outcome}>
              <th scope="row">
                <OutcomeChip outcome={outcome} />
                <span className="coverage-legend__means">{meaningOf(outcome, parameters)}</span>
              </th>
              <td className="number">{countAsShown(inhabitants)}</td>
              <td className="number">{shareAsShown(inhabitants, totals.population)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Nobody is told that a place is confirmed, or open often enough, where that was not asked for. */
function meaningOf(
  outcome: Outcome,
  { minDayPartsPerWeek, freshnessMonths }: CoverageParameters,
): string {
  const { meaning, meaningOf: more } = words;
  if (outcome !== 'COVERED' && outcome !== 'PARTLY') return meaning[outcome];
  const often = outcome === 'COVERED' ? more.oftenEnough : more.tooRarely;
  return [
    meaning[outcome],
    ...(minDayPartsPerWeek > 0 ? [often] : []),
    freshnessMonths === null ? more.notAsked : more.confirmed,
  ].join(' ');
}

/** Why it is not known of so many, by the first thing that is missing. */
export function WhyUncertain({ totals }: { totals: CoverageTotals }) {
  if (totals.uncertain === 0) return null;
  const told = UNCERTAIN_REASONS.flatMap((reason) => {
    const people = totals.uncertainBy.find((one) => one.reason === reason)?.population ?? 0;
    return people === 0 ? [] : [{ reason, people }];
  });
  return (
    <section className="why-uncertain" aria-labelledby="onzeker">
      <h2 id="onzeker" tabIndex={-1}>
        {words.reasonsTitle}
      </h2>
      <ul className="why-uncertain__reasons" role="list">
        {told.map(({ reason, people }) => (
          <li key={reason}>
            <strong>{countAsShown(people)}</strong> <span>{words.reason[reason]}</span>
          </li>
        ))}
      </ul>
      {totals.hangsOnPosition > 0 ? (
        <p>{words.hangsOnPosition(countAsShown(totals.hangsOnPosition))}</p>
      ) : null}
    </section>
  );
}
