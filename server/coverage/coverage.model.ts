import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { NetworkStatusEnum } from '../initiatives/enums.js';
import type { NetworkStatus } from '../initiatives/vocabulary.js';
import { RegionKind } from '../regions/region-kind.js';
import { UNCERTAIN_REASONS, type UncertainReason } from './model/outcome.js';
import {
  AGE_BANDS,
  DAY_PARTS_COUNTS,
  DEFAULT_PARAMETERS,
  DISTANCE_MODELS,
  type AgeBand,
  type DayPartsCount,
  type DistanceModel,
} from './model/parameters.js';

export const UncertainReasonEnum = enumOf(
  'UncertainReason',
  'What is not known of whoever may be within reach; the first that fits is told.',
  UNCERTAIN_REASONS,
  {
    HOURS_UNKNOWN: 'Nobody knows when it is open.',
    NOT_CONFIRMED: 'What is known was confirmed by nobody, or too long ago.',
    ACCESS_UNKNOWN:
      'Nobody knows whether a visitor can walk in, at a fixed place, whoever they are.',
    POSITION_UNKNOWN: 'Only its town is known, so it may be within reach or not.',
    UNLOCATED: 'An initiative works in this municipality, and nobody knows where.',
  },
);

export const DayPartsCountEnum = enumOf(
  'DayPartsCount',
  'Whose day parts must be enough.',
  DAY_PARTS_COUNTS,
  {
    PER_LOCATION: 'Those of one location.',
    SUMMED: 'Those of all locations within reach, added up.',
  },
);

export const DistanceModelEnum = enumOf(
  'DistanceModel',
  'How far apart two points are.',
  DISTANCE_MODELS,
  {
    STRAIGHT: 'A straight line, in whole metres of EPSG:28992.',
    AROUND_WATER: 'A straight line, or the shortest way around water of 2,000 metres or more.',
    TRAVEL_TIME: 'Minutes of travel, by a service that plans routes.',
  },
);

export const AgeBandEnum = enumOf(
  'AgeBand',
  'Ages as the demand data count inhabitants, in whole years.',
  AGE_BANDS,
  {
    AGE_0_14: '0 to 14.',
    AGE_15_24: '15 to 24.',
    AGE_25_44: '25 to 44.',
    AGE_45_64: '45 to 64.',
    AGE_65_PLUS: '65 and over.',
  },
);

@InputType('CoverageParametersInput', {
  description:
    'Every choice a result depends on. No source fixes a national norm, so all of them are yours.',
})
export class CoverageParametersInput {
  @Field(() => Int, {
    description: 'Farthest that counts as within reach, metres: 100 to 100,000.',
  })
  maxDistanceMetres: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Longest journey that counts, minutes: 1 to 180. With TRAVEL_TIME alone, and then needed.',
  })
  maxTravelMinutes?: number | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PARAMETERS.minDayPartsPerWeek,
    description: 'Fewest day parts a week: 0 to 21. 0 = opening hours do not matter.',
  })
  minDayPartsPerWeek?: number | null;
  @Field(() => DayPartsCountEnum, {
    nullable: true,
    defaultValue: DEFAULT_PARAMETERS.dayPartsCount,
    description: 'Whose day parts must be enough.',
  })
  dayPartsCount?: DayPartsCount | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PARAMETERS.minMinutes,
    description: 'A day that is open for fewer minutes has no day part: 1 to 1440.',
  })
  minMinutes?: number | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PARAMETERS.freshnessMonths,
    description:
      'Months for which a confirmation counts: 1 to 120. An explicit null ignores confirmations, and every output says so.',
  })
  freshnessMonths?: number | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'For whom: codes of the vocabulary target groups. None = for everyone, which leaves out places limited to an age or group.',
  })
  targetGroups?: string[] | null;
  @Field(() => [NetworkStatusEnum], {
    nullable: true,
    description: 'Only places of these network statuses; none = whatever it is.',
  })
  networkStatuses?: NetworkStatus[] | null;
  @Field(() => DistanceModelEnum, {
    nullable: true,
    defaultValue: DEFAULT_PARAMETERS.distanceModel,
    description: 'How distances are measured.',
  })
  distanceModel?: DistanceModel | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day it is asked for, `YYYY-MM-DD`; without it today, in Amsterdam.',
  })
  asOf?: string | null;
  @Field(() => [AgeBandEnum], {
    nullable: true,
    description: 'Of which ages inhabitants are counted; none = all.',
  })
  ageBands?: AgeBand[] | null;
}

@ObjectType('CoverageParameters', { description: 'The choices a result was computed with.' })
export class CoverageParametersModel {
  @Field(() => Int, { description: 'Farthest that counts as within reach, metres.' })
  maxDistanceMetres: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Longest journey, minutes; of TRAVEL_TIME alone.',
  })
  maxTravelMinutes: number | null;
  @Field(() => Int, { description: 'Fewest day parts a week; 0 = hours do not matter.' })
  minDayPartsPerWeek: number;
  @Field(() => DayPartsCountEnum, { description: 'Whose day parts must be enough.' })
  dayPartsCount: DayPartsCount;
  @Field(() => Int, { description: 'A day that is open for fewer minutes has no day part.' })
  minMinutes: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Months for which a confirmation counts; null = confirmations were ignored.',
  })
  freshnessMonths: number | null;
  @Field(() => [String], { description: 'For whom; empty = for everyone.' })
  targetGroups: string[];
  @Field(() => [NetworkStatusEnum], { description: 'By network status; empty = whatever it is.' })
  networkStatuses: NetworkStatus[];
  @Field(() => DistanceModelEnum, { description: 'How distances were measured.' })
  distanceModel: DistanceModel;
  @Field(() => String, { description: 'The day it was asked for, `YYYY-MM-DD`.' }) asOf: string;
  @Field(() => [AgeBandEnum], { description: 'Ages counted; empty = all.' }) ageBands: AgeBand[];
}

@ObjectType('CoverageReason', { description: 'Inhabitants who are uncertain for one reason.' })
export class CoverageReasonModel {
  @Field(() => UncertainReasonEnum, { description: 'What is not known.' }) reason: UncertainReason;
  @Field(() => Int, { description: 'Inhabitants.' }) population: number;
}

@ObjectType('CoverageTotals', {
  description:
    'Inhabitants by outcome: whole numbers, each inhabitant once. Covered does not mean that there is room.',
})
export class CoverageTotalsModel {
  @Field(() => Int, { description: 'Inhabitants of all demand points; the outcomes add up to it.' })
  population: number;
  @Field(() => Int, { description: 'A qualifying location is within reach.' }) covered: number;
  @Field(() => Int, { description: 'One within reach is confirmed, and open too rarely.' })
  partly: number;
  @Field(() => Int, { description: 'One within reach may qualify, and something is not known.' })
  uncertain: number;
  @Field(() => [CoverageReasonModel], {
    description: 'The uncertain by their reason; adds up to them.',
  })
  uncertainBy: CoverageReasonModel[];
  @Field(() => Int, {
    description: 'Nothing is known here, and nobody has stated that there is nothing.',
  })
  possibleWhiteSpot: number;
  @Field(() => Int, { description: 'A valid inventory statement says that there is nothing.' })
  whiteSpot: number;
  @Field(() => Int, {
    description:
      'Within plain distance (with TRAVEL_TIME: minutes) of any public located place that is open on the day, whatever its hours, access or confirmation.',
  })
  withinReach: number;
  @Field(() => Int, {
    description: 'Of the uncertain: those for whom an address instead of a town could change it.',
  })
  hangsOnPosition: number;
}

@ObjectType('CoverageGroupReadings', {
  description: 'For the groups asked for, two figures side by side.',
})
export class CoverageGroupReadingsModel {
  @Field(() => CoverageTotalsModel, { description: 'Counting places that welcome everyone.' })
  welcomesEveryone: CoverageTotalsModel;
  @Field(() => CoverageTotalsModel, {
    description: 'Counting places that have something of its own for these groups.',
  })
  somethingOfItsOwn: CoverageTotalsModel;
}

@ObjectType('CoverageRegion', { description: 'The region a row is about.' })
export class CoverageRegionModel {
  @Field(() => String, {
    description: 'Code of CBS; `NONE` for the points that lie in no region of this kind.',
  })
  code: string;
  @Field(() => String, { description: 'Name, in Dutch.' }) name: string;
  @Field(() => RegionKind, { description: 'What the region is.' }) kind: RegionKind;
  @Field(() => Int, {
    nullable: true,
    description:
      'Inhabitants by the official count, which differs from the sum of the demand points; null = unknown.',
  })
  officialPopulation: number | null;
  @Field(() => Int, { nullable: true, description: 'Year of that count.' })
  officialPopulationYear: number | null;
}

@ObjectType('CoverageRow', { description: 'One region in a coverage report.' })
export class CoverageRowModel {
  @Field(() => CoverageRegionModel, { description: 'Which region.' }) region: CoverageRegionModel;
  @Field(() => CoverageTotalsModel, { description: 'Nearest anywhere: borders are ignored.' })
  totals: CoverageTotalsModel;
  @Field(() => CoverageTotalsModel, {
    description: 'Counting only places in, or serving, the own municipality of the inhabitants.',
  })
  ownMunicipality: CoverageTotalsModel;
  @Field(() => CoverageGroupReadingsModel, {
    nullable: true,
    description: 'For the target groups asked for; null when none were.',
  })
  groupReadings: CoverageGroupReadingsModel | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Half of the inhabitants live within so many metres of an open place, whatever its hours; null = there is none.',
  })
  nearestMedianMetres: number | null;
  @Field(() => Int, { description: 'Open places with a point in this region.' }) places: number;
  @Field(() => Int, {
    description: 'How many of them have hours that count; the day parts are of these alone.',
  })
  placesWithDayParts: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Day parts a week per 10,000 inhabitants, at least; null when nobody lives here, and for postcode areas.',
  })
  dayPartsPer10000: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Open places per 10,000 inhabitants; null when nobody lives here, and for postcode areas.',
  })
  placesPer10000: number | null;
  @Field(() => Int, { description: 'Inhabitants who are covered by exactly one place.' })
  dependOnOnePlace: number;
  @Field(() => Int, {
    description:
      'Inhabitants with exactly one open place within plain distance, whatever its hours.',
  })
  onlyOneWithinReach: number;
}

@ObjectType('DemandSource', { description: 'Where the numbers of inhabitants come from.' })
export class DemandSourceModel {
  @Field(() => String, { description: 'Name of the source.' }) source: string;
  @Field(() => Int, { description: 'Year of the count.' }) year: number;
  @Field(() => String, { description: 'SHA-256 of the demand points.' }) hash: string;
}

@ObjectType('CoverageReport', {
  description:
    'How many inhabitants live within reach of a place, where that is not known, and where nothing is known.',
})
export class CoverageReportModel {
  @Field(() => CoverageParametersModel, { description: 'The choices it was computed with.' })
  parameters: CoverageParametersModel;
  @Field(() => String, { description: 'Version of the register it was computed from.' })
  registryVersion: string;
  @Field(() => String, { description: 'When that version was published, ISO 8601.' })
  publishedAt: string;
  @Field(() => DemandSourceModel, { description: 'Where the numbers of inhabitants come from.' })
  demandSource: DemandSourceModel;
  @Field(() => Int, { description: 'Year of the regional division.' }) divisionYear: number;
  @Field(() => Int, { description: 'Number of demand points: small areas with inhabitants.' })
  points: number;
  @Field(() => Int, {
    description: 'Points of which the source suppressed the inhabitants; they count nobody.',
  })
  suppressedPoints: number;
  @Field(() => CoverageTotalsModel, { description: 'All rows together: exactly their sum.' })
  totals: CoverageTotalsModel;
  @Field(() => [CoverageRowModel], { description: 'One row per region, by name.' })
  rows: CoverageRowModel[];
}
