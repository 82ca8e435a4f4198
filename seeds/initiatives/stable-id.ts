import { uuidV5 } from '../../server/common/uuid-v5.js';

/**
 * Namespace of all seed ids. Never change it: ids of seeded records would change with it, and every
 * link, confirmation and field fact hangs on them.
 */
export const SEED_NAMESPACE = 'b3f0d0c2-6a5e-4f0a-9d53-2f6c1f7a4e10';

export type SeedIdKind = 'initiative' | 'location' | 'site' | 'offering' | 'organisation';

/**
 * Id of a seeded thing, from its stable key. A key is never made from an address: whoever knows how
 * ids are made could then test guesses against a hidden one.
 */
export function seedId(kind: SeedIdKind, key: string): string {
  return uuidV5(`${kind}:${key}`, SEED_NAMESPACE);
}

/** `Herstellen doe je zelf` → `herstellen-doe-je-zelf`: the readable part of a key or slug. */
export function kebab(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
