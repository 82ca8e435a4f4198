import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { ApiError } from '../common/api-error.js';
import { RateLimit } from '../http/rate-limit.js';
import { AddressInputModel, GeocodingResultModel } from './geocoding.model.js';
import { GeocodingService } from './geocoding.service.js';

/** Per minute and person: quicker than anybody types addresses. */
const SEARCHES_PER_MINUTE = 30;

@Resolver(() => GeocodingResultModel)
export class GeocodingResolver {
  private readonly limit = new RateLimit(SEARCHES_PER_MINUTE);

  constructor(private readonly geocoding: GeocodingService) {}

  @Allow('read', 'Geocoding')
  @Query(() => GeocodingResultModel, {
    description:
      'Points that an address may mean. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, RATE_LIMITED, ADDRESS_MISSING, ADDRESS_TOO_LONG, HOUSE_NUMBER_INVALID, POSTCODE_INVALID.',
  })
  async findAddress(
    @Args('address', { type: () => AddressInputModel, description: 'What was typed.' })
    address: AddressInputModel,
    @Asker() visitor: Visitor,
  ): Promise<GeocodingResultModel> {
    const retryAfter = await this.limit.secondsToWait(visitor.accountId);
    if (retryAfter > 0) throw new ApiError('RATE_LIMITED', { retryAfter });
    return this.geocoding.search(address);
  }
}
