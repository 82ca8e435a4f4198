import { GraphQLError } from 'graphql';

/**
 * Every expected fault of a query: the code is a contract, the sentence tells the caller what to do.
 * A code that is not in this list does not compile.
 */
export const API_ERRORS = {
  NEAR_MISSING: 'Say near what: a postcode, a place, or a latitude and a longitude.',
  NEAR_CONFLICT: 'Give exactly one of: postcode, place, or coordinates.',
  COORDINATES_INCOMPLETE: 'Give both latitude and longitude, or neither.',
  COORDINATES_OUTSIDE: 'This point is not in or near the Netherlands (WGS84 degrees expected).',
  POSTCODE_INVALID:
    'A Dutch postcode is four digits, with or without two letters: 3512 or 3512 AB.',
  ADDRESS_MISSING: 'Say what to look for: a street, a postcode, a place, or a text with these.',
  ADDRESS_TOO_LONG: 'This part of the address is longer than any address.',
  HOUSE_NUMBER_INVALID: 'A house number starts with a number above zero: 12, 12a or 12-3.',
  POSTCODE_UNKNOWN: 'This postcode is not known here. Try the name of the place.',
  PLACE_UNKNOWN: 'No place of this name is known here.',
  NEAR_AMBIGUOUS: 'Several places have this name. Choose one of the candidates.',
  FIRST_OUT_OF_RANGE: 'Ask for 1 to 100 at a time.',
  PAGING_CONFLICT: 'Use first with after, or last with before, not both.',
  CURSOR_INVALID: 'This cursor was not made by this service. Start again without it.',
  TEXT_INVALID: 'A search text has 1 to 200 characters.',
  CODE_UNKNOWN: 'This code is not in the word list. The query vocabularies gives the lists.',
  REGION_UNKNOWN: 'No region has this code. The query regions gives the codes.',
  LOCALE_UNKNOWN: 'Texts exist in nl, en and ar.',
  DATE_OUT_OF_RANGE: 'Ask for a moment between the years 2000 and 2100.',
  FILTER_TOO_LARGE: 'A filter list has at most 50 entries.',
  SIGN_IN_NEEDED: 'Sign in first.',
  NOT_ALLOWED: 'Your role does not allow this.',
  NOT_FOUND: 'This does not exist, or not for you.',
  CROSS_SITE: 'This can only be asked from a page of this site.',
  RATE_LIMITED: 'Too many requests. Wait a moment; retryAfter says how many seconds.',
  INPUT_INVALID: 'Something in the question is not of the right form; issues says what.',
  EMAIL_INVALID: 'This is not a mail address.',
  LINK_UNUSABLE: 'This link was used before, is too old, or does not exist. Ask for a new one.',
  PASSKEY_REFUSED: 'This passkey could not be used. Sign in with a link by mail.',
  MAIL_REFUSED: 'This person asked never to be mailed. Call them instead.',
  LAST_KEEPER: 'Without another keeper nobody could keep the register. Invite one first.',
  INITIATIVE_UNKNOWN: 'No initiative has this id.',
  HIDDEN_ADDRESS_IN_CONTENT:
    'A text of the record names an address that is hidden. Change that text first.',
  VERSION_UNKNOWN: 'There is no such version. Load it again.',
  NARRATIVE_MISSING: 'Tell the story first: a level is never shown without it.',
  NOTHING_TOLD: 'There is nothing here yet to show.',
  HIDDEN_ADDRESS_IN_TEXT: 'The address of this place is hidden: the text may not name it.',
  BASE_OUTDATED:
    'Somebody else published a change since you started. Look at the difference first.',
  PROPOSALS_WAITING: 'Changes of the record that goes wait for a decision. Decide on these first.',
  ALREADY_HANDLED: 'Somebody handled this before you. Look at what they decided.',
  COVERAGE_PARAMETERS_INVALID:
    'These parameters cannot be: faults says which, why, and between which values.',
  DEMAND_DATA_MISSING:
    'It is not known here where people live. Load reference data with inhabitants.',
  REGION_KIND_NOT_LOADED: 'No region of this kind is known here; regions says which kinds are.',
  DISTANCE_MODEL_UNAVAILABLE: 'Distances of this model cannot be measured here; reason says why.',
  TRAVEL_TIME_UNAVAILABLE: 'The service for travel times gives no usable answer. Try again later.',
  DATABASE_UNAVAILABLE:
    'The register cannot be reached at this moment. Try again in a few seconds.',
  NOT_READY: 'The register is still being loaded. Try again in a few seconds.',
} as const;

export type ApiErrorCode = keyof typeof API_ERRORS;

/** An error a caller can do something about; `details` goes into `extensions`. */
export class ApiError extends GraphQLError {
  constructor(code: ApiErrorCode, details: Record<string, unknown> = {}) {
    super(API_ERRORS[code], { extensions: { ...details, code } });
  }
}
