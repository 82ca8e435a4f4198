import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  REGION_FIGURES,
  RegionFigureGroup,
  RegionFigureUnit,
  type RegionFigureKey,
} from './figure-keys.js';

const RegionFigureKeys = Object.fromEntries(
  Object.keys(REGION_FIGURES).map((key) => [key, key]),
) as { [Key in RegionFigureKey]: Key };

registerEnumType(RegionFigureKeys, {
  name: 'RegionStatisticKey',
  description: 'A figure that stands beside the coverage of a region, as background.',
  valuesMap: Object.fromEntries(
    Object.entries(REGION_FIGURES).map(([key, { label }]) => [key, { description: `${label}.` }]),
  ),
});
registerEnumType(RegionFigureUnit, {
  name: 'RegionStatisticUnit',
  description: 'What a figure is counted in.',
  valuesMap: {
    PER_100: { description: 'Number per hundred.' },
    PER_1000_INHABITANTS: { description: 'Number per 1,000 inhabitants.' },
    KILOMETRES: { description: 'Kilometres.' },
    LEVEL_1_TO_5: { description: 'A level from 1 to 5; the description says what they mean.' },
  },
});
registerEnumType(RegionFigureGroup, {
  name: 'RegionStatisticGroup',
  description: 'Whom a figure is about.',
  valuesMap: {
    INHABITANTS: { description: 'All inhabitants or households.' },
    YOUNG_ADULTS: { description: 'Young adults only; never to be shown as need of adults.' },
  },
});

@ObjectType('RegionStatistic', {
  description:
    'One figure of a region, as its source has it: background, never a measure of who needs a place.',
})
export class RegionFigureModel {
  @Field(() => RegionFigureKeys, { description: 'Which figure.' }) key: RegionFigureKey;
  @Field(() => Float, { description: 'The figure, in its unit.' }) value: number;
  @Field(() => RegionFigureUnit, { description: 'What it is counted in.' }) unit: RegionFigureUnit;
  @Field(() => RegionFigureGroup, { description: 'Whom it is about.' }) group: RegionFigureGroup;
  @Field(() => Int, { description: 'Year of the figure.' }) year: number;
  @Field(() => String, { description: 'Who measured it, in Dutch.' }) source: string;
  @Field(() => String, { description: 'What it is, in a few Dutch words.' }) label: string;
  @Field(() => String, { description: 'What it says and what it does not say, in Dutch.' })
  description: string;
}
