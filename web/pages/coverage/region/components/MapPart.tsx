import { Map as MapIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { CoverageFile } from '../../../../../server/coverage/model/coverage-file.js';
import { OUTCOMES, type Outcome } from '../../../../../server/coverage/model/outcome.js';
import { dominantOutcome } from '../../../../coverage/dominant-outcome.js';
import type { RegionTold } from '../../../../coverage/region-told.js';
import { coverage } from '../../../../i18n/coverage/coverage.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { COUNTRY, type Bounds } from '../../../../map/map-place.js';
import { Button } from '../../../../ui/Button.js';
import { OutcomeChip } from '../../components/OutcomeLook.js';
import type { DrawnMap } from '../../drawn-map.js';
import { pictureNotes } from '../../picture-notes.js';
import { saveFile } from '../../save-file.js';
import { bigSentences, rowSentences } from '../../sentences.js';
import { useRegionMap } from '../../use-region-map.js';
import { boundsOf, outlinesOf } from '../outlines.js';
import { Part } from './Parts.js';

interface MapPartProps {
  title: string;
  told: RegionTold;
  file: CoverageFile;
}

/** The parts of the region on a map, for who asks for it: all of it stands in the table too. */
export function MapPart(props: MapPartProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="screen-only">
      <Part id="kaart" title={words.map.title}>
        <Button
          kind="quiet"
          icon={MapIcon}
          onClick={() => setShown(!isShown)}
          aria-expanded={isShown}
        >
          {isShown ? coverage.map.hide : coverage.map.show}
        </Button>
        {isShown ? <Drawing {...props} /> : null}
      </Part>
    </div>
  );
}

function Drawing({ title, told, file }: MapPartProps) {
  const [parts, onFailure] = useRegionMap();
  const [chosen, setChosen] = useState<string | null>(null);
  const [map, setMap] = useState<DrawnMap | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { within, row, parameters } = told;
  const bounds = useBounds(row.region.code);
  const outcomes = useMemo(() => outcomesOf(within), [within]);
  if (parts.state !== 'ready')
    return (
      <p className="map-part__map map-part__instead" role="status">
        {coverage.map.instead[parts.state]}
      </p>
    );
  const { RegionsMap, baseMap, gazetteer, words: mapWords } = parts;
  const savePicture = async (drawn: DrawnMap): Promise<void> => {
    setFailed(false);
    try {
      const { mapToPng } = await import('../../../../map/map-to-png.js');
      const picture = await mapToPng(drawn, {
        title: `${title}. ${bigSentences(row.totals, parameters)[0]}`,
        legend: OUTCOMES.map((look) => ({ look, text: coverage.outcome[look] })),
        date: pictureNotes(parameters, file),
        source: [
          `${told.demandSource.source}, ${told.demandSource.year}`,
          ...baseMap.attribution,
        ].join(' · '),
      });
      saveFile(`dekking-${row.region.code}-${file.today}.png`, 'image/png', picture);
    } catch {
      setFailed(true);
    }
  };
  const pressed = within?.rows.find(({ region }) => region.code === chosen);
  const outcome = chosen === null ? undefined : outcomes.get(chosen);
  return (
    <>
      <div className="map-part__map region-map">
        <RegionsMap
          baseMap={baseMap}
          gazetteer={gazetteer}
          layer={within?.kind === 'POSTCODE_AREA' ? 'postcodes' : 'municipalities'}
          outcomes={outcomes}
          chosen={chosen}
          bounds={bounds}
          words={mapWords}
          onChoose={setChosen}
          onFailure={onFailure}
          onMap={setMap}
        />
      </div>
      <div role="status">
        {pressed ? (
          <p>
            {outcome ? <OutcomeChip outcome={outcome} /> : null}{' '}
            {rowSentences(pressed, parameters).join(' ')}
          </p>
        ) : null}
        {hasFailed ? <p>{words.downloads.pictureFailed}</p> : null}
      </div>
      <p className="map-part__note">{coverage.legend.area}</p>
      {map ? (
        <Button kind="quiet" onClick={() => void savePicture(map)}>
          {words.downloads.png}
        </Button>
      ) : null}
    </>
  );
}

function outcomesOf(within: RegionTold['within']): Map<string, Outcome> {
  return new Map(
    (within?.rows ?? []).flatMap(({ region, totals }) => {
      const outcome = dominantOutcome(totals);
      return outcome === null ? [] : [[region.code, outcome] as const];
    }),
  );
}

/** The country until it is known where the region lies, and when that cannot be had. */
function useBounds(code: string): Bounds {
  const [bounds, setBounds] = useState<Bounds>(COUNTRY);
  useEffect(() => {
    let isWanted = true;
    outlinesOf(code).then(
      (outlines) => isWanted && setBounds(boundsOf(outlines) ?? COUNTRY),
      () => undefined,
    );
    return () => void (isWanted = false);
  }, [code]);
  return bounds;
}
