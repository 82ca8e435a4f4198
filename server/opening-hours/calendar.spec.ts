import fc from 'fast-check';
import {
  addMonths,
  dateOfDay,
  dayOfDate,
  instantOfLocal,
  isoInstant,
  isoWeek,
  isoWeekday,
  localMoment,
  offsetMinutesAt,
} from './calendar.js';
import { easterSunday, publicHolidaysOf } from './public-holidays.js';

const at = (date: string, minutes: number) => isoInstant(instantOfLocal(dayOfDate(date), minutes));

describe('local time', () => {
  it('changes to summer time at one hour UTC on the last Sunday of March', () => {
    expect(offsetMinutesAt(Date.parse('2026-03-29T00:59:59Z'))).toBe(60);
    expect(offsetMinutesAt(Date.parse('2026-03-29T01:00:00Z'))).toBe(120);
  });

  it('changes back at one hour UTC on the last Sunday of October', () => {
    expect(offsetMinutesAt(Date.parse('2026-10-25T00:59:59Z'))).toBe(120);
    expect(offsetMinutesAt(Date.parse('2026-10-25T01:00:00Z'))).toBe(60);
  });

  it('had no summer time in 1976', () => {
    expect(offsetMinutesAt(Date.parse('1976-07-01T12:00:00Z'))).toBe(60);
  });

  it('reads a skipped time with the offset before the change', () => {
    expect(at('2026-03-29', 150)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('reads a doubled time as the first of the two', () => {
    expect(at('2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('lets minutes run into the next day', () => {
    expect(at('2026-03-28', 1440 + 240)).toBe('2026-03-29T02:00:00.000Z');
  });

  it('comes back from every local time that exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOfDate('1990-01-01'), max: dayOfDate('2037-12-31') }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minutes) => {
          const back = localMoment(instantOfLocal(day, minutes));
          const isSkipped = back.minutes === minutes + 60 && back.day === day;
          expect(isSkipped || (back.day === day && back.minutes === minutes)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-01-01', 4, 2026, 1],
    ['2026-12-31', 4, 2026, 53],
    ['2027-01-03', 7, 2026, 53],
    ['2027-01-04', 1, 2027, 1],
    ['2024-12-30', 1, 2025, 1],
    ['2021-01-01', 5, 2020, 53],
    ['2028-02-29', 2, 2028, 9],
    ['1969-12-31', 3, 1970, 1],
  ])('%s is weekday %i of ISO week %i-%i', (date, weekday, year, week) => {
    const day = dayOfDate(date);
    expect(isoWeekday(day)).toBe(weekday);
    expect(isoWeek(day)).toEqual({ year, week });
    expect(dateOfDay(day)).toBe(date);
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(dateOfDay(addMonths(dayOfDate(date), months))).toBe(expected);
  });
});

describe('public holidays', () => {
  // Dates of Easter as published by the churches.
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => {
    expect(dateOfDay(easterSunday(year))).toBe(date);
  });

  it('of 2025: King’s Day moves to Saturday', () => {
    expect(publicHolidaysOf(2025).map(({ date, holiday }) => `${date} ${holiday}`)).toEqual([
      '2025-01-01 NEW_YEAR',
      '2025-04-18 GOOD_FRIDAY',
      '2025-04-20 EASTER_SUNDAY',
      '2025-04-21 EASTER_MONDAY',
      '2025-04-26 KINGS_DAY',
      '2025-05-05 LIBERATION_DAY',
      '2025-05-29 ASCENSION',
      '2025-06-08 WHIT_SUNDAY',
      '2025-06-09 WHIT_MONDAY',
      '2025-12-25 CHRISTMAS',
      '2025-12-26 SECOND_CHRISTMAS',
    ]);
  });

  it('of 2016: Ascension Day fell on 5 May and is free for everyone', () => {
    expect(publicHolidaysOf(2016).find(({ date }) => date === '2016-05-05')?.holiday).toBe(
      'ASCENSION',
    );
  });
});
