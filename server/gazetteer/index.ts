export { buildGazetteer, type GazetteerRows } from './build-gazetteer.js';
export { foldName } from './fold-name.js';
export type {
  GazetteerFile,
  GazetteerMunicipality,
  GazetteerPlace,
  GazetteerPostcode,
} from './gazetteer-file.js';
export { isInNetherlandsBox, wgs84ToRd, type RdPoint } from './rijksdriehoek.js';
export type {
  NearAmbiguous,
  NearCandidate,
  NearFound,
  NearPoint,
  NearResult,
  NearUnknown,
} from './near-result.js';
export { packGazetteer, unpackGazetteer, type PackedGazetteer } from './packed-gazetteer.js';
export { nearestMunicipality } from './nearest-municipality.js';
export { resolveNear } from './resolve-near.js';
