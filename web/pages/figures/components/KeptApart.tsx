import type { YearlyFiguresQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { figures as words } from '../../../i18n/keep/figures.js';
import { FiguresRead } from './FiguresRead.js';

interface KeptApartProps {
  place: YearlyFiguresQuery['growthKeptApart'][number];
  /** What a municipality is called, by its code. */
  whereOf: (code: string | null) => string;
}

/** What a place that became part of this one counted, of years of which this one has figures too. */
export function KeptApart({ place, whereOf }: KeptApartProps) {
  const { recordId, name, mergedAt, figures } = place;
  const id = `apart-${recordId}`;
  return (
    <section className="growth__part" aria-labelledby={id}>
      <h2 id={id}>{words.apart.title(name)}</h2>
      <p>{words.apart.intro(name, dateAsShown(mergedAt, 'nl'))}</p>
      {figures.map((each) => (
        <div key={`${each.year} ${each.municipalityCode}`}>
          <h3>{words.heading(String(each.year), whereOf(each.municipalityCode))}</h3>
          <FiguresRead figures={each} />
        </div>
      ))}
    </section>
  );
}
