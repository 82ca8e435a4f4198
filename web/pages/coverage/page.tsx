import '../../coverage.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { explain } from '../../../server/coverage/model/explanation.js';
import type { CoverageReport } from '../../../server/coverage/model/report.js';
import { refreshCoverage, useCoverageOnDevice } from '../../coverage/coverage-on-device.js';
import { useCoverage, type CoverageState } from '../../coverage/use-coverage.js';
import { coverage as words } from '../../i18n/coverage/coverage.js';
import { useText } from '../../i18n/text.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Route } from './+types/page.js';
import { BigSentence } from './components/BigSentence.js';
import { Choices } from './components/Choices.js';
import { Downloads } from './components/Downloads.js';
import { HowWeKnow } from './components/HowWeKnow.js';
import { Legend, WhyUncertain } from './components/Legend.js';
import { MapPart } from './components/MapPart.js';
import { NoDemand } from './components/NoDemand.js';
import { OnThisPage } from './components/OnThisPage.js';
import { OutcomePatterns } from './components/OutcomeLook.js';
import { ChosenFragment } from './components/RegionLink.js';
import { TablePart } from './components/TablePart.js';
import { hasSomethingToAsk, WhatSettles } from './components/WhatSettles.js';
import { FIRST_VIEW, fragmentOfView } from './coverage-view.js';
import type { DrawnMap } from './drawn-map.js';
import { bigSentences } from './sentences.js';
import { shownCoverage, type ShownCoverage } from './shown-coverage.js';
import { useCoverageView } from './use-coverage-view.js';

interface Sent {
  /** Null = the server has none, or not now. */
  report: CoverageReport | null;
  /** How the numbers in it came about. */
  explanation: string[];
  /** Nobody told this site where people live. */
  hasNoDemand: boolean;
}

export async function loader({ context: { site } }: Route.LoaderArgs): Promise<Sent> {
  const report = await site.coverage('MUNICIPALITY');
  if (report) return { report, explanation: explain(report, 'nl'), hasNoDemand: false };
  // Without the database a browser may still have the files, and the page says so when it has not.
  const facts = await site.coverageFacts().catch((error: unknown) => {
    site.report(error);
    return null;
  });
  return { report: null, explanation: [], hasNoDemand: facts?.regions.length === 0 };
}

/** On the device everything is computed anew: nothing is asked of the server. */
export function clientLoader(): Sent {
  return { report: null, explanation: [], hasNoDemand: false };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** Where the network has places, where it has none, and where nobody knows. */
export default function CoveragePage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { report, explanation } = loaderData;
  const today =
    useCoverageOnDevice().file?.today ??
    report?.parameters.asOf ??
    new Date().toISOString().slice(0, 10);
  const [view, change] = useCoverageView(today);
  const state = useCoverage(view.question, view.groupBy, view.layer);
  const shown = shownCoverage(state, report);
  // The sentence follows the slider; hundreds of rows come when there is time.
  const table = useDeferredValue(shown?.table ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [map, setMap] = useState<DrawnMap | null>(null);
  const hasNoDemand = state.kind === 'no-demand' || loaderData.hasNoDemand;
  return (
    <main id="inhoud" className="coverage page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.intro} />
      <OutcomePatterns />
      <h1>{words.title}</h1>
      <p className="coverage__intro">{words.intro}</p>
      {hasNoDemand ? (
        <NoDemand />
      ) : (
        <State
          state={state}
          hasAnswer={shown !== null}
          onReset={() => change({ question: FIRST_VIEW.question })}
        />
      )}
      {shown ? (
        <ChosenFragment value={fragmentOfView(view)}>
          <BigSentence
            totals={shown.totals}
            parameters={shown.explained.parameters}
            today={today}
          />
          <Said shown={shown} />
          <OnThisPage
            parts={[
              'table',
              ...(shown.totals.uncertain > 0 ? (['uncertain'] as const) : []),
              ...(table?.asking && hasSomethingToAsk(table.asking) ? (['settle'] as const) : []),
              'how',
            ]}
          />
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <Choices
            question={view.question}
            distanceModels={state.file?.distanceModels ?? []}
            today={today}
            onChange={(question) => change({ question })}
            onReset={() => change({ question: FIRST_VIEW.question })}
          />
          <div className="coverage__columns">
            <div className="coverage__legend">
              <Legend totals={shown.totals} parameters={shown.explained.parameters} />
              <WhyUncertain totals={shown.totals} />
            </div>
            <div className="coverage__table">
              {table ? <TablePart view={view} change={change} table={table} /> : null}
            </div>
            {state.kind === 'answered' ? (
              <div className="coverage__map">
                <MapPart
                  file={state.file}
                  layer={state.overview.layer}
                  outcomes={state.overview.outcomes}
                  table={table}
                  chosen={chosen}
                  onLayer={(layer) => {
                    change({ layer });
                    setChosen(null);
                  }}
                  onChoose={setChosen}
                  onMap={setMap}
                />
              </div>
            ) : null}
          </div>
          {table?.asking ? <WhatSettles asking={table.asking} /> : null}
          {state.kind === 'answered' ? (
            <Downloads file={state.file} overview={state.overview} table={table} map={map} />
          ) : null}
          <HowWeKnow
            explained={shown.explained}
            lines={state.kind === 'answered' ? null : explanation}
          />
        </ChosenFragment>
      ) : null}
    </main>
  );
}

/** What stands in the way, if anything does. */
function State({
  state,
  hasAnswer,
  onReset,
}: {
  state: CoverageState;
  hasAnswer: boolean;
  onReset: () => void;
}) {
  // A link from a site that can measure what this one cannot.
  if (state.kind === 'refused')
    return (
      <Notice kind="attention" title={<h2>{words.refused.title}</h2>}>
        {hasAnswer ? <p>{words.refused.text}</p> : null}
        <Button kind="quiet" onClick={onReset}>
          {words.choices.reset}
        </Button>
      </Notice>
    );
  if (state.kind === 'failed')
    return (
      <Notice kind="attention" title={<h2>{words.failed.title}</h2>}>
        {hasAnswer ? <p>{words.failed.text}</p> : null}
        <Button kind="quiet" onClick={() => void refreshCoverage()}>
          {words.failed.again}
        </Button>
      </Notice>
    );
  return state.kind === 'loading' && !hasAnswer ? <p role="status">{words.loading}</p> : null;
}

/** What a screen reader hears after a choice, once it stands still. */
function Said({ shown }: { shown: ShownCoverage }) {
  const [said, setSaid] = useState('');
  const first = bigSentences(shown.totals, shown.explained.parameters).join(' ');
  const { isSettled } = shown;
  useEffect(() => {
    if (!isSettled) return undefined;
    const timer = setTimeout(() => setSaid(first), 600);
    return () => clearTimeout(timer);
  }, [first, isSettled]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
