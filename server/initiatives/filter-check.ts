import { ApiError } from '../common/api-error.js';
import type { InitiativeFilter, LocationFilter } from './initiatives.args.js';
import { WEEKDAYS } from './enums.js';
import { searchKey } from './search-text.js';
import {
  INITIATIVE_TYPES,
  OFFERING_KINDS,
  TARGET_GROUPS,
  type LifecycleStatus,
} from './vocabulary.js';

const MAX_ENTRIES = 50;

/** A filter as the database understands it; null = do not ask. */
export interface CheckedFilter {
  types: string[] | null;
  /** Includes `everyone`, so that a place for everyone is never filtered out. */
  targetGroups: string[] | null;
  /** ISO weekdays. */
  weekdays: number[] | null;
  offerings: string[] | null;
  networkStatus: string[] | null;
}

export interface CheckedLocationFilter extends CheckedFilter {
  municipalityCode: string | null;
  lifecycle: LifecycleStatus[];
}

const REACHABLE: LifecycleStatus[] = ['OPEN', 'TEMPORARILY_CLOSED'];

/** @throws ApiError CODE_UNKNOWN, FILTER_TOO_LARGE, REGION_UNKNOWN */
export function checkLocationFilter(
  filter: LocationFilter | null | undefined,
): CheckedLocationFilter {
  return {
    ...checkFilter(filter),
    municipalityCode: checkMunicipalityCode(filter?.municipalityCode),
    lifecycle: list(filter?.lifecycle) ?? REACHABLE,
  };
}

/** @throws ApiError CODE_UNKNOWN, FILTER_TOO_LARGE */
export function checkFilter(
  filter: LocationFilter | InitiativeFilter | null | undefined,
): CheckedFilter {
  const groups = codes(filter?.targetGroups, TARGET_GROUPS, 'targetGroup');
  return {
    types: codes(filter?.types, INITIATIVE_TYPES, 'initiativeType'),
    targetGroups: groups && [...new Set([...groups, 'everyone'])],
    weekdays: list(filter?.openOn)?.map((day) => WEEKDAYS.indexOf(day) + 1) ?? null,
    offerings: codes(filter?.offerings, OFFERING_KINDS, 'offeringKind'),
    networkStatus: list(filter?.networkStatus),
  };
}

/** @throws ApiError TEXT_INVALID */
export function checkText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  // PostgreSQL has no zero character in texts; nobody types one.
  const key = searchKey(text.slice(0, 1000).replaceAll('\0', ' '));
  if (key === '' || text.length > 200) throw new ApiError('TEXT_INVALID', { length: text.length });
  return key;
}

/** @throws ApiError REGION_UNKNOWN for what cannot be the code of a municipality */
export function checkMunicipalityCode(code: string | null | undefined): string | null {
  if (code !== null && code !== undefined && !/^GM\d{4}$/.test(code)) {
    throw new ApiError('REGION_UNKNOWN', { code: code.slice(0, 40) });
  }
  return code ?? null;
}

/** @throws ApiError REGION_UNKNOWN for what cannot be a code */
export function checkCode(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (!/^[A-Z]{2}[0-9A-Z]{2,12}$/.test(code)) {
    throw new ApiError('REGION_UNKNOWN', { code: code.slice(0, 40) });
  }
  return code;
}

function codes(
  asked: string[] | null | undefined,
  known: readonly string[],
  vocabulary: string,
): string[] | null {
  const unknown = list(asked)?.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    throw new ApiError('CODE_UNKNOWN', { vocabulary, asked: unknown.slice(0, 40), known });
  }
  return list(asked);
}

/** An empty list asks nothing, as a form with no box ticked. */
function list<T>(asked: T[] | null | undefined): T[] | null {
  if (!asked || asked.length === 0) return null;
  if (asked.length > MAX_ENTRIES) throw new ApiError('FILTER_TOO_LARGE', { maximum: MAX_ENTRIES });
  return asked;
}
