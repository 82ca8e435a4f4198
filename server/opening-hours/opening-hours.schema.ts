import { z } from 'zod';

/** `HH:MM`, 00:00 to 24:00, local time in Europe/Amsterdam. */
export const localTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
/** `YYYY-MM-DD`. */
export const localDate = z.iso.date();
/** `MM-DD`: a day of any year, for seasons. */
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** ISO weekday: 1 = Monday … 7 = Sunday. */
const weekday = z.int().min(1).max(7);

/** A stretch of one day; `to` at or before `from` runs past midnight into the next day. */
export const intervalSchema = z.object({ from: localTime, to: localTime });

export const DAY_PART_NAMES = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

/**
 * What the hours are for. Only `OPEN` hours are hours in which anyone can walk in: only they make a
 * place open and count as day parts.
 */
export const HOURS_KINDS = ['OPEN', 'BY_APPOINTMENT', 'PHONE', 'STAY'] as const;

/**
 * Which weeks or months a rule falls in.
 * - `WEEKLY`: every `interval` weeks; `anchor` is a date in a week that counts, null = not known which
 *   weeks (only possible when interval > 1).
 * - `MONTHLY`: the n-th weekday of the month; -1 = the last; every `interval` months (anchor likewise).
 * - `YEARLY_COUNT`: `times` a year, dates not known.
 */
export const recurrenceSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('WEEKLY'),
    interval: z.int().min(1).max(52).default(1),
    anchor: localDate.nullable().default(null),
  }),
  z.object({
    type: z.literal('MONTHLY'),
    /** null = once a month, not known which week. */
    nth: z.array(z.union([z.int().min(1).max(5), z.literal(-1)])).nullable(),
    interval: z.int().min(1).max(12).default(1),
    anchor: localDate.nullable().default(null),
  }),
  z.object({ type: z.literal('YEARLY_COUNT'), times: z.int().min(1).max(366) }),
]);

/** Named days: "wo 10:00-14:00", "elke tweede woensdagavond van de maand". */
export const dayRuleSchema = z.object({
  rule: z.literal('DAYS'),
  kind: z.enum(HOURS_KINDS).default('OPEN'),
  days: z.array(weekday).min(1),
  /** null = the days are known, the times are not. Empty is not allowed. */
  intervals: z.array(intervalSchema).min(1).nullable(),
  /** Where only "wo middag" is known; ignored when `intervals` is given. */
  dayParts: z.array(z.enum(DAY_PART_NAMES)).default([]),
  recurrence: recurrenceSchema.default({ type: 'WEEKLY', interval: 1, anchor: null }),
  /** Both or neither; may wrap round the new year. Null = all year. */
  season: z.object({ from: monthDay, to: monthDay }).nullable().default(null),
  validFrom: localDate.nullable().default(null),
  validUntil: localDate.nullable().default(null),
});

/** A number without days: "4 dagen per week", "6 avonden per week", "4 dagdelen per week". */
export const countRuleSchema = z.object({
  rule: z.literal('COUNT'),
  kind: z.enum(HOURS_KINDS).default('OPEN'),
  unit: z.enum(['DAYS', 'DAY_PARTS', 'TIMES']),
  per: z.enum(['WEEK', 'MONTH', 'YEAR']),
  count: z.int().min(1).max(366),
  /** "6 middagen per week". */
  dayParts: z.array(z.enum(DAY_PART_NAMES)).default([]),
  /** "4 dagen per week 08:30-16:00": the times are known, the days are not. */
  intervals: z.array(intervalSchema).min(1).nullable().default(null),
});

/** Day and night, as a respite house: staffed, but nobody walks in. */
export const aroundTheClockRuleSchema = z.object({
  rule: z.literal('AROUND_THE_CLOCK'),
  kind: z.enum(HOURS_KINDS),
});

/** A dated exception; wins over every rule. */
export const exceptionSchema = z.object({
  from: localDate,
  /** Inclusive. */
  until: localDate,
  /** null = closed in this period; otherwise the hours of each of these days. */
  intervals: z.array(intervalSchema).min(1).nullable(),
  reason: z.string().trim().min(1).max(200).nullable().default(null),
});

/** What a place does on the Dutch public holidays; each may be unknown. */
export const publicHolidaysSchema = z.object({
  /** New Year, Easter Sunday and Monday, King's Day, Ascension, Whit Sunday and Monday, both days of Christmas. */
  general: z.enum(['OPEN', 'CLOSED', 'UNKNOWN']).default('UNKNOWN'),
  goodFriday: z.enum(['OPEN', 'CLOSED', 'UNKNOWN']).default('UNKNOWN'),
  /** 5 May. */
  liberationDay: z.enum(['OPEN', 'CLOSED', 'UNKNOWN']).default('UNKNOWN'),
});

/**
 * The opening hours of one offering. No rules at all = only the verbatim text is known, which is
 * `UNKNOWN` to every computation; nothing known at all is `null` in place of this object.
 */
const hoursOfOneOfferingSchema = z.object({
  rules: z.array(
    z.discriminatedUnion('rule', [dayRuleSchema, countRuleSchema, aroundTheClockRuleSchema]),
  ),
  exceptions: z.array(exceptionSchema).default([]),
  publicHolidays: publicHolidaysSchema.default({
    general: 'UNKNOWN',
    goodFriday: 'UNKNOWN',
    liberationDay: 'UNKNOWN',
  }),
  /** The words of the source, kept as they are. */
  sourceText: z.string().trim().min(1).max(500).nullable().default(null),
});

/**
 * Opening hours. `alongside` is only written by `unionHours`: the hours of a location of which one
 * walk-in offering has other exceptions or holidays than another, or unknown hours (no rules). Each
 * of them holds by itself, and the location is open when one of them is.
 */
export const openingHoursSchema = hoursOfOneOfferingSchema.extend({
  alongside: z.array(hoursOfOneOfferingSchema).min(1).optional(),
});

export type HoursOfOneOffering = z.output<typeof hoursOfOneOfferingSchema>;
export type OpeningHours = z.output<typeof openingHoursSchema>;
export type OpeningHoursRule = OpeningHours['rules'][number];
export type OpeningInterval = z.output<typeof intervalSchema>;
export type HoursKind = (typeof HOURS_KINDS)[number];
export type DayPartName = (typeof DAY_PART_NAMES)[number];

/**
 * How sure the hours are: confirmed at an instant, and by whose clock that goes stale.
 * Unconfirmed hours are never stated as fact.
 */
export interface HoursTrust {
  /** ISO instant of the last confirmation of the hours, null = nobody ever did. */
  confirmedAt: string | null;
  /** Months after which a confirmation no longer counts. */
  freshnessMonths: number;
  /** What the source says of its own date: `2019`, `2019-11`, null = undated. */
  sourceDate: string | null;
  /** Name of the source, null = not recorded. */
  source: string | null;
}
