import { effectiveLifecycle } from '../initiatives/effective-lifecycle.js';
import type { LifecycleStatus } from '../initiatives/vocabulary.js';
import {
  confirmedUntilMs,
  isConfirmed,
  type HoursTrust,
  type OpeningHours,
} from '../opening-hours/index.js';
import type { Dated, RegistryLocation } from '../registry/registry-file.js';
import type { Publication, PublicRecord } from './publication.js';

/** What may be said of the hours of a place: times only where they were confirmed within their clock. */
export const HOURS_STATUSES = ['CONFIRMED', 'UNCONFIRMED', 'UNKNOWN', 'NOT_OPEN'] as const;
export type HoursStatus = (typeof HOURS_STATUSES)[number];

export type PlaceHours =
  | { status: 'CONFIRMED'; hours: OpeningHours; trust: HoursTrust; confirmedUntil: string }
  /** Somebody said something about them once; what, is for people to read and not for machines. */
  | { status: 'UNCONFIRMED'; source: string | null; sourceDate: string | null }
  /** `NOT_OPEN`: planned, closed for now or ended. */
  | { status: 'UNKNOWN' | 'NOT_OPEN' };

/** One location as machines may know it. */
export interface PlaceFacts {
  record: PublicRecord;
  location: RegistryLocation;
  /** What the location is called, else the initiative. */
  name: string;
  lifecycle: Dated<LifecycleStatus>;
  hours: PlaceHours;
  isAddressHidden: boolean;
  /** The door itself; null where only an area is known, or may be. */
  door: { lat: number; lon: number } | null;
}

/** The locations of a record, in its order. */
export function placesOf(publication: Publication, record: PublicRecord): PlaceFacts[] {
  return record.initiative.locations.map((location) => placeOf(publication, record, location));
}

function placeOf(
  publication: Publication,
  record: PublicRecord,
  location: RegistryLocation,
): PlaceFacts {
  const lifecycle = effectiveLifecycle(record.initiative.lifecycle, location.lifecycle);
  const details = record.details.locations.find(({ id }) => id === location.id);
  // Where the details of a location are missing, nobody said that its address may be told.
  const isAddressHidden = details?.addressHidden ?? true;
  const { lat, lon, precision } = location;
  const isDoor = !isAddressHidden && precision === 'ADDRESS';
  return {
    record,
    location,
    name: location.name ?? record.initiative.name,
    lifecycle,
    hours: hoursOf(publication, location, lifecycle.status),
    isAddressHidden,
    door: isDoor && lat !== undefined && lon !== undefined ? { lat, lon } : null,
  };
}

function hoursOf(
  { registry, now }: Publication,
  { hours, hoursSource }: RegistryLocation,
  status: LifecycleStatus,
): PlaceHours {
  if (status !== 'OPEN') return { status: 'NOT_OPEN' };
  if (!hours) return { status: 'UNKNOWN' };
  const trust: HoursTrust = {
    confirmedAt: hoursSource?.confirmedAt ?? null,
    freshnessMonths: registry.file.hoursFreshnessMonths,
    source: hoursSource?.source ?? null,
    sourceDate: hoursSource?.sourceDate ?? null,
  };
  const until = confirmedUntilMs(trust);
  if (until === null || !isConfirmed(trust, now)) {
    return { status: 'UNCONFIRMED', source: trust.source, sourceDate: trust.sourceDate };
  }
  return { status: 'CONFIRMED', hours, trust, confirmedUntil: new Date(until).toISOString() };
}
