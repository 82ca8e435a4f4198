import { ApiError } from './api-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * An id as the database reads it.
 * @throws ApiError NOT_FOUND: nothing has an id of another form
 */
export function uuidOf(id: string): string {
  if (!UUID.test(id)) throw new ApiError('NOT_FOUND');
  return id.toLowerCase();
}
