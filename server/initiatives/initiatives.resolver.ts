import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InitiativesArgs, NearestLocationsArgs } from './initiatives.args.js';
import { InitiativesService } from './initiatives.service.js';
import { InitiativeConnectionModel, InitiativeModel } from './initiative.model.js';
import { NearestLocationModel } from './location.model.js';
import { VocabularyModel } from './coded.model.js';
import type { InitiativeQuestion } from './initiatives.repository.js';

@Resolver(() => InitiativeConnectionModel)
export class InitiativesResolver {
  constructor(private readonly initiatives: InitiativesService) {}

  @Query(() => [NearestLocationModel], {
    description:
      'The nearest locations with a public point, ascending by distance. Errors: NEAR_MISSING, NEAR_CONFLICT, NEAR_AMBIGUOUS (with candidates), COORDINATES_INCOMPLETE, COORDINATES_OUTSIDE, POSTCODE_INVALID, POSTCODE_UNKNOWN, PLACE_UNKNOWN, FIRST_OUT_OF_RANGE, CODE_UNKNOWN.',
  })
  async nearestLocations(@Args() args: NearestLocationsArgs): Promise<NearestLocationModel[]> {
    return this.initiatives.nearest(args);
  }

  @Query(() => InitiativeConnectionModel, {
    name: 'initiatives',
    description:
      'Initiatives by name, in pages. Errors: PAGING_CONFLICT, FIRST_OUT_OF_RANGE, CURSOR_INVALID, TEXT_INVALID, CODE_UNKNOWN, REGION_UNKNOWN.',
  })
  async initiativesPage(@Args() args: InitiativesArgs): Promise<InitiativeConnectionModel> {
    return this.initiatives.page(args);
  }

  @ResolveField('totalCount', () => Int, {
    description: 'How many there are in all pages together.',
  })
  async totalCount(@Parent() connection: InitiativeConnectionModel): Promise<number> {
    return this.initiatives.count(connection.filter as InitiativeQuestion);
  }

  @Query(() => InitiativeModel, {
    nullable: true,
    description:
      'One initiative by its address on the site, also by one it had before; null = there is none.',
  })
  async initiative(
    @Args('slug', { type: () => String, description: 'The last part of its address.' })
    slug: string,
  ): Promise<InitiativeModel | null> {
    return this.initiatives.bySlug(slug);
  }

  @Query(() => [VocabularyModel], { description: 'The word lists of the register.' })
  vocabularies(): VocabularyModel[] {
    return this.initiatives.vocabularies();
  }
}
