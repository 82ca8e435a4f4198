import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AddressVisibilityEnum, PrecisionEnum, PremisesEnum, YesNoUnknownEnum } from './enums.js';
import type { LocationGroup } from './location.entity.js';
import type { AddressVisibility, Precision, Premises, YesNoUnknown } from './vocabulary.js';

@ObjectType('LifecycleDetails', {
  description: 'Since and until when, as precise as the source says.',
})
export class LifecycleDetailsModel {
  @Field(() => String, {
    nullable: true,
    description: 'Since when: 2019, 2019-11 or 2019-11-05; null = not known.',
  })
  since: string | null;
  @Field(() => String, { nullable: true, description: 'Until when, where that was announced.' })
  until: string | null;
  @Field(() => String, { nullable: true, description: 'What is known about it, in a few words.' })
  note: string | null;
}

/** The dates of a row's lifecycle in the shape of the API. */
export function lifecycleDetails(row: {
  lifecycleSince: string | null;
  lifecycleUntil: string | null;
  lifecycleNote: string | null;
}): LifecycleDetailsModel {
  return { since: row.lifecycleSince, until: row.lifecycleUntil, note: row.lifecycleNote };
}

@ObjectType('AccessFact', { description: 'One condition of access.' })
export class AccessFactModel {
  @Field(() => String, { description: 'Which condition, such as noReferral.' }) flag: string;
  @Field(() => YesNoUnknownEnum, { description: 'Yes, no, or not known.' }) answer: YesNoUnknown;
}

/** What a location says of itself straight from its row; the rest stands in location-fields.resolver.ts. */
@ObjectType('Location', {
  description:
    'One initiative at one site. Of a hidden address only the middle of its town is known here.',
})
export class LocationModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  initiativeId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of this location, where it has one of its own.',
  })
  name: string | null;
  @Field(() => PremisesEnum, { description: 'Whose roof it has.' }) premises: Premises;
  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of the public point, WGS84 degrees; null = no point.',
  })
  latitude: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Longitude of the public point, WGS84 degrees; null = no point.',
  })
  longitude: number | null;
  @Field(() => PrecisionEnum, { description: 'What the point stands for.' }) precision: Precision;
  @Field(() => Int, {
    nullable: true,
    description: 'How far the true place may lie from the point, in metres; null = no point.',
  })
  positionErrorMetres: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of its municipality, such as GM0344; null = not known.',
  })
  municipalityCode: string | null;
}

/** The parts of a location that need its whole row. */
export interface LocationRow extends LocationModel {
  hostedOwnProgramme: YesNoUnknown;
  satelliteOf: string | null;
  addressVisibility: AddressVisibility;
  group: LocationGroup;
}

@ObjectType('NearestLocation', { description: 'A location and how far it is.' })
export class NearestLocationModel {
  @Field(() => Int, {
    description:
      'Straight-line distance in whole metres, measured in EPSG:28992 between the two public points.',
  })
  distanceMetres: number;
  @Field(() => LocationModel, { description: 'The location.' }) location: LocationModel;
}

@ObjectType('Address', { description: 'An address as it may be shown.' })
export class AddressModel {
  @Field(() => AddressVisibilityEnum, { description: 'Whether the address may be known.' })
  visibility: AddressVisibility;
  @Field(() => String, { nullable: true, description: 'Street; null = not known or hidden.' })
  street: string | null;
  @Field(() => String, { nullable: true, description: 'House number; null = not known or hidden.' })
  houseNumber: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Postcode, 1234 AB; null = not known or hidden.',
  })
  postcode: string | null;
  @Field(() => String, { nullable: true, description: 'Town or village; null = not known.' })
  place: string | null;
}
