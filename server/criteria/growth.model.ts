import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { CRITERION_LEVELS, type CriterionLevel } from '../initiatives/vocabulary.js';
import type { Evidence, Goal, PeerVisit } from './growth-input.js';

export const CriterionLevelEnum = enumOf(
  'CriterionLevel',
  'What an initiative says about itself, as a word; nothing is ever computed from it.',
  CRITERION_LEVELS,
  {
    NOT_YET: 'Not yet an issue here.',
    DEVELOPING: 'Being developed.',
    WELL_UNDERWAY: 'Well on the way.',
    LARGELY_MET: 'Met for the larger part.',
    FULLY_MET: 'Fully met.',
  },
);

@ObjectType('GrowthEvidence', { description: 'What the story can be seen in.' })
export class GrowthEvidenceModel {
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it is: a web address; null = nowhere.',
  })
  link: string | null;
}

@ObjectType('GrowthGoal', { description: 'What an initiative still wants to learn or do.' })
export class GrowthGoalModel {
  @Field(() => String, { description: 'What.' }) text: string;
  @Field(() => Int, { nullable: true, description: 'By which year; null = no year yet.' })
  year: number | null;
}

@ObjectType('GrowthPeerVisit', { description: 'A visit by people of another initiative.' })
export class GrowthPeerVisitModel {
  @Field(() => String, { description: 'A year, a month (2025-03) or a day (2025-03-14).' })
  date: string;
  @Field(() => String, { description: 'Who came.' }) by: string;
}

@ObjectType('CriterionAssessment', {
  description: 'One version of what an initiative says about itself on one characteristic.',
})
export class CriterionAssessmentModel {
  @Field(() => Int, { description: 'Which of the ten, 1 to 10.' }) criterion: number;
  @Field(() => Int, { description: '1, 2, 3 …, raised by every save.' }) version: number;
  @Field(() => String, { nullable: true, description: 'Its own story; null = none yet.' })
  narrative: string | null;
  @Field(() => CriterionLevelEnum, {
    nullable: true,
    description: 'As a word; null = not filled in, which is none of the five.',
  })
  level: CriterionLevel | null;
  @Field(() => [GrowthEvidenceModel], { description: 'What the story can be seen in.' })
  evidence: Evidence[];
  @Field(() => [GrowthGoalModel], { description: 'What it still wants to learn or do.' })
  goals: Goal[];
  @Field(() => String, {
    nullable: true,
    description: 'Who wrote along; never published. null = not told.',
  })
  tookPart: string | null;
  @Field(() => GrowthPeerVisitModel, {
    nullable: true,
    description: 'A visit by people of another initiative; never published. null = not told.',
  })
  peerVisit: PeerVisit | null;
  @Field(() => Date, { description: 'When it was saved.' }) savedAt: Date;
}

@ObjectType('GrowthPart', { description: 'One of the ten characteristics of one initiative.' })
export class GrowthPartModel {
  @Field(() => Int, { description: 'Which of the ten, 1 to 10.' }) criterion: number;
  @Field(() => CriterionAssessmentModel, {
    nullable: true,
    description: 'What was saved last; null = nothing was ever written, and nobody has to.',
  })
  current: CriterionAssessmentModel | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that everybody may read; null = none.',
  })
  publishedVersion: number | null;
}

@ObjectType('GrowthHistoryEntry', { description: 'One save of one characteristic.' })
export class GrowthHistoryEntryModel {
  @Field(() => CriterionAssessmentModel, { description: 'What was saved.' })
  assessment: CriterionAssessmentModel;
  @Field(() => Boolean, { description: 'Is it the last one of its day?' }) isLastOfDay: boolean;
  @Field(() => Boolean, { description: 'Is it the version that everybody may read now?' })
  isPublished: boolean;
}

@ObjectType('AssessmentSaved', { description: 'It is kept.' })
export class AssessmentSavedModel {
  @Field(() => CriterionAssessmentModel, { description: 'As it is kept.' })
  assessment: CriterionAssessmentModel;
}

@ObjectType('AssessmentPublished', { description: 'Everybody may read it now.' })
export class AssessmentPublishedModel {
  @Field(() => ID, { description: 'Of which record.' }) recordId: string;
  @Field(() => Int, { description: 'Which version.' }) publishedVersion: number;
}

@ObjectType('AssessmentConflict', {
  description:
    'Somebody else wrote in between. Nothing of yours was kept, nothing of theirs changed.',
})
export class AssessmentConflictModel {
  @Field(() => CriterionAssessmentModel, { description: 'What stands there now.' })
  theirs: CriterionAssessmentModel;
  @Field(() => CriterionAssessmentModel, {
    nullable: true,
    description: 'What you started from; null = nothing stood there.',
  })
  started: CriterionAssessmentModel | null;
}

export const SaveAssessmentResult = createUnionType({
  name: 'SaveAssessmentResult',
  description: 'What became of a save.',
  types: () => [AssessmentSavedModel, AssessmentConflictModel] as const,
  resolveType: (value: object) =>
    'assessment' in value ? AssessmentSavedModel : AssessmentConflictModel,
});

export const PublishAssessmentResult = createUnionType({
  name: 'PublishAssessmentResult',
  description: 'What became of publishing.',
  types: () => [AssessmentPublishedModel, AssessmentConflictModel] as const,
  resolveType: (value: object) =>
    'publishedVersion' in value ? AssessmentPublishedModel : AssessmentConflictModel,
});
