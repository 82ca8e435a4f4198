/** Why a record could not be published; the code is stable, the sentence helps. */
export const PUBLICATION_ERRORS = {
  CONTENT_INVALID: 'Something in the record is not of the right form.',
  BASE_OUTDATED:
    'Somebody else published a change since you started. Look at the difference first.',
  HIDDEN_ADDRESS_IN_CONTENT:
    'This address is hidden: street, number, postcode and coordinates may not stand in the record.',
  ID_TAKEN: 'Something new in the record has the id of something of another record.',
  LISTING_REFUSED: 'This initiative asked not to be in the register.',
  NOT_PUBLISHED: 'There is no published record with this id.',
  SLUG_TAKEN: 'This web address belongs, or once belonged, to another initiative.',
  SLUG_INVALID: 'A web address has lower-case letters, digits and single hyphens only.',
} as const;

export type PublicationErrorCode = keyof typeof PUBLICATION_ERRORS;

export class PublicationError extends Error {
  override readonly name = 'PublicationError';

  constructor(
    readonly code: PublicationErrorCode,
    /** What exactly, for the person who wrote it: field paths and messages. */
    readonly issues: string[] = [],
  ) {
    super([PUBLICATION_ERRORS[code], ...issues].join(' '));
  }
}
