import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { HOURS_FRESHNESS_MONTHS } from '../registry/registry-build.js';
import { CodedWordModel } from './coded.model.js';
import { LifecycleStatusEnum, LocationGroupEnum, YesNoUnknownEnum } from './enums.js';
import { InitiativeModel, OfferingModel } from './initiative.model.js';
import {
  AccessFactModel,
  AddressModel,
  LifecycleDetailsModel,
  lifecycleDetails,
  LocationModel,
} from './location.model.js';
import type { LocationGroup } from './location.entity.js';
import { OpeningHoursModel } from './opening-hours.model.js';
import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  type LifecycleStatus,
  type YesNoUnknown,
} from './vocabulary.js';

/** The parts of a location that need more than its row of a list; batched per request. */
@Resolver(() => LocationModel)
export class LocationFieldsResolver {
  @Query(() => LocationModel, {
    name: 'location',
    nullable: true,
    description: 'One location by its id; null = there is none.',
  })
  async locationById(
    @Args('id', { type: () => ID, description: 'UUID of the location.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<LocationModel | null> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
    return (await loaders.knownLocation(id.toLowerCase())) ?? null;
  }

  @ResolveField(() => InitiativeModel, { description: 'The initiative that meets here.' })
  async initiative(
    @Parent() location: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<InitiativeModel> {
    return loaders.initiative.load(location.initiativeId);
  }

  @ResolveField(() => LifecycleStatusEnum, {
    description: 'The stricter of its own and its initiative’s.',
  })
  async lifecycle(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<LifecycleStatus> {
    return (await loaders.location.load(id)).lifecycle;
  }

  @ResolveField(() => LifecycleDetailsModel, { description: 'Since and until when that holds.' })
  async lifecycleDetails(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<LifecycleDetailsModel> {
    return lifecycleDetails(await loaders.location.load(id));
  }

  @ResolveField(() => LocationGroupEnum, { description: 'How one meets this location.' })
  async group(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<LocationGroup> {
    return (await loaders.location.load(id)).group;
  }

  @ResolveField(() => AddressModel, { description: 'Its address, as far as it may be known.' })
  async address(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<AddressModel> {
    const { site, addressVisibility } = await loaders.location.load(id);
    // The row of a hidden address holds none of these; asked again, because nothing is worse than this leak.
    const shown = addressVisibility === 'PUBLIC' ? site : null;
    return {
      visibility: addressVisibility,
      street: shown?.street ?? null,
      houseNumber: shown?.houseNumber ?? null,
      postcode: shown?.postcode ?? null,
      place: site?.place ?? null,
    };
  }

  @ResolveField(() => YesNoUnknownEnum, {
    description: 'With a host: has it a programme or room of its own there?',
  })
  async hostedOwnProgramme(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<YesNoUnknown> {
    return (await loaders.location.load(id)).hostedOwnProgramme;
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The location this one is a satellite of.',
  })
  async satelliteOf(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    return (await loaders.location.load(id)).satelliteOf;
  }

  @ResolveField(() => [String], {
    description: 'CBS codes of the municipalities it says it serves.',
  })
  async catchment(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<string[]> {
    return (await loaders.location.load(id)).catchment;
  }

  @ResolveField(() => [AccessFactModel], {
    description: 'Conditions of access, each yes, no or unknown.',
  })
  async access(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<AccessFactModel[]> {
    const { access } = await loaders.location.load(id);
    return ACCESS_FLAGS.map((flag) => ({ flag, answer: access[flag] }));
  }

  @ResolveField(() => [AccessFactModel], {
    description: 'Accessibility of the building, each yes, no or unknown.',
  })
  async accessibility(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<AccessFactModel[]> {
    const { accessibility } = await loaders.location.load(id);
    return ACCESSIBILITY_FLAGS.map((flag) => ({ flag, answer: accessibility[flag] }));
  }

  @ResolveField(() => Int, { nullable: true, description: 'From what age; null = no limit known.' })
  async minimumAge(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<number | null> {
    return (await loaders.location.load(id)).minimumAge;
  }

  @ResolveField(() => Int, { nullable: true, description: 'To what age; null = no limit known.' })
  async maximumAge(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<number | null> {
    return (await loaders.location.load(id)).maximumAge;
  }

  @ResolveField(() => [CodedWordModel], { description: 'Kinds of offering at this location.' })
  async offeringKinds(
    @Parent() { id }: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<CodedWordModel[]> {
    const { offeringKinds } = await loaders.location.load(id);
    return offeringKinds.map((code) => ({ code, vocabulary: 'offeringKind' }));
  }

  @ResolveField(() => [OfferingModel], { description: 'What one can do at this location.' })
  async offerings(
    @Parent() location: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<OfferingModel[]> {
    const offerings = await loaders.offeringsOf.load(location.initiativeId);
    return offerings.filter((offering) => offering.locationId === location.id);
  }

  @ResolveField(() => OpeningHoursModel, {
    description: 'When anyone can walk in: the union of its walk-in offerings’ hours.',
  })
  async openingHours(
    @Parent() location: LocationModel,
    @Context() { loaders }: RequestContext,
  ): Promise<OpeningHoursModel> {
    const row = await loaders.location.load(location.id);
    const sources = await loaders.sourcesOf.load(location.initiativeId);
    const offerings = await loaders.offeringsOf.load(location.initiativeId);
    const from = sources.ofLocationHours(location.id, offerings);
    return {
      hours: row.hours,
      lifecycle: row.lifecycle,
      trust: {
        confirmedAt: from?.confirmedAt ?? null,
        freshnessMonths: HOURS_FRESHNESS_MONTHS,
        source: from?.source || null,
        sourceDate: from?.sourceDate ?? null,
      },
      dayPartsPerWeek:
        row.dayPartsMin === null || row.dayPartsMax === null
          ? null
          : { min: row.dayPartsMin, max: row.dayPartsMax },
      source: row.hours ? from?.source || null : null,
      sourceDate: from?.sourceDate ?? null,
      confirmedAt: from?.confirmedAt ? new Date(from.confirmedAt) : null,
      sourceText: row.hours?.sourceText ?? null,
    };
  }
}
