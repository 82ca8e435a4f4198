import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { LifecycleStatusEnum, NetworkStatusEnum, WeekdayEnum, type Weekday } from './enums.js';
import type { LifecycleStatus, NetworkStatus } from './vocabulary.js';

@InputType({ description: 'Near what: exactly one of postcode, place, or both coordinates.' })
export class NearInput {
  @Field(() => String, { nullable: true, description: 'Dutch postcode: 3512, 3512 AB or 3512ab.' })
  postcode?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Name of a town or village, if need be with its municipality: "Hengelo, Bronckhorst".',
  })
  place?: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84 degrees.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84 degrees.' })
  longitude?: number | null;
}

@InputType({
  description: 'Which locations. Everything named must hold; within a list one is enough.',
})
export class LocationFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Types of the initiative, such as herstelacademie.',
  })
  types?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'For whom. A place for everyone always fits.',
  })
  targetGroups?: string[] | null;
  @Field(() => [WeekdayEnum], {
    nullable: true,
    description:
      'Days on which walk-in hours are known. Places whose hours are unknown do not fit; they may well be open.',
  })
  openOn?: Weekday[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of offering, such as walk-in or course.',
  })
  offerings?: string[] | null;
  @Field(() => [NetworkStatusEnum], {
    nullable: true,
    description: 'Network status of the initiative.',
  })
  networkStatus?: NetworkStatus[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the municipality the location lies in.',
  })
  municipalityCode?: string | null;
  @Field(() => [LifecycleStatusEnum], {
    nullable: true,
    description:
      'Left out: open and temporarily closed. Nobody is sent to what is planned or has stopped unless asked.',
  })
  lifecycle?: LifecycleStatus[] | null;
}

@ArgsType()
export class NearestLocationsArgs {
  @Field(() => NearInput, { description: 'Near what.' }) near: NearInput;
  @Field(() => LocationFilter, { nullable: true, description: 'Which locations.' })
  filter?: LocationFilter | null;
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' })
  first?: number | null;
}

@InputType({
  description: 'Which initiatives. Everything named must hold; within a list one is enough.',
})
export class InitiativeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in name, place, offerings or description; typing errors are forgiven.',
  })
  text?: string | null;
  @Field(() => [String], { nullable: true, description: 'Types, such as herstelacademie.' })
  types?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'For whom. An initiative for everyone always fits.',
  })
  targetGroups?: string[] | null;
  @Field(() => [WeekdayEnum], {
    nullable: true,
    description: 'Days on which walk-in hours of one of its locations are known.',
  })
  openOn?: Weekday[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of a municipality it has a location or works in.',
  })
  municipalityCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Code of a region (province, GGD, zorgkantoor, municipality …) it has a location or works in.',
  })
  regionCode?: string | null;
  @Field(() => [NetworkStatusEnum], { nullable: true, description: 'Network status.' })
  networkStatus?: NetworkStatus[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of offering, such as walk-in or course.',
  })
  offerings?: string[] | null;
}

@ArgsType()
export class InitiativesArgs {
  @Field(() => InitiativeFilter, { nullable: true, description: 'Which initiatives.' })
  filter?: InitiativeFilter | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 1 to 100; 20 when nothing is said.',
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100.' })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Before this cursor.' })
  before?: string | null;
}
