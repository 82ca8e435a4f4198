import { Injectable } from '@nestjs/common';
import { ApiError } from '../common/api-error.js';
import { resolveNear, wgs84ToRd } from '../gazetteer/index.js';
import { RegistryService } from '../registry/registry.service.js';
import type { NearInput } from './initiatives.args.js';

/** Around the Netherlands, wide enough for a neighbour's town, in degrees. */
const AROUND = { south: 50.5, north: 54, west: 3, east: 7.6 };

/** From what a caller says to a point in EPSG:28992, whole metres. */
@Injectable()
export class NearService {
  constructor(private readonly registry: RegistryService) {}

  /** @throws ApiError with one of the NEAR_, COORDINATES_, POSTCODE_ and PLACE_ codes */
  pointOf(near: NearInput): { rdX: number; rdY: number } {
    const postcode = near.postcode ?? null;
    const place = near.place ?? null;
    const latitude = near.latitude ?? null;
    const longitude = near.longitude ?? null;
    const byCoordinates = latitude !== null || longitude !== null;
    const ways = [postcode !== null, place !== null, byCoordinates].filter(Boolean).length;
    if (ways === 0) throw new ApiError('NEAR_MISSING');
    if (ways > 1) throw new ApiError('NEAR_CONFLICT');
    if (byCoordinates) {
      if (latitude === null || longitude === null) throw new ApiError('COORDINATES_INCOMPLETE');
      return fromCoordinates(latitude, longitude);
    }
    return postcode !== null ? this.fromPostcode(postcode) : this.fromPlace(place!);
  }

  private fromPostcode(text: string): { rdX: number; rdY: number } {
    if (!/^\s*[1-9]\d{3}\s*([a-z]{2})?\s*$/i.test(text.slice(0, 100))) {
      throw new ApiError('POSTCODE_INVALID', { postcode: text.slice(0, 20) });
    }
    return this.resolve(text);
  }

  private fromPlace(text: string): { rdX: number; rdY: number } {
    // A number typed as a place is not a place.
    if (!/\p{L}/u.test(text)) throw new ApiError('PLACE_UNKNOWN', { suggestions: [] });
    return this.resolve(text);
  }

  private resolve(text: string): { rdX: number; rdY: number } {
    const gazetteer = this.registry.gazetteer();
    if (!gazetteer) throw new ApiError('NOT_READY');
    const near = resolveNear(gazetteer, text);
    if (near.kind === 'found') return { rdX: near.point.x, rdY: near.point.y };
    if (near.kind === 'ambiguous') {
      throw new ApiError('NEAR_AMBIGUOUS', { candidates: near.candidates });
    }
    const code =
      near.reason === 'POSTCODE_UNKNOWN' || near.reason === 'POSTCODE_INVALID'
        ? near.reason
        : 'PLACE_UNKNOWN';
    throw new ApiError(code, { suggestions: near.suggestions });
  }
}

function fromCoordinates(latitude: number, longitude: number): { rdX: number; rdY: number } {
  const inside =
    latitude >= AROUND.south &&
    latitude <= AROUND.north &&
    longitude >= AROUND.west &&
    longitude <= AROUND.east;
  if (!inside) throw new ApiError('COORDINATES_OUTSIDE', { around: AROUND });
  const { x, y } = wgs84ToRd(latitude, longitude);
  return { rdX: x, rdY: y };
}
