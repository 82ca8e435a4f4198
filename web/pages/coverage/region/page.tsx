import '../../../coverage.css';
import { data, isRouteErrorResponse, Link } from 'react-router';
import { explain } from '../../../../server/coverage/model/explanation.js';
import { useRegionTold, type RegionToldState } from '../../../coverage/use-region-told.js';
import { coverage } from '../../../i18n/coverage/coverage.js';
import { region as words } from '../../../i18n/coverage/region.js';
import { useText } from '../../../i18n/text.js';
import { ProblemPage } from '../../frame/ProblemPage.js';
import { BigSentence } from '../components/BigSentence.js';
import { HowWeKnow } from '../components/HowWeKnow.js';
import { NoDemand } from '../components/NoDemand.js';
import { OutcomePatterns } from '../components/OutcomeLook.js';
import { ChosenFragment } from '../components/RegionLink.js';
import { fragmentOfView } from '../coverage-view.js';
import { kindOfSlug } from '../kinds.js';
import { useCoverageView } from '../use-coverage-view.js';
import type { Route } from './+types/page.js';
import { AcrossPart } from './components/AcrossPart.js';
import { ContactPart } from './components/ContactPart.js';
import { Downloads } from './components/Downloads.js';
import { FiguresPart } from './components/FiguresPart.js';
import { ForWhomPart } from './components/ForWhomPart.js';
import { KeepPart } from './components/KeepPart.js';
import { MapPart } from './components/MapPart.js';
import { PlacesPart } from './components/PlacesPart.js';
import { Readings } from './components/Readings.js';
import { RegionHead } from './components/RegionHead.js';
import { UncertainPart } from './components/UncertainPart.js';
import { WhiteSpotsPart } from './components/WhiteSpotsPart.js';
import { WithinPart } from './components/WithinPart.js';
import { experiencedNear, placesIn } from './region-page.js';

export async function loader({
  params: { kind: slug, code },
  context: { site },
}: Route.LoaderArgs) {
  const kind = kindOfSlug(slug);
  if (kind === null || kind === 'POSTCODE_AREA') throw data('region', { status: 404 });
  const registry = site.registry();
  const facts = await site.regionFacts(kind, code).catch((error: unknown) => {
    site.report(error);
    throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  });
  if (!facts) throw data(kind === 'IZA_REGION' ? 'iza' : 'region', { status: 404 });
  return {
    kind,
    facts,
    places: registry ? placesIn(registry.file, facts, site.now()) : [],
    experienced: registry
      ? experiencedNear(registry.file, (one) => registry.details(one), facts)
      : null,
    explanation: facts.report ? explain(facts.report, 'nl') : [],
  };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** One region: first what to keep, then what is there, and what nobody knows. */
export default function RegionPage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { kind, facts, places, experienced, explanation } = loaderData;
  const { region, report, today } = facts;
  const [view] = useCoverageView(today);
  const state = useRegionTold(view.question, kind, region.code);
  const told = state.kind === 'told' ? state.told : null;
  const row = told?.row ?? report?.row ?? null;
  const parameters = told?.parameters ?? report?.parameters ?? null;
  const explained =
    state.kind === 'told'
      ? {
          ...state.told,
          registryVersion: state.file.registryVersion,
          publishedAt: state.file.publishedAt,
        }
      : report;
  const title = words.titleOf[kind](region.name);
  return (
    <main id="inhoud" className="coverage coverage-region page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: title })}</title>
      <meta name="description" content={words.description(title)} />
      <OutcomePatterns />
      <ChosenFragment value={fragmentOfView(view)}>
        <RegionHead facts={facts} title={title} view={view} parameters={parameters} />
        {row && parameters ? (
          <BigSentence totals={row.totals} parameters={parameters} today={today} />
        ) : (
          <NoNumbers hasDemand={report !== null} />
        )}
        <Waiting state={state} hasNumbers={row !== null} />
        {told ? <KeepPart told={told} /> : null}
        <PlacesPart places={places} told={told} />
        {told ? (
          <>
            <AcrossPart told={told} />
            <ForWhomPart told={told} />
          </>
        ) : null}
        {row ? <Readings row={row} /> : null}
        <WhiteSpotsPart facts={facts} totals={row?.totals ?? null} />
        {told ? (
          <>
            <UncertainPart told={told} />
            <WithinPart told={told} />
            {state.kind === 'told' ? <MapPart title={title} told={told} file={state.file} /> : null}
          </>
        ) : null}
        <FiguresPart figures={facts.figures} />
        <ContactPart experienced={experienced} />
        {explained ? <HowWeKnow explained={explained} lines={told ? null : explanation} /> : null}
        {state.kind === 'told' ? <Downloads told={state.told} file={state.file} /> : null}
      </ChosenFragment>
    </main>
  );
}

function NoNumbers({ hasDemand }: { hasDemand: boolean }) {
  return hasDemand ? <p>{words.unknownToday}</p> : <NoDemand />;
}

/** What is still to come, or will not. */
function Waiting({ state, hasNumbers }: { state: RegionToldState; hasNumbers: boolean }) {
  return (
    <>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <p role="status" className="screen-only region-waiting">
        {state.kind === 'loading' && hasNumbers ? words.loading : ''}
        {state.kind === 'failed' ? coverage.failed.title : ''}
        {state.kind === 'unknown' ? words.unknownToday : ''}
      </p>
    </>
  );
}

/** A region that is not there is said so, with a way on; anything else is for everybody's page. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useText();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status !== 404) return <ProblemPage status={status} />;
  const isIza = isRouteErrorResponse(error) && error.data === 'iza';
  const { missing } = words;
  return (
    <main id="inhoud" className="coverage page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: missing.title })}</title>
      <meta name="robots" content="noindex" />
      <h1>{missing.title}</h1>
      {isIza ? (
        <p>
          {coverage.table.iza} {coverage.table.izaMeanwhile}
        </p>
      ) : (
        <p>{missing.text}</p>
      )}
      <p>
        <Link to="/dekking">{missing.link}</Link>
      </p>
    </main>
  );
}
