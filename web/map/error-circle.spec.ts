import { wgs84ToRd } from '../../server/gazetteer/index.js';
import { errorCircle } from './error-circle.js';

describe('errorCircle', () => {
  it('is a closed ring at the given distance all around, within a percent', () => {
    const centre = { lon: 5.12, lat: 52.09 };
    const { x, y } = wgs84ToRd(centre.lat, centre.lon);
    const [ring = []] = errorCircle(centre, 5_000).geometry.coordinates;
    expect(ring[0]?.[0]).toBeCloseTo(ring.at(-1)?.[0] ?? NaN, 9);
    for (const [lon = 0, lat = 0] of ring) {
      const point = wgs84ToRd(lat, lon);
      const metres = Math.hypot(point.x - x, point.y - y);
      expect(Math.abs(metres - 5_000)).toBeLessThan(50);
    }
  });
});
