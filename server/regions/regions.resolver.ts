import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { RegionFigureModel } from './region-figure.model.js';
import { RegionKind } from './region-kind.js';
import { RegionModel } from './region.model.js';
import { RegionsService } from './regions.service.js';

@Resolver(() => RegionModel)
export class RegionsResolver {
  /** Only gathers what is asked for at one moment; nothing is remembered between answers. */
  private readonly parentsLoader: DataLoader<number, RegionModel[]>;
  private readonly figuresLoader: DataLoader<string, RegionFigureModel[]>;

  constructor(private readonly regionsService: RegionsService) {
    this.parentsLoader = new DataLoader((ids) => this.regionsService.findParents(ids), {
      cache: false,
    });
    this.figuresLoader = new DataLoader((codes) => this.regionsService.findFigures(codes), {
      cache: false,
    });
  }

  @Query(() => [RegionModel], {
    description:
      'All regions of one kind in the division in use, by name. Empty when this kind is not known.',
  })
  regions(
    @Args('kind', { type: () => RegionKind, description: 'Which kind of region.' })
    kind: RegionKind,
  ): Promise<RegionModel[]> {
    return this.regionsService.findByKind(kind);
  }

  @Query(() => RegionModel, {
    nullable: true,
    description: 'One region in the division in use by its code; null when it is not known.',
  })
  async region(
    @Args('code', { type: () => String, description: 'Code of CBS, such as `GM0344`.' })
    code: string,
  ): Promise<RegionModel | null> {
    // What cannot be a code is the code of nothing; the database need not be asked.
    return /^[A-Z]{2}[0-9A-Z]{2,12}$/.test(code) ? this.regionsService.findByCode(code) : null;
  }

  @ResolveField(() => [RegionModel], {
    description: 'The regions this one lies in: for a municipality its province and the others.',
  })
  parents(@Parent() region: RegionModel): Promise<RegionModel[]> {
    return this.parentsLoader.load(region.id);
  }

  @ResolveField(() => [RegionFigureModel], {
    description:
      'Background figures, each with its source and year. What is suppressed or not known is not in it.',
  })
  figures(@Parent() region: RegionModel): Promise<RegionFigureModel[]> {
    return this.figuresLoader.load(region.code);
  }
}
