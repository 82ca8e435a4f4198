import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { CRITERIA, type CriterionNumber } from '../../../server/criteria/criteria.js';
import { ask } from '../../graphql/ask.js';
import type { GrowthProfileQuery } from '../../graphql/generated/graphql.js';
import { growth } from '../../i18n/keep/growth.js';
import { useText } from '../../i18n/text.js';
import { Loaded } from '../keep/components/Loaded.js';
import { KeptApart } from './components/KeptApart.js';
import { GROWTH_PROFILE } from './growth.graphql.js';
import { useOwnPlace } from './place-name.js';

const words = growth.overview;

/** The ten characteristics of one's own place. Nothing here counts how many are filled in. */
export default function GrowthOverviewPage() {
  const { id = '' } = useParams();
  const place = useOwnPlace(id);
  const title = place ? growth.titleOf(place.name) : growth.title;
  const profile = useQuery({
    queryKey: ['growth', id],
    queryFn: () => ask(GROWTH_PROFILE, { recordId: id }),
  });
  return (
    <Loaded query={profile}>
      {({ growthProfile }) => (
        <main id="inhoud" className="keep page-width" tabIndex={-1}>
          <title>{title}</title>
          <p>
            <Link to="/beheer">{growth.back}</Link>
          </p>
          <h1>{title}</h1>
          <p>{words.intro}</p>
          <p>{words.noMark}</p>
          <p>{words.onlyYou}</p>
          <h2 id="kenmerken">{words.list}</h2>
          <ol className="growth-list" role="list" aria-labelledby="kenmerken">
            {growthProfile.map((part) => (
              <Part key={part.criterion} id={id} part={part} />
            ))}
          </ol>
          <KeptApart recordId={id} />
          <ul className="growth-links" role="list">
            <li>
              <Link to={`/beheer/cijfers/${id}`}>{words.figures}</Link>
            </li>
            {place ? (
              <li>
                <Link to={`/initiatief/${place.slug}/groei`}>{words.public}</Link>
              </li>
            ) : null}
          </ul>
        </main>
      )}
    </Loaded>
  );
}

type GrowthPart = GrowthProfileQuery['growthProfile'][number];

function Part({ id, part }: { id: string; part: GrowthPart }) {
  const text = useText();
  const { criterion, current, publishedVersion } = part;
  const isTold =
    current !== null &&
    (current.narrative !== null || current.evidence.length > 0 || current.goals.length > 0);
  return (
    <li className="growth-list__item">
      <Link className="growth-list__title" to={`/beheer/groei/${id}/${criterion}`}>
        {CRITERIA[criterion as CriterionNumber].title}
      </Link>
      <p className="growth-list__state">
        {current?.level
          ? text.label('criterionLevel', current.level)
          : isTold
            ? words.storyOnly
            : words.notFilledIn}
        {publishedVersion === null
          ? null
          : ` · ${publishedVersion === current?.version ? words.shown : words.earlierShown}`}
      </p>
    </li>
  );
}
