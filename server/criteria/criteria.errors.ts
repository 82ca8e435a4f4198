import { ApiError } from '../common/api-error.js';

/** Why something about a growth profile was refused; the code is stable, the sentence helps. */
export const CRITERIA_ERRORS = {
  GROWTH_INVALID: 'Something is not of the right form.',
  INITIATIVE_UNKNOWN: 'No initiative has this id.',
  VERSION_UNKNOWN: 'There is no such version. Load it again.',
  NARRATIVE_MISSING: 'Tell the story first: a level is never shown without it.',
  NOTHING_TOLD: 'There is nothing here yet to show.',
  HIDDEN_ADDRESS_IN_TEXT: 'The address of this place is hidden: the text may not name it.',
} as const;

export type CriteriaErrorCode = keyof typeof CRITERIA_ERRORS;

/** What is wrong with one field; the code is stable, the sentence helps. */
export const FIELD_PROBLEMS = {
  CRITERION_OUT_OF_RANGE: 'A characteristic has a number from 1 to 10.',
  LEVEL_UNKNOWN: 'A level is one of the five words, or nothing.',
  TEXT_EMPTY: 'Write something, or leave this line out.',
  TEXT_TOO_LONG: 'This text is too long.',
  TEXT_UNREADABLE: 'This text has characters that cannot be shown.',
  TOO_MANY: 'These are too many.',
  LINK_INVALID: 'A link begins with https:// or http://, and has no name or password in it.',
  YEAR_OUT_OF_RANGE: 'This year cannot be used here.',
  DATE_INVALID: 'A date is a year, a month (2025-03) or a day (2025-03-14).',
  NUMBER_OUT_OF_RANGE: 'A number is whole, 0 or more, and at most a million.',
  MUNICIPALITY_UNKNOWN: 'No municipality has this code.',
  ID_INVALID: 'This is no id of an initiative.',
  FIELD_UNKNOWN: 'There is no such field.',
  FIELD_INVALID: 'This field is not of the right form.',
} as const;

export type FieldProblemCode = keyof typeof FIELD_PROBLEMS;

export interface FieldProblem {
  /** `evidence/0/link`; empty = the whole. */
  path: string;
  code: FieldProblemCode;
}

export class CriteriaError extends Error {
  override readonly name = 'CriteriaError';

  constructor(
    readonly code: CriteriaErrorCode,
    readonly problems: FieldProblem[] = [],
  ) {
    super(
      [
        CRITERIA_ERRORS[code],
        ...problems.map(({ path, code: problem }) => `${path}: ${FIELD_PROBLEMS[problem]}`),
      ].join(' '),
    );
  }
}

/**
 * What the service refuses, as a caller of the API reads it: with the same code, and for a form with
 * `path: CODE` per field.
 * @throws ApiError
 */
export async function orApiError<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CriteriaError)) throw error;
    if (error.code !== 'GROWTH_INVALID') throw new ApiError(error.code);
    const issues = error.problems.slice(0, 20).map(({ path, code }) => `${path}: ${code}`);
    throw new ApiError('INPUT_INVALID', { issues });
  }
}
