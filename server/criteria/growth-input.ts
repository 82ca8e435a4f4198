import { z } from 'zod';
import { CRITERION_LEVELS } from '../initiatives/vocabulary.js';
import { CriteriaError, FIELD_PROBLEMS, type FieldProblemCode } from './criteria.errors.js';

/** How much fits: enough for a story, and for a phone. Texts in characters (UTF-16 units). */
export const GROWTH_LIMITS = {
  narrative: 4000,
  evidenceText: 300,
  link: 500,
  goal: 500,
  tookPart: 500,
  visitor: 200,
  evidence: 10,
  goals: 10,
  count: 1_000_000,
  firstYear: 1970,
  /** A goal may lie this many years ahead. */
  goalYearsAhead: 20,
} as const;

/** A message of the schemas below is the code of the problem. */
const problem = (code: FieldProblemCode) => code;

/** Control characters, halves of characters, and marks that turn the direction of what follows. */
const UNREADABLE = /[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

const words = (max: number) =>
  z
    .string(problem('FIELD_INVALID'))
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max, problem('TEXT_TOO_LONG'))
        .refine((text) => !UNREADABLE.test(text), problem('TEXT_UNREADABLE')),
    );

const line = (max: number) => words(max).pipe(z.string().min(1, problem('TEXT_EMPTY')));

/** Nothing written is nothing told. */
const optionalWords = (max: number) =>
  words(max)
    .nullish()
    .transform((text) => text || null);

const link = words(GROWTH_LIMITS.link)
  .pipe(z.string().refine(isWebLink, problem('LINK_INVALID')))
  .nullish()
  .transform((address) => address ?? null);

const year = (first: number, last: number) =>
  z
    .int(problem('YEAR_OUT_OF_RANGE'))
    .min(first, problem('YEAR_OUT_OF_RANGE'))
    .max(last, problem('YEAR_OUT_OF_RANGE'));

const count = z
  .int(problem('NUMBER_OUT_OF_RANGE'))
  .min(0, problem('NUMBER_OUT_OF_RANGE'))
  .max(GROWTH_LIMITS.count, problem('NUMBER_OUT_OF_RANGE'))
  .nullish()
  .transform((given) => given ?? null);

export const initiativeIdSchema = z.uuid(problem('ID_INVALID')).transform((id) => id.toLowerCase());

/** What versions are numbered with, and what the database can read as one. */
export const versionSchema = z
  .int(problem('FIELD_INVALID'))
  .min(1, problem('FIELD_INVALID'))
  .max(2 ** 31 - 2, problem('FIELD_INVALID'));

export const criterionSchema = z
  .int(problem('CRITERION_OUT_OF_RANGE'))
  .min(1, problem('CRITERION_OUT_OF_RANGE'))
  .max(10, problem('CRITERION_OUT_OF_RANGE'));

/** What an initiative says about itself on one characteristic; everything may be left out. */
export const assessmentSchema = (thisYear: number) =>
  z.strictObject({
    narrative: optionalWords(GROWTH_LIMITS.narrative),
    level: z
      .enum(CRITERION_LEVELS, problem('LEVEL_UNKNOWN'))
      .nullish()
      .transform((level) => level ?? null),
    evidence: z
      .array(z.strictObject({ text: line(GROWTH_LIMITS.evidenceText), link }))
      .max(GROWTH_LIMITS.evidence, problem('TOO_MANY'))
      .default([]),
    goals: z
      .array(
        z.strictObject({
          text: line(GROWTH_LIMITS.goal),
          /** By when, or when it was planned for; null = no year yet. */
          year: year(GROWTH_LIMITS.firstYear, thisYear + GROWTH_LIMITS.goalYearsAhead)
            .nullish()
            .transform((given) => given ?? null),
        }),
      )
      .max(GROWTH_LIMITS.goals, problem('TOO_MANY'))
      .default([]),
    tookPart: optionalWords(GROWTH_LIMITS.tookPart),
    peerVisit: z
      .strictObject({
        /** As precise as known: `2025`, `2025-03`, `2025-03-14`. */
        date: z.string(problem('DATE_INVALID')).refine(isDate, problem('DATE_INVALID')),
        by: line(GROWTH_LIMITS.visitor),
      })
      .nullish()
      .transform((visit) => visit ?? null),
  });

/** What an initiative counted in a year; everything but the year may be left out. */
export const figuresSchema = (thisYear: number) =>
  z.strictObject({
    year: year(GROWTH_LIMITS.firstYear, thisYear),
    municipalityCode: z
      .string(problem('MUNICIPALITY_UNKNOWN'))
      .regex(/^GM\d{4}$/, problem('MUNICIPALITY_UNKNOWN'))
      .nullish()
      .transform((code) => code ?? null),
    participants: count,
    groups: count,
    volunteers: count,
    staffWithLivedExperience: count,
  });

export type AssessmentInput = z.input<ReturnType<typeof assessmentSchema>>;
export type AssessmentWords = z.output<ReturnType<typeof assessmentSchema>>;
export type Evidence = AssessmentWords['evidence'][number];
export type Goal = AssessmentWords['goals'][number];
export type PeerVisit = NonNullable<AssessmentWords['peerVisit']>;
export type FiguresInput = z.input<ReturnType<typeof figuresSchema>>;
export type Figures = z.output<ReturnType<typeof figuresSchema>>;

/**
 * A value of the form its schema asks.
 * @throws CriteriaError GROWTH_INVALID with a code for each field that is not
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CriteriaError(
    'GROWTH_INVALID',
    parsed.error.issues.map(({ path, message, code }) => ({
      path: path.join('/'),
      code:
        code === 'unrecognized_keys'
          ? 'FIELD_UNKNOWN'
          : Object.hasOwn(FIELD_PROBLEMS, message)
            ? (message as FieldProblemCode)
            : 'FIELD_INVALID',
    })),
  );
}

/** http(s), and nothing that could pass for another site: no name or password before the host. */
function isWebLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname.includes('.');
}

/** A day that exists, or its month or year alone. */
function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] =
    /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
