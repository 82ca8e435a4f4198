import { Map as MapIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { CoverageFile } from '../../../../server/coverage/model/coverage-file.js';
import type { Outcome } from '../../../../server/coverage/model/outcome.js';
import type { CoverageRows, CoverageLayer } from '../../../coverage/coverage-answer.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { useText } from '../../../i18n/text.js';
import { COUNTRY } from '../../../map/map-place.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { useMatches } from '../../../ui/use-matches.js';
import type { DrawnMap } from '../drawn-map.js';
import { rowSentences } from '../sentences.js';
import { useRegionMap } from '../use-region-map.js';
import { OutcomeChip } from './OutcomeLook.js';
import { RegionLink } from './RegionLink.js';

interface MapPartProps {
  file: CoverageFile;
  layer: CoverageLayer;
  outcomes: ReadonlyMap<string, Outcome>;
  /** Of the same regions as the map, or of others. */
  table: CoverageRows | null;
  chosen: string | null;
  onLayer: (layer: CoverageLayer) => void;
  onChoose: (code: string | null) => void;
  /** As soon as it is drawn, and null when it is gone. */
  onMap: (map: DrawnMap | null) => void;
}

/** The map beside the table. All that is on it stands in the table too. */
export function MapPart(props: MapPartProps) {
  const { file, layer, onLayer } = props;
  // As in page.css: from here there is room for a map beside the table.
  const isWide = useMatches('(min-width: 80rem)');
  const [isShown, setShown] = useState(false);
  return (
    <section className="map-part screen-only" aria-labelledby="kaart">
      <h2 id="kaart" tabIndex={-1}>
        {words.map.title}
      </h2>
      {isWide ? null : (
        <p>
          <Button
            kind="quiet"
            icon={MapIcon}
            onClick={() => setShown(!isShown)}
            aria-expanded={isShown}
          >
            {isShown ? words.map.hide : words.map.show}
          </Button>
        </p>
      )}
      {isWide || isShown ? (
        <>
          {file.hasPostcodeTiles ? (
            <Select
              id="kaartlaag"
              name="kaartlaag"
              label={words.map.layer}
              options={[
                { value: 'municipalities', label: words.map.layers.municipalities },
                { value: 'postcodes', label: words.map.layers.postcodes },
              ]}
              value={layer}
              onChange={(value) => onLayer(value === 'postcodes' ? value : 'municipalities')}
            />
          ) : null}
          <Drawing {...props} />
          <p className="map-part__note">{words.legend.area}</p>
        </>
      ) : null}
    </section>
  );
}

function Drawing({ file, layer, outcomes, table, chosen, onChoose, onMap }: MapPartProps) {
  const text = useText();
  const [parts, onFailure] = useRegionMap();
  useEffect(() => () => onMap(null), [onMap]);
  const places = useMemo(
    () =>
      file.places.flatMap(({ locationId, point, lifecycle }) =>
        point && locationId !== null && lifecycle.status === 'OPEN'
          ? [{ id: locationId, lon: point.lon, lat: point.lat }]
          : [],
      ),
    [file.places],
  );
  if (parts.state !== 'ready')
    return (
      <p className="map-part__map map-part__instead" role="status">
        {words.map.instead[parts.state]}
      </p>
    );
  const { RegionsMap, baseMap, gazetteer, words: mapWords } = parts;
  return (
    <>
      <div className="map-part__map">
        <RegionsMap
          baseMap={baseMap}
          gazetteer={gazetteer}
          layer={layer}
          outcomes={outcomes}
          chosen={chosen}
          places={places}
          bounds={COUNTRY}
          words={mapWords}
          onChoose={onChoose}
          onFailure={onFailure}
          onMap={onMap}
        />
      </div>
      <div role="status">
        {chosen === null ? null : (
          <Chosen
            code={chosen}
            outcome={outcomes.get(chosen) ?? null}
            table={table}
            onClose={() => onChoose(null)}
          />
        )}
      </div>
      <p className="map-part__note">
        {words.map.dots} {text('map.sources')} <bdi>{baseMap.attribution.join(' · ')}</bdi>
      </p>
    </>
  );
}

interface ChosenProps {
  code: string;
  outcome: Outcome | null;
  table: CoverageRows | null;
  onClose: () => void;
}

/** The area that was pressed, in words where the table has them. */
function Chosen({ code, outcome, table, onClose }: ChosenProps) {
  const row = table?.rows?.find(({ region }) => region.code === code);
  const kind = code.startsWith('GM') ? 'MUNICIPALITY' : 'POSTCODE_AREA';
  const name = row?.region.name ?? code.replace(/^PC/, '');
  return (
    <div className="map-part__chosen">
      <h3>
        <RegionLink kind={kind} code={code}>
          {name}
        </RegionLink>
      </h3>
      {outcome ? (
        <p>
          <OutcomeChip outcome={outcome} />
        </p>
      ) : null}
      {row && table ? <p>{rowSentences(row, table.parameters).join(' ')}</p> : null}
      <Button kind="plain" onClick={onClose}>
        {words.map.close}
      </Button>
    </div>
  );
}
