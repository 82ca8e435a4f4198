import { Field, Float, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LifecycleStatus } from './vocabulary.js';
import type { HoursTrust, OpeningHours } from '../opening-hours/opening-hours.schema.js';

export const OpeningStateEnum = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  BY_APPOINTMENT: 'BY_APPOINTMENT',
  UNKNOWN: 'UNKNOWN',
} as const;
registerEnumType(OpeningStateEnum, {
  name: 'OpeningState',
  description:
    'Whether anyone can walk in at a moment. OPEN and CLOSED are only said of hours that were confirmed within their clock.',
  valuesMap: {
    OPEN: { description: 'Anyone can walk in.' },
    CLOSED: { description: 'Confirmed to be closed at that moment.' },
    BY_APPOINTMENT: { description: 'Only after making an appointment.' },
    UNKNOWN: { description: 'Not known, or not confirmed: call first.' },
  },
});

@ObjectType('DayPartsPerWeek', {
  description:
    'Day parts (dagdelen) a week in which anyone can walk in. One day part is about four hours; a day with fewer than 120 open minutes has none. The two differ where part of the hours is unknown.',
})
export class DayPartsPerWeekModel {
  @Field(() => Float, { description: 'At least this many.' }) min: number;
  @Field(() => Float, { description: 'At most this many.' }) max: number;
}

@ObjectType('OpeningHours', {
  description: 'When anyone can walk in, with how sure that is.',
})
export class OpeningHoursModel {
  @Field(() => DayPartsPerWeekModel, {
    nullable: true,
    description: 'Day parts a week; null = not known.',
  })
  dayPartsPerWeek: DayPartsPerWeekModel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the source of the hours; null = no hours are known.',
  })
  source: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Date of that source, as precise as it is: 2019, 2019-11; null = undated or no hours.',
  })
  sourceDate: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When somebody last confirmed the hours; null = nobody ever did.',
  })
  confirmedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the source, as they are; null = none kept.',
  })
  sourceText: string | null;

  hours: OpeningHours | null;
  lifecycle: LifecycleStatus;
  trust: HoursTrust;
}
