import { useMemo, useState } from 'react';
import { Map as MapIcon } from 'lucide-react';
import type { RegistryFile } from '../../../server/registry/registry-file.js';
import { useText, type Text } from '../../i18n/text.js';
import { placesOf, statusOf, type Place } from '../../registry/place.js';
import { Button } from '../../ui/Button.js';
import { useMatches } from '../../ui/use-matches.js';
import { useMounted } from '../../ui/use-mounted.js';
import { useFrameData } from '../frame/frame-data.js';
import { HelpAgain } from '../frame/HelpAgain.js';
import type { Route } from './+types/page.js';
import { ActivePlacesContext } from './active-places.js';
import type { Answer } from './answer.js';
import { answerForm } from './answer-form.js';
import { GoodToKnow } from './components/GoodToKnow.js';
import { Houses } from './components/Houses.js';
import { MapPanel } from './components/MapPanel.js';
import { MissingPlace } from './components/MissingPlace.js';
import { Places } from './components/Places.js';
import { Questions } from './components/Questions.js';
import { announcement } from './headline.js';
import { placesInList } from './map-places.js';
import { problemOf } from './problem.js';
import { renderedBy, renderedOnDevice, type Rendered } from './rendered.js';
import { useFinder } from './use-finder.js';
import { headingOf, useFocusOnTurn } from './use-focus-on-turn.js';

export function loader({ context: { site } }: Route.LoaderArgs): Rendered {
  return renderedBy(site);
}

/** On the device the register is there already: nothing is asked of the server. */
export function clientLoader(): Promise<Rendered> {
  return renderedOnDevice();
}

export function action({ request, context: { site } }: Route.ActionArgs) {
  return answerForm(request, site);
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return { 'Cache-Control': actionHeaders.get('Cache-Control') ?? 'public, max-age=60' };
}

export default function FindPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const finder = useFinder(loaderData, actionData);
  const { answer, registry } = finder;
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
              <Questions finder={finder} problem={problem} />
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

/** The place somebody looked for is left out: a page title stays in the history of a shared device. */
function pageTitle(isAnswered: boolean, problem: string | undefined, text: Text): string {
  if (problem !== undefined) return text('find.errorPageTitle');
  return text(isAnswered ? 'find.pageTitle' : 'find.title');
}
