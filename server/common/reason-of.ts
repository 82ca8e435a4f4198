import { ApiError } from './api-error.js';
import { isStorable } from './storable.js';

/**
 * Why somebody did something, as it stands in history for ever.
 * @throws ApiError INPUT_INVALID: shorter than 3 or longer than 500 characters, or not text
 */
export function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason.length < 3 || reason.length > 500 || !isStorable(reason)) {
    throw new ApiError('INPUT_INVALID', { issues: ['reason'] });
  }
  return reason;
}
