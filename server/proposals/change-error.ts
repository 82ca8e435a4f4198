/** Why a change cannot be made; the code is stable, the sentence helps. */
export const CHANGE_ERRORS = {
  CHANGE_UNKNOWN_PATH: 'This field does not exist in the record.',
  CHANGE_INVALID: 'This change is not of the right form.',
} as const;

export type ChangeErrorCode = keyof typeof CHANGE_ERRORS;

/** A change that was refused; nothing of the list it stood in was applied. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';

  constructor(
    readonly code: ChangeErrorCode,
    /** The field it is about, as it was asked; empty = the list as a whole. */
    readonly path: string,
    /** What exactly, in words for whoever wrote the change. */
    readonly reason: string = CHANGE_ERRORS[code],
  ) {
    super(`${code} ${path}: ${reason}`);
  }
}
