import { openingHoursSchema } from '../../opening-hours/opening-hours.schema.js';
import { hoursInSchema } from './hours.js';

const NOW = new Date('2026-01-05T09:00:00Z');
/** Counts until 2026-12-31 at midnight in Amsterdam. */
const CONFIRMED = {
  confirmedAt: '2025-12-31T10:00:00Z',
  freshnessMonths: 12,
  source: null,
  sourceDate: null,
};
const CLOSED_ON_HOLIDAYS = {
  general: 'CLOSED',
  goodFriday: 'CLOSED',
  liberationDay: 'CLOSED',
} as const;
const OPEN_ON_HOLIDAYS = { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' } as const;

const days = (rule: object = {}) => ({
  rule: 'DAYS',
  days: [3],
  intervals: [{ from: '10:00', to: '14:00' }],
  ...rule,
});
const hoursOf = (rules: object[], rest: object = { publicHolidays: OPEN_ON_HOLIDAYS }) =>
  openingHoursSchema.parse({ rules, ...rest });
const said = (rules: object[], rest?: object, trust = CONFIRMED, now = NOW) =>
  hoursInSchema(hoursOf(rules, rest), trust, now, 'Inloop');

describe('hoursInSchema', () => {
  it('says the week until the confirmation runs out', () => {
    expect(said([days({ days: [1, 3] })])).toEqual({
      weekly: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
          opens: '10:00',
          closes: '14:00',
          validFrom: '2026-01-05',
          validThrough: '2026-12-31',
        },
      ],
      special: [],
      rhythms: [],
    });
  });

  it.each([
    ['nobody confirmed', { ...CONFIRMED, confirmedAt: null }, NOW],
    ['were confirmed too long ago', CONFIRMED, new Date('2027-01-01T00:00:00+01:00')],
  ])('says nothing of hours that %s', (_, trust, now) => {
    expect(said([days()], undefined, trust as typeof CONFIRMED, now)).toEqual({
      weekly: [],
      special: [],
      rhythms: [],
    });
  });

  it('still says it on the last day of the confirmation, of that day alone', () => {
    const { weekly } = said(
      [days({ days: [4] })],
      undefined,
      CONFIRMED,
      new Date('2026-12-31T23:30:00+01:00'),
    );
    expect(weekly).toMatchObject([{ validFrom: '2026-12-31', validThrough: '2026-12-31' }]);
  });

  it.each([
    ['unknown times', days({ intervals: null, dayParts: ['MORNING'] })],
    ['unknown weeks', days({ recurrence: { type: 'WEEKLY', interval: 2 } })],
    ['an unknown week of the month', days({ recurrence: { type: 'MONTHLY', nth: null } })],
    ['dates nobody knows', days({ recurrence: { type: 'YEARLY_COUNT', times: 6 } })],
    ['a count', { rule: 'COUNT', unit: 'DAYS', per: 'WEEK', count: 4 }],
    ['the telephone', days({ kind: 'PHONE' })],
    ['appointments', days({ kind: 'BY_APPOINTMENT' })],
    ['guests', { rule: 'AROUND_THE_CLOCK', kind: 'STAY' }],
  ])('says nothing of %s', (_, rule) => {
    const closed = { exceptions: [{ from: '2026-02-01', until: '2026-02-02', intervals: null }] };
    const { weekly, rhythms } = said([rule], { publicHolidays: OPEN_ON_HOLIDAYS, ...closed });
    expect([weekly, rhythms]).toEqual([[], []]);
  });

  it('says closed periods, days with other hours, and holidays on which it is closed', () => {
    const { special } = said([days({ days: [5] })], {
      publicHolidays: CLOSED_ON_HOLIDAYS,
      exceptions: [
        { from: '2026-07-20', until: '2026-08-02', intervals: null },
        { from: '2026-03-06', until: '2026-03-06', intervals: [{ from: '12:00', to: '13:00' }] },
      ],
    });
    const shown = special.map(({ opens, closes, validFrom, validThrough }) =>
      [opens, closes, validFrom, validThrough].join(' '),
    );
    // Good Friday and Christmas fall on a Friday; the other holidays change nothing.
    expect(shown).toEqual([
      '00:00 00:00 2026-04-03 2026-04-03',
      '00:00 00:00 2026-07-20 2026-08-02',
      '00:00 00:00 2026-12-25 2026-12-25',
      '12:00 13:00 2026-03-06 2026-03-06',
    ]);
  });

  it('leaves out holidays of which the place has said nothing', () => {
    const { weekly, special } = said([days({ days: [5] })], {});
    expect(special).toEqual([]);
    expect(weekly.map(({ validFrom, validThrough }) => [validFrom, validThrough])).toEqual([
      ['2026-01-05', '2026-04-02'],
      ['2026-04-04', '2026-12-24'],
      // No Friday is left after Christmas.
    ]);
  });

  it('keeps to seasons and to the dates between which a rule holds', () => {
    const { weekly } = said([
      days({ season: { from: '11-01', to: '01-31' } }),
      days({ days: [2], validFrom: '2026-02-01', validUntil: '2026-02-28' }),
    ]);
    expect(weekly.map(({ validFrom, validThrough }) => [validFrom, validThrough])).toEqual([
      ['2026-01-05', '2026-01-31'],
      ['2026-11-01', '2026-12-31'],
      ['2026-02-01', '2026-02-28'],
    ]);
  });

  it('says a rhythm of weeks or months as a schedule with its time zone', () => {
    const { weekly, rhythms } = said(
      [
        days({ recurrence: { type: 'WEEKLY', interval: 2, anchor: '2026-01-07' } }),
        days({ days: [4], recurrence: { type: 'MONTHLY', nth: [1, -1] } }),
      ],
      {
        publicHolidays: OPEN_ON_HOLIDAYS,
        exceptions: [{ from: '2026-01-21', until: '2026-01-21', intervals: null }],
      },
    );
    expect(weekly).toEqual([]);
    expect(rhythms).toMatchObject([
      {
        '@type': 'Event',
        name: 'Inloop',
        eventSchedule: {
          '@type': 'Schedule',
          repeatFrequency: 'P2W',
          byDay: ['https://schema.org/Wednesday'],
          startDate: '2026-01-07',
          startTime: '10:00',
          endTime: '14:00',
          scheduleTimezone: 'Europe/Amsterdam',
          exceptDate: ['2026-01-21'],
        },
      },
      {
        eventSchedule: { repeatFrequency: 'P1M', byDay: ['1TH', '-1TH'], startDate: '2026-01-29' },
      },
    ]);
  });

  it.each([
    [{ from: '20:00', to: '02:00' }, '20:00', '02:00'],
    [{ from: '20:00', to: '24:00' }, '20:00', '00:00'],
    [{ from: '00:00', to: '24:00' }, '00:00', '23:59'],
  ])('writes %j as search engines read it', (interval, opens, closes) => {
    expect(said([days({ intervals: [interval] })]).weekly).toMatchObject([{ opens, closes }]);
  });

  it('says day and night of a place anyone can always enter', () => {
    expect(said([{ rule: 'AROUND_THE_CLOCK', kind: 'OPEN' }]).weekly).toMatchObject([
      { opens: '00:00', closes: '23:59', dayOfWeek: { length: 7 } },
    ]);
  });

  it('does not close a place on a day on which only one of its offerings is closed', () => {
    const { weekly, special } = said([days()], {
      publicHolidays: OPEN_ON_HOLIDAYS,
      exceptions: [
        { from: '2026-01-14', until: '2026-01-14', intervals: null },
        { from: '2026-01-21', until: '2026-01-21', intervals: [{ from: '09:00', to: '09:30' }] },
      ],
      alongside: [
        {
          rules: [days({ intervals: [{ from: '16:00', to: '18:00' }] })],
          publicHolidays: OPEN_ON_HOLIDAYS,
        },
      ],
    });
    expect(special).toEqual([]);
    expect(
      weekly.map(({ opens, validFrom, validThrough }) => [opens, validFrom, validThrough]),
    ).toEqual([
      ['10:00', '2026-01-05', '2026-01-13'],
      // No Wednesday is left between the two.
      ['10:00', '2026-01-22', '2026-12-31'],
      ['09:00', '2026-01-21', '2026-01-21'],
      ['16:00', '2026-01-05', '2026-12-31'],
    ]);
  });
});
