import '../../refer.css';
import { useEffect, useMemo, useState } from 'react';
import { refer as words } from '../../i18n/refer/refer.js';
import { useText } from '../../i18n/text.js';
import { shortlist } from '../../referrals/shortlist.js';
import { groupsIn } from '../../registry/filters.js';
import { useFrameData } from '../frame/frame-data.js';
import { SearchForm } from '../frame/SearchForm.js';
import { WhichPlace } from '../find/components/WhichPlace.js';
import { problemWith } from '../find/problem.js';
import { renderedBy, renderedOnDevice, type Rendered } from '../find/rendered.js';
import { useFinder } from '../find/use-finder.js';
import { useFocusOnTurn } from '../find/use-focus-on-turn.js';
import { useMounted } from '../../ui/use-mounted.js';
import type { Route } from './+types/page.js';
import { Practice } from './components/Practice.js';
import { RecentChoices } from './components/RecentChoices.js';
import { ReferralChoices } from './components/ReferralChoices.js';
import { Shortlist, shortlistTitle } from './components/Shortlist.js';
import { useDetails } from './use-details.js';

export function loader({ context: { site } }: Route.LoaderArgs): Rendered {
  return renderedBy(site);
}

export function clientLoader(): Promise<Rendered> {
  return renderedOnDevice();
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** For the consulting room: a postcode, at most two choices, and three places to talk about. */
export default function ReferPage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const finder = useFinder(loaderData, undefined);
  const { answer, query, registry, now, hoursFreshnessMonths } = finder;
  const found = answer?.kind === 'found' ? answer : null;
  const details = useDetails(registry.version, found !== null);
  const { group, wish } = query.filters;
  const list = useMemo(
    () =>
      found && details !== undefined
        ? shortlist(
            registry.file,
            (slug) => details?.get(slug) ?? null,
            found.origin,
            { group, wish },
            { now, hoursFreshnessMonths },
          )
        : null,
    [found, details, registry.file, group, wish, now, hoursFreshnessMonths],
  );
  // Two choices without a postcode are no question yet.
  const problem =
    answer && !found && answer.kind !== 'everywhere' ? problemWith(answer, text) : undefined;
  const isWaiting = finder.waitingFor !== null || (found !== null && list === null);
  const isListening = useMounted();
  const place = found?.place ?? text('find.you');
  useFocusOnTurn(
    finder.turns,
    list ? 'antwoord' : answer?.kind === 'ambiguous' ? 'kies-plaats' : null,
  );
  useStartInBox(answer === undefined);
  return (
    <main id="inhoud" className="refer page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="refer__intro">{words.intro}</p>
      <div className="screen-only">
        <SearchForm
          typed={query.typed}
          turn={finder.turns}
          {...(problem === undefined ? {} : { error: problem })}
          onSearch={finder.search}
          onEarlyChange={finder.takeEarlyChoices}
        >
          <ReferralChoices
            filters={query.filters}
            groups={groupsIn(registry.file)}
            onChange={finder.filter}
          />
          <p className="refer__private">{words.private}</p>
          <noscript>
            <p>{words.withoutScript}</p>
          </noscript>
        </SearchForm>
        <WhichPlace finder={finder} />
      </div>
      <p className="visually-hidden" role="status">
        {!isListening
          ? ''
          : isWaiting
            ? words.waiting
            : list
              ? shortlistTitle(list, place)
              : problem}
      </p>
      {isWaiting ? <p>{words.waiting}</p> : null}
      {list && found ? (
        <Shortlist
          list={list}
          place={place}
          answer={found}
          details={details ?? null}
          file={registry.file}
          query={query}
          hoursFreshnessMonths={hoursFreshnessMonths}
          now={now}
        />
      ) : null}
      <RecentChoices file={registry.file} />
      <Practice publicUrl={useFrameData()?.publicUrl ?? ''} typed={found ? query.typed : ''} />
    </main>
  );
}

/** In a consulting room every second counts: who opens this page types at once. */
function useStartInBox(isEmpty: boolean): void {
  const [wasEmpty] = useState(isEmpty);
  useEffect(() => {
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (wasEmpty && !isElsewhere && window.location.hash === '')
      document.getElementById('plek')?.focus({ preventScroll: true });
  }, [wasEmpty]);
}
