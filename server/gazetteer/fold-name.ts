/**
 * A place name as its bare letters and digits, so that every way of writing it is the same text:
 * capitals, accents, apostrophes, hyphens and spaces go, `St.` is Sint and `a/d` is "aan de(n)".
 * "'s-Gravenhage", "s gravenhage" and "sGravenhage" all become `sgravenhage`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\b(?:aan den?|a\/d|a\.d\.?|a d|ad)(?=\s)/g, 'ad')
    .replace(/\bst[.\- ]{1,2}(?=[a-z])/g, 'sint')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
