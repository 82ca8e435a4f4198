import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { PrecisionEnum } from '../initiatives/enums.js';
import type { Precision } from '../initiatives/vocabulary.js';
import { FALLBACK_REASONS, type FallbackReason } from './geocoding.service.js';

export const GeocodingFallbackReasonEnum = enumOf(
  'GeocodingFallbackReason',
  'Why the places and postcodes of the register itself answered, which know no streets.',
  FALLBACK_REASONS,
  {
    SWITCHED_OFF: 'No service for addresses is set up.',
    ADDRESS_HIDDEN: 'The address is kept hidden, so nobody outside was asked.',
    NO_ADDRESS: 'There is nothing in it that the service knows better.',
    NOTHING_FOUND: 'The service does not know this address.',
    UNREACHABLE: 'The service gave no answer, or a fault. Try again later.',
    TIMED_OUT: 'The service took too long. Try again later.',
    BUSY: 'There are too many questions at this moment. Try again in a minute.',
    REFUSED: 'The service refused the question: a fault of this register.',
    BROKEN_ANSWER: 'The answer of the service could not be read.',
  },
);

@ObjectType('GeocodingCandidate', {
  description: 'A point that may be the one that is meant. A person chooses, and may move it.',
})
export class GeocodingCandidateModel {
  @Field(() => String, { description: 'To be shown, with what tells it from the others.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Street; null = not known.' })
  street: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'House number with letter and addition; null = not known.',
  })
  houseNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode, 1234 AB; null = not known.' })
  postcode: string | null;
  @Field(() => String, { nullable: true, description: 'Town or village; null = not known.' })
  place: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of its municipality, such as GM0344; null = not known.',
  })
  municipalityCode: string | null;
  @Field(() => Float, { description: 'Latitude, WGS84 degrees, five decimals.' }) latitude: number;
  @Field(() => Float, { description: 'Longitude, WGS84 degrees, five decimals.' })
  longitude: number;
  @Field(() => PrecisionEnum, {
    description: 'What the point stands for. Only ADDRESS is the point of an address.',
  })
  precision: Precision;
  @Field(() => String, { description: 'Who says so, to be shown.' }) source: string;
}

@ObjectType('GeocodingResult', { description: 'What an address that was typed may mean.' })
export class GeocodingResultModel {
  @Field(() => [GeocodingCandidateModel], {
    description: 'At most ten, the best first; empty when nobody knows it.',
  })
  candidates: GeocodingCandidateModel[];
  @Field(() => Boolean, {
    description: 'The places and postcodes of the register itself answered, which know no streets.',
  })
  usedFallback: boolean;
  @Field(() => GeocodingFallbackReasonEnum, {
    nullable: true,
    description: 'Why; null when the service for addresses answered.',
  })
  reason: FallbackReason | null;
}

@InputType('AddressInput', {
  description: 'An address as somebody typed it: its parts, or all of it in `text`.',
})
export class AddressInputModel {
  @Field(() => String, { nullable: true, description: 'Read only when there are no parts.' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'Street.' }) street?: string | null;
  @Field(() => String, { nullable: true, description: 'Number with letter and addition.' })
  houseNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode.' }) postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'Town or village.' }) place?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'It is kept hidden: then nobody outside is asked, and at best its town is answered.',
  })
  addressHidden: boolean;
}
