import { Args, Context, GraphQLISODateTime, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApiError } from '../common/api-error.js';
import { localeOf } from './reader-locale.js';
import type { RequestContext } from '../graphql/request-context.js';
import { stateAt, text, toOsm } from '../opening-hours/index.js';
import { OpeningHoursModel, OpeningStateEnum } from './opening-hours.model.js';

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

@Resolver(() => OpeningHoursModel)
export class OpeningHoursResolver {
  @ResolveField(() => OpeningStateEnum, {
    description:
      'Can anyone walk in at this moment? UNKNOWN too when the hours were not confirmed within their clock. Error: DATE_OUT_OF_RANGE.',
  })
  state(
    @Parent() { hours, trust, lifecycle }: OpeningHoursModel,
    @Args('at', {
      type: () => GraphQLISODateTime,
      nullable: true,
      description: 'The moment; now when nothing is said.',
    })
    at: Date | null,
    @Context() { now }: RequestContext,
  ): keyof typeof OpeningStateEnum {
    const moment = at ?? now;
    if (!(moment.getTime() >= EARLIEST && moment.getTime() < LATEST)) {
      throw new ApiError('DATE_OUT_OF_RANGE');
    }
    const { state } = stateAt(hours, trust, moment);
    // What is planned, stopped or closed for a while keeps no hours one can count on.
    return lifecycle === 'OPEN' ? state : 'UNKNOWN';
  }

  @ResolveField('text', () => String, {
    description:
      'The hours as a sentence, with their source and whether anybody confirmed them. Error: LOCALE_UNKNOWN.',
  })
  sentence(
    @Parent() { hours, trust }: OpeningHoursModel,
    @Args('locale', { type: () => String, defaultValue: 'nl', description: 'nl, en or ar.' })
    locale: string,
    @Context() { now }: RequestContext,
  ): string {
    return text(hours, trust, localeOf(locale), now);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The hours in OpenStreetMap’s opening_hours syntax; null = not known, not confirmed, or not to be said in it.',
  })
  osm(
    @Parent() { hours, trust }: OpeningHoursModel,
    @Context() { now }: RequestContext,
  ): string | null {
    return toOsm(hours, trust, now);
  }
}
