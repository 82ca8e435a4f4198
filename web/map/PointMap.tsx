import { useEffect, useRef, useState } from 'react';
import { ScaleControl, type MapRef } from '@vis.gl/react-maplibre';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import type { GazetteerFile } from '../../server/gazetteer/gazetteer-file.js';
import { ZoomButtons, type ZoomWords } from './controls/ZoomButtons.js';
import { Pin, type PinMoves, type PinWords } from './controls/Pin.js';
import { boundsOf, type MapPoint } from './map-place.js';
import { MapView, type MapWords } from './MapView.js';
import { OriginDot } from './OriginDot.js';
import { useBaseStyle } from './use-base-style.js';

export interface PointMapProps extends PinMoves {
  baseMap: BaseMapFile;
  gazetteer: GazetteerFile | null;
  /** Where the pin stands. */
  point: MapPoint;
  /** Somebody put it there; else it stands on the centre of something, and is drawn as a ring. */
  isPlaced: boolean;
  /** Where it stood first, drawn as a dot; null = that is not known. */
  start: MapPoint | null;
  words: MapWords & ZoomWords & PinWords;
  onFailure: () => void;
}

/** A street at a time: 1.5 metres per pixel at 52 degrees north. */
const CLOSEST_ZOOM = 15;
/** What is seen around a pin, degrees: about three kilometres, in which mostly a name of a place stands. */
const AROUND_DEGREES = 0.03;
/** A pin closer to the edge than this can hardly be moved on. */
const EDGE_PX = 40;

/** One point on the map that can be moved: with a mouse, a finger or the arrow keys. */
export default function PointMap(props: PointMapProps) {
  const { baseMap, gazetteer, point, isPlaced, start, words, onFailure, ...moves } = props;
  const map = useRef<MapRef>(null);
  const [isReady, setReady] = useState(false);
  const style = useBaseStyle(baseMap, gazetteer);
  const around = boundsOf(start ? [point, start] : [point], AROUND_DEGREES);
  const { lon, lat } = point;
  useEffect(() => {
    const view = map.current;
    if (!view) return;
    const { clientWidth, clientHeight } = view.getContainer();
    const { x, y } = view.project([lon, lat]);
    const isSeen =
      Math.min(x, y) > EDGE_PX && x < clientWidth - EDGE_PX && y < clientHeight - EDGE_PX;
    if (!isSeen) view.jumpTo({ center: [lon, lat] });
  }, [lon, lat, isReady]);
  return (
    <MapView
      ref={map}
      style={style}
      bounds={around}
      maxZoom={CLOSEST_ZOOM}
      words={words}
      onReady={() => setReady(true)}
      onError={() => isReady || onFailure()}
    >
      {isReady ? (
        <>
          <ScaleControl position="bottom-left" />
          {start ? <OriginDot {...start} radiusPx={5} /> : null}
          <Pin point={point} isPlaced={isPlaced} words={words} {...moves} />
          <ZoomButtons words={words} whole={around} />
        </>
      ) : null}
    </MapView>
  );
}
