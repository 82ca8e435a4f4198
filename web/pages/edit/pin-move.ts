import type { SiteContent } from '../../../server/proposals/record-types.js';

/** A point as the record has it, WGS84 degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Where a pin is moved from, and what that is. */
export interface PinStart {
  kind: 'ADDRESS' | 'CENTRE' | 'PUBLISHED';
  /** Of what it is the centre; else not said. */
  of: string;
  point: Point;
  /** The address of the point, to see whether somebody typed another one since; null = of none. */
  addressKey: string | null;
}

export type CompassPoint = (typeof COMPASS)[number];

/** How far one press moves a point, and with Shift, metres. */
export const STEP_METRES = 10;
export const FAR_STEP_METRES = 100;

/** Along a meridian. */
const METRES_PER_DEGREE = 111_320;
/** Clockwise. */
const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** A point some metres further on. */
export function moved(
  { latitude, longitude }: Point,
  direction: 'north' | 'south' | 'east' | 'west',
  metres = STEP_METRES,
): Point {
  const north = metres / METRES_PER_DEGREE;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return rounded({
    latitude: latitude + (direction === 'north' ? north : direction === 'south' ? -north : 0),
    longitude: longitude + (direction === 'east' ? east : direction === 'west' ? -east : 0),
  });
}

/** To five decimals, about a metre: as finely as the register keeps a point. */
export function rounded({ latitude, longitude }: Point): Point {
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return { latitude: round(latitude), longitude: round(longitude) };
}

/**
 * How far a point lies from another, and on which side.
 * @returns metres, a degree taken as flat; `direction` is null where the points are one
 */
export function moveBetween(
  from: Point,
  to: Point,
): { metres: number; direction: CompassPoint | null } {
  const north = (to.latitude - from.latitude) * METRES_PER_DEGREE;
  const east =
    (to.longitude - from.longitude) * METRES_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180);
  const metres = Math.hypot(north, east);
  if (metres < 0.5) return { metres: 0, direction: null };
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return { metres, direction: COMPASS[(eighth + COMPASS.length) % COMPASS.length]! };
}

/** The point of an address; null = it has none. */
export function pointOf(site: SiteContent | null | undefined): Point | null {
  if (!site || site.latitude === null || site.longitude === null) return null;
  return { latitude: site.latitude, longitude: site.longitude };
}

/** A pin that nobody looked up again is moved from where it is public. */
export function publishedStart(site: SiteContent | null | undefined): PinStart | null {
  const point = pointOf(site);
  return site && point ? { kind: 'PUBLISHED', of: '', point, addressKey: addressKey(site) } : null;
}

/** Was another address typed, while the point was left where it was? */
export function isOfOtherAddress(site: SiteContent, start: PinStart | null): boolean {
  const point = pointOf(site);
  if (!point || start === null || start.addressKey === null) return false;
  const isLeft = moveBetween(start.point, point).direction === null;
  return isLeft && start.addressKey !== addressKey(site);
}

/** An address to compare with another: capitals and spaces aside. */
export function addressKey({ street, houseNumber, postcode, place }: SiteContent): string {
  return [street, houseNumber, postcode, place]
    .map((part) => (part ?? '').toLowerCase().replace(/\s/g, ''))
    .join('|');
}
