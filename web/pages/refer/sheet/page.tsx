import '../../../refer.css';
import { useCallback, useMemo, useState } from 'react';
import { sheetNl } from '../../../i18n/refer/sheet-nl.js';
import { sheetPage as words } from '../../../i18n/refer/sheet-page.js';
import { useText } from '../../../i18n/text.js';
import { fragmentOfSheet, SHEET_PATH, type SheetView } from '../../../referrals/sheet-address.js';
import { sheetAsText } from '../../../referrals/sheet-as-text.js';
import { sheetPlace } from '../../../referrals/sheet-place.js';
import { freshnessOf } from '../../../registry/copy-age.js';
import { useNow } from '../../../registry/use-now.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { useFrameData } from '../../frame/frame-data.js';
import { Sheet } from './components/Sheet.js';
import { Toolbar } from './components/Toolbar.js';
import { useMapFiles, useSheetFiles, type SheetFiles } from './use-sheet-files.js';
import { useSheetView } from './use-sheet-view.js';

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** Makes the sheet that somebody takes home. It is made here, on this device: no server learns what is on it. */
export default function SheetPage() {
  const text = useText();
  const [view, change] = useSheetView();
  const [attempt, setAttempt] = useState(0);
  const files = useSheetFiles(view?.places ?? null, view?.language ?? 'nl', attempt);
  return (
    <main id="inhoud" className="sheet-page page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.intro} />
      <noscript>
        <h1>{words.title}</h1>
        <p>{words.needsScript}</p>
        <p>
          <a href="/">{words.toTheList}</a>
        </p>
      </noscript>
      <div className={view ? 'sheet-page__made' : 'sheet-page__made until-scripts'}>
        {view && files.kind === 'ready' ? (
          <Made view={view} change={change} files={files} />
        ) : (
          <>
            <h1>{words.title}</h1>
            {files.kind === 'failed' ? (
              <Notice kind="attention" title={<h2>{words.failed.title}</h2>}>
                <p>{words.failed.text}</p>
                <Button kind="quiet" onClick={() => setAttempt(attempt + 1)}>
                  {words.failed.again}
                </Button>
              </Notice>
            ) : (
              <p role="status">{words.loading}</p>
            )}
          </>
        )}
      </div>
    </main>
  );
}

interface MadeProps {
  view: SheetView;
  change: (part: Partial<SheetView>) => void;
  files: Extract<SheetFiles, { kind: 'ready' }>;
}

function Made({ view, change, files }: MadeProps) {
  const publicUrl = useFrameData()?.publicUrl ?? window.location.origin;
  const { registry, places: chosen, texts } = files;
  const now = useNow(new Date());
  const mapFiles = useMapFiles(chosen.length > 0);
  const [fits, setFits] = useState(true);
  const onFit = useCallback((isSo: boolean) => setFits(isSo), []);
  const world = useMemo(
    () => ({
      file: registry.file,
      now,
      hoursFreshnessMonths: freshnessOf(
        registry.file.hoursFreshnessMonths,
        registry.contactAt,
        now,
      ),
    }),
    [registry, now],
  );
  const inWords = useMemo(
    () => chosen.map(({ place, details }) => sheetPlace(place, details, texts, world)),
    [chosen, texts, world],
  );
  const { publishedAt } = registry.file;
  return (
    <>
      <Toolbar
        view={view}
        change={change}
        places={inWords}
        hasGone={files.hasGone}
        fits={fits}
        address={`${publicUrl}${SHEET_PATH}${fragmentOfSheet(view)}`}
        asText={() =>
          sheetAsText({
            places: chosen.map(({ place, details }) => sheetPlace(place, details, sheetNl, world)),
            texts: sheetNl,
            publicUrl,
            publishedAt,
            now,
          })
        }
      />
      {inWords.length > 0 ? (
        <Sheet
          chosen={chosen}
          places={inWords}
          texts={texts}
          paper={view.paper}
          publicUrl={publicUrl}
          publishedAt={publishedAt}
          now={now}
          mapFiles={mapFiles}
          onFit={onFit}
        />
      ) : null}
    </>
  );
}
