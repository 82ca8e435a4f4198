import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('YearlyFigures', {
  description:
    'What an initiative counted in one year. Each figure as it gave it; null = not told. None is added up from others.',
})
export class YearlyFiguresModel {
  @Field(() => Int, { description: 'Of which year.' }) year: number;
  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the municipality; null = everywhere it works, together.',
  })
  municipalityCode: string | null;
  @Field(() => Int, { description: '1, 2, 3 …, raised by every save.' }) version: number;
  @Field(() => Int, { nullable: true, description: 'People who came.' })
  participants: number | null;
  @Field(() => Int, { nullable: true, description: 'Groups and courses.' }) groups: number | null;
  @Field(() => Int, { nullable: true, description: 'Volunteers.' }) volunteers: number | null;
  @Field(() => Int, { nullable: true, description: 'Paid staff with lived experience.' })
  staffWithLivedExperience: number | null;
  @Field(() => Boolean, { description: 'May everybody read it?' }) published: boolean;
  @Field(() => Date, { description: 'When it was saved.' }) savedAt: Date;
}

@ObjectType('FiguresSaved', { description: 'It is kept.' })
export class FiguresSavedModel {
  @Field(() => YearlyFiguresModel, { description: 'As it is kept.' }) figures: YearlyFiguresModel;
}

@ObjectType('FiguresConflict', {
  description:
    'Somebody else wrote in between. Nothing of yours was kept, nothing of theirs changed.',
})
export class FiguresConflictModel {
  @Field(() => YearlyFiguresModel, { description: 'What stands there now.' })
  theirs: YearlyFiguresModel;
}

export const SaveFiguresResult = createUnionType({
  name: 'SaveFiguresResult',
  description: 'What became of a save.',
  types: () => [FiguresSavedModel, FiguresConflictModel] as const,
  resolveType: (value: object) => ('figures' in value ? FiguresSavedModel : FiguresConflictModel),
});
