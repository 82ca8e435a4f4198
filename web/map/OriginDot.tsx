import { Layer, Source } from '@vis.gl/react-maplibre';
import { coloursOfPage } from './base-style.js';
import { ORIGIN_SOURCE } from './ids.js';

interface OriginDotProps {
  lon: number;
  lat: number;
  radiusPx: number;
}

/** Where something began: what was searched from, or where a pin stood first. */
export function OriginDot({ lon, lat, radiusPx }: OriginDotProps) {
  const { label, halo } = coloursOfPage();
  return (
    <Source id={ORIGIN_SOURCE} type="geojson" data={{ type: 'Point', coordinates: [lon, lat] }}>
      <Layer
        id={ORIGIN_SOURCE}
        type="circle"
        paint={{
          'circle-radius': radiusPx,
          'circle-color': label,
          'circle-stroke-color': halo,
          'circle-stroke-width': 3,
        }}
      />
    </Source>
  );
}
