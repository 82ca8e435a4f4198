import { useState } from 'react';
import { coverageCsv, explanationCsv } from '../../../../../server/coverage/model/coverage-csv.js';
import { coverageGeoJson } from '../../../../../server/coverage/model/coverage-geojson.js';
import type { CoverageFile } from '../../../../../server/coverage/model/coverage-file.js';
import type { RegionTold } from '../../../../coverage/region-told.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { dateAsShown } from '../../../../i18n/formats.js';
import { Button } from '../../../../ui/Button.js';
import { saveFile } from '../../save-file.js';
import { outlinesOf } from '../outlines.js';
import { Part } from './Parts.js';

interface DownloadsProps {
  told: RegionTold;
  file: CoverageFile;
}

/** The numbers to take along: made on this device, out of what is on the page. */
export function Downloads({ told, file }: DownloadsProps) {
  const say = words.downloads;
  const [hasFailed, setFailed] = useState(false);
  const { code } = told.row.region;
  const name = `dekking-${code}-${file.today}`;
  const origin = {
    parameters: told.parameters,
    registryVersion: file.registryVersion,
    publishedAt: file.publishedAt,
    demandSource: told.demandSource,
    madeOn: file.today,
  };
  const parts = told.within?.rows ?? [];
  const saveMap = async (): Promise<void> => {
    setFailed(false);
    try {
      const outlines = await outlinesOf(code);
      const collection = coverageGeoJson(parts, outlines, origin);
      saveFile(`${name}.geojson`, 'application/geo+json', JSON.stringify(collection));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Part id="meenemen" title={say.title}>
      <p className="screen-only">{say.intro}</p>
      <div className="region-downloads screen-only">
        <Button
          kind="quiet"
          onClick={() =>
            saveFile(
              `${name}.csv`,
              'text/csv;charset=utf-8',
              coverageCsv([told.row, ...parts], origin),
            )
          }
        >
          {say.csv}
        </Button>
        <Button
          kind="quiet"
          onClick={() => saveFile(`${name}-uitleg.csv`, 'text/csv;charset=utf-8', explanationCsv())}
        >
          {say.meanings}
        </Button>
        <Button kind="quiet" onClick={() => void saveMap()}>
          {say.geojson}
        </Button>
        <Button kind="quiet" onClick={() => window.print()}>
          {say.print}
        </Button>
      </div>
      <p role="status">{hasFailed ? say.failed : ''}</p>
      <p className="region-part__note">{say.made(dateAsShown(file.today, 'nl'))}</p>
    </Part>
  );
}
