import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { InitiativeModel } from '../initiatives/initiative.model.js';
import { RegionModel } from '../regions/region.model.js';
import { RegionsService } from '../regions/regions.service.js';
import { RoleGrantModel } from './accounts.model.js';

/** What a role is for, by name. */
@Resolver(() => RoleGrantModel)
export class RoleGrantFieldsResolver {
  constructor(private readonly regions: RegionsService) {}

  @ResolveField(() => InitiativeModel, {
    nullable: true,
    description: 'EDITOR: the initiative as the public sees it; null = it is not public now.',
  })
  async initiative(
    @Parent() { initiativeId }: RoleGrantModel,
    @Context() { loaders }: RequestContext,
  ): Promise<InitiativeModel | null> {
    return initiativeId === null ? null : loaders.publicInitiative(initiativeId);
  }

  @ResolveField(() => RegionModel, {
    nullable: true,
    description: 'REGION: the region; null = the reference data in use do not know it.',
  })
  async region(@Parent() { regionCode }: RoleGrantModel): Promise<RegionModel | null> {
    return regionCode === null ? null : this.regions.findByCode(regionCode);
  }
}
