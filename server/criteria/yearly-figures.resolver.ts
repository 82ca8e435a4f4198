import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Action } from '../accounts/abilities.js';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { JsonScalar } from '../common/json.scalar.js';
import { uuidOf } from '../common/uuid-of.js';
import { orApiError } from './criteria.errors.js';
import type { FiguresInput } from './growth-input.js';
import { SaveFiguresResult, YearlyFiguresModel } from './yearly-figures.model.js';
import { YearlyFiguresService } from './yearly-figures.service.js';

const RECORD = { type: () => ID, description: 'Of which record.' };
const YEAR = { type: () => Int, description: 'Of which year.' };
const MUNICIPALITY = {
  type: () => String,
  nullable: true,
  description: 'CBS code of the municipality; null = everywhere, together.',
};

/** What an initiative counts per year, as the initiative itself sees it. */
@Resolver(() => YearlyFiguresModel)
export class YearlyFiguresResolver {
  constructor(private readonly figures: YearlyFiguresService) {}

  @Allow('read', 'YearlyFigure')
  @Query(() => [YearlyFiguresModel], {
    description:
      'The figures of an initiative of yours, newest year first. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  yearlyFigures(
    @Args('recordId', RECORD) recordId: string,
    @Asker() visitor: Visitor,
  ): Promise<YearlyFiguresModel[]> {
    const id = ownRecord(visitor, 'read', recordId);
    return orApiError(() => this.figures.figuresOf(id));
  }

  @Allow('change', 'YearlyFigure')
  @Mutation(() => SaveFiguresResult, {
    description:
      'Keeps the figures of one year and municipality, shown to everybody only if you say so. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, VERSION_UNKNOWN, NOTHING_TOLD, CROSS_SITE.',
  })
  saveFigures(
    @Args('recordId', RECORD) recordId: string,
    @Args('seen', {
      type: () => Int,
      nullable: true,
      description: 'The version you saw; null = nothing was written yet.',
    })
    seen: number | null,
    @Args('figures', {
      type: () => JsonScalar,
      description:
        '{ year, municipalityCode, participants, groups, volunteers, staffWithLivedExperience }; all but the year may be left out.',
    })
    figures: unknown,
    @Args('published', {
      type: () => Boolean,
      defaultValue: false,
      description: 'May everybody read them?',
    })
    published: boolean,
    @Asker() visitor: Visitor,
  ): Promise<typeof SaveFiguresResult> {
    const initiativeId = ownRecord(visitor, 'change', recordId);
    if (published) ownRecord(visitor, 'publish', recordId);
    return orApiError(() =>
      this.figures.saveFigures({
        initiativeId,
        // Of any form yet: the service checks it.
        figures: figures as FiguresInput,
        seen: seen ?? null,
        published,
        actor: visitor.pseudonym,
      }),
    );
  }

  @Allow('publish', 'YearlyFigure')
  @Mutation(() => SaveFiguresResult, {
    description:
      'Shows the figures you saw to everybody, at once. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, VERSION_UNKNOWN, NOTHING_TOLD, CROSS_SITE.',
  })
  publishFigures(
    @Args('recordId', RECORD) recordId: string,
    @Args('year', YEAR) year: number,
    @Args('municipalityCode', MUNICIPALITY) municipalityCode: string | null,
    @Args('seen', { type: () => Int, description: 'The version you saw.' }) seen: number,
    @Asker() visitor: Visitor,
  ): Promise<typeof SaveFiguresResult> {
    const initiativeId = ownRecord(visitor, 'publish', recordId);
    const key = { initiativeId, year, municipalityCode: municipalityCode ?? null };
    return orApiError(() =>
      this.figures.publishFigures({ ...key, seen, actor: visitor.pseudonym }),
    );
  }

  @Allow('publish', 'YearlyFigure')
  @Mutation(() => Boolean, {
    description:
      'Shows these figures to nobody any more, at once. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, CROSS_SITE.',
  })
  async withdrawFigures(
    @Args('recordId', RECORD) recordId: string,
    @Args('year', YEAR) year: number,
    @Args('municipalityCode', MUNICIPALITY) municipalityCode: string | null,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    const initiativeId = ownRecord(visitor, 'publish', recordId);
    const key = { initiativeId, year, municipalityCode: municipalityCode ?? null };
    await orApiError(() => this.figures.withdrawFigures({ ...key, actor: visitor.pseudonym }));
    return true;
  }
}

/** @throws ApiError NOT_FOUND, NOT_ALLOWED */
function ownRecord(visitor: Visitor, action: Action, recordId: string): string {
  const id = uuidOf(recordId);
  visitor.mustBeAllowed(action, 'YearlyFigure', { recordId: id });
  return id;
}
