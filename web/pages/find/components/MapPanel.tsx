import { useMemo, useRef, useState } from 'react';
import { useText, type Text } from '../../../i18n/text.js';
import { useGazetteerOnDevice } from '../../../registry/on-device.js';
import type { Origin } from '../../../registry/find-nearby.js';
import type { Place } from '../../../registry/place.js';
import { cardId, useActivePlaces } from '../active-places.js';
import { mapPlaces } from '../map-places.js';
import { useMapParts } from '../../../map/use-map-parts.js';
import { ChosenPlaces } from './ChosenPlaces.js';

interface MapPanelProps {
  /** The places of the list, in its order. */
  places: readonly Place[];
  /** Where was searched from; null = nowhere. */
  origin: Origin | null;
  hoursFreshnessMonths: number;
  now: Date;
}

/** The map with what was chosen on it. All of it stands in the list too. */
export function MapPanel({ places, origin, ...rest }: MapPanelProps) {
  const text = useText();
  const [parts, onFailure] = useMapParts(placesMap);
  const gazetteer = useGazetteerOnDevice();
  const { active, setActive } = useActivePlaces();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const chosenFrom = useRef<HTMLElement | null>(null);
  const onMap = useMemo(() => mapPlaces(places, text), [places, text]);
  const words = useMemo(() => wordsOf(text), [text]);
  const choose = (ids: string[], from: HTMLElement): void => {
    chosenFrom.current = from;
    setChosen(ids);
    setActive(ids);
    document.getElementById(cardId(ids[0] ?? ''))?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    setChosen([]);
    setActive([]);
    // A marker that went away meanwhile cannot be gone back to.
    if (chosenFrom.current?.isConnected) chosenFrom.current.focus();
    else document.getElementById('kaart')?.focus();
  };
  const shown = places.filter(({ location }) => chosen.includes(location.id));
  return (
    <section className="map-panel screen-only" aria-labelledby="kaart">
      <h2 id="kaart" className="visually-hidden" tabIndex={-1}>
        {text('map.title')}
      </h2>
      {parts.state === 'ready' ? (
        <div className="map-panel__map">
          <parts.Map
            baseMap={parts.baseMap}
            gazetteer={gazetteer}
            places={onMap}
            origin={origin}
            active={active}
            words={words}
            onChoose={choose}
            onFailure={onFailure}
          />
        </div>
      ) : (
        <p className="map-panel__map map-panel__instead" role="status">
          {text(INSTEAD[parts.state])}
        </p>
      )}
      {shown.length > 0 ? <ChosenPlaces places={shown} onClose={close} {...rest} /> : null}
      {parts.state === 'ready' ? (
        <>
          <ul className="map-panel__legend" role="list">
            <li className="map-panel__key map-panel__key--exact">{text('map.legendAddress')}</li>
            <li className="map-panel__key map-panel__key--centre">{text('map.legendCentre')}</li>
            {origin ? (
              <li className="map-panel__key map-panel__key--origin">{text('map.legendOrigin')}</li>
            ) : null}
          </ul>
          <p className="map-panel__sources">
            {text('map.sources')} <bdi>{parts.baseMap.attribution.join(' · ')}</bdi>
          </p>
        </>
      ) : null}
    </section>
  );
}

const placesMap = () => import('../../../map/PlacesMap.js');

const INSTEAD = {
  loading: 'map.loading',
  failed: 'map.failed',
  'no-webgl': 'map.noWebgl',
} as const;

function wordsOf(text: Text) {
  return {
    region: text('map.region'),
    scrollHint: text('map.scrollHint'),
    touchHint: text('map.touchHint'),
    zoomIn: text('map.zoomIn'),
    zoomOut: text('map.zoomOut'),
    whole: text('map.wholeCountry'),
    cluster: (count: number, parts: boolean) =>
      text(parts ? 'map.cluster' : 'map.selected', { count }),
  };
}
