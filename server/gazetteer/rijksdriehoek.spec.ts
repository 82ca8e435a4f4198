import proj4 from 'proj4';
import { isInNetherlandsBox, rdToWgs84, wgs84ToRd } from './rijksdriehoek.js';

/** EPSG:28992 as published by EPSG, with the seven-parameter transformation to WGS84. */
const RD_NEW =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 ' +
  '+y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,' +
  '0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

describe('wgs84ToRd', () => {
  it('puts the tower of Amersfoort at the origin of the Dutch grid', () => {
    const { x, y } = wgs84ToRd(52.1551744, 5.38720621);
    expect([Math.round(x), Math.round(y)]).toEqual([155000, 463000]);
  });

  it('stays within a metre of proj4 from Vaals to Schiermonnikoog and from Sluis to Bellingwolde', () => {
    let worst = 0;
    for (let latitude = 50.75; latitude <= 53.55; latitude += 0.05) {
      for (let longitude = 3.35; longitude <= 7.2; longitude += 0.05) {
        const [x, y] = proj4('EPSG:4326', RD_NEW, [longitude, latitude]) as [number, number];
        const rd = wgs84ToRd(latitude, longitude);
        worst = Math.max(worst, Math.hypot(rd.x - x, rd.y - y));
      }
    }
    expect(worst).toBeLessThan(1);
  });

  it('comes back to where it started, within a metre and a half', () => {
    for (let latitude = 50.75; latitude <= 53.55; latitude += 0.07) {
      for (let longitude = 3.35; longitude <= 7.2; longitude += 0.07) {
        const start = wgs84ToRd(latitude, longitude);
        const { lat, lon } = rdToWgs84(start);
        const back = wgs84ToRd(lat, lon);
        expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(1.5);
      }
    }
  });

  it('knows where it does not apply', () => {
    expect(isInNetherlandsBox(52.09, 5.12)).toBe(true);
    expect(isInNetherlandsBox(48.85, 2.35)).toBe(false);
    expect(isInNetherlandsBox(Number.NaN, 5)).toBe(false);
  });
});
