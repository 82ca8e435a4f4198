import { openingHoursSchema, type HoursTrust } from './opening-hours.schema.js';
import { restOfDay } from './rest-of-day.js';

const trust: HoursTrust = {
  confirmedAt: '2026-11-01T10:00:00Z',
  freshnessMonths: 12,
  sourceDate: null,
  source: 'test',
};
const hours = (rules: object[], rest: object = {}) => openingHoursSchema.parse({ rules, ...rest });
const days = (numbers: number[], from: string, to: string, kind = 'OPEN') => ({
  rule: 'DAYS',
  kind,
  days: numbers,
  intervals: [{ from, to }],
});
/** Thursday 26 November 2026, in Amsterdam (UTC+1). */
const thursdayAt = (time: string) => `2026-11-26T${time}:00+01:00`;

describe('restOfDay', () => {
  const afternoon = hours([days([4], '13:00', '16:00')]);

  it.each([
    ['08:00', 'OPEN'],
    ['13:00', 'OPEN'],
    ['15:59', 'OPEN'],
    ['16:00', 'CLOSED'],
    ['23:59', 'CLOSED'],
  ])('of a place open from one to four, at %s, is %s', (time, expected) => {
    expect(restOfDay(afternoon, trust, thursdayAt(time))).toBe(expected);
  });

  it('is closed on a day without hours, and in an exception', () => {
    expect(restOfDay(afternoon, trust, '2026-11-27T09:00:00+01:00')).toBe('CLOSED');
    const closed = hours([days([4], '13:00', '16:00')], {
      exceptions: [{ from: '2026-11-26', until: '2026-11-26', intervals: null }],
    });
    expect(restOfDay(closed, trust, thursdayAt('09:00'))).toBe('CLOSED');
  });

  it('counts a night that began yesterday', () => {
    const night = hours([days([3], '20:00', '02:00')]);
    expect(restOfDay(night, trust, thursdayAt('01:00'))).toBe('OPEN');
    expect(restOfDay(night, trust, thursdayAt('02:00'))).toBe('CLOSED');
  });

  it('is not known where nobody confirmed, or long ago', () => {
    const at = thursdayAt('09:00');
    expect(restOfDay(null, trust, at)).toBe('UNKNOWN');
    expect(restOfDay(afternoon, null, at)).toBe('UNKNOWN');
    expect(restOfDay(afternoon, { ...trust, confirmedAt: null }, at)).toBe('UNKNOWN');
    expect(restOfDay(afternoon, { ...trust, confirmedAt: '2025-11-01T10:00:00Z' }, at)).toBe(
      'UNKNOWN',
    );
  });

  it('is not known where only days are counted, or an appointment is asked', () => {
    const at = thursdayAt('09:00');
    expect(
      restOfDay(hours([{ rule: 'COUNT', unit: 'DAYS', per: 'WEEK', count: 4 }]), trust, at),
    ).toBe('UNKNOWN');
    expect(restOfDay(hours([days([4], '10:00', '12:00', 'BY_APPOINTMENT')]), trust, at)).toBe(
      'UNKNOWN',
    );
  });

  it('is closed where only the telephone is answered', () => {
    const phone = hours([days([4], '10:00', '12:00', 'PHONE')]);
    expect(restOfDay(phone, trust, thursdayAt('09:00'))).toBe('CLOSED');
  });
});
