import { Maximize2, Minus, Plus } from 'lucide-react';
import { useMap } from '@vis.gl/react-maplibre';
import { PADDING_PX } from '../MapView.js';
import { COUNTRY, type Bounds } from '../map-place.js';

export interface ZoomWords {
  zoomIn: string;
  zoomOut: string;
  /** To all there is to see. */
  whole: string;
}

/** Closer, farther, everything: for who has no wheel and no second finger. */
export function ZoomButtons({ words, whole = COUNTRY }: { words: ZoomWords; whole?: Bounds }) {
  const map = useMap().current?.getMap();
  const buttons = [
    { words: words.zoomIn, icon: Plus, press: () => map?.zoomTo(map.getZoom() + 1, INSTANTLY) },
    { words: words.zoomOut, icon: Minus, press: () => map?.zoomTo(map.getZoom() - 1, INSTANTLY) },
    {
      words: words.whole,
      icon: Maximize2,
      press: () => map?.fitBounds(whole, { padding: PADDING_PX, ...INSTANTLY }),
    },
  ];
  return (
    <div className="zoom-buttons" dir="ltr">
      {buttons.map(({ words: name, icon: Picture, press }) => (
        <button key={name} type="button" className="zoom-buttons__button" onClick={press}>
          <Picture aria-hidden="true" focusable="false" size="1.25rem" />
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </div>
  );
}

const INSTANTLY = { duration: 0 };
