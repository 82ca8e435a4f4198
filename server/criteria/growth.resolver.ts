import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Action } from '../accounts/abilities.js';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { JsonScalar } from '../common/json.scalar.js';
import { uuidOf } from '../common/uuid-of.js';
import { CRITERION_NUMBERS } from './criteria.js';
import { orApiError } from './criteria.errors.js';
import { CriteriaService, type AssessmentConflict } from './criteria.service.js';
import type { AssessmentInput } from './growth-input.js';
import {
  GrowthHistoryEntryModel,
  GrowthPartModel,
  PublishAssessmentResult,
  SaveAssessmentResult,
  type AssessmentConflictModel,
} from './growth.model.js';

const RECORD = { type: () => ID, description: 'Of which record.' };
const CRITERION = { type: () => Int, description: 'Which of the ten, 1 to 10.' };

/** The growth profile as its own initiative sees it. Others read only what it published. */
@Resolver(() => GrowthPartModel)
export class GrowthResolver {
  constructor(private readonly criteria: CriteriaService) {}

  @Allow('read', 'GrowthProfile')
  @Query(() => [GrowthPartModel], {
    description:
      'The ten characteristics of an initiative of yours, in their order. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  async growthProfile(
    @Args('recordId', RECORD) recordId: string,
    @Asker() visitor: Visitor,
  ): Promise<GrowthPartModel[]> {
    const id = ownRecord(visitor, 'read', recordId);
    const written = await orApiError(() => this.criteria.profileOf(id));
    return CRITERION_NUMBERS.map(
      (criterion) =>
        written.find((part) => part.criterion === criterion) ?? {
          criterion,
          current: null,
          publishedVersion: null,
        },
    );
  }

  @Allow('read', 'GrowthProfile')
  @Query(() => [GrowthHistoryEntryModel], {
    description:
      'Every save of one characteristic, newest first, at most a hundred. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID.',
  })
  growthHistory(
    @Args('recordId', RECORD) recordId: string,
    @Args('criterion', CRITERION) criterion: number,
    @Args('before', {
      type: () => Int,
      nullable: true,
      description: 'Go on with versions older than this one.',
    })
    before: number | null,
    @Asker() visitor: Visitor,
  ): Promise<GrowthHistoryEntryModel[]> {
    const id = ownRecord(visitor, 'read', recordId);
    return orApiError(() => this.criteria.historyOf(id, criterion, before ?? null));
  }

  @Allow('change', 'GrowthProfile')
  @Mutation(() => SaveAssessmentResult, {
    description:
      'Keeps what an initiative says on one characteristic, for itself alone; what is published stays what it was. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, VERSION_UNKNOWN, CROSS_SITE.',
  })
  async saveAssessment(
    @Args('recordId', RECORD) recordId: string,
    @Args('criterion', CRITERION) criterion: number,
    @Args('seen', {
      type: () => Int,
      nullable: true,
      description: 'The version you saw; null = nothing was written yet.',
    })
    seen: number | null,
    @Args('words', {
      type: () => JsonScalar,
      description:
        '{ narrative, level, evidence: [{ text, link }], goals: [{ text, year }], tookPart, peerVisit: { date, by } }; each may be left out, and then is empty.',
    })
    words: unknown,
    @Asker() visitor: Visitor,
  ): Promise<typeof SaveAssessmentResult> {
    const outcome = await orApiError(() =>
      this.criteria.saveAssessment({
        initiativeId: ownRecord(visitor, 'change', recordId),
        criterion,
        seen: seen ?? null,
        // Of any form yet: the service checks it.
        words: words as AssessmentInput,
        actor: visitor.pseudonym,
      }),
    );
    return outcome.kind === 'conflict' ? conflictModel(outcome) : outcome;
  }

  @Allow('publish', 'GrowthProfile')
  @Mutation(() => PublishAssessmentResult, {
    description:
      'Shows the version you saw to everybody: story, level, evidence and goals. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, VERSION_UNKNOWN, NARRATIVE_MISSING, HIDDEN_ADDRESS_IN_TEXT, CROSS_SITE.',
  })
  async publishAssessment(
    @Args('recordId', RECORD) recordId: string,
    @Args('criterion', CRITERION) criterion: number,
    @Args('seen', { type: () => Int, description: 'The version you saw.' }) seen: number,
    @Asker() visitor: Visitor,
  ): Promise<typeof PublishAssessmentResult> {
    const initiativeId = ownRecord(visitor, 'publish', recordId);
    const outcome = await orApiError(() =>
      this.criteria.publish({ initiativeId, criterion, seen, actor: visitor.pseudonym }),
    );
    return outcome.kind === 'conflict'
      ? conflictModel(outcome)
      : { recordId: initiativeId, publishedVersion: outcome.version };
  }

  @Allow('publish', 'GrowthProfile')
  @Mutation(() => Boolean, {
    description:
      'Shows nothing of this characteristic any more, at once. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INITIATIVE_UNKNOWN, INPUT_INVALID, CROSS_SITE.',
  })
  async withdrawAssessment(
    @Args('recordId', RECORD) recordId: string,
    @Args('criterion', CRITERION) criterion: number,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    const initiativeId = ownRecord(visitor, 'publish', recordId);
    const actor = visitor.pseudonym;
    await orApiError(() => this.criteria.withdraw({ initiativeId, criterion, actor }));
    return true;
  }
}

/** @throws ApiError NOT_FOUND, NOT_ALLOWED */
function ownRecord(visitor: Visitor, action: Action, recordId: string): string {
  const id = uuidOf(recordId);
  visitor.mustBeAllowed(action, 'GrowthProfile', { recordId: id });
  return id;
}

function conflictModel({ theirs, seen }: AssessmentConflict): AssessmentConflictModel {
  return { theirs, started: seen };
}
