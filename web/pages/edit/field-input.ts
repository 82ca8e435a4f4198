/** Languages that are spoken in many places; others that a record names already stay in the list. */
export const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fa', 'so', 'es', 'fr', 'de'];

/**
 * What somebody typed as the record has it: a telephone number with its country, a website with its
 * protocol, a postcode with its space. What does not look like one stays as it was typed.
 */
export function tidied(path: string, typed: string | null): string | null {
  const text = typed?.trim() ?? '';
  if (text === '') return null;
  if (path === '/contact/phone') return asPhone(text);
  if (path === '/contact/website') return /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (path.endsWith('/postcode')) return asPostcode(text);
  return text;
}

/** `0341 27 55 42` → `+31341275542`. */
export function asPhone(text: string): string {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s().-]/g, '');
  const national = /^(?:\+31|0031|0)(\d{6,13})$/.exec(digits)?.[1];
  return national === undefined ? text : `+31${national}`;
}

/** `1234ab` → `1234 AB`. */
export function asPostcode(text: string): string {
  const [, digits, letters] = /^(\d{4})\s*([a-z]{2})$/i.exec(text) ?? [];
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : text;
}
