import { ApiError } from '../common/api-error.js';

/** What an editor typed of an address: the parts, or all of it in one text. Nothing else is sent anywhere. */
export interface AddressInput {
  /** Read only when street, postcode and place are empty. */
  text?: string | null;
  street?: string | null;
  /** `12`, `12a`, `12-3`, `12 bis`. */
  houseNumber?: string | null;
  /** `3512`, `3512 AB` or `3512ab`. */
  postcode?: string | null;
  place?: string | null;
  /** The address is to be kept hidden: nobody outside is asked, and only the centre of its place is answered. */
  addressHidden?: boolean | null;
}

export interface HouseNumber {
  /** The number itself, without zeros in front. */
  digits: string;
  /** Letter and addition in lower case, only letters and digits; empty when there is none. */
  addition: string;
}

export interface Postcode {
  digits: string;
  /** Capitals; null when only the four digits were given. */
  letters: string | null;
}

/** What was typed, checked and taken apart; at least one of its parts is there. */
export interface AddressQuestion {
  street: string | null;
  houseNumber: HouseNumber | null;
  postcode: Postcode | null;
  place: string | null;
  /** The whole text, when that was what was typed. */
  text: string | null;
  hidden: boolean;
}

/** Longest that is read, in characters; the longest street of the country has 80. */
const LIMITS = { text: 200, street: 100, houseNumber: 20, postcode: 20, place: 100 };

const POSTCODE = /^([1-9]\d{3})\s?([A-Za-z]{2})?$/;
const POSTCODE_WITHIN = /(?<![\p{L}\p{N}])([1-9]\d{3})\s?([A-Za-z]{2})(?![\p{L}\p{N}])/u;
/** "Kerkstraat 1012 te Utrecht": a number of a house with a word behind it. */
const WORD_BEHIND = /^\d{4} (?:de|en|in|of|op|te)$/;
const HOUSE_NUMBER =
  /^(?:(?:nr|no|nummer)\b\.?\s*)?0*([1-9]\d{0,4})(?!\d)(?:[\s/-]*([\p{L}\p{N}][\p{L}\p{N}\s/-]*))?$/iu;
const NUMBER_WITHIN =
  /(?<![\p{L}\p{N}'])([1-9]\d{0,4})(?:[\s-]?([a-z]))?(?:-([\p{L}\p{N}]{1,4}))?(?![\p{L}\p{N}])/giu;

/**
 * Checks what was typed and takes it apart.
 * @throws ApiError ADDRESS_MISSING, ADDRESS_TOO_LONG, POSTCODE_INVALID or HOUSE_NUMBER_INVALID; none
 *   repeats what was typed
 */
export function readQuestion(input: AddressInput): AddressQuestion {
  const part = (name: keyof typeof LIMITS) => cleaned(name, input[name]);
  const street = part('street');
  const houseNumber = part('houseNumber');
  const postcode = part('postcode');
  const place = part('place');
  const text = part('text');
  const hidden = input.addressHidden === true;
  if (street !== null || postcode !== null || place !== null) {
    return {
      street,
      houseNumber: houseNumber === null ? null : readHouseNumber(houseNumber),
      postcode: postcode === null ? null : readPostcode(postcode),
      place,
      text: null,
      hidden,
    };
  }
  if (text === null) throw new ApiError('ADDRESS_MISSING');
  return { street: null, place: null, text, hidden, ...partsWithin(text) };
}

/** Null for nothing: only letters and digits say something. */
function cleaned(name: keyof typeof LIMITS, typed: string | null | undefined): string | null {
  if (typed === null || typed === undefined) return null;
  // Before anything is done with it: normalising a very long text takes long.
  if (typed.length > LIMITS[name]) {
    throw new ApiError('ADDRESS_TOO_LONG', { field: name, maximum: LIMITS[name] });
  }
  const text = typed
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

function readPostcode(text: string): Postcode {
  const [, digits, letters] = POSTCODE.exec(text) ?? [];
  if (digits === undefined) throw new ApiError('POSTCODE_INVALID');
  return { digits, letters: letters?.toUpperCase() ?? null };
}

function readHouseNumber(text: string): HouseNumber {
  const [, digits, addition = ''] = HOUSE_NUMBER.exec(text) ?? [];
  if (digits === undefined) throw new ApiError('HOUSE_NUMBER_INVALID');
  return { digits, addition: bare(addition) };
}

/** Of one text only the postcode and the number beside it can be told apart for certain. */
function partsWithin(text: string): Pick<AddressQuestion, 'postcode' | 'houseNumber'> {
  const alone = POSTCODE.exec(text);
  const found = alone ?? POSTCODE_WITHIN.exec(text);
  if (!found || WORD_BEHIND.test(found[0])) return { postcode: null, houseNumber: null };
  const [whole, digits, letters] = found;
  const rest = text.replace(whole, ' ; ');
  const number = [...rest.matchAll(NUMBER_WITHIN)].at(-1);
  return {
    postcode: { digits: digits!, letters: letters?.toUpperCase() ?? null },
    houseNumber: number
      ? { digits: number[1]!, addition: bare(`${number[2] ?? ''}${number[3] ?? ''}`) }
      : null,
  };
}

/** A letter or addition as it is compared: "A-3", "a 3" and "a3" are one. */
export function bare(addition: string): string {
  return addition.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
