/** What visitors can tell the register: word lists and limits, for the server, the pages and the desk. */

export const SUGGESTION_KINDS = ['RECORD', 'NEW_PLACE', 'SAFETY'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What somebody says is not right. */
export const SUGGESTION_SUBJECTS = ['HOURS', 'ADDRESS', 'CONTACT', 'GONE', 'OTHER'] as const;
export type SuggestionSubject = (typeof SUGGESTION_SUBJECTS)[number];

export const SUGGESTION_OUTCOMES = ['DONE', 'NOT_CHANGED', 'DUPLICATE', 'SPAM'] as const;
export type SuggestionOutcome = (typeof SUGGESTION_OUTCOMES)[number];

/** Characters, of what was told and of the short fields. */
export const LONGEST_STORY = 2_000;
export const LONGEST_LINE = 200;
/** A keeper reads what was told within so many days. */
export const READ_WITHIN_DAYS = { SAFETY: 7, OTHER: 30 } as const;

/** The fields of both forms, as a browser sends them; what a form does not have is an empty text. */
export interface ToldFields {
  /** One of `SUGGESTION_SUBJECTS`, or `SAFETY`. */
  about: string;
  text: string;
  /** Of the place, never of who tells. */
  name: string;
  place: string;
  website: string;
  phone: string;
}
export type ToldField = keyof ToldFields;
export type ToldProblem = 'MISSING' | 'TOO_LONG' | 'INVALID';

/** What became of it. */
export type Reception =
  | { kind: 'received'; isSafety: boolean }
  | { kind: 'refused'; problems: Partial<Record<ToldField, ToldProblem>> }
  | { kind: 'too-many'; seconds: number };
