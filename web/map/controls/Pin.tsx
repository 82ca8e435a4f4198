import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useMap } from '@vis.gl/react-maplibre';
import { FARTHEST } from '../MapView.js';
import type { MapPoint } from '../map-place.js';

export type Direction = 'north' | 'south' | 'east' | 'west';

/** What moving a pin leads to. */
export interface PinMoves {
  /** It was dragged to here. */
  onDrop: (point: MapPoint) => void;
  /** An arrow key was pressed; `isFar` with Shift. */
  onStep: (direction: Direction, isFar: boolean) => void;
}

export interface PinWords {
  /** What it is. */
  pin: string;
  /** What one can do with it. */
  pinHint: string;
}

interface PinProps extends PinMoves {
  point: MapPoint;
  isPlaced: boolean;
  words: PinWords;
}

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};

/** A pin over the map that can be taken hold of; with the keyboard it takes the arrow keys itself. */
export function Pin({ point, isPlaced, words, onDrop, onStep }: PinProps) {
  const map = useMap().current;
  const [dragged, setDragged] = useState<MapPoint | null>(null);
  /** From where it was taken hold of to its point, pixels. */
  const hold = useRef({ x: 0, y: 0 });
  const place = useStanding(dragged ?? point);

  const pointUnder = ({ clientX, clientY }: PointerEvent): MapPoint | null => {
    if (!map) return null;
    const box = map.getContainer().getBoundingClientRect();
    const x = Math.min(Math.max(clientX - box.left + hold.current.x, 0), box.width);
    const y = Math.min(Math.max(clientY - box.top + hold.current.y, 0), box.height);
    const { lng, lat } = map.unproject([x, y]);
    const [west, south, east, north] = FARTHEST;
    return {
      lon: Math.min(Math.max(lng, west), east),
      lat: Math.min(Math.max(lat, south), north),
    };
  };
  const take = (event: PointerEvent): void => {
    if (event.button !== 0 || !map) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = map.getContainer().getBoundingClientRect();
    const from = map.project([point.lon, point.lat]);
    hold.current = {
      x: from.x - (event.clientX - box.left),
      y: from.y - (event.clientY - box.top),
    };
    setDragged(point);
  };
  const drop = (event: PointerEvent): void => {
    if (!dragged) return;
    const to = pointUnder(event);
    setDragged(null);
    // A press that moves nothing is no move.
    if (to && map && isApart(map.project([to.lon, to.lat]), map.project([point.lon, point.lat]))) {
      onDrop(to);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return setDragged(null);
    const direction = ARROWS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(direction, event.shiftKey);
  };
  return (
    <div className="markers" dir="ltr">
      <div
        // It takes the arrow keys: a screen reader must hand them on.
        role="application"
        tabIndex={0}
        className={`marker marker--${isPlaced ? 'exact' : 'centre'} marker--movable`}
        aria-label={words.pin}
        aria-description={words.pinHint}
        style={{ transform: `translate(${place.x}px, ${place.y}px)` }}
        onPointerDown={take}
        onPointerMove={(event) => {
          if (dragged) setDragged(pointUnder(event));
        }}
        onPointerUp={drop}
        onPointerCancel={() => setDragged(null)}
        onKeyDown={press}
      />
    </div>
  );
}

/** A hand is never quite still. */
const STILL_PX = 2;

function isApart(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) > STILL_PX;
}

/** Where a point stands on the screen now, followed while the map moves. */
function useStanding({ lon, lat }: MapPoint): { x: number; y: number } {
  const map = useMap().current;
  const [, setMoves] = useState(0);
  useEffect(() => {
    if (!map) return;
    const update = (): void => setMoves((count) => count + 1);
    map.on('move', update);
    map.on('resize', update);
    return () => {
      map.off('move', update);
      map.off('resize', update);
    };
  }, [map]);
  const { x, y } = map?.project([lon, lat]) ?? { x: 0, y: 0 };
  return { x: Math.round(x), y: Math.round(y) };
}
