import { ApiError } from './api-error.js';

/** Largest page. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

export interface PagingArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page as the database understands it: `size` rows in one direction, from a key on. */
export interface Page {
  backwards: boolean;
  size: number;
  after: string[] | null;
  before: string[] | null;
}

/**
 * Reads Relay paging arguments.
 * @param isKey is this what a cursor of ours holds?
 * @throws ApiError PAGING_CONFLICT, FIRST_OUT_OF_RANGE, CURSOR_INVALID
 */
export function pageOf(args: PagingArgs, isKey: (key: string[]) => boolean): Page {
  const backwards = args.last !== null && args.last !== undefined;
  if (backwards && args.first !== null && args.first !== undefined) {
    throw new ApiError('PAGING_CONFLICT');
  }
  return {
    backwards,
    size: checkedSize((backwards ? args.last : args.first) ?? DEFAULT_PAGE),
    after: args.after === null || args.after === undefined ? null : readCursor(args.after, isKey),
    before:
      args.before === null || args.before === undefined ? null : readCursor(args.before, isKey),
  };
}

/** @throws ApiError FIRST_OUT_OF_RANGE */
export function checkedSize(size: number): number {
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw new ApiError('FIRST_OUT_OF_RANGE', { asked: size, maximum: MAX_PAGE });
  }
  return size;
}

/** Opaque, and safe in a URL. */
export function writeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor(cursor: string, isKey: (key: string[]) => boolean): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor.slice(0, 2000), 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.every((part) => typeof part === 'string' && !part.includes('\0')) &&
      isKey(key as string[])
    ) {
      return key as string[];
    }
  } catch {
    // Falls through to the one answer for every cursor we did not write.
  }
  throw new ApiError('CURSOR_INVALID');
}
