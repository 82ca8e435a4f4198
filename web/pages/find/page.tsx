import { useMemo, useState } from 'react';
import { Map as MapIcon } from 'lucide-react';
import { data } from 'react-router';
import { contactToShow } from '../../../server/registry/contact.js';
import type { RegistryFile } from '../../../server/registry/registry-file.js';
import type { Locale } from '../../i18n/locales.js';
import { useText, type Text } from '../../i18n/text.js';
import { groupsIn } from '../../registry/filters.js';
import { listByPlace } from '../../registry/list-by-place.js';
import { nearestCallable } from '../../registry/nearest-with-phone.js';
import { placesOf, statusOf, type Place } from '../../registry/place.js';
import { Button } from '../../ui/Button.js';
import { useMatches } from '../../ui/use-matches.js';
import { useMounted } from '../../ui/use-mounted.js';
import { useFrameData } from '../frame/frame-data.js';
import { HelpAgain } from '../frame/HelpAgain.js';
import { readSmallForm } from '../frame/read-form.js';
import { SearchForm } from '../frame/SearchForm.js';
import type { Route } from './+types/page.js';
import { ActivePlacesContext } from './active-places.js';
import { answerTo, type Answer, type FoundAnswer } from './answer.js';
import { ChoosePlace } from './components/ChoosePlace.js';
import { FilterChoices } from './components/FilterChoices.js';
import { GoodToKnow } from './components/GoodToKnow.js';
import { Houses } from './components/Houses.js';
import { MapPanel } from './components/MapPanel.js';
import { MissingPlace } from './components/MissingPlace.js';
import { MyPlace } from './components/MyPlace.js';
import { NearbyList } from './components/NearbyList.js';
import { WholeListOfPlaces } from './components/WholeListOfPlaces.js';
import { announcement } from './headline.js';
import { placesInList } from './map-places.js';
import { problemWith } from './problem.js';
import { renderedBy, renderedOnDevice, type Rendered } from './rendered.js';
import { queryOfForm } from './search-query.js';
import { useFinder, type Finder } from './use-finder.js';
import { useFocusOnTurn } from './use-focus-on-turn.js';

export function loader({ context: { site } }: Route.LoaderArgs): Rendered {
  return renderedBy(site);
}

/** On the device the register is there already: nothing is asked of the server. */
export function clientLoader(): Promise<Rendered> {
  return renderedOnDevice();
}

export async function action({ request, context: { site } }: Route.ActionArgs) {
  const query = queryOfForm(await readSmallForm(request));
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const { file } = registry;
  const answer = answerTo(query, file, site.gazetteer(), {
    now: site.now(),
    hoursFreshnessMonths: file.hoursFreshnessMonths,
  });
  // Kept nowhere, not by this browser either: on a shared device the next person who goes back must not
  // see what was looked for. The price is a question of the browser about sending the form again.
  return data({ query, answer }, { headers: { 'Cache-Control': 'no-store' } });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return { 'Cache-Control': actionHeaders.get('Cache-Control') ?? 'public, max-age=60' };
}

export default function FindPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const finder = useFinder(loaderData, actionData);
  const { answer, registry, query } = finder;
  const groups = useMemo(() => groupsIn(registry.file), [registry.file]);
  const problem = problemOf(finder, text);
  const isAnswered = answer?.kind === 'found' || answer?.kind === 'everywhere';
  useFocusOnTurn(finder.turns, headingOf(finder));
  const isListening = useMounted();
  const said = finder.waitingFor
    ? text('find.waiting')
    : (problem ?? (answer ? announcement(answer, text) : ''));
  // As in page.css: from here there is room for a map beside the list.
  const isWide = useMatches('(min-width: 64rem)');
  const [isMapShown, setMapShown] = useState(false);
  const [active, setActive] = useState<ReadonlySet<string>>(new Set());
  const activePlaces = useMemo(
    () => ({ active, setActive: (ids: readonly string[]) => setActive(new Set(ids)) }),
    [active],
  );
  const places = useMemo(() => placesOfAnswer(answer, registry.file), [answer, registry.file]);
  const map = (
    <MapPanel
      places={places}
      origin={answer?.kind === 'found' ? answer.origin : null}
      hoursFreshnessMonths={finder.hoursFreshnessMonths}
      now={finder.now}
    />
  );
  return (
    <main id="inhoud" tabIndex={-1}>
      <title>{text('site.titleOf', { page: pageTitle(isAnswered, problem, text) })}</title>
      <meta name="description" content={text('find.description')} />
      {loaderData.files?.gazetteer ? (
        <link
          rel="preload"
          href={loaderData.files.gazetteer}
          as="fetch"
          crossOrigin="anonymous"
          fetchPriority="low"
        />
      ) : null}
      <div className={isAnswered ? 'hero hero--compact' : 'hero'}>
        <div className="hero__inner page-width">
          <div className="hero__words">
            <h1 className="hero__title">{text('find.title')}</h1>
            {isAnswered ? null : <p className="hero__intro">{text('find.intro')}</p>}
            <div className="screen-only">
              <SearchForm
                typed={query.typed}
                turn={finder.turns}
                {...(problem === undefined ? {} : { error: problem })}
                onSearch={finder.search}
                onEarlyChange={finder.takeEarlyChoices}
              >
                <p className="my-place">
                  <MyPlace
                    isSearching={finder.waitingFor === 'location'}
                    onPress={finder.useMyPlace}
                  />
                  <span className="my-place__note">
                    {text(isListening ? 'find.kept' : 'find.forgotten')}
                  </span>
                </p>
                <FilterChoices filters={query.filters} groups={groups} onChange={finder.filter} />
              </SearchForm>
              {answer?.kind === 'ambiguous' ? (
                <ChoosePlace
                  title={text('find.ambiguousChoose')}
                  choices={answer.choices}
                  query={query}
                  onSearch={finder.search}
                />
              ) : null}
              {answer && 'suggestions' in answer && answer.suggestions.length > 0 ? (
                <ChoosePlace
                  title={text('find.suggestions')}
                  choices={answer.suggestions}
                  query={query}
                  onSearch={finder.search}
                />
              ) : null}
            </div>
          </div>
          {isAnswered ? null : <Houses />}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {isListening ? said : ''}
      </p>
      <ActivePlacesContext value={activePlaces}>
        <div className="columns page-width">
          <div className="columns__main">
            {isWide ? null : (
              <p
                className={`columns__map-switch screen-only${isListening ? '' : ' until-scripts'}`}
              >
                <Button
                  kind="quiet"
                  icon={MapIcon}
                  onClick={() => setMapShown(!isMapShown)}
                  aria-expanded={isMapShown}
                >
                  {text(isMapShown ? 'map.hide' : 'map.show')}
                </Button>
              </p>
            )}
            {isWide || !isMapShown ? null : map}
            {finder.waitingFor === 'places' ? (
              <p className="columns__waiting">{text('find.waiting')}</p>
            ) : (
              <>
                {answer && answer.kind.startsWith('unknown-') ? <HelpAgain level={2} /> : null}
                <Places finder={finder} />
              </>
            )}
            <MissingPlace registryContact={useFrameData()?.registryContact ?? null} />
            {isWide ? <GoodToKnow /> : null}
          </div>
          <div className="columns__aside">{isWide ? map : <GoodToKnow />}</div>
        </div>
      </ActivePlacesContext>
    </main>
  );
}

/** What is on the map is what is in the list, in the same order. */
function placesOfAnswer(answer: Answer | undefined, file: RegistryFile): Place[] {
  if (answer?.kind === 'found') return placesInList(answer.nearby);
  return placesOf(answer?.kind === 'everywhere' ? answer.filtered.file : file).filter(
    (place) => statusOf(place).status !== 'CLOSED',
  );
}

function Places({ finder }: { finder: Finder }) {
  const text = useText();
  const { answer, registry, hoursFreshnessMonths, now } = finder;
  const callable = useMemo(
    () => answer?.kind === 'found' && callableFor(answer, registry.file, now, text.locale),
    [answer, registry.file, now, text.locale],
  );
  const file = answer?.kind === 'everywhere' ? answer.filtered.file : registry.file;
  const list = useMemo(() => listByPlace(file), [file]);
  if (answer?.kind === 'found') {
    return (
      <NearbyList
        answer={answer}
        callable={callable || undefined}
        hoursFreshnessMonths={hoursFreshnessMonths}
        now={now}
        onClear={finder.clear}
        onFilter={finder.filter}
      />
    );
  }
  return (
    <WholeListOfPlaces
      list={list}
      count={file.initiatives.length}
      {...(answer?.kind === 'everywhere'
        ? { filtered: answer.filtered, onClear: finder.clear }
        : {})}
    />
  );
}

/** Only where a place of the answer cannot be reached at all. */
function callableFor(
  { nearby, origin }: FoundAnswer,
  file: RegistryFile,
  now: Date,
  locale: Locale,
) {
  const shown = [...nearby.walkIn, ...nearby.other, ...nearby.maybe, ...nearby.beyond];
  const isReachable = shown.every(
    ({ initiative }) => contactToShow(initiative.contact, now).kind === 'ways',
  );
  return isReachable ? undefined : nearestCallable(file, [origin], now, locale);
}

/** Id of the heading of what the finder says now; null = the box itself says what is wrong, or it waits. */
function headingOf({ answer, waitingFor }: Finder): string | null {
  if (waitingFor) return null;
  switch (answer?.kind) {
    case undefined:
      return 'alle-plekken';
    case 'found':
    case 'everywhere':
      return 'antwoord';
    case 'ambiguous':
      return 'kies-plaats';
    default:
      return null;
  }
}

function problemOf({ answer, myPlaceProblem }: Finder, text: Text): string | undefined {
  if (myPlaceProblem) return text(`find.myPlace.${myPlaceProblem}`);
  return answer ? problemWith(answer, text) : undefined;
}

/** The place somebody looked for is left out: a page title stays in the history of a shared device. */
function pageTitle(isAnswered: boolean, problem: string | undefined, text: Text): string {
  if (problem !== undefined) return text('find.errorPageTitle');
  return text(isAnswered ? 'find.pageTitle' : 'find.title');
}
