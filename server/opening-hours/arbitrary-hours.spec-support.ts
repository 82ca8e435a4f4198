import fc from 'fast-check';
import { dateOfDay, dayOfDate, instantOfLocal } from './calendar.js';
import type { DayRule } from './recurrence.js';
import type {
  DayPartName,
  HoursTrust,
  OpeningHours,
  OpeningHoursRule,
} from './opening-hours.schema.js';

/** The same inputs on every run: a failure must be one that somebody can see again. */
export const SEED = { seed: 20260427 };

export const CONFIRMED: HoursTrust = {
  confirmedAt: '2024-01-01T09:00:00Z',
  freshnessMonths: 120,
  sourceDate: null,
  source: null,
};
export const UNCONFIRMED: HoursTrust = { ...CONFIRMED, confirmedAt: null, sourceDate: '2019' };

const FIRST_DAY = dayOfDate('2024-01-05');
const LAST_DAY = dayOfDate('2030-12-20');

export const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarters % 4] ?? ''}`;

/** From midnight to 24:00; past midnight where `to` is not after `from`. */
export const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, to]) => ({ from: time(from), to: time(to) }));
export const daytimeInterval = anyInterval.filter(({ from, to }) => from < to);

const date = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOfDay);
const monthDay = date.map((text) => text.slice(5)).filter((text) => text !== '02-29');
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const stated = fc.constantFrom('OPEN' as const, 'CLOSED' as const, 'UNKNOWN' as const);
const holidays = fc.record({ general: stated, goodFriday: stated, liberationDay: stated });
const nth = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1 as const), {
  minLength: 1,
  maxLength: 3,
});

type Interval = typeof anyInterval;
export const dayRule = (
  interval: Interval,
  recurrence: fc.Arbitrary<Extract<OpeningHoursRule, { rule: 'DAYS' }>['recurrence']>,
  kind: fc.Arbitrary<OpeningHoursRule['kind']>,
  untimed: boolean,
): fc.Arbitrary<DayRule> =>
  fc.record({
    rule: fc.constant('DAYS' as const),
    kind,
    days,
    intervals: untimed
      ? fc.option(fc.array(interval, { minLength: 1, maxLength: 3 }), { freq: 5 })
      : fc.array(interval, { minLength: 1, maxLength: 3 }),
    dayParts: fc.constant<DayPartName[]>([]),
    recurrence,
    season: fc.option(fc.record({ from: monthDay, to: monthDay }), { freq: 1 }),
    validFrom: fc.constant(null),
    validUntil: fc.constant(null),
  });

export const weekly = fc.constant({ type: 'WEEKLY' as const, interval: 1, anchor: null });
const everyWeeks = fc.record({
  type: fc.constant('WEEKLY' as const),
  interval: fc.integer({ min: 1, max: 5 }),
  anchor: fc.option(date),
});
const monthly = fc.record({
  type: fc.constant('MONTHLY' as const),
  nth,
  interval: fc.integer({ min: 1, max: 3 }),
  anchor: fc.option(date),
});
const plainMonthly = nth.map((list) => ({
  type: 'MONTHLY' as const,
  nth: list,
  interval: 1,
  anchor: null,
}));

const exceptions = (interval: Interval) =>
  fc.array(
    fc
      .tuple(
        date,
        fc.integer({ min: 0, max: 20 }),
        fc.option(fc.array(interval, { minLength: 1, maxLength: 2 })),
      )
      .map(([from, length, intervals]) => ({
        from,
        until: dateOfDay(dayOfDate(from) + length),
        intervals,
        reason: null,
      })),
    { maxLength: 3 },
  );

const countRule = fc.record({
  rule: fc.constant('COUNT' as const),
  kind: fc.constantFrom('OPEN' as const, 'PHONE' as const),
  unit: fc.constantFrom('DAYS' as const, 'DAY_PARTS' as const, 'TIMES' as const),
  per: fc.constantFrom('WEEK' as const, 'MONTH' as const, 'YEAR' as const),
  count: fc.integer({ min: 1, max: 30 }),
  dayParts: fc.constant<DayPartName[]>([]),
  intervals: fc.constant(null),
});

const anyKind = fc.constantFrom<OpeningHoursRule['kind']>(
  'OPEN',
  'OPEN',
  'BY_APPOINTMENT',
  'PHONE',
  'STAY',
);

/** Anything that can be written, without counts so that something is known. */
export const datedHours: fc.Arbitrary<OpeningHours> = fc.record({
  rules: fc.array(dayRule(anyInterval, fc.oneof(everyWeeks, monthly), anyKind, true), {
    minLength: 1,
    maxLength: 4,
  }),
  exceptions: exceptions(anyInterval),
  publicHolidays: holidays,
  sourceText: fc.constant(null),
});
export const anyHours: fc.Arbitrary<OpeningHours> = fc
  .tuple(datedHours, fc.array(countRule, { maxLength: 1 }))
  .map(([hours, counts]) => ({ ...hours, rules: [...hours.rules, ...counts] }));

/** What OpenStreetMap's notation can say; hours past midnight only where nothing cuts them off. */
export const osmHours: fc.Arbitrary<OpeningHours> = fc.oneof(
  fc.record({
    rules: fc.array(
      dayRule(
        daytimeInterval,
        fc.oneof(weekly, plainMonthly),
        fc.constantFrom<OpeningHoursRule['kind']>('OPEN', 'OPEN', 'BY_APPOINTMENT', 'PHONE'),
        false,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    exceptions: exceptions(daytimeInterval),
    publicHolidays: holidays,
    sourceText: fc.constant(null),
  }),
  fc.record({
    rules: fc.array(
      dayRule(anyInterval, fc.oneof(weekly, plainMonthly), fc.constant('OPEN' as const), false),
      { minLength: 1, maxLength: 4 },
    ),
    exceptions: fc.constant<OpeningHours['exceptions']>([]),
    publicHolidays: fc.constant({
      general: 'OPEN' as const,
      goodFriday: 'OPEN' as const,
      liberationDay: 'OPEN' as const,
    }),
    sourceText: fc.constant(null),
  }),
);

export const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
export const someMinute = fc.integer({ min: 0, max: 1439 });
export const someInstant = fc
  .tuple(someDay, someMinute)
  .map(([day, min]) => instantOfLocal(day, min));

/** Hours to add rules to; open on holidays. */
export const NO_RULES: OpeningHours = {
  rules: [],
  exceptions: [],
  publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
  sourceText: null,
};
