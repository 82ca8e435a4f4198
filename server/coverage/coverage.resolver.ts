import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { localeOf } from '../initiatives/reader-locale.js';
import type { TargetGroupCode } from '../initiatives/vocabulary.js';
import { RegionKind } from '../regions/region-kind.js';
import {
  CoverageParametersInput,
  CoverageParametersModel,
  CoverageReportModel,
} from './coverage.model.js';
import { CoverageService } from './coverage.service.js';
import { explain } from './model/explanation.js';
import type { CoverageParameters } from './model/parameters.js';
import type { CoverageReport } from './model/report.js';

@Resolver(() => CoverageReportModel)
export class CoverageResolver {
  constructor(private readonly coverageService: CoverageService) {}

  @Query(() => CoverageReportModel, {
    description:
      'The coverage of the whole country by regions of one kind. Errors: COVERAGE_PARAMETERS_INVALID with faults, DEMAND_DATA_MISSING, REGION_KIND_NOT_LOADED, DISTANCE_MODEL_UNAVAILABLE with reason, TRAVEL_TIME_UNAVAILABLE, NOT_READY.',
  })
  coverage(
    @Args('parameters', {
      type: () => CoverageParametersInput,
      description: 'Every choice the result depends on.',
    })
    parameters: CoverageParametersInput,
    @Args('groupBy', {
      type: () => RegionKind,
      defaultValue: RegionKind.MUNICIPALITY,
      description: 'What the rows are.',
    })
    groupBy: RegionKind,
    @Context() { now }: RequestContext,
  ): Promise<CoverageReport> {
    const { targetGroups } = parameters;
    return this.coverageService.report(
      // What is no code of the list is refused with the other faults.
      { ...parameters, targetGroups: targetGroups as TargetGroupCode[] | null | undefined },
      groupBy,
      now,
    );
  }

  @ResolveField(() => [String], {
    description: 'How this was computed, in sentences. Errors: LOCALE_UNKNOWN.',
  })
  explanation(
    @Parent() report: CoverageReport,
    @Args('locale', {
      type: () => String,
      defaultValue: 'nl',
      description: 'Language of the sentences: nl, en or ar.',
    })
    locale: string,
  ): string[] {
    return explain(report, localeOf(locale));
  }
}

@Resolver(() => CoverageParametersModel)
export class CoverageParametersResolver {
  @ResolveField(() => Boolean, {
    description: 'Confirmations were ignored: nothing that follows from this is known for sure.',
  })
  freshnessIgnored(@Parent() { freshnessMonths }: CoverageParameters): boolean {
    return freshnessMonths === null;
  }
}
