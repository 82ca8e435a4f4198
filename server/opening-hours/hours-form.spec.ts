import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { anyHours, CONFIRMED, SEED, someInstant } from './arbitrary-hours.spec-support.js';
import {
  emptyException,
  emptySchedule,
  hoursForm,
  type FormSchedule,
  type HoursForm,
} from './hours-form.js';
import { openingsBetween, stateAt, text, unionHours, weekLines } from './index.js';
import { exceptionSentence, keptLines } from './kept-lines.js';
import { openingHoursSchema, type OpeningHours } from './opening-hours.schema.js';
import { hoursOfForm, hoursSoFar } from './read-hours-form.js';

const vectors = JSON.parse(
  readFileSync(resolve('server/opening-hours/opening-hours.vectors.json'), 'utf8'),
) as { hours: Record<string, OpeningHours> };
const KNOWN = Object.entries(vectors.hours).map(
  ([name, hours]) => [name, openingHoursSchema.parse(hours)] as const,
);
const DAY_MS = 86_400_000;

/** The hours of a form, which must be right. */
function saved(form: HoursForm): OpeningHours | null {
  const read = hoursOfForm(form);
  expect(read.problems).toBeUndefined();
  return read.problems ? null : read.hours;
}

/** Everything written anew, as if each part had been edited and put back. */
const rewritten = (hours: OpeningHours): OpeningHours | null =>
  saved({ ...hoursForm(hours), original: null });

function expectSameMeaning(a: OpeningHours | null, b: OpeningHours | null, at: number): void {
  const [from, to] = [new Date(at), new Date(at + 45 * DAY_MS)];
  expect(openingsBetween(a, CONFIRMED, from, to)).toEqual(openingsBetween(b, CONFIRMED, from, to));
  const moments = Array.from({ length: 20 }, (_, n) => new Date(at + n * 7.3 * 3_600_000));
  // Not the reason: of two things that are not known the first rule decides which one is named.
  const states = (hours: OpeningHours | null) =>
    moments.map((moment) => {
      const { state, until } = stateAt(hours, CONFIRMED, moment);
      return { state, until };
    });
  expect(states(a)).toEqual(states(b));
  const lines = (hours: OpeningHours | null) =>
    [0, 7, 14, 21].map((days) => weekLines(hours, CONFIRMED, 'nl', new Date(at + days * DAY_MS)));
  expect(lines(a)).toEqual(lines(b));
}

/** One week of walking in, with times on Mondays. */
const withMonday = (
  stretches: [from: string, to: string, pastMidnight?: boolean][],
  schedule: Partial<FormSchedule> = {},
): HoursForm => ({
  ...hoursForm(null),
  schedules: [
    {
      ...emptySchedule(),
      ...schedule,
      days: emptySchedule().days.map((day, index) =>
        index === 0
          ? stretches.map(([from, to, pastMidnight = false]) => ({ from, to, pastMidnight }))
          : day,
      ),
    },
  ],
});

const problemsOf = (form: HoursForm) =>
  (hoursOfForm(form).problems ?? []).map(({ code, field }) => [code, field]);

const withPeriod = (period: Partial<HoursForm['exceptions'][number]>): HoursForm => ({
  ...hoursForm(null),
  exceptions: [{ ...emptyException(), ...period }],
});

describe('hours that are put in the form and saved', () => {
  it('are the very same when nothing was edited', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyHours, fc.array(anyHours, { minLength: 2, maxLength: 3 })),
        (made) => {
          const hours = Array.isArray(made) ? unionHours(made) : made;
          expect(saved(hoursForm(hours))).toEqual(hours);
        },
      ),
      { ...SEED, numRuns: 300 },
    );
    expect(saved(hoursForm(null))).toBeNull();
  });

  it.each(KNOWN)('are the very same: %s', (_, hours) => {
    expect(saved(hoursForm(hours))).toEqual(hours);
  });

  it('mean the same when all of it is written anew', () => {
    fc.assert(
      fc.property(anyHours, someInstant, (hours, at) => {
        const written = rewritten(hours);
        expect(openingHoursSchema.parse(written)).toEqual(written);
        expectSameMeaning(hours, written, at);
      }),
      { ...SEED, numRuns: 250 },
    );
  });

  it.each(KNOWN)('mean the same: %s', (_, hours) => {
    // Hours in which nothing is known are written as null: other lines, the same nothing.
    if (hours.rules.length === 0 && rewritten(hours) === null) return;
    for (const month of ['01', '04', '07', '10'])
      expectSameMeaning(hours, rewritten(hours), Date.parse(`2026-${month}-06T10:00:00Z`));
  });

  it('stay the same from then on', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const written = rewritten(hours);
        expect(written && rewritten(written)).toEqual(written);
      }),
      { ...SEED, numRuns: 200 },
    );
  });

  it('keep the parts that nobody edited as they were written', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const form = hoursForm(hours);
        const exceptions = [...form.exceptions, { ...emptyException(), from: '2026-05-04' }];
        const added = saved({ ...form, exceptions });
        expect(added?.rules).toEqual(hours.rules);
        expect(added?.exceptions.at(-1)).toEqual({
          from: '2026-05-04',
          until: '2026-05-04',
          intervals: null,
          reason: null,
        });
        const emptied = saved({ ...form, schedules: [] });
        expect(emptied?.exceptions ?? []).toEqual(hours.exceptions);
        expect(emptied?.rules ?? []).toEqual(form.keptRules);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});

describe('what the form cannot say', () => {
  const hours = openingHoursSchema.parse({
    rules: [
      { rule: 'COUNT', unit: 'DAYS', per: 'WEEK', count: 4 },
      { rule: 'AROUND_THE_CLOCK', kind: 'STAY' },
      { rule: 'DAYS', days: [3], intervals: null, dayParts: ['AFTERNOON'] },
      { rule: 'DAYS', days: [1], intervals: [{ from: '10:00', to: '12:00' }] },
      {
        rule: 'DAYS',
        days: [2],
        intervals: [{ from: '10:00', to: '12:00' }],
        recurrence: { type: 'YEARLY_COUNT', times: 4 },
      },
      {
        rule: 'DAYS',
        days: [5],
        intervals: [{ from: '10:00', to: '12:00' }],
        season: { from: '02-30', to: '06-01' },
      },
      { rule: 'DAYS', days: [6], intervals: [{ from: '24:00', to: '02:00' }] },
      {
        rule: 'DAYS',
        days: [7],
        intervals: [
          { from: '10:00', to: '09:00' },
          { from: '08:00', to: '11:00' },
        ],
        recurrence: { type: 'MONTHLY', nth: [1] },
      },
    ],
    exceptions: [
      { from: '1999-01-01', until: '1999-01-02', intervals: null },
      { from: '2026-05-02', until: '2026-05-01', intervals: null },
    ],
    sourceText: 'vier dagen per week',
    alongside: [{ rules: [{ rule: 'COUNT', unit: 'TIMES', per: 'YEAR', count: 2 }] }],
  });

  it('is kept beside the week that it can say', () => {
    const form = hoursForm(hours);
    expect(form.keptRules).toEqual(hours.rules.filter((_, index) => index !== 3));
    expect(form.schedules).toEqual(withMonday([['10.00', '12.00']]).schedules);
    expect(form.exceptions.map(({ kept }) => kept)).toEqual(hours.exceptions);
  });

  it('is there again after the week was edited', () => {
    const form = hoursForm(hours);
    const edited = saved({ ...form, schedules: withMonday([['9', '12']]).schedules });
    expect(edited?.rules.slice(1)).toEqual(form.keptRules);
    expect({ ...edited, rules: [] }).toEqual({ ...hours, rules: [] });
  });

  it('is told in sentences, and each goes by itself', () => {
    const lines = keptLines(hoursForm(hours));
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      '4 dagen per week, welke dagen weten wij niet.',
      'Dag en nacht iemand aanwezig voor mensen die er logeren.',
      'Woensdag in de middag.',
      '4 keer per jaar op dinsdag van 10.00 tot 12.00 uur.',
      'Van 1 maart tot en met 1 juni: vrijdag van 10.00 tot 12.00 uur.',
      'Zaterdag van 24.00 tot 2.00 uur.',
      expect.stringContaining('Elke 1e zondag van de maand'),
      '2 keer per jaar, welke dagen weten wij niet.',
      'De bron schrijft “vier dagen per week”.',
    ]);
    lines.forEach(({ sentence, without }) => {
      const left = keptLines(without).map((line) => line.sentence);
      expect(left).toEqual(
        lines.map((line) => line.sentence).filter((other) => other !== sentence),
      );
    });
    const [exception] = hours.exceptions;
    expect(exception && exceptionSentence(exception)).toBe(
      'Dicht van 1 januari 1999 tot en met 2 januari 1999.',
    );
    const silent = { ...hoursForm(null), alongside: [openingHoursSchema.parse({ rules: [] })] };
    expect(keptLines(silent)[0]?.sentence).toBe('Van ander aanbod hier weten wij de tijden niet.');
  });

  it('goes when it is removed, and nothing known is null', () => {
    const form = { ...hoursForm(hours), keptRules: [], sourceText: null, alongside: [] };
    const left = saved(form);
    expect(left?.rules).toHaveLength(1);
    expect(left).not.toHaveProperty('alongside');
    expect(saved({ ...form, schedules: [], exceptions: [] })).toBeNull();
  });
});

describe('the form', () => {
  it('shows days with one line of times each, overlaps as one', () => {
    const form = hoursForm(
      openingHoursSchema.parse({
        rules: [
          { rule: 'DAYS', days: [1, 2], intervals: [{ from: '13:00', to: '16:00' }] },
          {
            rule: 'DAYS',
            days: [1],
            intervals: [
              { from: '09:30', to: '12:00' },
              { from: '11:00', to: '12:30' },
            ],
          },
          { rule: 'DAYS', days: [5], intervals: [{ from: '20:00', to: '01:00' }] },
        ],
      }),
    );
    expect(form.schedules).toHaveLength(1);
    const times = form.schedules[0]?.days.map((day) => day.map(({ from, to }) => `${from}-${to}`));
    expect(times).toEqual([
      ['9.30-12.30', '13.00-16.00'],
      ['13.00-16.00'],
      ...[[], [], ['20.00-1.00'], [], []],
    ]);
    expect(form.schedules[0]?.days[4]?.[0]?.pastMidnight).toBe(true);
  });

  it('writes days with the same times as one rule, sorted, without empty stretches', () => {
    const form = withMonday([
      ['13', '16u'],
      ['', ' '],
      ['9.30', '1200'],
    ]);
    const [monday = []] = form.schedules[0]?.days ?? [];
    const [schedule = emptySchedule()] = form.schedules;
    const days = schedule.days.map((day, index) => (index === 3 ? [...monday].reverse() : day));
    expect(saved({ ...form, schedules: [{ ...schedule, days }] })?.rules).toEqual([
      expect.objectContaining({
        days: [1, 4],
        intervals: [
          { from: '09:30', to: '12:00' },
          { from: '13:00', to: '16:00' },
        ],
      }),
    ]);
  });

  it('says rhythm, purpose and season', () => {
    const hours = saved(
      withMonday([['10', '12']], {
        kind: 'BY_APPOINTMENT',
        weeks: 'MONTHLY',
        nth: [-1, 3, 1, 3],
        season: { from: { day: '1', month: '10' }, to: { day: '31', month: '3' } },
      }),
    );
    expect(text(hours, CONFIRMED, 'nl', '2026-05-05T10:00:00Z')).toBe(
      'Van 1 oktober tot en met 31 maart: op afspraak: elke 1e, 3e en laatste maandag van de maand van 10.00 tot 12.00 uur.',
    );
    const everyTwo = { weeks: 'EVERY_TWO_WEEKS' as const };
    expect(saved(withMonday([['10', '12']], everyTwo))?.rules).toEqual([
      expect.objectContaining({ recurrence: { type: 'WEEKLY', interval: 2, anchor: null } }),
    ]);
    const dated = { ...everyTwo, weekDate: '2026-05-06' };
    expect(saved(withMonday([['10', '12']], dated))?.rules).toEqual([
      expect.objectContaining({
        recurrence: { type: 'WEEKLY', interval: 2, anchor: '2026-05-06' },
      }),
    ]);
  });

  it('is content with nothing, and with a day that was opened and left empty', () => {
    expect(saved(hoursForm(null))).toBeNull();
    expect(saved(withMonday([['', '']]))).toBeNull();
  });
});

describe('what is wrong in the form', () => {
  const from = 'times0-day1-stretch0-from';
  const to = 'times0-day1-stretch0-to';

  it.each([
    ['a missing end', [['10', '']], [['TIME_MISSING', to]]],
    ['a missing start', [[' ', '10']], [['TIME_MISSING', from]]],
    [
      'words',
      [['tien', '25.00']],
      [
        ['TIME_NOT_UNDERSTOOD', from],
        ['TIME_NOT_UNDERSTOOD', to],
      ],
    ],
    ['a start at 24.00', [['24', '2']], [['STARTS_AT_24', from]]],
    ['an end before the start', [['16', '10']], [['ENDS_BEFORE_START', to]]],
    ['an end at the start', [['10', '10.00']], [['ENDS_AT_START', to]]],
    ['a whole day written twice midnight', [['0', '0']], [['ENDS_AT_START', to]]],
    [
      'an overlap, whatever the order',
      [
        ['12', '16'],
        ['9', '12.30'],
      ],
      [['OVERLAP', from]],
    ],
    [
      'an overlap after midnight',
      [
        ['20', '2', true],
        ['22', '23'],
      ],
      [['OVERLAP', 'times0-day1-stretch1-from']],
    ],
  ] as const)('is %s', (_, stretches, problems) => {
    const form = withMonday(stretches as unknown as Parameters<typeof withMonday>[0]);
    expect(problemsOf(form)).toEqual(problems);
    expect((hoursOfForm(form).problems ?? []).every(({ weekday }) => weekday === 1)).toBe(true);
  });

  it('is not an end after midnight that was meant, nor an end at midnight', () => {
    expect(saved(withMonday([['20', '2', true]]))?.rules).toHaveLength(1);
    expect(saved(withMonday([['20', '0.00']]))?.rules).toHaveLength(1);
    expect(saved(withMonday([['20', '24']]))?.rules).toHaveLength(1);
    expect(
      saved(
        withMonday([
          ['10', '12'],
          ['12', '14'],
        ]),
      )?.rules,
    ).toHaveLength(1);
  });

  it('is a purpose, rhythm or season without times', () => {
    expect(problemsOf(withMonday([], { kind: 'PHONE' }))).toEqual([['NO_TIMES', 'times0-days']]);
    expect(problemsOf(withMonday([], { weeks: 'EVERY_TWO_WEEKS' }))).toEqual([
      ['NO_TIMES', 'times0-days'],
    ]);
  });

  it('is a month without weeks, a week without a date, a season without days', () => {
    const times: [string, string][] = [['10', '12']];
    expect(problemsOf(withMonday(times, { weeks: 'MONTHLY' }))).toEqual([
      ['NO_WEEK_OF_MONTH', 'times0-nth1'],
    ]);
    const everyTwo = { weeks: 'EVERY_TWO_WEEKS' as const, weekDate: '2026-02-30' };
    expect(problemsOf(withMonday(times, everyTwo))).toEqual([
      ['DATE_NOT_UNDERSTOOD', 'times0-weekDate'],
    ]);
    const season = { from: { day: '31', month: '2' }, to: { day: '', month: '13' } };
    expect(problemsOf(withMonday(times, { season }))).toEqual([
      ['SEASON_DAY_NOT_UNDERSTOOD', 'times0-season-from-day'],
      ['SEASON_DAY_NOT_UNDERSTOOD', 'times0-season-to-day'],
    ]);
  });

  it('is a period that ends before it begins, has no date, no times, or a long story', () => {
    expect(problemsOf(withPeriod({}))).toEqual([['DATE_MISSING', 'period0-from']]);
    expect(problemsOf(withPeriod({ from: '2026-05-04', until: '2026-05-03' }))).toEqual([
      ['ENDS_BEFORE_FIRST_DAY', 'period0-until'],
    ]);
    expect(problemsOf(withPeriod({ from: '0202-05-04' }))).toEqual([
      ['DATE_NOT_UNDERSTOOD', 'period0-from'],
    ]);
    expect(problemsOf(withPeriod({ from: '2026-05-04', isClosed: false }))).toEqual([
      ['NO_TIMES', 'period0-stretch0-from'],
    ]);
    expect(problemsOf(withPeriod({ from: '2026-05-04', reason: 'a'.repeat(201) }))).toEqual([
      ['REASON_TOO_LONG', 'period0-reason'],
    ]);
  });

  it('is left out of what is shown meanwhile', () => {
    const form = withMonday([
      ['10', '12'],
      ['13', ''],
    ]);
    const { hours, isComplete } = hoursSoFar(form);
    expect(isComplete).toBe(false);
    expect(weekLines(hours, CONFIRMED, 'nl', '2026-03-04T11:00:00Z')[0]?.text).toBe(
      'van 10.00 tot 12.00 uur',
    );
  });

  it('never passes the schema, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('9', '9.30', '24', '0', '2026-05-04', '2026-13-40', '1', '31', '12', ''),
    );
    const stretch = fc.record({ from: typed, to: typed, pastMidnight: fc.boolean() });
    const stretches = fc.array(stretch, { maxLength: 2 });
    const monthDay = fc.record({ day: typed, month: typed });
    const anyForm: fc.Arbitrary<HoursForm> = fc.record({
      original: fc.constant(null),
      schedules: fc.array(
        fc.record({
          kind: fc.constantFrom('OPEN' as const, 'BY_APPOINTMENT' as const, 'PHONE' as const),
          weeks: fc.constantFrom(
            'EVERY_WEEK' as const,
            'EVERY_TWO_WEEKS' as const,
            'MONTHLY' as const,
          ),
          weekDate: typed,
          nth: fc.array(fc.integer({ min: -2, max: 7 }), { maxLength: 3 }),
          season: fc.option(fc.record({ from: monthDay, to: monthDay })),
          days: fc.array(stretches, { minLength: 7, maxLength: 7 }),
        }),
        { maxLength: 2 },
      ),
      keptRules: fc.constant([]),
      exceptions: fc.array(
        fc.record({
          from: typed,
          until: typed,
          isClosed: fc.boolean(),
          stretches,
          reason: typed,
          kept: fc.constant(null),
        }),
        { maxLength: 2 },
      ),
      publicHolidays: fc.constant(hoursForm(null).publicHolidays),
      sourceText: fc.constant(null),
      alongside: fc.constant([]),
    });
    fc.assert(
      fc.property(anyForm, (form) => {
        const { hours } = hoursSoFar(form);
        if (hours !== null) expect(openingHoursSchema.parse(hours)).toEqual(hours);
        const read = hoursOfForm(form);
        for (const { field } of read.problems ?? []) expect(field).toMatch(/^(times|period)\d/);
      }),
      { ...SEED, numRuns: 1500 },
    );
  });
});
