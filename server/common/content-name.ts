import { createHash } from 'node:crypto';

/** What a file of this content bears in its name: 20 hex digits of its SHA-256. Other content, other name. */
export function contentName(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}
