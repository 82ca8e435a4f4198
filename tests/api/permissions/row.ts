import type { TestApp } from '../../setup/app.js';

/** Everybody there is, from the point of view of one record and one region. */
export const ASKERS = [
  'public',
  'withoutRole',
  'editorOfAnother',
  'regionElsewhere',
  'region',
  'editor',
  'keeper',
] as const;
export type Asker = (typeof ASKERS)[number];

/** The world every row is asked in: two records, two municipalities, one person of each kind. */
export interface PermissionWorld {
  app: TestApp;
  recordId: string;
  /** Its one location. */
  locationId: string;
  otherRecordId: string;
  otherLocationId: string;
  /** The municipality the record lies in. */
  municipalityCode: string;
  otherMunicipalityCode: string;
}

/** `ok`, or the code it is refused with. */
export type Outcome = string;

/** One operation: what it is asked with, and what everybody gets. */
export interface OperationRow {
  /** `Query.me`, `Mutation.signIn`. */
  operation: string;
  query: string;
  /** Made anew before every question, so that one answer does not spoil the next. */
  variables?: (world: PermissionWorld, asker: Asker) => Promise<Record<string, unknown>>;
  expected: Record<Asker, Outcome>;
}

/** The same for everybody. */
export function forAll(outcome: Outcome): Record<Asker, Outcome> {
  return Object.fromEntries(ASKERS.map((asker) => [asker, outcome])) as Record<Asker, Outcome>;
}

/** Only these; a visitor has to sign in, others are refused with `refusal`. */
export function only(
  allowed: Exclude<Asker, 'public'>[],
  refusal: Outcome = 'NOT_ALLOWED',
): Record<Asker, Outcome> {
  return {
    ...forAll(refusal),
    public: 'SIGN_IN_NEEDED',
    ...Object.fromEntries(allowed.map((asker) => [asker, 'ok'])),
  };
}

export const EVERYBODY_SIGNED_IN = [
  'withoutRole',
  'editorOfAnother',
  'regionElsewhere',
  'region',
  'editor',
  'keeper',
] as const satisfies Asker[];
