import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import { CriterionAssessmentModel } from '../criteria/growth.model.js';
import { YearlyFiguresModel } from '../criteria/yearly-figures.model.js';
import { KeptApartService } from './kept-apart.service.js';

@ObjectType('KeptApart', {
  description:
    'What a place wrote before it became part of another that had written the same. Nobody but who edits that other reads it.',
})
export class KeptApartModel {
  @Field(() => ID, { description: 'The record it was.' }) recordId: string;
  @Field(() => String, { description: 'As it was called last.' }) name: string;
  @Field(() => Date, { description: 'When the two became one.' }) mergedAt: Date;
  @Field(() => [CriterionAssessmentModel], {
    description:
      'What it wrote of its growth: by characteristic, of every day the last, newest first.',
  })
  assessments: CriterionAssessmentModel[];
  @Field(() => [YearlyFiguresModel], { description: 'Its figures, newest year first.' })
  figures: YearlyFiguresModel[];
}

/** Growth and figures of records that became part of another, as its editors see it. */
@Resolver(() => KeptApartModel)
export class KeptApartResolver {
  constructor(private readonly kept: KeptApartService) {}

  @Allow('read', 'GrowthProfile')
  @Query(() => [KeptApartModel], {
    description:
      'What records that became part of yours wrote of growth and figures and that stands beside yours. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  growthKeptApart(
    @Args('recordId', { type: () => ID, description: 'Of which record.' }) recordId: string,
    @Asker() visitor: Visitor,
  ): Promise<KeptApartModel[]> {
    const id = uuidOf(recordId);
    visitor.mustBeAllowed('read', 'GrowthProfile', { recordId: id });
    visitor.mustBeAllowed('read', 'YearlyFigure', { recordId: id });
    return this.kept.of(id);
  }
}
