import { useMemo, useRef, useState } from 'react';
import { Layer, Source, type MapRef } from '@vis.gl/react-maplibre';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { coloursOfPage } from './base-style.js';
import { ZoomButtons, type ZoomWords } from './controls/ZoomButtons.js';
import { errorCircle } from './error-circle.js';
import { AREA_SOURCE } from './ids.js';
import { boundsOf, type MapPlace } from './map-place.js';
import { MapView, type MapWords } from './MapView.js';
import { Markers } from './Markers.js';
import { OriginDot } from './OriginDot.js';
import { useBaseStyle } from './use-base-style.js';
import { useFollowedBounds } from './use-followed-bounds.js';

export interface PlacesMapProps {
  baseMap: BaseMapFile;
  gazetteer: GazetteerFile | null;
  /** In the order of the list. */
  places: readonly MapPlace[];
  /** Where was searched from; null = nowhere. */
  origin: { lon: number; lat: number } | null;
  active: ReadonlySet<string>;
  words: MapWords & ZoomWords & { cluster: (count: number, parts: boolean) => string };
  onChoose: (ids: string[], from: HTMLElement) => void;
  onFailure: () => void;
}

/** The places of a list on the map: the same ones, and what is looked at in one is marked in both. */
export default function PlacesMap(props: PlacesMapProps) {
  const { baseMap, gazetteer, places, origin, active, words, onChoose, onFailure } = props;
  const map = useRef<MapRef>(null);
  const [isReady, setReady] = useState(false);
  const style = useBaseStyle(baseMap, gazetteer);
  const bounds = useMemo(() => boundsOf(origin ? [...places, origin] : places), [places, origin]);
  useFollowedBounds(map, bounds);
  const [chosen] = places.filter(({ id, isExact }) => active.has(id) && !isExact);
  return (
    <MapView
      ref={map}
      style={style}
      bounds={bounds}
      words={words}
      onReady={() => setReady(true)}
      onError={() => isReady || onFailure()}
    >
      {isReady ? (
        <>
          {origin ? <OriginDot {...origin} radiusPx={6} /> : null}
          {chosen ? <ErrorArea place={chosen} colour={coloursOfPage().label} /> : null}
          <Markers
            places={places}
            active={active}
            labelOfCluster={words.cluster}
            onChoose={(chosenPlaces, from) =>
              onChoose(
                chosenPlaces.map(({ id }) => id),
                from,
              )
            }
          />
          <ZoomButtons words={words} />
        </>
      ) : null}
    </MapView>
  );
}

/** Where a place may be of which only the town is known. */
function ErrorArea({ place, colour }: { place: MapPlace; colour: string }) {
  return (
    <Source id={AREA_SOURCE} type="geojson" data={errorCircle(place, place.errorMetres)}>
      <Layer
        id={AREA_SOURCE}
        type="line"
        paint={{ 'line-color': colour, 'line-width': 1.5, 'line-dasharray': [2, 2] }}
      />
    </Source>
  );
}
