import type { FiguresFragment } from '../../graphql/generated/graphql.js';

/** What a place may count, in the order of the form. */
export const COUNTS = ['participants', 'groups', 'volunteers', 'staffWithLivedExperience'] as const;
export type Count = (typeof COUNTS)[number];

/** As typed. */
export type Fields = Record<Count, string>;

/** The fields for what is kept; an unknown number is an empty field, zero is not. */
export function fieldsOf(kept: Pick<FiguresFragment, Count> | null): Fields {
  return Object.fromEntries(COUNTS.map((count) => [count, String(kept?.[count] ?? '')])) as Fields;
}

/** Is this a number somebody can have counted, or nothing? People write dots between thousands. */
export function isCount(typed: string): boolean {
  return /^\d{0,7}$/.test(plain(typed)) && Number(plain(typed)) <= 1_000_000;
}

/** What is sent; an empty field is a number that is not told. */
export function numbersOf(fields: Fields): Record<Count, number | null> {
  return Object.fromEntries(
    COUNTS.map((count) => {
      const typed = plain(fields[count]);
      return [count, typed === '' ? null : Number(typed)];
    }),
  ) as Record<Count, number | null>;
}

function plain(typed: string): string {
  const text = typed.trim();
  return /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
}
