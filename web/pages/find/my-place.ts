import {
  isInNetherlandsBox,
  nearestMunicipality,
  wgs84ToRd,
  type GazetteerFile,
} from '../../../server/gazetteer/index.js';
import type { Origin } from '../../registry/find-nearby.js';
import { gazetteerOnDevice } from '../../registry/on-device.js';

export type MyPlaceProblem = 'denied' | 'unavailable' | 'outside' | 'vague';

/** Known less well than this, "near" would mean nothing, metres. */
const MOST_ERROR_METRES = 5_000;

const PATIENCE_MS = 15_000;
/** Somebody who looked a moment ago did not move far. */
const AGE_MS = 300_000;

/**
 * Where the device is, as a point to search from; it goes nowhere else, not into the address either.
 * Rejects never: what is wrong is an answer.
 */
export async function askMyPlace(): Promise<{ origin: Origin } | { problem: MyPlaceProblem }> {
  // In which municipality it is, only the gazetteer knows.
  const [found, gazetteer] = await Promise.all([askDevice(), gazetteerOnDevice()]);
  return 'problem' in found ? found : originOf(found, gazetteer);
}

function askDevice(): Promise<GeolocationCoordinates | { problem: MyPlaceProblem }> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ problem: code === PERMISSION_DENIED ? 'denied' : 'unavailable' }),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: AGE_MS },
    );
  });
}

function originOf(
  { latitude, longitude, accuracy }: GeolocationCoordinates,
  gazetteer: GazetteerFile | null,
): { origin: Origin } | { problem: MyPlaceProblem } {
  if (!isInNetherlandsBox(latitude, longitude)) return { problem: 'outside' };
  if (accuracy > MOST_ERROR_METRES) return { problem: 'vague' };
  const { x, y } = wgs84ToRd(latitude, longitude);
  const municipality = gazetteer ? nearestMunicipality(gazetteer, { x, y }) : '';
  const errorMetres = Math.round(accuracy);
  return { origin: { x, y, lat: latitude, lon: longitude, errorMetres, municipality } };
}
