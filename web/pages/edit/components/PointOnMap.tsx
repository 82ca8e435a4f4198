import { useEffect, useMemo } from 'react';
import { edit } from '../../../i18n/keep/edit.js';
import { useText } from '../../../i18n/text.js';
import { useMapParts } from '../../../map/use-map-parts.js';
import { gazetteerOnDevice, useGazetteerOnDevice } from '../../../registry/on-device.js';
import type { Point } from '../pin-move.js';

const words = edit.address;
const pointMap = () => import('../../../map/PointMap.js');

interface PointOnMapProps {
  /** Where the pin stands. */
  point: Point;
  /** Somebody put it there; else it stands on the centre of something. */
  isPlaced: boolean;
  /** Where it stood first; null = not known. */
  start: Point | null;
  onDrop: (point: Point) => void;
  onStep: (direction: 'north' | 'south' | 'east' | 'west', isFar: boolean) => void;
}

/** The pin of an address on our own map. Where no map can be drawn, the buttons under it do the same. */
export function PointOnMap({ point, isPlaced, start, onDrop, onStep }: PointOnMapProps) {
  const text = useText();
  const [parts, onFailure] = useMapParts(pointMap);
  const gazetteer = useGazetteerOnDevice();
  // Names of places on the map; without them it is drawn all the same.
  useEffect(() => void gazetteerOnDevice(), []);
  const mapWords = useMemo(
    () => ({
      region: words.map,
      scrollHint: text('map.scrollHint'),
      touchHint: text('map.touchHint'),
      zoomIn: text('map.zoomIn'),
      zoomOut: text('map.zoomOut'),
      whole: words.toPin,
      pin: words.pin,
      pinHint: words.pinHint,
    }),
    [text],
  );
  if (parts.state !== 'ready') {
    return <p role="status">{parts.state === 'loading' ? text('map.loading') : words.noMap}</p>;
  }
  return (
    <figure className="edit-map">
      <div className="edit-map__map">
        <parts.Map
          baseMap={parts.baseMap}
          gazetteer={gazetteer}
          point={toLonLat(point)}
          isPlaced={isPlaced}
          start={start && toLonLat(start)}
          words={mapWords}
          onDrop={({ lon, lat }) => onDrop({ longitude: lon, latitude: lat })}
          onStep={onStep}
          onFailure={onFailure}
        />
      </div>
      <figcaption>
        {words.mapCaption} {text('map.sources')} {parts.baseMap.attribution.join(' · ')}
      </figcaption>
    </figure>
  );
}

function toLonLat({ longitude, latitude }: Point): { lon: number; lat: number } {
  return { lon: longitude, lat: latitude };
}
