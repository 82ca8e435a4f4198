import { createHash } from 'node:crypto';
import { canonicalJson } from './field-paths.js';

/** SHA-256 of a value as canonical JSON (keys sorted), as hexadecimal. */
export function valueHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
