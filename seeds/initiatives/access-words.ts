import type { AccessFlag } from '../../server/initiatives/vocabulary.js';

/** What a word says about getting in. */
interface AccessMeaning {
  flags: AccessFlag[];
  /** The condition as the source words it. */
  note: string;
  /** The word names an offering too, and stays one. */
  alsoOffering: boolean;
}

const ACCESS_WORDS: Record<string, AccessMeaning> = {
  'geen indicatie nodig': condition('geen indicatie nodig', 'noIndication'),
  'geen indicatie of verwijzing nodig': condition(
    'geen indicatie of verwijzing nodig',
    'noIndication',
    'noReferral',
  ),
  indicatievrij: condition('indicatievrij', 'noIndication'),
  'zonder aanmelden': condition('zonder aanmelden', 'walkInWithoutAppointment'),
  gratis: condition('gratis', 'free'),
  'gratis en anoniem': condition('gratis en anoniem', 'free'),
  'kennismakingsgesprek vooraf': condition('kennismakingsgesprek vooraf', 'meetBeforehand'),
  'dagbesteding zonder indicatie': offeringWith('dagbesteding zonder indicatie', 'noIndication'),
  'zelfhulpgroep (anoniem, kosteloos)': offeringWith('anoniem, kosteloos', 'free'),
  'respijt/logeren (5 kamers, max 2 weken, kosteloos)': offeringWith('kosteloos', 'free'),
  'clubhuismodel (lidmaatschap)': offeringWith('lidmaatschap'),
};

function condition(note: string, ...flags: AccessFlag[]): AccessMeaning {
  return { flags, note, alsoOffering: false };
}

function offeringWith(note: string, ...flags: AccessFlag[]): AccessMeaning {
  return { flags, note, alsoOffering: true };
}

/** What an item of the `offerings` column says about access; null = nothing. */
export function accessIn(word: string): AccessMeaning | null {
  return Object.hasOwn(ACCESS_WORDS, word) ? (ACCESS_WORDS[word] ?? null) : null;
}

/** Ages in words for whom it is: `jongeren 12-25 jaar`, `18+`, `vanaf 14 jaar`. Years. */
export function agesIn(words: string[]): { minimum: number | null; maximum: number | null } {
  for (const word of words) {
    const range = /(\d{1,2})-(\d{1,2}) jaar/.exec(word);
    if (range) return { minimum: Number(range[1]), maximum: Number(range[2]) };
    const from = /(\d{1,2})\+/.exec(word) ?? /vanaf (\d{1,2}) jaar/.exec(word);
    if (from) return { minimum: Number(from[1]), maximum: null };
  }
  return { minimum: null, maximum: null };
}
