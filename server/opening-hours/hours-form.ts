import { dateOfDay, dayOfDate } from './calendar.js';
import type {
  HoursOfOneOffering,
  OpeningHours,
  OpeningHoursRule,
  OpeningInterval,
} from './opening-hours.schema.js';
import { isDayRule, mergedRanges, minuteRange, type DayRule } from './recurrence.js';
import { timeAsTyped } from './typed-time.js';
import { timeOfMinutes } from './week-plan.js';

type Exception = HoursOfOneOffering['exceptions'][number];

/** What times in the form can be for; beds (`STAY`) are among the rules that are kept. */
export const FORM_KINDS = ['OPEN', 'BY_APPOINTMENT', 'PHONE'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const FORM_WEEKS = ['EVERY_WEEK', 'EVERY_TWO_WEEKS', 'MONTHLY'] as const;

/** One stretch of a day, as it is typed. */
export interface FormStretch {
  from: string;
  to: string;
  /** Somebody said that it ends on the next day; means nothing where `to` is after `from`. */
  pastMidnight: boolean;
}

/** A day of any year, as it is typed: day and number of the month. */
export interface FormMonthDay {
  day: string;
  month: string;
}

/** Times for one purpose in the same weeks: most places have one of these. */
export interface FormSchedule {
  kind: FormKind;
  weeks: (typeof FORM_WEEKS)[number];
  /** A date in a week that counts, for `EVERY_TWO_WEEKS`; empty = not known. */
  weekDate: string;
  /** Which of the month, for `MONTHLY`; -1 = the last. */
  nth: number[];
  /** null = all year. */
  season: { from: FormMonthDay; to: FormMonthDay } | null;
  /** Seven, Monday first. */
  days: FormStretch[][];
}

/** A period in which the place is closed or has other hours. */
export interface FormException {
  from: string;
  /** Empty = one day. */
  until: string;
  isClosed: boolean;
  stretches: FormStretch[];
  reason: string;
  /** Not null: what this form cannot say, kept as it is; the other fields mean nothing. */
  kept: Exception | null;
}

/**
 * Opening hours as a person fills them in. What the form cannot say is kept as it is and can only be
 * removed: `keptRules` (counts, day and night, days without times, rarer rhythms), `sourceText` and
 * `alongside`.
 */
export interface HoursForm {
  /** What the form was made of: the parts of it that nobody edits stay exactly the same. */
  original: OpeningHours | null;
  schedules: FormSchedule[];
  keptRules: OpeningHoursRule[];
  exceptions: FormException[];
  publicHolidays: OpeningHours['publicHolidays'];
  sourceText: string | null;
  alongside: HoursOfOneOffering[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

const HOLIDAYS_UNKNOWN: OpeningHours['publicHolidays'] = {
  general: 'UNKNOWN',
  goodFriday: 'UNKNOWN',
  liberationDay: 'UNKNOWN',
};

/** Walking in, every week, all year: no times yet. */
export function emptySchedule(): FormSchedule {
  return {
    kind: 'OPEN',
    weeks: 'EVERY_WEEK',
    weekDate: '',
    nth: [],
    season: null,
    days: Array.from({ length: 7 }, () => []),
  };
}

/** A stretch in which nothing is typed yet; left so, it counts as none. */
export function emptyStretch(): FormStretch {
  return { from: '', to: '', pastMidnight: false };
}

/** A period that is still to be filled in. */
export function emptyException(): FormException {
  return { from: '', until: '', isClosed: true, stretches: [], reason: '', kept: null };
}

/** Has nobody typed anything in it? */
export function isBlank({ from, to }: FormStretch): boolean {
  return from.trim() === '' && to.trim() === '';
}

/** The form for these hours; there is always a week to fill in. */
export function hoursForm(hours: OpeningHours | null): HoursForm {
  const { schedules, keptRules } = schedulesOf(hours?.rules ?? []);
  return {
    original: hours,
    schedules: schedules.length === 0 ? [emptySchedule()] : schedules,
    keptRules,
    exceptions: (hours?.exceptions ?? []).map(formException),
    publicHolidays: hours?.publicHolidays ?? HOLIDAYS_UNKNOWN,
    sourceText: hours?.sourceText ?? null,
    alongside: hours?.alongside ?? [],
  };
}

function schedulesOf(rules: readonly OpeningHoursRule[]): {
  schedules: FormSchedule[];
  keptRules: OpeningHoursRule[];
} {
  const groups = new Map<string, { options: FormSchedule; rules: DayRule[] }>();
  const kept = new Set<OpeningHoursRule>();
  for (const rule of rules) {
    const options = optionsOf(rule);
    if (options === null || !isDayRule(rule)) {
      kept.add(rule);
      continue;
    }
    const key = JSON.stringify(options);
    const group = groups.get(key) ?? { options, rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  const schedules: FormSchedule[] = [];
  for (const { options, rules: ofGroup } of groups.values()) {
    const onDay = (list: readonly DayRule[], day: number) =>
      list.filter(({ days }) => days.includes(day));
    const tooLong = WEEKDAYS.filter((day) => formStretches(timesOf(onDay(ofGroup, day))) === null);
    const written = ofGroup.filter(({ days }) => !days.some((day) => tooLong.includes(day)));
    for (const rule of ofGroup) if (!written.includes(rule)) kept.add(rule);
    if (written.length === 0) continue;
    const days = WEEKDAYS.map((day) => formStretches(timesOf(onDay(written, day))) ?? []);
    schedules.push({ ...options, days });
  }
  return { schedules, keptRules: rules.filter((rule) => kept.has(rule)) };
}

function timesOf(rules: readonly DayRule[]): OpeningInterval[] {
  return rules.flatMap(({ intervals }) => intervals ?? []);
}

/** Purpose, weeks and season of a rule, without times; null = the form cannot say them. */
function optionsOf(rule: OpeningHoursRule): FormSchedule | null {
  if (!isDayRule(rule) || rule.intervals === null || rule.kind === 'STAY') return null;
  if (rule.validFrom !== null || rule.validUntil !== null) return null;
  const weeks = weeksOf(rule.recurrence);
  if (weeks === null) return null;
  const season = rule.season && {
    from: formMonthDay(rule.season.from),
    to: formMonthDay(rule.season.to),
  };
  // The schema lets days pass that do not exist: "30 februari" stays what it is.
  if (rule.season && ![rule.season.from, rule.season.to].every(isMonthDay)) return null;
  return { ...emptySchedule(), kind: rule.kind, ...weeks, season };
}

function weeksOf(
  recurrence: DayRule['recurrence'],
): Pick<FormSchedule, 'weeks' | 'weekDate' | 'nth'> | null {
  if (recurrence.type === 'WEEKLY') {
    // The date says nothing where every week counts.
    if (recurrence.interval === 1) return { weeks: 'EVERY_WEEK', weekDate: '', nth: [] };
    if (recurrence.interval !== 2) return null;
    const weekDate = recurrence.anchor ?? '';
    if (weekDate !== '' && !isFormDate(weekDate)) return null;
    return { weeks: 'EVERY_TWO_WEEKS', weekDate, nth: [] };
  }
  if (recurrence.type !== 'MONTHLY' || recurrence.interval !== 1) return null;
  if (recurrence.nth === null || recurrence.nth.length === 0) return null;
  return { weeks: 'MONTHLY', weekDate: '', nth: sortedNth(recurrence.nth) };
}

/** First to fifth, then the last; each once. */
export function sortedNth(nth: readonly number[]): number[] {
  const place = (n: number) => (n === -1 ? 6 : n);
  return [...new Set(nth)].sort((a, b) => place(a) - place(b));
}

function formMonthDay(monthDay: string): FormMonthDay {
  return { day: String(Number(monthDay.slice(3))), month: String(Number(monthDay.slice(0, 2))) };
}

/** Is `MM-DD` a day of some year? 29 February is. */
export function isMonthDay(monthDay: string): boolean {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate()
  );
}

/** Is it a date (`YYYY-MM-DD`) of this century? While a year is typed it is one of the year 2, 20 or 202. */
export function isFormDate(text: string): boolean {
  return /^20\d{2}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayOfDate(text)) === text;
}

/**
 * Sorted, what overlaps as one; null = no stretches can say it: it begins at 24:00, or lasts more
 * than a day together.
 */
function formStretches(intervals: readonly OpeningInterval[]): FormStretch[] | null {
  const ranges = mergedRanges(intervals.map(minuteRange));
  if (ranges.some(({ from, to }) => from >= 1440 || to - from > 1440)) return null;
  return ranges.map(({ from, to }) => {
    const [start, end] = [timeOfMinutes(from), timeOfMinutes(to)];
    return { from: timeAsTyped(start), to: timeAsTyped(end), pastMidnight: end <= start };
  });
}

function formException(exception: Exception): FormException {
  const { from, until, intervals, reason } = exception;
  const stretches = formStretches(intervals ?? []);
  if (stretches === null || until < from || ![from, until].every(isFormDate))
    return { ...emptyException(), kept: exception };
  return {
    from,
    until: until === from ? '' : until,
    isClosed: intervals === null,
    stretches,
    reason: reason ?? '',
    kept: null,
  };
}
