/** Languages in which a hand-out can be made; the site itself has the first three. */
export const SHEET_LANGUAGES = ['nl', 'en', 'ar', 'tr', 'uk'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

export const PAPERS = ['a4', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

/** The inhabitant takes home at most so many places. */
export const MOST_PLACES = 3;

/** Everything a hand-out depends on; nothing in it is about a person. */
export interface SheetView {
  /** Keys of one to three places (see `place-key.ts`); empty = none was chosen. */
  places: string[];
  language: SheetLanguage;
  paper: Paper;
}

const PLACES = 'plekken';
const LANGUAGE = 'taal';
const PAPER = 'papier';
const KEY = /^[a-z0-9-]{1,200}(~[0-9a-f]{8})?$/;

/** Path of the page that makes a hand-out. */
export const SHEET_PATH = '/verwijzen/blad';

/** What the history of the browser keeps with a sheet that was opened from a shortlist: that is one step back. */
export const FROM_SHORTLIST = { isFromShortlist: true } as const;

/** @param state of an entry in the history, as any page may have left it */
export function isFromShortlist(state: unknown): boolean {
  return (state as Partial<typeof FROM_SHORTLIST> | null)?.isFromShortlist === true;
}

/**
 * Reads which hand-out an address asks. Anyone can type one: what cannot be asked is left out.
 *
 * @param hash `#plekken=plek-a,plek-b~0a1b2c3d&taal=ar&papier=a5`
 */
export function sheetOfFragment(hash: string): SheetView {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const keys = (asked.get(PLACES) ?? '').split(',').filter((key) => KEY.test(key));
  return {
    places: [...new Set(keys)].slice(0, MOST_PLACES),
    language: SHEET_LANGUAGES.find((one) => one === asked.get(LANGUAGE)) ?? 'nl',
    paper: PAPERS.find((one) => one === asked.get(PAPER)) ?? 'a4',
  };
}

/** The fragment that means a hand-out: no server ever sees it. */
export function fragmentOfSheet({ places, language, paper }: SheetView): string {
  const fields = [
    `${PLACES}=${places.join(',')}`,
    ...(language === 'nl' ? [] : [`${LANGUAGE}=${language}`]),
    ...(paper === 'a4' ? [] : [`${PAPER}=${paper}`]),
  ];
  return `#${fields.join('&')}`;
}
