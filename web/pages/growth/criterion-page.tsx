import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import {
  CRITERIA,
  isCriterionNumber,
  type CriterionNumber,
} from '../../../server/criteria/criteria.js';
import { ask } from '../../graphql/ask.js';
import { growth } from '../../i18n/keep/growth.js';
import { Loaded } from '../keep/components/Loaded.js';
import { CriterionForm } from './components/CriterionForm.js';
import { GROWTH_PROFILE } from './growth.graphql.js';

const words = growth.page;

/** One characteristic at a time, on a phone. */
export default function CriterionPage() {
  const { id = '', criterion = '' } = useParams();
  const number = Number(criterion);
  const isKnown = /^\d+$/.test(criterion) && isCriterionNumber(number);
  const profile = useQuery({
    queryKey: ['growth', id],
    queryFn: () => ask(GROWTH_PROFILE, { recordId: id }),
  });
  if (!isKnown) return <Unknown id={id} />;
  // What was read before may be old: somebody who writes starts from what stands there now.
  const { data, error, refetch, isFetchedAfterMount } = profile;
  return (
    <Loaded query={{ data: isFetchedAfterMount ? data : undefined, error, refetch }}>
      {({ growthProfile }) => {
        const { title, explanation } = CRITERIA[number];
        return (
          <main id="inhoud" className="keep growth page-width" tabIndex={-1}>
            <title>{title}</title>
            <p>
              <Link to={`/beheer/groei/${id}`}>{words.all}</Link>
            </p>
            <hgroup className="growth__title">
              <p>{words.criterion(criterion)}</p>
              <h1>{title}</h1>
            </hgroup>
            <p>{explanation}</p>
            <CriterionForm
              key={`${id} ${number}`}
              recordId={id}
              part={growthProfile.find((part) => part.criterion === number)!}
            />
            <Others id={id} number={number} />
          </main>
        );
      }}
    </Loaded>
  );
}

function Others({ id, number }: { id: string; number: CriterionNumber }) {
  const previous = number - 1;
  const next = number + 1;
  return (
    <nav className="growth__others" aria-label={words.others}>
      {isCriterionNumber(previous) ? (
        <Link to={`/beheer/groei/${id}/${previous}`}>
          {words.previous}: {CRITERIA[previous].title}
        </Link>
      ) : null}
      {isCriterionNumber(next) ? (
        <Link to={`/beheer/groei/${id}/${next}`}>
          {words.next}: {CRITERIA[next].title}
        </Link>
      ) : null}
    </nav>
  );
}

function Unknown({ id }: { id: string }) {
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{growth.title}</title>
      <h1>{growth.title}</h1>
      <p>{words.unknown}</p>
      <p>
        <Link to={`/beheer/groei/${id}`}>{words.all}</Link>
      </p>
    </main>
  );
}
