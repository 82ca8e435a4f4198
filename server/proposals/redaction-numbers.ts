/** The first of the ten digits in scripts that people here write in; each group of ten is in order. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** The text with every digit as 0-9. */
export function digitsIn(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** `10.00`, `9.30`; with a colon a time is never taken for a number. */
const TIME = /^([01]?\d|2[0-4])\.[0-5]\d$/;

/**
 * Are these digits times of a day, such as `09.00-12.00 13.00-17.00`?
 * @param found what looks like a number
 * @param rest the text from there on: the last time may be cut off in what was found
 */
export function isListOfTimes(found: string, rest: string): boolean {
  const tokens = found.split(/[\s-]+/).filter((token) => token !== '');
  const whole = (/^[\d\s.-]+/.exec(rest)?.[0] ?? '').split(/[\s-]+/).slice(0, tokens.length);
  return tokens.length > 1 && whole.every((token) => TIME.test(token.replace(/\.$/, '')));
}

/** A day of a month of this time and age, such as `24-12-2026`. */
export function isDate(written: string): boolean {
  return /^(0?[1-9]|[12]\d|3[01])[ .-](0?[1-9]|1[0-2])[ .-]20\d\d$/.test(written);
}

/** The test that a Dutch citizen service number passes; of eight digits the first is a nought. */
export function isElevenProof(written: string): boolean {
  const digits = written.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => {
    const weight = index === 8 ? -1 : 9 - index;
    return total + Number(digit) * weight;
  }, 0);
  return sum % 11 === 0;
}

/** An account number: of the Dutch form, or one whose check digits are right (ISO 13616). */
export function isIban(written: string): boolean {
  const plain = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (/^NL\d{2}[A-Z]{4}\d{10}$/.test(plain)) return true;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of parseInt(sign, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october';
const DATE = String.raw`(?:\d{1,2}[\s./-]{1,2}\d{1,2}[\s./-]{1,2}(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?(?:${MONTHS})\.?\s?(?:\d{4}|'?\d{2})?)(?!\d)`;
const BIRTH = new RegExp(
  String.raw`(geboortedatum|geboren(?: op)?|geb\.?|born(?: on)?|date of birth|dob|تاريخ الميلاد|ولدت في)(\W{0,4})${DATE}`,
  'giu',
);
/** Of a grown-up as it is written in forms: the year is too long ago to be news about a place. */
const LONG_AGO = new RegExp(
  String.raw`(?<![\d.,:-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19\d{2}|200\d|201[0-2])|(?:19\d{2}|200\d|201[0-2])-\d{1,2}-\d{1,2}|\d{1,2}\s(?:${MONTHS})\.?\s(?:19\d{2}|200\d|201[0-2]))(?!\d)`,
  'giu',
);

/** Replaces dates of birth: those that are called so, and whole dates of long ago. */
export function datesIn(text: string, replacement: () => string): string {
  return text
    .replace(BIRTH, (_found, cue: string, between: string) => `${cue}${between}${replacement()}`)
    .replace(LONG_AGO, replacement);
}
