import { useEffect, useMemo, useState } from 'react';
import { useMap } from '@vis.gl/react-maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { clustersOf, type MapMarker } from './clusters.js';
import type { MapPlace } from './map-place.js';

interface MarkersProps {
  places: readonly MapPlace[];
  /** Ids of the places that are looked at, here or in the list. */
  active: ReadonlySet<string>;
  /** `parts`: coming closer shows them apart. */
  labelOfCluster: (count: number, parts: boolean) => string;
  /** Somebody chose a marker; several places where they share one point. */
  onChoose: (places: MapPlace[], from: HTMLElement) => void;
}

interface Standing {
  marker: MapMarker;
  x: number;
  y: number;
}

/**
 * The places as buttons over the map: reached with Tab in the order of the list, pressed with Enter.
 * A pin is an address; a ring is the centre of a town, because more is not known. From left to right in
 * every language, as the map is.
 */
export function Markers({ places, active, labelOfCluster, onChoose }: MarkersProps) {
  const map = useMap().current?.getMap();
  const clusters = useMemo(() => clustersOf(places), [places]);
  const standing = useStanding(map, clusters);
  const press = (marker: MapMarker, button: HTMLElement): void => {
    if (marker.kind === 'place') return onChoose([marker.place], button);
    if (marker.partAtZoom === null || !map) return onChoose(marker.places, button);
    map.jumpTo({ center: [marker.lon, marker.lat], zoom: marker.partAtZoom + 0.2 });
    focusFirstOf(marker.places);
  };
  return (
    <div className="markers" dir="ltr">
      {standing.map(({ marker, x, y }) => (
        <button
          key={marker.key}
          type="button"
          className={classOf(marker, active)}
          data-places={idsOf(marker).join(' ')}
          aria-label={
            marker.kind === 'place'
              ? marker.place.label
              : labelOfCluster(marker.places.length, marker.partAtZoom !== null)
          }
          style={{ transform: `translate(${x}px, ${y}px)` }}
          onClick={(event) => press(marker, event.currentTarget)}
        >
          {marker.kind === 'cluster' ? (
            <span aria-hidden="true">{marker.places.length}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

/** Where each marker stands on the screen now, followed while the map moves. */
function useStanding(
  map: MapLibreMap | undefined,
  clusters: ReturnType<typeof clustersOf>,
): Standing[] {
  const [standing, setStanding] = useState<Standing[]>([]);
  useEffect(() => {
    if (!map) return;
    const update = (): void => setStanding(standingOn(map, clusters));
    update();
    map.on('move', update);
    map.on('resize', update);
    return () => {
      map.off('move', update);
      map.off('resize', update);
    };
  }, [map, clusters]);
  return standing;
}

function standingOn(map: MapLibreMap, clusters: ReturnType<typeof clustersOf>): Standing[] {
  const bounds = map.getBounds();
  const { clientWidth, clientHeight } = map.getContainer();
  const markers = clusters(
    [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    map.getZoom(),
  );
  return markers.flatMap((marker) => {
    const { x, y } = map.project([marker.lon, marker.lat]);
    // Somebody who tabs must not land outside of what is seen.
    const isSeen = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
    return isSeen ? [{ marker, x: Math.round(x), y: Math.round(y) }] : [];
  });
}

function idsOf(marker: MapMarker): string[] {
  return marker.kind === 'place' ? [marker.place.id] : marker.places.map(({ id }) => id);
}

function classOf(marker: MapMarker, active: ReadonlySet<string>): string {
  const isActive = idsOf(marker).some((id) => active.has(id));
  const shape = marker.kind === 'cluster' ? 'cluster' : marker.place.isExact ? 'exact' : 'centre';
  const kind = marker.kind === 'place' ? ` marker--${marker.place.kind}` : '';
  return `marker marker--${shape}${kind}${isActive ? ' marker--active' : ''}`;
}

/** The cluster that was pressed is gone: the first of its places takes over. */
function focusFirstOf([first]: MapPlace[]): void {
  requestAnimationFrame(() => {
    if (!first) return;
    for (const button of document.querySelectorAll<HTMLElement>('.marker')) {
      if (button.dataset['places']?.split(' ').includes(first.id)) return button.focus();
    }
  });
}
