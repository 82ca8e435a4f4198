import { minutesOfTime } from './calendar.js';
import {
  hoursForm,
  isBlank,
  isFormDate,
  isMonthDay,
  sortedNth,
  type FormException,
  type FormMonthDay,
  type FormSchedule,
  type FormStretch,
  type HoursForm,
} from './hours-form.js';
import type { HoursOfOneOffering, OpeningHours, OpeningInterval } from './opening-hours.schema.js';
import { minuteRange, type DayRule } from './recurrence.js';
import { readTime } from './typed-time.js';

type Exception = HoursOfOneOffering['exceptions'][number];

/** As the schema has it. */
export const LONGEST_REASON = 200;

export const HOURS_PROBLEM_CODES = [
  'TIME_MISSING',
  'TIME_NOT_UNDERSTOOD',
  'STARTS_AT_24',
  /** To be answered: does it close after midnight? */
  'ENDS_BEFORE_START',
  'ENDS_AT_START',
  'OVERLAP',
  'NO_TIMES',
  'NO_WEEK_OF_MONTH',
  'DATE_MISSING',
  'DATE_NOT_UNDERSTOOD',
  'ENDS_BEFORE_FIRST_DAY',
  'SEASON_DAY_NOT_UNDERSTOOD',
  'REASON_TOO_LONG',
] as const;
export type HoursProblemCode = (typeof HOURS_PROBLEM_CODES)[number];

/** Something in the form that cannot be saved yet. */
export interface HoursProblem {
  code: HoursProblemCode;
  /** Name of the field, see `hoursField`: unique in the form, and the end of the id of its input. */
  field: string;
  /** ISO weekday it is about, if any. */
  weekday?: number;
}

/** Names of the fields; `index` counts from 0. A stretch has the fields `<name>-from` and `<name>-to`. */
export const hoursField = {
  schedule: (index: number) => `times${index}`,
  day: (schedule: number, weekday: number) => `times${schedule}-day${weekday}`,
  stretch: (of: string, index: number) => `${of}-stretch${index}`,
  exception: (index: number) => `period${index}`,
};

export type HoursOfForm =
  { hours: OpeningHours | null; problems?: undefined } | { problems: HoursProblem[] };

/**
 * The hours that somebody filled in, or what is still wrong with them. What was not edited stays as it
 * was written; stretches and days that were left empty do not count.
 * @returns `hours: null` when nothing is known any more
 */
export function hoursOfForm(form: HoursForm): HoursOfForm {
  const { hours, problems } = readForm(form);
  return problems.length === 0 ? { hours } : { problems };
}

/** The hours as far as they are right, to show while somebody is typing; never to be saved. */
export function hoursSoFar(form: HoursForm): { hours: OpeningHours | null; isComplete: boolean } {
  const { hours, problems } = readForm(form);
  return { hours, isComplete: problems.length === 0 };
}

function readForm(form: HoursForm): { hours: OpeningHours | null; problems: HoursProblem[] } {
  const { original } = form;
  const before = hoursForm(original);
  const isSame = (part: (of: HoursForm) => unknown) =>
    JSON.stringify(part(form)) === JSON.stringify(part(before));
  const problems: HoursProblem[] = [];
  const rules = isSame(({ schedules, keptRules }) => [schedules, keptRules])
    ? (original?.rules ?? [])
    : [
        ...form.schedules.flatMap((schedule, index) => rulesOf(schedule, index, problems)),
        ...form.keptRules,
      ];
  const exceptions = isSame((of) => of.exceptions)
    ? (original?.exceptions ?? [])
    : form.exceptions.flatMap((exception, index) => exceptionOf(exception, index, problems));
  const { publicHolidays, sourceText, alongside } = form;
  const isEmpty =
    [...rules, ...exceptions, ...alongside].length === 0 &&
    sourceText === null &&
    Object.values(publicHolidays).every((stated) => stated === 'UNKNOWN');
  if (isEmpty && !(original && isSame((of) => of))) return { hours: null, problems };
  const hours = {
    rules,
    exceptions,
    publicHolidays,
    sourceText,
    ...(alongside.length > 0 ? { alongside } : {}),
  };
  return { hours, problems };
}

function rulesOf(schedule: FormSchedule, index: number, problems: HoursProblem[]): DayRule[] {
  const name = hoursField.schedule(index);
  const recurrence = recurrenceOf(schedule, name, problems);
  const season = schedule.season && {
    from: monthDayOf(schedule.season.from, `${name}-season-from`, problems),
    to: monthDayOf(schedule.season.to, `${name}-season-to`, problems),
  };
  const byTimes = new Map<string, { days: number[]; intervals: OpeningInterval[] }>();
  schedule.days.forEach((stretches, day) => {
    const weekday = day + 1;
    const intervals = intervalsOf(stretches, hoursField.day(index, weekday), problems, weekday);
    if (intervals.length === 0) return;
    const key = JSON.stringify(intervals);
    const group = byTimes.get(key) ?? { days: [], intervals };
    group.days.push(weekday);
    byTimes.set(key, group);
  });
  // An untouched week is a week of which nothing is known; whoever chose something else meant something.
  const isUsual = schedule.kind === 'OPEN' && schedule.weeks === 'EVERY_WEEK' && season === null;
  const hasText = schedule.days.flat().some((stretch) => !isBlank(stretch));
  if (!isUsual && !hasText) problems.push({ code: 'NO_TIMES', field: `${name}-days` });
  if (recurrence === null || season?.from === null || season?.to === null) return [];
  return [...byTimes.values()].map(({ days, intervals }) => ({
    rule: 'DAYS',
    kind: schedule.kind,
    days,
    intervals,
    dayParts: [],
    recurrence,
    season: season && { from: season.from ?? '', to: season.to ?? '' },
    validFrom: null,
    validUntil: null,
  }));
}

function recurrenceOf(
  { weeks, weekDate, nth }: FormSchedule,
  name: string,
  problems: HoursProblem[],
): DayRule['recurrence'] | null {
  if (weeks === 'EVERY_WEEK') return { type: 'WEEKLY', interval: 1, anchor: null };
  if (weeks === 'EVERY_TWO_WEEKS') {
    if (weekDate.trim() === '') return { type: 'WEEKLY', interval: 2, anchor: null };
    const anchor = dateOf(weekDate, `${name}-weekDate`, problems);
    return anchor === null ? null : { type: 'WEEKLY', interval: 2, anchor };
  }
  const chosen = sortedNth(nth).filter((n): n is 1 | -1 => n === -1 || (n >= 1 && n <= 5));
  if (chosen.length > 0) return { type: 'MONTHLY', nth: chosen, interval: 1, anchor: null };
  problems.push({ code: 'NO_WEEK_OF_MONTH', field: `${name}-nth1` });
  return null;
}

function monthDayOf(
  { day, month }: FormMonthDay,
  field: string,
  problems: HoursProblem[],
): string | null {
  const digits = (text: string) => (/^\d{1,2}$/.test(text.trim()) ? text.trim() : '');
  const text = `${digits(month).padStart(2, '0')}-${digits(day).padStart(2, '0')}`;
  if (isMonthDay(text)) return text;
  problems.push({ code: 'SEASON_DAY_NOT_UNDERSTOOD', field: `${field}-day` });
  return null;
}

function dateOf(typed: string, field: string, problems: HoursProblem[]): string | null {
  const text = typed.trim();
  if (isFormDate(text)) return text;
  problems.push({ code: text === '' ? 'DATE_MISSING' : 'DATE_NOT_UNDERSTOOD', field });
  return null;
}

function exceptionOf(
  exception: FormException,
  index: number,
  problems: HoursProblem[],
): Exception[] {
  if (exception.kept !== null) return [exception.kept];
  const name = hoursField.exception(index);
  const from = dateOf(exception.from, `${name}-from`, problems);
  const isOneDay = exception.until.trim() === '';
  const until = isOneDay ? from : dateOf(exception.until, `${name}-until`, problems);
  const isBackwards = from !== null && until !== null && until < from;
  if (isBackwards) problems.push({ code: 'ENDS_BEFORE_FIRST_DAY', field: `${name}-until` });
  const reason = exception.reason.trim();
  if (reason.length > LONGEST_REASON)
    problems.push({ code: 'REASON_TOO_LONG', field: `${name}-reason` });
  const intervals = exception.isClosed ? null : intervalsOf(exception.stretches, name, problems);
  if (intervals !== null && exception.stretches.every(isBlank))
    problems.push({ code: 'NO_TIMES', field: `${hoursField.stretch(name, 0)}-from` });
  if (from === null || until === null || isBackwards || intervals?.length === 0) return [];
  return [{ from, until, intervals, reason: reason === '' ? null : reason }];
}

/** The stretches that are right, sorted; what is wrong with the others joins the problems. */
function intervalsOf(
  stretches: readonly FormStretch[],
  name: string,
  problems: HoursProblem[],
  weekday?: number,
): OpeningInterval[] {
  const about = weekday === undefined ? {} : { weekday };
  const read = stretches.flatMap((stretch, index) => {
    if (isBlank(stretch)) return [];
    const field = hoursField.stretch(name, index);
    const interval = intervalOf(stretch, (end, code) =>
      problems.push({ code, field: `${field}-${end}`, ...about }),
    );
    return interval === null ? [] : [{ interval, field }];
  });
  read.sort((a, b) => minutesOfTime(a.interval.from) - minutesOfTime(b.interval.from));
  let end = 0;
  for (const { interval, field } of read) {
    const range = minuteRange(interval);
    if (range.from < end) problems.push({ code: 'OVERLAP', field: `${field}-from`, ...about });
    end = Math.max(end, range.to);
  }
  return read.map(({ interval }) => interval);
}

function intervalOf(
  stretch: FormStretch,
  complain: (end: 'from' | 'to', code: HoursProblemCode) => void,
): OpeningInterval | null {
  const timeAt = (end: 'from' | 'to') => {
    const time = readTime(stretch[end]);
    if (time !== null) return time;
    complain(end, stretch[end].trim() === '' ? 'TIME_MISSING' : 'TIME_NOT_UNDERSTOOD');
    return null;
  };
  const [from, to] = [timeAt('from'), timeAt('to')];
  if (from === '24:00') complain('from', 'STARTS_AT_24');
  if (from === null || to === null || from === '24:00') return null;
  if (asksAboutMidnight(stretch) && !stretch.pastMidnight) {
    complain('to', from === to ? 'ENDS_AT_START' : 'ENDS_BEFORE_START');
    return null;
  }
  return { from, to };
}

/** Does it end at or before its start, so that it may be a mistake? At midnight (0.00) it is none. */
export function asksAboutMidnight({ from, to }: FormStretch): boolean {
  const [start, end] = [readTime(from), readTime(to)];
  if (start === null || end === null || start === '24:00') return false;
  return end <= start && (end !== '00:00' || start === '00:00');
}
