import { useState } from 'react';
import type { MultiPolygon, Polygon } from 'geojson';
import type { CoverageFile } from '../../../../server/coverage/model/coverage-file.js';
import { OUTCOMES } from '../../../../server/coverage/model/outcome.js';
import type { CoverageOverview, CoverageRows } from '../../../coverage/coverage-answer.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Button } from '../../../ui/Button.js';
import type { DrawnMap } from '../drawn-map.js';
import { SLUG_OF_KIND, TABLE_KINDS } from '../kinds.js';
import { pictureNotes } from '../picture-notes.js';
import { saveFile } from '../save-file.js';
import { bigSentences } from '../sentences.js';

interface DownloadsProps {
  file: CoverageFile;
  overview: CoverageOverview;
  table: CoverageRows | null;
  /** Null while none is shown. */
  map: DrawnMap | null;
}

/** The numbers and the map to take along: made on this device, out of what is on the page. */
export function Downloads({ file, overview, table, map }: DownloadsProps) {
  const { downloads } = words;
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (save: () => Promise<void>): Promise<void> => {
    setFailed(false);
    await save().catch(() => setFailed(true));
  };
  const name = `dekking-${slugOf(table)}-${file.today}`;
  const origin = {
    registryVersion: file.registryVersion,
    publishedAt: file.publishedAt,
    demandSource: overview.demandSource,
    madeOn: file.today,
  };
  const saveCsv = async (): Promise<void> => {
    const { coverageCsv } = await import('../../../../server/coverage/model/coverage-csv.js');
    if (!table?.rows) return;
    const content = coverageCsv(table.rows, { ...origin, parameters: table.parameters });
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', content);
  };
  const saveGeoJson = async (): Promise<void> => {
    const { coverageGeoJson } =
      await import('../../../../server/coverage/model/coverage-geojson.js');
    if (!table?.rows) return;
    const collection = coverageGeoJson(table.rows, await outlinesOfMunicipalities(), {
      ...origin,
      parameters: table.parameters,
    });
    saveFile(`${name}.geojson`, 'application/geo+json', JSON.stringify(collection));
  };
  const savePicture = async (drawn: DrawnMap): Promise<void> => {
    const { mapToPng } = await import('../../../map/map-to-png.js');
    const shown = new Set(overview.outcomes.values());
    const picture = await mapToPng(drawn, {
      title: bigSentences(overview.totals, overview.parameters)[0] ?? words.title,
      legend: OUTCOMES.filter((look) => shown.has(look)).map((look) => ({
        look,
        text: words.outcome[look],
      })),
      date: pictureNotes(overview.parameters, file),
      source: downloads.source(overview.demandSource.source, String(overview.demandSource.year)),
    });
    saveFile(`dekking-kaart-${file.today}.png`, 'image/png', picture);
  };
  return (
    <section className="coverage-downloads screen-only" aria-labelledby="meenemen">
      <h2 id="meenemen">{downloads.title}</h2>
      <p>{downloads.intro}</p>
      <div className="coverage-downloads__buttons">
        <Button kind="quiet" onClick={() => void attempt(saveCsv)} disabled={!table?.rows}>
          {downloads.csv}
        </Button>
        {table?.groupBy === 'MUNICIPALITY' ? (
          <Button kind="quiet" onClick={() => void attempt(saveGeoJson)}>
            {downloads.geojson}
          </Button>
        ) : null}
        {map ? (
          <Button kind="quiet" onClick={() => void attempt(() => savePicture(map))}>
            {downloads.png}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => window.print()}>
          {downloads.print}
        </Button>
      </div>
      <p role="status">{hasFailed ? downloads.failed : ''}</p>
    </section>
  );
}

function slugOf(table: CoverageRows | null): string {
  const kind = TABLE_KINDS.find((one) => one === table?.groupBy);
  return kind ? SLUG_OF_KIND[kind] : 'nederland';
}

/** @throws Error when the server refuses, TypeError without a network */
async function outlinesOfMunicipalities(): Promise<Map<string, Polygon | MultiPolygon>> {
  const response = await fetch('/coverage/outlines-NL00.json');
  if (!response.ok) throw new Error(String(response.status));
  return new Map(Object.entries((await response.json()) as Record<string, Polygon | MultiPolygon>));
}
