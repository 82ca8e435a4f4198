import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in an address and a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: whoever reads the database can sign in with none. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
