import type { Feature, Polygon } from 'geojson';

const STEPS = 64;
const METRES_PER_DEGREE = 111_320;

/** The area in which a place may lie, as a circle. Good enough to look at: a degree is taken as flat. */
export function errorCircle(
  { lon, lat }: { lon: number; lat: number },
  radiusMetres: number,
): Feature<Polygon> {
  const along = radiusMetres / METRES_PER_DEGREE;
  const across = along / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI;
    return [lon + across * Math.cos(angle), lat + along * Math.sin(angle)];
  });
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
