import '../../embed.css';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { embed } from '../../i18n/embed/embed.js';
import { useText } from '../../i18n/text.js';
import { useFreshRegistry } from '../../offline/use-fresh-registry.js';
import type { EmbedRegion } from '../../site-context.js';
import { answerForm } from '../find/answer-form.js';
import { Places } from '../find/components/Places.js';
import { Questions } from '../find/components/Questions.js';
import { announcement } from '../find/headline.js';
import { problemOf } from '../find/problem.js';
import { renderedBy, renderedOnDevice, type Rendered } from '../find/rendered.js';
import { useFinder } from '../find/use-finder.js';
import { headingOf, useFocusOnTurn } from '../find/use-focus-on-turn.js';
import { useMounted } from '../../ui/use-mounted.js';
import { FramedContext, type Framed } from '../frame/framed.js';
import { HelpAgain } from '../frame/HelpAgain.js';
import { usePath } from '../frame/use-path.js';
import type { Route } from './+types/page.js';
import { AllPlaces } from './components/AllPlaces.js';
import { BrokenFrame } from './components/BrokenFrame.js';
import { Elsewhere } from './components/Elsewhere.js';
import { MakerNotice } from './components/MakerNotice.js';
import { regionName, RegionPlaces } from './components/RegionPlaces.js';
import { ThemeStyle } from './components/ThemeStyle.js';
import { WhoseList } from './components/WhoseList.js';
import { addressWith, readSettings, type EmbedSettings } from './settings.js';
import { themeOf } from './theme.js';
import { useHeightMessages } from './use-height-messages.js';

interface Sent extends Rendered {
  /** `away`: it cannot be read now; null = none was chosen, or there is none with this code. */
  region: EmbedRegion | 'away' | null;
}

export async function loader({ request, context: { site } }: Route.LoaderArgs): Promise<Sent> {
  const rendered = renderedBy(site);
  const { settings } = readSettings(new URL(request.url).searchParams);
  const region =
    settings.region === null
      ? null
      : await site.embedRegion(settings.region).catch((error: unknown) => {
          site.report(error);
          return 'away' as const;
        });
  return { ...rendered, region };
}

/** On the device the register is there already; the region stays what it was. */
export async function clientLoader(): Promise<Sent> {
  return { ...(await renderedOnDevice()), region: null };
}

export function action({ request, context: { site } }: Route.ActionArgs) {
  return answerForm(request, site);
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return { 'Cache-Control': actionHeaders.get('Cache-Control') ?? 'public, max-age=60' };
}

/** The finder, or the list of a region, in a frame on somebody else's site. See decision record 25. */
export default function EmbedPage({ loaderData, actionData }: Route.ComponentProps) {
  const { search } = useLocation();
  const { settings, unknown } = useMemo(() => readSettings(new URLSearchParams(search)), [search]);
  const theme = useMemo(() => themeOf(settings), [settings]);
  // Who asks anew is the device, which knows of no region.
  const [region] = useState(loaderData.region);
  const path = usePath()('/embed');
  const framed = useMemo(
    (): Framed => ({ home: addressWith(path, settings), Elsewhere }),
    [path, settings],
  );
  useHeightMessages();
  useFreshRegistry();
  return (
    <FramedContext value={framed}>
      <ThemeStyle theme={theme} />
      <Content
        rendered={loaderData}
        answered={actionData}
        region={region}
        settings={settings}
        notice={
          <MakerNotice
            refusals={theme.refusals}
            unknown={unknown}
            unknownRegion={region === null ? settings.region : null}
          />
        }
      />
    </FramedContext>
  );
}

interface ContentProps {
  rendered: Rendered;
  answered: Route.ComponentProps['actionData'];
  region: Sent['region'];
  settings: EmbedSettings;
  notice: React.ReactNode;
}

function Content({ rendered, answered, region, settings, notice }: ContentProps) {
  const text = useText();
  const words = embed[text.locale];
  const finder = useFinder(rendered, answered, keptInMemory);
  const { answer } = finder;
  const problem = problemOf(finder, text);
  const known = region === null || region === 'away' ? null : region;
  const isList = known !== null && settings.view === 'lijst';
  const isAnswered = answer?.kind === 'found' || answer?.kind === 'everywhere';
  const heading = headingOf(finder);
  useFocusOnTurn(finder.turns, heading === 'alle-plekken' ? 'inhoud-titel' : heading);
  const isListening = useMounted();
  const said = finder.waitingFor
    ? text('find.waiting')
    : (problem ?? (answer ? announcement(answer, text) : ''));
  const title = known ? words.region.title(regionName(known, text.locale)) : text('find.title');
  return (
    <main id="inhoud" className="embed" tabIndex={-1}>
      <title>{text('site.titleOf', { page: title })}</title>
      <meta name="robots" content="noindex" />
      {notice}
      <div className="embed__head">
        <h1 id="inhoud-titel" className="embed__title" tabIndex={-1}>
          {title}
        </h1>
        {isAnswered ? null : <p>{known ? words.region.intro : text('find.intro')}</p>}
        {region === 'away' ? <p className="embed__nothing">{words.region.away}</p> : null}
        {isList ? null : (
          <div className="screen-only">
            <Questions finder={finder} problem={problem} myPlace={settings.myPlace} />
          </div>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {isListening ? said : ''}
      </p>
      <div className="embed__places">
        {finder.waitingFor === 'places' ? (
          <p>{text('find.waiting')}</p>
        ) : isAnswered ? (
          <>
            <Places finder={finder} />
            <p>{words.opensThere}</p>
          </>
        ) : (
          <>
            {answer?.kind.startsWith('unknown-') ? <HelpAgain level={2} /> : null}
            {known ? (
              <RegionPlaces region={known} finder={finder} />
            ) : (
              <AllPlaces finder={finder} />
            )}
          </>
        )}
      </div>
      <WhoseList />
    </main>
  );
}

/** What somebody looks for stands in no address here: not in this one, and not in the history. */
function keptInMemory(): void {}

export function ErrorBoundary() {
  return <BrokenFrame />;
}
