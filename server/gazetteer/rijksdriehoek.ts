/**
 * WGS84 degrees to RD New (EPSG:28992) in metres, without a projection library, so that the browser
 * can measure distances. Polynomial of F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderings-
 * formules voor de transformatie tussen RD- en WGS84-kaartcoördinaten" (Geodesia 2001): within a
 * metre anywhere in the European Netherlands, and meaningless outside it.
 */

const ORIGIN = { latitude: 52.1551744, longitude: 5.38720621, x: 155_000, y: 463_000 };

/** [power of the latitude term, power of the longitude term, coefficient] */
type Term = readonly [number, number, number];

const X_TERMS: readonly Term[] = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
];

const Y_TERMS: readonly Term[] = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
];

export interface RdPoint {
  /** Metres, unrounded. */
  x: number;
  y: number;
}

/** @param latitude,longitude WGS84 degrees @returns metres in EPSG:28992, unrounded */
export function wgs84ToRd(latitude: number, longitude: number): RdPoint {
  const dLatitude = 0.36 * (latitude - ORIGIN.latitude);
  const dLongitude = 0.36 * (longitude - ORIGIN.longitude);
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, [p, q, factor]) => total + factor * dLatitude ** p * dLongitude ** q, 0);
  return { x: ORIGIN.x + sum(X_TERMS), y: ORIGIN.y + sum(Y_TERMS) };
}

const LATITUDE_TERMS: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const LONGITUDE_TERMS: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

/**
 * The way back, by the inverse polynomial of the same authors: within a metre, five decimals.
 * @param point EPSG:28992, metres
 */
export function rdToWgs84({ x, y }: RdPoint): { lat: number; lon: number } {
  const dX = (x - ORIGIN.x) * 1e-5;
  const dY = (y - ORIGIN.y) * 1e-5;
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, [p, q, factor]) => total + factor * dX ** p * dY ** q, 0) / 3600;
  const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
  return {
    lat: degrees(ORIGIN.latitude + sum(LATITUDE_TERMS)),
    lon: degrees(ORIGIN.longitude + sum(LONGITUDE_TERMS)),
  };
}

/** Is this a point where the RD formula, and everything measured with it, means something? */
export function isInNetherlandsBox(latitude: number, longitude: number): boolean {
  return latitude >= 50.7 && latitude <= 53.7 && longitude >= 3.2 && longitude <= 7.3;
}
