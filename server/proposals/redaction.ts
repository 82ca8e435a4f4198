import {
  datesIn,
  digitsIn,
  isDate,
  isElevenProof,
  isIban,
  isListOfTimes,
} from './redaction-numbers.js';
import { NAME_CUES, NAME_CUES_ANY_CASE, SAFETY_WORDS, STREET } from './redaction-words.js';

/** What a text of a visitor was found to hold about people. */
export const REDACTED_KINDS = [
  'mailadres',
  'rekeningnummer',
  'geboortedatum',
  'telefoonnummer',
  'burgerservicenummer',
  'nummer',
  'postcode',
  'adres',
  'naam',
] as const;
export type RedactedKind = (typeof REDACTED_KINDS)[number];

export interface Redacted {
  /** What may be kept: Unicode NFKC, digits as 0-9, without what it told about people. */
  text: string;
  /** Which kinds of things were taken out. */
  removed: RedactedKind[];
  /** Does it tell of danger, abuse, violence, suicide or of somebody who is not safe? */
  mentionsSafety: boolean;
}

const marked = (kind: RedactedKind): string => `[weggelaten: ${kind}]`;

/** Between the digits of a number: nothing, or the signs people write there. */
const SEP = String.raw`[\s.\-\/()_·•*]`;

const EMAIL = /[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/gu;
const EMAIL_IN_WORDS =
  /[\p{L}\p{N}._%+-]+\s*(?:\(at\)|\[at\]|\{at\}|\sat\s|\sapenstaartje\s)\s*[\p{L}\p{N}-]+(?:\s*(?:\.|\(punt\)|\[punt\]|\(dot\)|\[dot\]|\spunt\s|\sdot\s)\s*(?:nl|com|net|org|eu|be|de|info))+(?!\p{L})/giu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\s?\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![\p{L}\d])/giu;
const ABROAD = String.raw`(?:\+|(?<!\d[.:,]?)00)${SEP}{0,3}\d(?:${SEP}{0,3}\d){7,13}`;
const NATIONAL = String.raw`(?<!\d[.:,])\(?0${SEP}{0,3}[1-9](?:${SEP}{0,3}\d){7,8}`;
const PHONE = new RegExp(String.raw`(?<!\d)(?:${ABROAD}|${NATIONAL})(?!\d)`, 'gu');
const EIGHT_OR_NINE = /(?<![\d.,:-])\d(?:[ .-]?\d){7,8}(?![\d]|[.,:-]\d)/gu;
const LONG = /(?<!\d)\d{9,}(?!\d)/gu;
const POSTCODE =
  /(?<![\p{L}\d])[1-9]\d{3}\s?(?:[A-Z]{2}|(?<=postcode\W{0,3}\d{4}\s?)[a-z]{2}|(?<=\d)[a-z]{2})(?![\p{L}\d])(?:,?\s*(?:huisnummer|nummer|nr\.?|h\.?nr\.?)?\s*\d{1,5}(?:\s?[a-z])?(?![\p{L}\d]))?/gu;
const HOUSE_NUMBER =
  /(?:huisnummer|woon(?:t|de)?\s+(?:op|in|aan)\s+(?:nummer|nr\.?))\s*:?\s*\d{1,5}\s?[a-z]?(?![\p{L}\d])/giu;

/**
 * Takes out of a text what it tells about people: telephone numbers, mail addresses, numbers of people
 * and of accounts, dates of birth, addresses, and names where somebody says that it is one. Says the same
 * every time, and finds nothing more in its own answer. It leaves opening hours, years, prices and names
 * of places alone; where it doubts, it takes out. A name that nothing announces it cannot know.
 */
export function redact(text: string): Redacted {
  const removed = new Set<RedactedKind>();
  let before: string;
  let after = normalised(text);
  const mentionsSafety = SAFETY_WORDS.test(folded(after));
  // What was taken out may bring two parts beside each other that are something together.
  do {
    before = after;
    after = redactOnce(before, removed);
  } while (after !== before);
  return { text: after, removed: [...removed].sort(), mentionsSafety };
}

/** Letters and digits in their plain form, without what cannot be seen. */
function normalised(text: string): string {
  return (
    digitsIn(text.replace(/\p{Cs}/gu, '').normalize('NFKC'))
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Control and format characters, but for line ends and the joiners inside words.
      .replace(/[^\P{Cc}\n\t]|[^\P{Cf}\u200c\u200d]/gu, '')
      .replace(/(?<=[\d@+.-])[\u200c\u200d]+|[\u200c\u200d]+(?=[\d@])/gu, '')
      .replace(/[\u2010-\u2015\u2212\ufe58]/gu, '-')
      .replace(/[^\S\n\t]/gu, ' ')
      .normalize('NFKC')
  );
}

/** Small letters without marks, one space between words: what words are looked up in. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');
}

function redactOnce(text: string, removed: Set<RedactedKind>): string {
  const take = (kind: RedactedKind): string => {
    removed.add(kind);
    return marked(kind);
  };
  const takeIf =
    (kind: RedactedKind, is: (found: string, rest: string) => boolean) =>
    (found: string, ...more: unknown[]): string => {
      const offset = more.find((part): part is number => typeof part === 'number') ?? 0;
      return is(found, text.slice(offset)) ? take(kind) : found;
    };
  const steps: [RegExp, (found: string, ...more: unknown[]) => string][] = [
    [EMAIL, () => take('mailadres')],
    [EMAIL_IN_WORDS, () => take('mailadres')],
    [IBAN, takeIf('rekeningnummer', isIban)],
    [PHONE, takeIf('telefoonnummer', (found, rest) => !isListOfTimes(found, rest))],
    [
      EIGHT_OR_NINE,
      takeIf(
        'burgerservicenummer',
        (found, rest) => isElevenProof(found) && !isDate(found) && !isListOfTimes(found, rest),
      ),
    ],
    [LONG, () => take('nummer')],
    [POSTCODE, () => take('postcode')],
    [STREET, () => take('adres')],
    [HOUSE_NUMBER, () => take('adres')],
    [NAME_CUES, (_found, cue) => `${String(cue)}${take('naam')}`],
    [NAME_CUES_ANY_CASE, (_found, cue) => `${String(cue)}${take('naam')}`],
  ];
  text = datesIn(text, () => take('geboortedatum'));
  for (const [pattern, replacement] of steps) text = text.replace(pattern, replacement);
  return text;
}
