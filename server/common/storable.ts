/**
 * Characters no text of the register holds: controls (PostgreSQL refuses NUL), halves of a pair (its JSON
 * refuses those), and the overrides that make a text read otherwise than it is.
 */
// eslint's control-character rule does not know \p.
const UNSTORABLE = /[\p{Cs}\u202d\u202e]|(?![\n\r\t])\p{Cc}/u;

/** Can this be kept as it is: a text, or anything with texts in it, names of its parts included? */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part));
}
