import { dayOfDate } from '../../opening-hours/calendar.js';
import {
  NETWORK_STATUSES,
  TARGET_GROUPS,
  type NetworkStatus,
  type TargetGroupCode,
} from '../../initiatives/vocabulary.js';

export const DAY_PARTS_COUNTS = ['PER_LOCATION', 'SUMMED'] as const;
/** Which day parts must be enough: those of one location, or of all within reach together. */
export type DayPartsCount = (typeof DAY_PARTS_COUNTS)[number];

export const DISTANCE_MODELS = ['STRAIGHT', 'AROUND_WATER', 'TRAVEL_TIME'] as const;
export type DistanceModel = (typeof DISTANCE_MODELS)[number];

/** Bands in which the demand data count inhabitants. */
export const AGE_BANDS = [
  'AGE_0_14',
  'AGE_15_24',
  'AGE_25_44',
  'AGE_45_64',
  'AGE_65_PLUS',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Every choice a result depends on; no source fixes a national norm, so all of them are visible. */
export interface CoverageParameters {
  /** Farthest that counts as within reach, metres. */
  maxDistanceMetres: number;
  /** Longest journey that counts, minutes; of `TRAVEL_TIME` alone, null otherwise. */
  maxTravelMinutes: number | null;
  /** Fewest day parts a week; 0 = opening hours do not matter. */
  minDayPartsPerWeek: number;
  dayPartsCount: DayPartsCount;
  /** A day that is open for fewer minutes has no day part. */
  minMinutes: number;
  /** Months for which a confirmation counts; null = confirmations do not matter. */
  freshnessMonths: number | null;
  /** For whom; empty = for everyone. */
  targetGroups: TargetGroupCode[];
  /** Which places by their network status; empty = whatever it is. */
  networkStatuses: NetworkStatus[];
  distanceModel: DistanceModel;
  /** `YYYY-MM-DD`: the day it is asked for. */
  asOf: string;
  /** Of which ages inhabitants are counted; empty = all, those of unknown age included. */
  ageBands: AgeBand[];
}

/** As somebody asks: what is left out gets its default, except `freshnessMonths: null`. */
export type CoverageQuestion = {
  [Key in Exclude<keyof CoverageParameters, 'maxDistanceMetres' | 'freshnessMonths'>]?:
    CoverageParameters[Key] | null;
} & { maxDistanceMetres: number; freshnessMonths?: number | null };

export const PARAMETER_LIMITS = {
  maxDistanceMetres: { min: 100, max: 100_000 },
  maxTravelMinutes: { min: 1, max: 180 },
  /** Three day parts on seven days. */
  minDayPartsPerWeek: { min: 0, max: 21 },
  minMinutes: { min: 1, max: 1440 },
  freshnessMonths: { min: 1, max: 120 },
} as const;

export const DEFAULT_PARAMETERS = {
  minDayPartsPerWeek: 1,
  dayPartsCount: 'PER_LOCATION',
  minMinutes: 120,
  freshnessMonths: 12,
  distanceModel: 'STRAIGHT',
} as const satisfies Partial<CoverageParameters>;

/** What the pages start with: a starting point to move from, no norm. */
export const START_QUESTION: CoverageQuestion = {
  maxDistanceMetres: 10_000,
  minDayPartsPerWeek: 2,
};

const OLDEST = '2000-01-01';
const LATEST = '2100-12-31';

/** What cannot be asked: which parameter, and why, in words for who asks. */
export interface ParameterFault {
  parameter: keyof CoverageParameters;
  problem: 'OUT_OF_RANGE' | 'UNKNOWN_CODE' | 'NOT_A_DATE' | 'MISSING' | 'NOT_WITH_THIS_MODEL';
  min?: number | string;
  max?: number | string;
}

/**
 * Fills in the defaults and checks every value.
 *
 * @param today `YYYY-MM-DD`, in Amsterdam
 * @returns the parameters, or every fault at once
 */
export function checkParameters(
  question: CoverageQuestion,
  today: string,
): { parameters: CoverageParameters; faults: [] } | { parameters: null; faults: ParameterFault[] } {
  const distanceModel = question.distanceModel ?? DEFAULT_PARAMETERS.distanceModel;
  const parameters: CoverageParameters = {
    maxDistanceMetres: question.maxDistanceMetres,
    maxTravelMinutes: question.maxTravelMinutes ?? null,
    minDayPartsPerWeek: question.minDayPartsPerWeek ?? DEFAULT_PARAMETERS.minDayPartsPerWeek,
    dayPartsCount: question.dayPartsCount ?? DEFAULT_PARAMETERS.dayPartsCount,
    minMinutes: question.minMinutes ?? DEFAULT_PARAMETERS.minMinutes,
    freshnessMonths:
      question.freshnessMonths === undefined
        ? DEFAULT_PARAMETERS.freshnessMonths
        : question.freshnessMonths,
    targetGroups: sortedAs(TARGET_GROUPS, question.targetGroups),
    networkStatuses: sortedAs(NETWORK_STATUSES, question.networkStatuses),
    distanceModel,
    asOf: question.asOf ?? today,
    ageBands: sortedAs(AGE_BANDS, question.ageBands),
  };
  const faults: ParameterFault[] = [
    ...outOfRange(parameters),
    ...unknownCodes('targetGroups', TARGET_GROUPS, parameters.targetGroups),
    ...unknownCodes('networkStatuses', NETWORK_STATUSES, parameters.networkStatuses),
    ...unknownCodes('ageBands', AGE_BANDS, parameters.ageBands),
    ...unknownCodes('dayPartsCount', DAY_PARTS_COUNTS, [parameters.dayPartsCount]),
    ...unknownCodes('distanceModel', DISTANCE_MODELS, [distanceModel]),
    ...dateFaults(parameters.asOf),
    ...travelFaults(parameters),
  ];
  // "For everyone" is what no group means; next to a group it would say two things.
  if (parameters.targetGroups.includes('everyone'))
    faults.push({ parameter: 'targetGroups', problem: 'UNKNOWN_CODE' });
  return faults.length > 0 ? { parameters: null, faults } : { parameters, faults: [] };
}

/** Each once, in the order of the word list: the same choice is the same question. */
function sortedAs<T extends string>(
  list: readonly T[],
  chosen: readonly T[] | null | undefined,
): T[] {
  const order = (code: T) => (list.includes(code) ? list.indexOf(code) : list.length);
  return [...new Set(chosen ?? [])].sort((a, b) => order(a) - order(b));
}

function outOfRange(parameters: CoverageParameters): ParameterFault[] {
  return Object.entries(PARAMETER_LIMITS).flatMap(([key, { min, max }]) => {
    const parameter = key as keyof typeof PARAMETER_LIMITS;
    const value = parameters[parameter];
    if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return [];
    return [{ parameter, problem: 'OUT_OF_RANGE' as const, min, max }];
  });
}

function unknownCodes(
  parameter: keyof CoverageParameters,
  list: readonly string[],
  chosen: readonly string[],
): ParameterFault[] {
  if (chosen.every((code) => list.includes(code))) return [];
  return [{ parameter, problem: 'UNKNOWN_CODE' }];
}

function dateFaults(asOf: string): ParameterFault[] {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && asOf === dateOf(dayOfDate(asOf));
  if (!isDate) return [{ parameter: 'asOf', problem: 'NOT_A_DATE' }];
  if (asOf >= OLDEST && asOf <= LATEST) return [];
  return [{ parameter: 'asOf', problem: 'OUT_OF_RANGE', min: OLDEST, max: LATEST }];
}

function dateOf(day: number): string | null {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null;
}

function travelFaults({ distanceModel, maxTravelMinutes }: CoverageParameters): ParameterFault[] {
  if (distanceModel === 'TRAVEL_TIME')
    return maxTravelMinutes === null ? [{ parameter: 'maxTravelMinutes', problem: 'MISSING' }] : [];
  return maxTravelMinutes === null
    ? []
    : [{ parameter: 'maxTravelMinutes', problem: 'NOT_WITH_THIS_MODEL' }];
}

/** What distances are compared with: metres, or with `TRAVEL_TIME` seconds. */
export function limitOf({
  distanceModel,
  maxDistanceMetres,
  maxTravelMinutes,
}: CoverageParameters): number {
  return distanceModel === 'TRAVEL_TIME' ? (maxTravelMinutes ?? 0) * 60 : maxDistanceMetres;
}
